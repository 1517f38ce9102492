import type { WordStep } from '../difference.ts';
import { CUE_VERBS } from '../language/lexicon/cue-verbs.ts';
import { ENGLISH_SPEECH } from '../language/packs/english.ts';
import { endsBetween } from '../language/sentences.ts';
import { passage, type Span } from '../language/span.ts';
import { setOf } from '../language/word-list.ts';
import { compareQuotation, type QuotationComparison } from '../quotation/compare-quotation.ts';
import { findLemmas } from '../quotation/lexicon/lemmas.ts';
import { sensesOf } from '../quotation/lexicon/senses.ts';
import { readText } from '../quotation/read-tokens.ts';
import { referToClaim } from './claim-reference.ts';
import { asSource, wordsBesideClaim } from './claim-words.ts';
import type { UnquotedMatch } from './find-unquoted.ts';
import type { QuotationFinding } from './finding.ts';
import { compareWithClaim } from './match-speakers.ts';
import type { PageWords } from './page-words.ts';
import { isTakenBack } from './taken-back.ts';
import { findWordsAround } from './words-around.ts';

/** Words on either side of the shared ones that may belong to their clause. */
const LONGEST_REST = 12;

const CLAUSE_MARK = /[,;:()"“”«»–—]|\s-\s/u;
const COMPLEMENTIZER = /^(?:that|how|whether)$/;

const opensSpeech = (word: string): boolean => COMPLEMENTIZER.test(word) || CUE_VERBS.has(word);

/** Whether a clause ends between two words of the page that are side by side. */
function isParted({ text, words, pack }: PageWords, before: number): boolean {
  const end = words[before]?.end ?? 0;
  const start = words[before + 1]?.start ?? text.length;
  return CLAUSE_MARK.test(text.slice(end, start)) || endsBetween(text, end, start, pack);
}

/** Whether a sentence ends before a word. */
const endsSentenceBefore = ({ text, words, pack }: PageWords, number: number): boolean =>
  endsBetween(text, words[number - 1]?.end ?? 0, words[number]?.start ?? text.length, pack);

const folded = ({ words }: PageWords, number: number): string => words[number]?.folded ?? '';

const CONDITION = /^(?:if|unless|except|provided|until|without)$/;
const CONTRAST = /^(?:but|though|although|and)$/;
const LIMIT = /^(?:not|never|only|if)$/;

/** Whether the words from one on take back or limit what is before their comma: "but not this year". */
const limits = (page: PageWords, number: number): boolean =>
  CONDITION.test(folded(page, number)) || (CONTRAST.test(folded(page, number)) && LIMIT.test(folded(page, number + 1)));

/** The first word of the clause that ends before a word. */
function clauseBefore(page: PageWords, end: number): number {
  let from = end - 1;
  while (from > 0 && end - from < LONGEST_REST && !isParted(page, from - 1)) from--;
  return from;
}

/**
 * The page's clause around some words of it: back to where reported speech or the clause begins, on to where it ends, with
 * what sets a condition to it or takes it back.
 */
function clauseAround(page: PageWords, { start, end }: Span): Span {
  let from = start;
  while (from > 0 && start - from < LONGEST_REST) {
    if (opensSpeech(folded(page, from - 1)) || isParted(page, from - 1)) break;
    from--;
  }
  let to = end;
  while (to < page.words.length && to - end < LONGEST_REST && (!isParted(page, to - 1) || limits(page, to))) to++;
  const before = from > 0 && !endsSentenceBefore(page, from) ? clauseBefore(page, from) : from;
  return { start: CONDITION.test(folded(page, before)) ? before : from, end: to };
}

/** Words by which what they govern is not so, or only wished or asked; negations and conditions are known as such. */
const DOUBTING = setOf(ENGLISH_SPEECH.doubting);

const doubts = (text: string, language: string | null): boolean => {
  const senses = sensesOf(language);
  const keys = senses.keyed(readText(text)).map(({ key }) => key);
  const weights = senses.findWeighty(keys);
  return (
    weights.some(({ effect, weak }) => !weak && (effect === 'negation' || effect === 'condition')) ||
    keys.some((key) => findLemmas(key).some((lemma) => DOUBTING.has(lemma)))
  );
};

const OPENS_OWN = /^(?:and|but|who|which|while|because|as)$/;

/** The page's words that govern the clause which begins at a word: back to the clause's end before, or what joins it. */
function governingWords(page: PageWords, start: number): string {
  let from = start;
  while (from > 0 && start - from < LONGEST_REST && !isParted(page, from - 1)) {
    if (OPENS_OWN.test(folded(page, from - 1))) break;
    from--;
  }
  return page.text.slice(page.words[from]?.start, page.words[start]?.start);
}

/** The source's words before those that the page has. */
const leftOffBefore = ([first]: readonly WordStep[]): string => (first?.step === 'cut' ? first.source : '');

/** Whether both texts go on at one end, each in its own words: the page says something else of the same thing. */
function goesOnOtherwise(words: readonly WordStep[]): boolean {
  return words.some(({ step }, i) => {
    const next = words[i + 1]?.step;
    return (step === 'cut' && next === 'beyond') || (step === 'beyond' && next === 'cut');
  });
}

function isSame({ relation, words }: QuotationComparison): boolean {
  return relation === 'same' && !goesOnOtherwise(words);
}

const spanOfWords = ({ words }: PageWords, { start, end }: Span): Span => ({
  start: words[start]?.start ?? 0,
  end: words[end - 1]?.end ?? 0,
});

/**
 * The finding of a claim's words outside quotation marks, from the first shared word to the last. A reporter may put words
 * of his own among them, so that there is none where the clause that they are in says anything else than the source.
 */
export function judgeUnquoted(
  match: UnquotedMatch,
  page: PageWords,
  language: string | null,
): Omit<QuotationFinding, 'id'> | null {
  const shared = { start: match.pageWords[0] ?? 0, end: (match.pageWords.at(-1) ?? 0) + 1 };
  const { text } = page;
  const whole = clauseAround(page, shared);
  const clause = spanOfWords(page, whole);
  const of = {
    ...asSource(match.claim),
    language,
    sourceLanguage: match.set.language,
    beside: wordsBesideClaim(match.set, match.claim),
  };
  const around = findWordsAround(page, [clause]);
  const compared = compareQuotation({ ...of, page: [text.slice(clause.start, clause.end)], around });
  if (!isSame(compared) || isTakenBack(text.slice(clause.end))) return null;
  if (doubts(governingWords(page, whole.start), language) && !doubts(leftOffBefore(compared.words), language))
    return null;
  const { start, end } = spanOfWords(page, shared);
  const { extent, words } = compareQuotation({ ...of, page: [text.slice(start, end)], around });
  const speaker = compareWithClaim(null, match);
  return {
    type: 'unquoted',
    ...passage(text, start, end),
    relation: 'same',
    severity: 'none',
    differences: [],
    claim: referToClaim(match.set, match.claim),
    ...(speaker && { speaker }),
    extent,
    words,
    notes: [],
  };
}
