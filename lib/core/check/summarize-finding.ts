import type { Difference, Effect, FigureDifference, QuotationDifference, Readings, Severity } from '../difference.ts';
import { shortenWords } from '../language/shorten-words.ts';
import type { DateFinding, DetailFinding, FigureFinding, Finding, QuotationFinding } from './finding.ts';
import { isSmallChange } from './small-change.ts';

/** What can be another on the page, said in a few words with both sides behind them. */
const BOTH_SIDES = [
  'value',
  'laterAndHigher',
  'comparator',
  'unit',
  'counted',
  'time',
  'year',
  'month',
  'day',
  'weekday',
  'age',
  'name',
] as const;

/** A summary that shows what both sides say. */
export interface BothSides {
  readonly kind: (typeof BOTH_SIDES)[number];
  readonly source: string;
  readonly page: string;
}

/** The one thing about a finding that a reader should hear first, without any words of a language. */
export type FindingSummary =
  | { readonly kind: 'sameWords' | 'sameButCosmetic' | 'sameInPart' | 'sameAndLonger' | 'sameFigure' | 'unquoted' }
  | { readonly kind: 'retold' | 'otherSource' }
  /** The words are in a source, and not in the page that they are cited from. */
  | { readonly kind: 'otherSourceOf'; readonly has: string; readonly lacks: string }
  | { readonly kind: 'sameDate' | 'sameDetail' }
  | { readonly kind: 'agreeing'; readonly source: string; readonly page: string }
  | { readonly kind: 'derivedFigure'; readonly page: string }
  | { readonly kind: 'unclearSpeaker' | 'unclearQuotation' | 'unclearFigure' }
  | { readonly kind: 'speaker'; readonly source: string; readonly page: string }
  | {
      readonly kind: 'cut';
      readonly at: 'start' | 'middle' | 'end';
      readonly marked: boolean;
      readonly effect: Effect;
      readonly source: string;
    }
  | { readonly kind: 'splice'; readonly source: string }
  | { readonly kind: 'wording'; readonly effect: Effect | 'small'; readonly source: string; readonly page: string }
  /** A condition is turned round: each side as what follows from what, short enough for a sentence. */
  | { readonly kind: 'turned'; readonly source: string; readonly page: string }
  | {
      readonly kind: 'otherGiver';
      readonly source: string;
      readonly page: string;
      readonly sourceGiver: string;
      readonly pageGiver: string;
    }
  | BothSides;

/** Whether a summary only shows what both sides say. */
export const showsBothSides = (summary: FindingSummary): summary is BothSides =>
  BOTH_SIDES.some((kind) => kind === summary.kind);

const SEVERITY_ORDER: readonly Severity[] = ['none', 'minor', 'major'];
/** Between differences of one severity, the one that changes more of what the reader takes away comes first. */
const KIND_ORDER: readonly Difference['kind'][] = [
  'comparator',
  'unit',
  'wording',
  'added',
  'splice',
  'cut',
  'counted',
  'value',
  'time',
  'speaker',
  'name',
  'age',
  'weekday',
  'day',
  'month',
  'year',
];

/** Of what one severity can touch, what turns the sense comes first; who spoke goes before all. */
const EFFECT_ORDER: readonly Effect[] = [
  'cosmetic',
  'other',
  'name',
  'modality',
  'quantifier',
  'frame',
  'condition',
  'number',
  'negation',
];

const rankOfEffect = (difference: Difference): number =>
  'effect' in difference
    ? EFFECT_ORDER.indexOf(difference.effect)
    : difference.kind === 'speaker'
      ? EFFECT_ORDER.length
      : 0;

const rank = (difference: Difference): number =>
  (SEVERITY_ORDER.indexOf(difference.severity) * (EFFECT_ORDER.length + 1) + rankOfEffect(difference)) *
    KIND_ORDER.length +
  KIND_ORDER.indexOf(difference.kind);

/** The differences of a finding, the weightiest first. */
export const rankDifferences = <D extends Difference>(differences: readonly D[]): D[] =>
  [...differences].sort((a, b) => rank(b) - rank(a));

/** What a source is called in a sentence. */
const nameOf = ({ claim: { sources, setTitle } }: QuotationFinding): string =>
  sources[0]?.title ?? sources[0]?.opening ?? setTitle;

function summarizeSameWords(finding: QuotationFinding): FindingSummary {
  const { type, extent, notes, words, cited } = finding;
  if (notes.includes('otherSource'))
    return cited
      ? { kind: 'otherSourceOf', has: nameOf(finding), lacks: cited.title ?? cited.url }
      : { kind: 'otherSource' };
  if (notes.includes('retold')) return { kind: 'retold' };
  if (type === 'unquoted') return { kind: 'unquoted' };
  if (notes.includes('longer')) return { kind: 'sameAndLonger' };
  if (extent === 'part') return { kind: 'sameInPart' };
  return { kind: words.some(({ step }) => step === 'cosmetic') ? 'sameButCosmetic' : 'sameWords' };
}

function summarizeSameFigure({ notes, exact, claim }: FigureFinding): FindingSummary {
  if (notes.includes('derived')) return { kind: 'derivedFigure', page: exact };
  return exact === claim.exact ? { kind: 'sameFigure' } : { kind: 'agreeing', source: claim.exact, page: exact };
}

/** "If they pass it → the risk grows". */
const sayReading = ({ when, outcome }: Readings['source']): string =>
  `${shortenWords(when)} → ${shortenWords(outcome)}`;

const summarizeReadings = ({ source, page }: Readings): FindingSummary => ({
  kind: 'turned',
  source: sayReading(source),
  page: sayReading(page),
});

function summarizeWords({ speaker }: QuotationFinding, difference: QuotationDifference): FindingSummary {
  const { source, page } = difference;
  switch (difference.kind) {
    case 'speaker':
      return { kind: 'speaker', source: speaker?.source ?? source, page: speaker?.page ?? page };
    case 'cut':
      return difference.readings
        ? summarizeReadings(difference.readings)
        : { kind: 'cut', ...difference.cut, effect: difference.effect, source };
    case 'splice':
      return { kind: 'splice', source };
    case 'wording':
    case 'added':
      return difference.readings
        ? summarizeReadings(difference.readings)
        : { kind: 'wording', effect: difference.effect, source, page };
  }
}

/** A figure that differs; another number may be later, or somebody else's. */
function summarizeFigure({ notes, speaker }: FigureFinding, difference: FigureDifference): FindingSummary {
  const { kind, source, page } = difference;
  if (kind !== 'value') return { kind, source, page };
  if (notes.includes('laterAndHigher')) return { kind: 'laterAndHigher', source, page };
  if (speaker?.relation !== 'different') return { kind, source, page };
  return { kind: 'otherGiver', source, page, sourceGiver: speaker.source ?? '', pageGiver: speaker.page ?? '' };
}

function summarizeQuotationFinding(finding: QuotationFinding): FindingSummary {
  if (finding.relation === 'same') return summarizeSameWords(finding);
  const [weightiest] = rankDifferences(finding.differences);
  if (finding.relation === 'differs' && weightiest) {
    const summary = summarizeWords(finding, weightiest);
    return summary.kind === 'wording' && isSmallChange(finding) ? { ...summary, effect: 'small' } : summary;
  }
  return { kind: finding.speaker?.relation === 'unclear' ? 'unclearSpeaker' : 'unclearQuotation' };
}

function summarizeFigureFinding(finding: FigureFinding): FindingSummary {
  if (finding.relation === 'same') return summarizeSameFigure(finding);
  const [weightiest] = rankDifferences(finding.differences);
  if (finding.relation === 'differs' && weightiest) return summarizeFigure(finding, weightiest);
  return { kind: 'unclearFigure' };
}

function summarizeDateFinding({ differences, exact, claim }: DateFinding): FindingSummary {
  const [difference] = differences;
  if (difference) return { kind: difference.kind, source: difference.source, page: difference.page };
  return exact === claim.exact ? { kind: 'sameDate' } : { kind: 'agreeing', source: claim.exact, page: exact };
}

function summarizeDetailFinding({ differences: [difference] }: DetailFinding): FindingSummary {
  return difference
    ? { kind: difference.kind, source: difference.source, page: difference.page }
    : { kind: 'sameDetail' };
}

/** What a reader should hear first about a finding: the weightiest difference, or that there is none. */
export function summarizeFinding(finding: Finding): FindingSummary {
  switch (finding.type) {
    case 'figure':
      return summarizeFigureFinding(finding);
    case 'date':
      return summarizeDateFinding(finding);
    case 'detail':
      return summarizeDetailFinding(finding);
    case 'quotation':
    case 'unquoted':
      return summarizeQuotationFinding(finding);
  }
}

/** How many differences a finding has beside the one that its summary names. */
export const countFurtherDifferences = ({ relation, differences }: Finding): number =>
  relation === 'differs' ? Math.max(0, differences.length - 1) : 0;
