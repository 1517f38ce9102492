import type { FigureFinding, Finding, QuotationFinding } from '../../lib/core/check/finding.ts';
import type {
  CutDifference,
  Effect,
  FigureDifference,
  QuotationDifference,
  WordingDifference,
} from '../../lib/core/difference.ts';
import { cutFinding, sameFigure, sameFinding, smallFinding } from './examples.ts';

const EFFECTS: readonly Effect[] = [
  'negation',
  'number',
  'modality',
  'condition',
  'quantifier',
  'name',
  'frame',
  'other',
  'cosmetic',
];
const FIGURE_KINDS: readonly FigureDifference['kind'][] = ['value', 'comparator', 'unit', 'counted', 'time'];

/** A quotation with one difference. */
const differing = (difference: QuotationDifference): QuotationFinding => ({
  ...cutFinding,
  differences: [difference],
});

const SIDES = { severity: 'major', source: 'over forty boats', page: 'some boats' } as const;

/** A quotation with other words than the source's. */
export const rewording = (effect: Effect, over: Partial<WordingDifference> = {}): QuotationFinding =>
  differing({ kind: 'wording', effect, ...SIDES, ...over });

/** A quotation with words left out. */
export const cutting = (effect: Effect, cut: CutDifference['cut'], source: string): QuotationFinding =>
  differing({ kind: 'cut', effect, cut, severity: 'major', source, page: '' });

/** A quotation given to another speaker. */
export const respeaking = (page: string | null, source: string | null): QuotationFinding => ({
  ...differing({ kind: 'speaker', severity: 'major', source: source ?? '', page: page ?? '' }),
  speaker: { page, source, relation: 'different' },
});

/** A figure with one difference. */
export const miscounting = (kind: FigureDifference['kind'], over: Partial<FigureDifference> = {}): FigureFinding => ({
  ...sameFigure,
  relation: 'differs',
  severity: 'major',
  differences: [{ kind, ...SIDES, ...over }],
});

const wording = EFFECTS.flatMap((effect) => [
  rewording(effect),
  rewording(effect, { source: '' }),
  rewording(effect, { page: '' }),
  rewording(effect, { kind: 'added', source: '' }),
]);

const cuts = EFFECTS.flatMap((effect) =>
  (['start', 'middle', 'end'] as const).flatMap((at) =>
    [true, false].flatMap((marked) => ['if it rains', ''].map((source) => cutting(effect, { at, marked }, source))),
  ),
);

const quotations: readonly QuotationFinding[] = [
  respeaking('Ola', 'Ida'),
  respeaking(null, 'Ida'),
  respeaking('Ola', null),
  rewording('other', { kind: 'splice' }),
  rewording('negation', {
    readings: {
      source: { when: 'To pass this bill', outcome: 'would raise the price of bread' },
      page: { when: 'If they don’t pass this bill', outcome: 'it would raise the price of bread' },
    },
  }),
  rewording('other', { kind: 'splice', source: '' }),
  smallFinding,
  { ...smallFinding, differences: [{ kind: 'wording', effect: 'other', severity: 'minor', source: '', page: 'the' }] },
  sameFinding,
  { ...sameFinding, words: [{ step: 'cosmetic', source: 'colour', page: 'color' }] },
  { ...sameFinding, extent: 'part' },
  { ...sameFinding, notes: ['longer'] },
  { ...sameFinding, notes: ['retold'] },
  { ...sameFinding, notes: ['otherSource'] },
  { ...sameFinding, type: 'unquoted' },
  { ...sameFinding, relation: 'unclear' },
  { ...sameFinding, relation: 'unclear', speaker: { page: 'Ola', source: null, relation: 'unclear' } },
];

const figures: readonly FigureFinding[] = [
  ...FIGURE_KINDS.map((kind) => miscounting(kind)),
  { ...miscounting('value'), notes: ['laterAndHigher'] },
  { ...miscounting('value'), speaker: { page: 'the army', source: 'the ministry', relation: 'different' } },
  sameFigure,
  { ...sameFigure, notes: ['derived'] },
  { ...sameFigure, claim: { ...sameFigure.claim, exact: sameFigure.exact } },
  { ...sameFigure, relation: 'unclear' },
];

/** Findings of every kind that a sentence can be about. */
export const EVERY_FINDING: readonly Finding[] = [...wording, ...cuts, ...quotations, ...figures];
