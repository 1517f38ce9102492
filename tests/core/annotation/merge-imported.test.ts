import { describe, expect, it } from 'vitest';
import type { Annotation } from '../../../lib/core/annotation/annotation.ts';
import { mergeImported } from '../../../lib/core/annotation/merge-imported.ts';
import { exampleAnnotations } from './examples.ts';

const [example] = exampleAnnotations() as [Annotation];
const written = (changes: Partial<Annotation>): Annotation => ({ ...example, ...changes });
const LATER = '2026-03-05T00:00:00.000Z';

describe('mergeImported', () => {
  it.each([
    ['the same', {}, {}, {}],
    ['a note where there was none', {}, { note: 'Ask her.' }, { note: 'Ask her.' }],
    ['another note', { note: 'One' }, { note: 'Two' }, { note: 'One\n--\nTwo' }],
    ['no note', { note: 'One' }, {}, { note: 'One' }],
    ['other tags', { tags: ['a'] }, { tags: ['A', 'b'] }, { tags: ['a', 'b'] }],
    ['an older status', { status: 'checked', modified: LATER }, {}, { status: 'checked', modified: LATER }],
    ['a later status', {}, { status: 'dismissed', modified: LATER }, { status: 'dismissed', modified: LATER }],
    [
      'a private note where there was another',
      { note: 'One' },
      { note: 'Two', isPrivate: true },
      { note: 'One\n--\nTwo', isPrivate: true },
    ],
    [
      'a copy that was passed on without its note, and came back later',
      { note: 'One', isPrivate: true },
      { modified: LATER, tags: ['a'] },
      { note: 'One', isPrivate: true, modified: LATER, tags: ['a'] },
    ],
    [
      'a note that was private before',
      { note: 'One', isPrivate: false, modified: LATER },
      { note: 'One', isPrivate: true },
      { note: 'One', isPrivate: false, modified: LATER },
    ],
    [
      'a note that was opened later',
      { note: 'One', isPrivate: true },
      { note: 'One', isPrivate: false, modified: LATER },
      { note: 'One', isPrivate: false, modified: LATER },
    ],
  ] as const)('with %s', (_what, kept, imported, merged) => {
    expect(mergeImported(written(kept), written(imported), '--')).toEqual(written(merged));
  });

  it('brings nothing new a second time', () => {
    const once = mergeImported(written({ note: 'One' }), written({ note: 'Two', tags: ['b'], modified: LATER }), '--');
    expect(mergeImported(once, written({ note: 'Two', tags: ['b'], modified: LATER }), '--')).toBe(once);
  });
});
