import { describe, expect, it } from 'vitest';
import { capAnnotation, LONGEST_NOTE, LONGEST_TAG, MOST_TAGS } from '../../../lib/core/annotation/admit-annotation.ts';
import { capClaimSet, LONGEST_NAME, MOST } from '../../../lib/core/claim/cap-claim-set.ts';
import type { ClaimSet, ClaimSpeaker, FigureClaim, SourceDocument } from '../../../lib/core/claim/claim.ts';
import { planSetImport } from '../../../lib/core/exchange/read/plan-set-import.ts';
import { readFile } from '../../../lib/core/exchange/read/read-file.ts';
import { exampleAnnotation } from '../../support/example-annotations.ts';
import { exampleSet } from './examples.ts';
import { lineOf } from './problem-line.ts';

const many = (count: number, name = 'word'): string[] => Array.from({ length: count }, (_, i) => `${name} ${i}`);

const set = exampleSet();
const speaker = (change: Partial<ClaimSpeaker>): ClaimSet => ({
  ...set,
  speakers: set.speakers.map((one) => ({ ...one, ...change })),
});
const figure = (change: Partial<FigureClaim>): ClaimSet => ({
  ...set,
  claims: set.claims.map((claim) => (claim.type === 'figure' ? { ...claim, ...change } : claim)),
});

describe('a file with too much of something', () => {
  it.each([
    ['aliases', speaker({ aliases: many(5000) }), 'speakers[0].aliases capped 64'],
    ['a long alias', speaker({ aliases: ['a'.repeat(5000)] }), 'speakers[0].aliases capped 64'],
    ['a long name', speaker({ name: 'Ida '.repeat(5000) }), 'speakers[0].name capped 200'],
    ['terms', figure({ terms: many(5000) }), 'claims[1].terms capped 64'],
    ['names', figure({ names: many(5000) }), 'claims[1].names capped 64'],
  ])('case 72: is used up to a limit and says so: %s', (_, brought, said) => {
    const plan = planSetImport(null, brought);
    expect(plan.altered.map(lineOf)).toEqual([said]);
    expect(plan.added).toBe(2);
    expect(JSON.stringify(plan.set).length).toBeLessThan(8000);
  });

  it('case 72: is used up to a limit and says so: documents, with the claims that are in them', () => {
    const [first] = set.documents as [SourceDocument];
    const documents = many(MOST.documents, 'd').map((id) => ({ ...first, id }));
    const brought = { ...set, documents: [...documents, first] };
    const plan = planSetImport(null, brought);
    expect(plan.altered.map(lineOf)).toEqual([`documents capped ${MOST.documents}`]);
    expect(plan.set.documents).toHaveLength(MOST.documents);
    expect(plan.set.claims).toEqual([]);
  });

  it('leaves alone what is not too much', () => {
    const full = { ...speaker({ aliases: many(MOST.aliases), name: 'a'.repeat(LONGEST_NAME) }) };
    expect(capClaimSet(full)).toEqual({ set: full, capped: [] });
    expect(capClaimSet(set).set).toBe(set);
  });

  it('case 72: keeps the beginning of a note and the first tags, and says how many were shortened', () => {
    const annotation = { ...exampleAnnotation(1), note: 'n'.repeat(LONGEST_NOTE + 1), tags: many(MOST_TAGS + 1) };
    const read = readFile(
      JSON.stringify({
        format: 'crossread/annotations@2',
        annotations: [annotation, { ...exampleAnnotation(1), id: 'urn:x:2' }],
      }),
      '2026-03-02T10:00:00Z',
    );
    if (!read.ok || read.value.is !== 'annotations') throw new Error('These are annotations.');
    const { annotations, cut } = read.value.file;
    expect(cut).toBe(1);
    expect(annotations.map(({ note }) => note.length)).toEqual([LONGEST_NOTE, exampleAnnotation(1).note.length]);
    expect(annotations[0]?.tags).toHaveLength(MOST_TAGS);
    expect(capAnnotation({ ...annotation, note: '', tags: ['t'.repeat(999)] }).tags[0]).toHaveLength(LONGEST_TAG);
  });
});
