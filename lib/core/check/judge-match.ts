import type { SpeakerComparison, SpeakerDifference } from '../difference.ts';
import { passage, type Span } from '../language/span.ts';
import { compareQuotation } from '../quotation/compare-quotation.ts';
import { referToClaim } from './claim-reference.ts';
import type { UnquotedMatch } from './find-unquoted.ts';
import type { QuotationFinding } from './finding.ts';
import { compareWithClaim } from './match-speakers.ts';
import type { QuotationMatch } from './match-utterance.ts';
import type { PageWords } from './page-words.ts';
import { speakerOf, type UtterancePart } from './utterance.ts';

/** Parts of an utterance that stand no further apart are shown as one: room for `," said Maria Ortega, who leads it. "`. */
const WIDEST_ATTRIBUTION = 80;

/** Words of a match that a part must hold at least for the part to belong to it. */
const FEWEST_IN_PART = 2;

/** The parts of the utterance that hold the match, from the first to the last. */
function partsOf({ utterance, pageWords }: QuotationMatch): UtterancePart[] {
  const { parts } = utterance;
  const isHolding = ({ words }: UtterancePart): boolean =>
    pageWords.filter((number) => number >= words.start && number < words.end).length >= FEWEST_IN_PART;
  const first = parts.findIndex(isHolding);
  // A match scattered one word a part is held by all of them.
  return first < 0 ? [...parts] : parts.slice(first, parts.findLastIndex(isHolding) + 1);
}

const lengthOf = ({ start, end }: Span): number => end - start;

/** Where a finding stands: from the first part to the last when they stand together, otherwise the longest part. */
function spanOf(parts: readonly UtterancePart[]): Span {
  const spans = parts.map(({ quotation }) => quotation);
  const isTogether = spans.every((span, i) => i === 0 || span.start - (spans[i - 1]?.end ?? 0) <= WIDEST_ATTRIBUTION);
  if (isTogether) return { start: spans[0]?.start ?? 0, end: spans.at(-1)?.end ?? 0 };
  return spans.reduce((longest, span) => (lengthOf(span) > lengthOf(longest) ? span : longest));
}

const differenceOf = ({ page, source }: SpeakerComparison): SpeakerDifference => ({
  kind: 'speaker',
  severity: 'major',
  source: source ?? '',
  page: page ?? '',
});

/** Compares the words and speakers of a match: the finding that it makes. */
export function judgeMatch(match: QuotationMatch, text: string): Omit<QuotationFinding, 'id'> {
  const parts = partsOf(match);
  const { start, end } = spanOf(parts);
  const page = parts.map(({ quotation: { content } }) => text.slice(content.start, content.end));
  const comparison = compareQuotation({ source: match.claim.content, page });
  const speaker = compareWithClaim(speakerOf(match.utterance), match);
  const finding = {
    type: 'quotation' as const,
    ...passage(text, start, end),
    ...comparison,
    claim: referToClaim(match.set, match.claim),
    ...(speaker && { speaker }),
  };
  if (speaker?.relation !== 'different') return finding;
  // Two people may well use the same four words.
  if (match.strength !== 'certain') return { ...finding, relation: 'unclear', severity: 'none', differences: [] };
  return {
    ...finding,
    relation: 'differs',
    severity: 'major',
    differences: [...comparison.differences, differenceOf(speaker)],
  };
}

/** The finding of a claim's words outside quotation marks: from the first shared word to the last, never a discrepancy. */
export function judgeUnquoted(match: UnquotedMatch, { text, words }: PageWords): Omit<QuotationFinding, 'id'> {
  const start = words[match.pageWords[0] ?? 0]?.start ?? 0;
  const end = words[match.pageWords.at(-1) ?? 0]?.end ?? start;
  const speaker = compareWithClaim(null, match);
  const { extent, words: steps } = compareQuotation({ source: match.claim.content, page: [text.slice(start, end)] });
  return {
    type: 'unquoted',
    ...passage(text, start, end),
    relation: 'same',
    severity: 'none',
    differences: [],
    claim: referToClaim(match.set, match.claim),
    ...(speaker && { speaker }),
    extent,
    words: steps,
    notes: [],
  };
}
