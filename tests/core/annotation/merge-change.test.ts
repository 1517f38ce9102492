import { describe, expect, it } from 'vitest';
import type { Annotation } from '../../../lib/core/annotation/annotation.ts';
import { mergeChange, tidyTags } from '../../../lib/core/annotation/merge-change.ts';
import type { AnnotationChange } from '../../../lib/core/annotation/stored-annotation.ts';
import { exampleAnnotations } from './examples.ts';

const [example] = exampleAnnotations() as [Annotation];
const now = new Date('2026-03-04T08:00:00Z');
const written = (changes: Partial<Annotation>): Annotation => ({ ...example, ...changes });
const merge = (current: Annotation, change: AnnotationChange, base = example): Annotation =>
  mergeChange({ current, base, change, now, marker: '--' });

describe('mergeChange', () => {
  it('changes what is given and says when', () => {
    const changed = merge(example, { note: 'Ask her.', tags: ['levy'], status: 'checked' });
    expect(changed).toEqual(
      written({ note: 'Ask her.', tags: ['levy'], status: 'checked', modified: '2026-03-04T08:00:00.000Z' }),
    );
  });

  it('keeps both notes, tags put on by either, and the status of the one who changed it', () => {
    const base = written({ tags: ['old', 'stays'] });
    const current = written({ note: 'Theirs', tags: ['stays', 'new'], status: 'checked' });
    const merged = merge(current, { note: 'Mine', tags: ['old', 'stays', 'levy'], status: 'open' }, base);
    expect(merged).toMatchObject({ note: 'Theirs\n--\nMine', tags: ['stays', 'new', 'levy'], status: 'checked' });
  });

  it('writes a tag as it was written last, and leaves what the other side wrote of one that is as it was', () => {
    const base = written({ tags: ['levy', 'ask'] });
    expect(merge(base, { tags: ['Levy', 'ask'] }, base).tags).toEqual(['Levy', 'ask']);
    expect(merge(written({ tags: ['Levy', 'Ask'] }), { tags: ['levy', 'ASK'] }, base).tags).toEqual(['Levy', 'ASK']);
    expect(merge(base, { tags: ['levy', 'Levy', 'ask'] }, base)).toBe(base);
  });

  it('is the current one itself when nothing is new, as when a change is sent twice', () => {
    const once = merge(written({ note: 'Theirs' }), { note: 'Mine', tags: ['levy'] });
    expect(merge(once, { note: 'Mine', tags: ['levy'] })).toBe(once);
  });

  it('case 35: never makes a change older than the one before, whatever the clock says', () => {
    const current = written({ modified: '2027-01-01T00:00:00.000Z' });
    expect(merge(current, { note: 'Later' }).modified).toBe('2027-01-01T00:00:00.000Z');
  });
});

describe('tidyTags', () => {
  it('leaves each tag once, whatever its case, without white space around it', () => {
    expect(tidyTags([' levy ', 'Levy', '', '  ', 'two  words', 'other'])).toEqual(['levy', 'two words', 'other']);
  });
});
