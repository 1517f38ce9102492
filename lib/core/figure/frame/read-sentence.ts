import { fold } from '../../language/fold.ts';
import { rememberWords } from '../../language/remember-words.ts';
import { isUncased } from '../../language/reporting/plain-letters.ts';
import type { Span } from '../../language/span.ts';
import { findTimes } from '../../language/time/find-times.ts';
import { isGerman, isGermanArticle } from '../german-words.ts';
import { frameOf, isContentWord, senseOf } from '../news-lexicon.ts';
import { findNamesIn, nameKey } from '../scope-names.ts';
import { findTokens, type Token } from '../token.ts';
import { CHANGE } from './figure-role.ts';
import { type Kinds, kindsOf } from './marks-of.ts';
import { findNameSlots, findSettings } from './name-slots.ts';

/** A sentence with what is read of it once, however many figures it has. */
export interface ReadSentence {
  readonly text: string;
  readonly tokens: readonly Token[];
  readonly names: ReadonlySet<string>;
  readonly subjects: ReadonlySet<string>;
  readonly places: ReadonlySet<string>;
  readonly settings: ReadonlySet<string>;
  readonly words: ReadonlySet<string>;
  readonly kinds: Kinds;
}

const NO_WORDS: ReadonlySet<string> = new Set();

/** Who says it is not whom it is about. */
export const SAYING =
  /^(?:said|says|say|told|tells|reported|reports|according|announced|estimates?|estimated|authorit(?:y|ies)|believes?|believed|added|know|knows|shows?|found)$/;

/** Words of time and place that say nothing of the matter, and those that only join. */
export const ASIDE =
  /^(?:rates?|near|nearby|together|across|around|within|above|below|along|early|late|later|earlier|night|morning|afternoon|evening|noon|midnight|ago|recent|recently|currently|alone|overall|altogether|apiece|least|roughly|approximately|mr|mrs|ms|dr|mayor|president|minister|premier|chancellor|senator|governor|judge|general|king|queen|pope|sir|lord|lady)$/;

/** "L'usine", "d'ouvriers", but "d'Arcy": what French writes on to a noun. */
const ELIDED = /^(?:[cdjlmnstCDJLMNST]|[qQ]u)['’](?=\p{Ll}{3})/u;

/** The folded word of a token, without its genitive and what is elided before it. */
export const foldedOf = ({ text }: Token): string => foldedWord(text);

const foldedWord = rememberWords((word) => fold(word.replace(ELIDED, '')).text.replace(/'s?$/, ''));

/** What two words that tell of one event share ("killed", "died"), or else two words for one thing. */
export const meaningOf = (word: string): string => frameOf(word) ?? senseOf(word);

/** Whether a word in small letters says nothing of what a figure tells. */
const isIdle = rememberWords((word) => SAYING.test(word) || ASIDE.test(word) || CHANGE.test(word));

/** Senses of the content words of some tokens, without names and words of saying. */
export function sensesOf(tokens: readonly Token[], names: ReadonlySet<string>): Set<string> {
  const words = tokens.filter(({ kind, lower }) => kind === 'word' && !isIdle(lower)).map(foldedOf);
  return new Set(words.filter((word) => isContentWord(word) && !names.has(nameKey(word))).map(meaningOf));
}

/** All that the words of some tokens may mean: no sense of a sentence's words is another. */
export const meaningsOf = (tokens: readonly Token[]): Set<string> =>
  new Set(tokens.filter(({ kind }) => kind === 'word').map((token) => meaningOf(foldedOf(token))));

/** The tokens of a sentence in which the words of a time are no words: they are compared as days. */
function withoutTimes(tokens: readonly Token[], times: readonly Span[]): Token[] {
  let next = 0;
  return tokens.map((token) => {
    while ((times[next]?.end ?? Number.POSITIVE_INFINITY) <= token.start) next++;
    const isTime = (times[next]?.start ?? Number.POSITIVE_INFINITY) < token.end;
    return isTime ? { ...token, kind: 'mark', lower: '' } : token;
  });
}

/** The tokens of a German sentence in which articles are no words: "die" is nobody's death. */
const withoutArticles = (tokens: readonly Token[]): readonly Token[] =>
  isGerman(tokens.map(({ text }) => text)) ? tokens.map(asMark) : tokens;

/** Whether a token is an article of a German sentence: the noun behind it names nobody. */
export const isGermanArticleAt = (token: Token | undefined): boolean =>
  token?.kind === 'mark' && isGermanArticle(foldedOf(token));

const asMark = (token: Token): Token =>
  token.kind === 'word' && isGermanArticle(foldedOf(token)) ? { ...token, kind: 'mark', lower: '' } : token;

/** The keys of the names of a sentence. */
export const namesOf = (text: string): ReadonlySet<string> => new Set(findNamesIn(text).map(nameKey));

/** Reads what the figures of a sentence have in common; given are the keys of its names and its tokens, where they are known. */
export function readSentence(
  text: string,
  names = namesOf(text),
  all: readonly Token[] = findTokens(text, { start: 0, end: text.length }),
): ReadSentence {
  const tokens = withoutArticles(withoutTimes(all, findTimes(text, null)));
  const settings = isUncased(text) ? findSettings(tokens, (token) => meaningOf(foldedOf(token))) : NO_WORDS;
  return {
    text,
    tokens,
    names,
    settings,
    ...findNameSlots(tokens, names),
    words: sensesOf(tokens, names),
    kinds: kindsOf(tokens),
  };
}
