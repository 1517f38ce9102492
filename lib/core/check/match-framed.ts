import { CONTEXT_LENGTH } from '../claim/claim.ts';
import { type ClaimIndex, claimAt, type QuotationInSet } from '../index/claim-index.ts';
import { frameKeyAt, isPrefixCut, MOST_FRAMED, wordsBefore, wordsBehind } from '../index/frame-key.ts';
import { findFramed } from '../index/quotation-index.ts';
import { alignWords } from '../language/align-words.ts';
import { isReadAsEnglish } from '../language/narrative/can-attribute.ts';
import type { Span } from '../language/span.ts';
import { findWords } from '../language/words.ts';
import { isTelling } from '../quotation/judge/reporters-words.ts';
import { type ReadText, readText } from '../quotation/read-tokens.ts';
import { readClaim } from './claim-words.ts';
import type { PageText } from './finding.ts';
import { compareWithClaim } from './match-speakers.ts';
import type { QuotationMatch } from './match-utterance.ts';
import { pageWordsOf } from './page-words.ts';
import { speakerOf, type Utterance, utterancesOf } from './utterance.ts';
import { weighMatch } from './weigh-match.ts';

/** What a reporter writes around a quotation, in its sentence: folded words. */
interface Frame {
  readonly before: readonly string[];
  readonly behind: readonly string[];
}

/** Words around two quotations that are the same, and whether they go on to where the sentence ends. */
interface SharedFrame {
  readonly words: readonly string[];
  readonly isWhole: boolean;
}

/** Telling words, names of the speaker apart, that must be around both: more where the two share no word. */
const FEWEST_AROUND = 2;
const FEWEST_AROUND_OTHERS = 3;
/** Of so many words fewer need tell. */
const LONG_FRAME = 8;
/** Fewer words are a phrase, in whose place another may be: “a disgrace”, “a good deal”. */
const SHORTEST_CLAUSE = 4;
/** Words on either side of a departure. */
const MOST_OTHER = 2;

const foldedOf = (text: string): string[] => findWords(text).map(({ folded }) => folded);

/** The key of what leads to an utterance of a few words in one part; `null` where it is none. */
export function frameKeyOf({ parts, keys }: Utterance, text: string): number | null {
  const [part] = parts;
  if (!part || parts.length > 1 || keys.length === 0 || keys.length > MOST_FRAMED) return null;
  return frameKeyAt(text, part.quotation.start);
}

const frameOf = (before: string, isCut: boolean, behind: string): Frame => ({
  before: foldedOf(wordsBefore(before, isCut)),
  behind: foldedOf(wordsBehind(behind)),
});

const frameOnPage = (text: string, { start, end }: Span): Frame =>
  frameOf(
    text.slice(Math.max(0, start - CONTEXT_LENGTH), start),
    start > CONTEXT_LENGTH,
    text.slice(end, end + CONTEXT_LENGTH),
  );

function countShared(a: readonly string[], b: readonly string[]): number {
  let shared = 0;
  while (shared < a.length && a[shared] === b[shared]) shared++;
  return shared;
}

/** The words right before and right behind that two frames share. */
function shareFrames(a: Frame, b: Frame): SharedFrame {
  const before = countShared(a.before.toReversed(), b.before.toReversed());
  const behind = countShared(a.behind, b.behind);
  const isWhole =
    before === Math.min(a.before.length, b.before.length) &&
    behind === Math.min(a.behind.length, b.behind.length) &&
    behind > 0;
  return { words: [...a.before.slice(a.before.length - before), ...a.behind.slice(0, behind)], isWhole };
}

const keysOf = ({ tokens }: ReadText): string[] => tokens.map(({ key }) => key);

const tellingIn = (keys: readonly string[]): number => keys.filter(isTelling).length;

/** Whether two quotations of a few words are one but for a word or two; if more is other, the sentences around are one. */
function isOneSaying(
  source: ReadText,
  page: ReadText,
  { words, isWhole, telling }: SharedFrame & { readonly telling: number },
): boolean {
  const keys = keysOf(source);
  const runs = alignWords({ source: keys, page: keysOf(page) });
  const shared = runs.flatMap(({ equal, sourceStart, sourceEnd }) => (equal ? keys.slice(sourceStart, sourceEnd) : []));
  const others = runs.filter(({ equal }) => !equal);
  if (others.length === 0 || shared.length === 0 || telling < FEWEST_AROUND) return false;
  const isSmall = others.every(
    ({ sourceStart, sourceEnd, pageStart, pageEnd }) =>
      Math.max(sourceEnd - sourceStart, pageEnd - pageStart) <= MOST_OTHER,
  );
  if (others.length === 1 && isSmall && shared.some(isTelling)) return true;
  // Two clauses of which less than half is the same, or of what tells in them, are two statements, whatever is around them.
  const shortest = Math.min(source.tokens.length, page.tokens.length);
  const least = Math.min(tellingIn(keys), tellingIn(keysOf(page)));
  const isOther = shared.length * 2 <= shortest || tellingIn(shared) * 2 <= least;
  if (shortest >= SHORTEST_CLAUSE && isOther) return false;
  return isWhole && (telling >= FEWEST_AROUND_OTHERS || words.length >= LONG_FRAME);
}

/** Whether both are said by one: known by name, or called the same amid the same words ("the jury praised its “…”"). */
function isOneSpeaker(name: string | null, found: QuotationInSet, { words }: SharedFrame): boolean {
  const relation = compareWithClaim(name, found)?.relation;
  return relation === 'same' || (relation === 'unclear' && foldedOf(name ?? '').every((word) => words.includes(word)));
}

function matchClaim(utterance: Utterance, found: QuotationInSet, text: string): QuotationMatch | null {
  const { set, claim } = found;
  const [part] = utterance.parts;
  const name = speakerOf(utterance);
  if (!part || name === null) return null;
  const onPage = frameOnPage(text, part.quotation);
  const { content } = part.quotation;
  const page = readText(text.slice(content.start, content.end));
  const isOne = claim.appearances.some((at) => {
    const shared = shareFrames(frameOf(at.prefix, isPrefixCut(at), at.suffix), onPage);
    const telling = shared.words.filter((word) => isTelling(word) && !foldedOf(name).includes(word)).length;
    return isOneSpeaker(name, found, shared) && isOneSaying(readClaim(claim), page, { ...shared, telling });
  });
  if (!isOne) return null;
  return {
    set,
    claim,
    utterance,
    within: part.words,
    pageWords: [...utterance.wordNumbers],
    claimWords: { start: 0, end: findWords(claim.content).length },
    weight: weighMatch(
      utterance.keys,
      utterance,
      Array.from(utterance.keys, (_, i) => ({ source: i, page: i })),
    ),
    strength: 'certain',
    isFramed: true,
  };
}

/**
 * Quotations of a few words that are nearly a claim's, or in its place, amid the same words of the reporter and by the
 * same speaker: "called the vote “a disgrace” and left the chamber". So few words are found by what leads to them. What
 * the page prints of the claim elsewhere is another saying. English alone.
 */
export function matchFramed(document: PageText, index: ClaimIndex, known: readonly QuotationMatch[]): QuotationMatch[] {
  if (!isReadAsEnglish(document.language)) return [];
  const { text } = pageWordsOf(document);
  const taken = new Set(known.map(({ utterance }) => utterance));
  const carried = new Set(known.map(({ claim }) => claim));
  return utterancesOf(document).flatMap((utterance) => {
    const key = taken.has(utterance) ? null : frameKeyOf(utterance, text);
    if (key === null) return [];
    const claims = index.parts.flatMap((part) =>
      findFramed(part.quotations, key).flatMap(([set, place]) => {
        const found = claimAt(part, set, place);
        return found?.claim.type === 'quotation' && !carried.has(found.claim)
          ? [{ set: found.set, claim: found.claim }]
          : [];
      }),
    );
    return claims.flatMap((found) => matchClaim(utterance, found, text) ?? []).slice(0, 1);
  });
}
