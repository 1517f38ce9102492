import { CONTEXT_LENGTH } from '../claim/claim.ts';
import type { Effect, QuotationDifference, SpeakerComparison, WordStep } from '../difference.ts';
import { passage, type Span } from '../language/span.ts';
import { findWords } from '../language/words.ts';
import { compareQuotation, type QuotationComparison, weightiest } from '../quotation/compare-quotation.ts';
import { referToClaim } from './claim-reference.ts';
import { asSource, wordsBesideClaim } from './claim-words.ts';
import type { QuotationFinding } from './finding.ts';
import { isInDoubt } from './in-doubt.ts';
import { compareMatchSpeakers, isSpokesmanOfOther, relateSpeakers } from './match-speakers.ts';
import type { QuotationMatch } from './match-utterance.ts';
import { findOwnPieces, type Neighbours, type QuotedPiece } from './own-pieces.ts';
import type { PageWords } from './page-words.ts';
import { isFromShownPost } from './signed-posts.ts';
import { isSayingDenied } from './taken-back.ts';
import { findWordsAround, findWordsElsewhere } from './words-around.ts';

/** A page's words with its quotations in reading order. */
export interface QuotedPage extends PageWords {
  readonly language: string | null;
  readonly quotations: readonly Span[];
  /** Parts of its text whose words may be otherwise on paper. */
  readonly doubtful: readonly Span[];
}

/** Parts of an utterance that are no further apart are shown as one: room for `," said Maria Ortega, who leads it. "`. */
const WIDEST_ATTRIBUTION = 80;

type NewQuotationFinding = Omit<QuotationFinding, 'id'>;

const lengthOf = ({ start, end }: Span): number => end - start;

const isChange = ({ step }: WordStep): boolean => step === 'inserted' || step === 'removed' || step === 'replaced';

/** The piece in which the page first departs from the source's wording; `null` where it does nowhere. */
function findChangedPiece(pieces: readonly QuotedPiece[], words: readonly WordStep[]): QuotedPiece | null {
  const first = words.findIndex(isChange);
  if (first < 0) return null;
  let offset = words.slice(0, first).reduce((length, { page }) => length + page.length, 0);
  const changed = pieces.find(({ content }) => {
    // The pieces are joined by a space.
    offset -= lengthOf(content) + 1;
    return offset < 0;
  });
  return changed ?? pieces.at(-1) ?? null;
}

/**
 * Where a finding is: from the first piece to the last when they are together, otherwise the one that is changed, or
 * the longest.
 */
function spanOf(pieces: readonly QuotedPiece[], words: readonly WordStep[]): Span {
  const spans = pieces.map(({ marked }) => marked);
  const isTogether = spans.every((span, i) => i === 0 || span.start - (spans[i - 1]?.end ?? 0) <= WIDEST_ATTRIBUTION);
  if (isTogether) return { start: spans[0]?.start ?? 0, end: spans.at(-1)?.end ?? 0 };
  const longest = spans.reduce((most, span) => (lengthOf(span) > lengthOf(most) ? span : most));
  return findChangedPiece(pieces, words)?.marked ?? longest;
}

/** Changes of wording from which on words that the page shows signed are another utterance, no slip of the source. */
const FEWEST_REBUILT = 3;

/** And so many are, whoever says it. */
const FEWEST_OF_ANOTHER = 5;

/** Where a whole sentence is put otherwise, a modal or a quantity more or less is part of that. */
const PUT_OTHERWISE: ReadonlySet<Effect> = new Set(['modality', 'quantifier']);

const weighReworded = (difference: QuotationDifference): QuotationDifference =>
  'effect' in difference && PUT_OTHERWISE.has(difference.effect) ? { ...difference, severity: 'minor' } : difference;

/** A finding of words that the page gives to somebody else. */
const withSpeaker = <T extends NewQuotationFinding>(
  finding: T,
  speaker: SpeakerComparison,
  severity: 'minor' | 'major',
): T => ({
  ...finding,
  relation: 'differs',
  severity: finding.severity === 'major' ? 'major' : severity,
  speaker: { ...speaker, relation: 'different' },
  differences: [
    ...finding.differences,
    { kind: 'speaker', severity, source: speaker.source ?? '', page: speaker.page ?? '' },
  ],
});

/** The comparison of a sentence that is put otherwise. */
function reweigh(comparison: QuotationComparison): QuotationComparison {
  const differences = comparison.differences.map(weighReworded);
  return { ...comparison, differences, severity: weightiest(differences) };
}

/** How the page's words in a match's pieces relate to its claim. */
function compareWords(
  match: QuotationMatch,
  pieces: readonly QuotedPiece[],
  quotedPage: QuotedPage,
): QuotationComparison {
  const { text, language, quotations } = quotedPage;
  const spans = pieces.map(({ marked }) => marked);
  const speaker = compareMatchSpeakers(match);
  const beside = wordsBesideClaim(match.set, match.claim);
  const isOfAnother = speaker !== null && speaker.relation !== 'same';
  const compared = compareQuotation({
    ...asSource(match.claim),
    page: pieces.map(({ content }) => text.slice(content.start, content.end)),
    language,
    sourceLanguage: match.set.language,
    beside: beside && { ...beside, isOfAnother },
    isOfAnother,
    isSameSpeaker: speaker?.relation === 'same',
    isNear: match.within !== undefined,
    isFramed: match.isFramed ?? match.isRetold,
    around: findWordsAround(quotedPage, spans),
    elsewhere: () => findWordsElsewhere(text, quotations, { start: spans[0]?.start ?? 0, end: spans.at(-1)?.end ?? 0 }),
  });
  return (match.within || match.isRetold) && !match.isFramed ? reweigh(compared) : compared;
}

/** Fewer words apart from the rest are no passage of their own. */
const FEWEST_APART = 4;

const isNextTo = (before: QuotedPiece, { marked }: QuotedPiece): boolean =>
  marked.start - before.marked.end <= WIDEST_ATTRIBUTION;

/** The pieces of a match in runs that are together, where each run has words enough to be shown; otherwise as one. */
function partPieces(pieces: readonly QuotedPiece[], quotedPage: QuotedPage): (readonly QuotedPiece[])[] {
  const runs: QuotedPiece[][] = [];
  for (const piece of pieces) {
    const last = runs.at(-1)?.at(-1);
    if (last && isNextTo(last, piece)) runs.at(-1)?.push(piece);
    else runs.push([piece]);
  }
  return runs.every((run) => countWords(run, quotedPage) >= FEWEST_APART) ? runs : [pieces];
}

const countWords = (run: readonly QuotedPiece[], { text }: QuotedPage): number =>
  run.reduce((sum, { content }) => sum + findWords(text.slice(content.start, content.end)).length, 0);

/**
 * The findings of pieces of which some differ: those that are the same are said to be, and what differs is where it is.
 * What the pieces leave out only together, and who spoke, is said of the whole.
 */
function partDiffering(
  whole: NewQuotationFinding,
  pieces: readonly QuotedPiece[],
  judge: (pieces: readonly QuotedPiece[]) => NewQuotationFinding,
): NewQuotationFinding[] {
  const parts = pieces.map((piece) => ({ piece, finding: judge([piece]) }));
  const [same, other] = [true, false].map((is) => parts.filter(({ finding }) => (finding.relation === 'same') === is));
  if (!same?.length || !other?.length) return [whole];
  const differing = judge(other.map(({ piece }) => piece));
  if (differing.severity !== whole.severity || differing.differences.length !== whole.differences.length)
    return [whole];
  return [...same.map(({ finding }) => finding), differing].sort((a, b) => a.start - b.start);
}

/** Compares the words and speakers of a match: the findings that it makes, one for each passage of the page. */
export function judgeMatch(
  match: QuotationMatch,
  quotedPage: QuotedPage,
  neighbours: Neighbours = {},
): NewQuotationFinding[] {
  const pieces = findOwnPieces(match, neighbours, quotedPage);
  const judge = (some: readonly QuotedPiece[]): NewQuotationFinding => judgePieces(match, some, quotedPage);
  const whole = judge(pieces);
  if (whole.relation === 'differs' && pieces.every((piece) => countWords([piece], quotedPage) >= FEWEST_APART))
    return partDiffering(whole, pieces, judge);
  const runs = partPieces(pieces, quotedPage);
  if (whole.relation !== 'same' || runs.length === 1) return [whole];
  // What differs is judged with all that the page prints.
  const parts = runs.map(judge);
  return parts.every(({ relation }) => relation === 'same') ? parts : [whole];
}

/** A claim's words are read once, as everything of a claim; it is of one set. */
const deniedInSource = new WeakMap<QuotationMatch['claim'], boolean>();

function isDeniedInSource({ claim, set: { language } }: QuotationMatch): boolean {
  const known = deniedInSource.get(claim);
  if (known !== undefined) return known;
  const [at] = claim.appearances;
  const isDenied = isSayingDenied({
    before: at?.prefix ?? '',
    words: claim.content,
    behind: at?.suffix ?? '',
    language,
  });
  deniedInSource.set(claim, isDenied);
  return isDenied;
}

/** Whether either the page or the source says that the words were not said, and the other does not. */
function isDeniedOnce(match: QuotationMatch, { text, language }: QuotedPage, { start, end }: Span): boolean {
  const before = text.slice(Math.max(0, start - CONTEXT_LENGTH), start);
  const onPage = isSayingDenied({ before, words: text.slice(start, end), behind: text.slice(end), language });
  return onPage !== isDeniedInSource(match);
}

/** The finding that some pieces of a match make. */
function judgePieces(
  match: QuotationMatch,
  pieces: readonly QuotedPiece[],
  quotedPage: QuotedPage,
): NewQuotationFinding {
  const { text } = quotedPage;
  const speaker = compareMatchSpeakers(match);
  const comparison = compareWords(match, pieces, quotedPage);
  const { start, end } = spanOf(pieces, comparison.words);
  const finding = {
    type: 'quotation' as const,
    ...passage(text, start, end),
    ...comparison,
    claim: referToClaim(match.set, match.claim),
    ...(speaker && { speaker }),
  };
  // One statement in other words is nothing grave: where something seems so, it is another.
  const isOther = match.isRetold === true && finding.severity === 'major';
  const unclear = { ...finding, relation: 'unclear', severity: 'none', differences: [] } as const;
  const compared = { claim: match.claim, pieces: pieces.map(({ content }) => content), doubtful: quotedPage.doubtful };
  if (isOther || (finding.relation === 'differs' && isInDoubt(comparison.words, compared))) return unclear;
  if (finding.relation === 'same' && isDeniedOnce(match, quotedPage, finding)) return unclear;
  const changes = comparison.differences.filter(({ kind }) => kind === 'wording').length;
  const isRebuilt = changes >= FEWEST_REBUILT;
  const page = pieces.map(({ content }) => text.slice(content.start, content.end));
  if (isRebuilt && isFromShownPost(text, page, speaker)) return unclear;
  // What is put otherwise so often, by two who are not known to be one, are two statements.
  const areNamed = speaker !== null && ![speaker.page, speaker.source].includes(null);
  const areTwo = speaker?.relation !== 'same' && (areNamed || changes >= FEWEST_OF_ANOTHER);
  if (isRebuilt && finding.severity === 'major' && areTwo) return unclear;
  if (speaker && finding.relation !== 'unclear' && isSpokesmanOfOther(match, text))
    return withSpeaker(finding, speaker, 'minor');
  const mayBeAnother = relateSpeakers(match) === 'different';
  if (!mayBeAnother || (match.strength === 'certain' && speaker?.relation !== 'different')) return finding;
  // Two people may well use the same four words.
  if (match.strength !== 'certain' || !speaker) return unclear;
  return withSpeaker(finding, speaker, 'major');
}
