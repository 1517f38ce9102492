import type { Finding } from '../../lib/core/check/finding.ts';
import type { Difference, DifferenceKind, Effect } from '../../lib/core/difference.ts';
import { cutFinding, sameFinding } from './examples.ts';

const EFFECTS: readonly Effect[] = [
  'negation',
  'number',
  'modality',
  'condition',
  'quantifier',
  'name',
  'other',
  'cosmetic',
];
const FIGURE_KINDS: readonly DifferenceKind[] = ['value', 'comparator', 'unit', 'counted'];

/** A finding with one difference. */
export const differing = (difference: Partial<Difference> & Pick<Difference, 'kind'>): Finding => ({
  ...cutFinding,
  differences: [{ severity: 'major', source: 'over forty boats', page: 'some boats', ...difference }],
});

const wording = EFFECTS.flatMap((effect) => [
  differing({ kind: 'wording', effect }),
  differing({ kind: 'wording', effect, source: '' }),
  differing({ kind: 'wording', effect, page: '' }),
]);

const cuts = EFFECTS.flatMap((effect) =>
  (['start', 'middle', 'end'] as const).flatMap((at) =>
    [true, false].flatMap((marked) =>
      ['if it rains', ''].map((source) => differing({ kind: 'cut', effect, cut: { at, marked }, source })),
    ),
  ),
);

const speakers = [
  { page: 'Ola', source: 'Ida' },
  { page: null, source: 'Ida' },
  { page: 'Ola', source: null },
].map(
  (names): Finding => ({
    ...differing({ kind: 'speaker', source: names.source ?? '', page: names.page ?? '' }),
    speaker: { ...names, relation: 'different' },
  }),
);

const others: readonly Finding[] = [
  ...FIGURE_KINDS.map((kind) => differing({ kind })),
  differing({ kind: 'splice' }),
  differing({ kind: 'splice', source: '' }),
  { ...differing({ kind: 'value' }), notes: ['laterAndHigher'] },
  { ...differing({ kind: 'value' }), speaker: { page: 'the army', source: 'the ministry', relation: 'different' } },
  sameFinding,
  { ...sameFinding, words: [{ step: 'cosmetic', source: 'colour', page: 'color' }] },
  { ...sameFinding, notes: ['longer'] },
  { ...sameFinding, type: 'unquoted' },
  { ...sameFinding, type: 'figure' },
  { ...sameFinding, type: 'figure', notes: ['derived'] },
  { ...sameFinding, type: 'figure', claim: { ...sameFinding.claim, exact: sameFinding.exact } },
  { ...sameFinding, type: 'figure', relation: 'unclear' },
  { ...sameFinding, relation: 'unclear' },
  { ...sameFinding, relation: 'unclear', speaker: { page: 'Ola', source: null, relation: 'unclear' } },
];

/** Findings of every kind that a sentence can be about. */
export const EVERY_FINDING: readonly Finding[] = [...wording, ...cuts, ...speakers, ...others];
