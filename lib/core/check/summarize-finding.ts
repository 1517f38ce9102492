import type { Difference, Effect, Severity } from '../difference.ts';
import type { Finding } from './finding.ts';

/** The one thing about a finding that a reader should be told first, without any words of a language. */
export type FindingSummary =
  | { readonly kind: 'sameWords' | 'sameButCosmetic' | 'sameAndLonger' | 'sameFigure' | 'unquoted' }
  | { readonly kind: 'agreeingFigure'; readonly source: string; readonly page: string }
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
  | { readonly kind: 'wording'; readonly effect: Effect; readonly source: string; readonly page: string }
  | {
      readonly kind: 'otherGiver';
      readonly source: string;
      readonly page: string;
      readonly sourceGiver: string;
      readonly pageGiver: string;
    }
  | {
      readonly kind: 'value' | 'laterAndHigher' | 'comparator' | 'unit' | 'counted';
      readonly source: string;
      readonly page: string;
    };

const SEVERITY_ORDER: readonly Severity[] = ['none', 'minor', 'major'];
/** Between differences of one severity, the one that changes more of what the reader takes away comes first. */
const KIND_ORDER: readonly Difference['kind'][] = [
  'comparator',
  'unit',
  'wording',
  'splice',
  'cut',
  'counted',
  'value',
  'speaker',
];

const rank = ({ severity, kind }: Difference): number =>
  SEVERITY_ORDER.indexOf(severity) * KIND_ORDER.length + KIND_ORDER.indexOf(kind);

/** The differences of a finding, the weightiest first. */
export const rankDifferences = (finding: Finding): Difference[] =>
  [...finding.differences].sort((a, b) => rank(b) - rank(a));

function summarizeSame(finding: Finding): FindingSummary {
  const { type, notes, exact, claim, words } = finding;
  if (type === 'unquoted') return { kind: 'unquoted' };
  if (type === 'figure') {
    if (notes.includes('derived')) return { kind: 'derivedFigure', page: exact };
    return exact === claim.exact
      ? { kind: 'sameFigure' }
      : { kind: 'agreeingFigure', source: claim.exact, page: exact };
  }
  if (notes.includes('longer')) return { kind: 'sameAndLonger' };
  return { kind: words.some(({ step }) => step === 'cosmetic') ? 'sameButCosmetic' : 'sameWords' };
}

function summarizeUnclear({ type, speaker }: Finding): FindingSummary {
  if (type === 'figure') return { kind: 'unclearFigure' };
  return { kind: speaker?.relation === 'unclear' ? 'unclearSpeaker' : 'unclearQuotation' };
}

/** A number that differs: later, from somebody else, or simply another. */
function summarizeValue({ notes, speaker }: Finding, numbers: Pick<Difference, 'source' | 'page'>): FindingSummary {
  if (notes.includes('laterAndHigher')) return { kind: 'laterAndHigher', ...numbers };
  if (speaker?.relation !== 'different') return { kind: 'value', ...numbers };
  return { kind: 'otherGiver', ...numbers, sourceGiver: speaker.source ?? '', pageGiver: speaker.page ?? '' };
}

function summarizeDifference(finding: Finding, difference: Difference): FindingSummary {
  const { kind, source, page, effect = 'other', cut } = difference;
  switch (kind) {
    case 'speaker':
      return { kind, source: finding.speaker?.source ?? source, page: finding.speaker?.page ?? page };
    case 'cut':
      return { kind, at: cut?.at ?? 'middle', marked: cut?.marked ?? false, effect, source };
    case 'splice':
      return { kind, source };
    case 'wording':
      return { kind, effect, source, page };
    case 'value':
      return summarizeValue(finding, { source, page });
    case 'comparator':
    case 'unit':
    case 'counted':
      return { kind, source, page };
  }
}

/** What a reader should be told first about a finding: the weightiest difference, or that there is none. */
export function summarizeFinding(finding: Finding): FindingSummary {
  if (finding.relation === 'same') return summarizeSame(finding);
  const [weightiest] = rankDifferences(finding);
  if (finding.relation === 'unclear' || !weightiest) return summarizeUnclear(finding);
  return summarizeDifference(finding, weightiest);
}
