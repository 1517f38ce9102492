import type { SpeakerComparison, SpeakerDifference, WordStep } from '../difference.ts';
import { passage, type Span } from '../language/span.ts';
import { compareQuotation } from '../quotation/compare-quotation.ts';
import { referToClaim } from './claim-reference.ts';
import type { QuotationFinding } from './finding.ts';
import { compareWithClaim } from './match-speakers.ts';
import type { QuotationMatch } from './match-utterance.ts';
import { speakerOf, type UtterancePart } from './utterance.ts';
import { findWordsAround, findWordsElsewhere } from './words-around.ts';

/** A page's text with its quotations in reading order. */
export interface QuotedPage {
  readonly text: string;
  readonly language: string | null;
  readonly quotations: readonly Span[];
}

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

const isChange = ({ step }: WordStep): boolean => step === 'inserted' || step === 'removed' || step === 'replaced';

/** The part in which the page first departs from the source's wording; `null` where it does nowhere. */
function findChangedPart(parts: readonly UtterancePart[], words: readonly WordStep[]): UtterancePart | null {
  const first = words.findIndex(isChange);
  if (first < 0) return null;
  let offset = words.slice(0, first).reduce((length, { page }) => length + page.length, 0);
  const changed = parts.find(({ quotation: { content } }) => {
    // The parts are joined by a space.
    offset -= lengthOf(content) + 1;
    return offset < 0;
  });
  return changed ?? parts.at(-1) ?? null;
}

/**
 * Where a finding stands: from the first part to the last when they stand together, otherwise the part that is changed, or
 * the longest.
 */
function spanOf(parts: readonly UtterancePart[], words: readonly WordStep[]): Span {
  const spans = parts.map(({ quotation }) => quotation);
  const isTogether = spans.every((span, i) => i === 0 || span.start - (spans[i - 1]?.end ?? 0) <= WIDEST_ATTRIBUTION);
  if (isTogether) return { start: spans[0]?.start ?? 0, end: spans.at(-1)?.end ?? 0 };
  const longest = spans.reduce((most, span) => (lengthOf(span) > lengthOf(most) ? span : most));
  return findChangedPart(parts, words)?.quotation ?? longest;
}

const differenceOf = ({ page, source }: SpeakerComparison): SpeakerDifference => ({
  kind: 'speaker',
  severity: 'major',
  source: source ?? '',
  page: page ?? '',
});

/** Compares the words and speakers of a match: the finding that it makes. */
export function judgeMatch(
  match: QuotationMatch,
  { text, language, quotations }: QuotedPage,
): Omit<QuotationFinding, 'id'> {
  const parts = partsOf(match);
  const page = parts.map(({ quotation: { content } }) => text.slice(content.start, content.end));
  const spans = parts.map(({ quotation }) => quotation);
  const speaker = compareWithClaim(speakerOf(match.utterance), match);
  const comparison = compareQuotation({
    source: match.claim.content,
    page,
    language,
    isSameSpeaker: speaker?.relation === 'same',
    around: findWordsAround(text, spans),
    elsewhere: () => findWordsElsewhere(text, quotations, { start: spans[0]?.start ?? 0, end: spans.at(-1)?.end ?? 0 }),
  });
  const { start, end } = spanOf(parts, comparison.words);
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
