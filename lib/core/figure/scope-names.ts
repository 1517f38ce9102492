import { fold } from '../language/fold.ts';
import lexicon from '../language/packs/en/figures.json' with { type: 'json' };
import { rememberWords } from '../language/remember-words.ts';
import type { Span } from '../language/span.ts';
import { isGerman, isGermanArticle } from './german-words.ts';
import { frameOf, isContentWord, isSmallElsewhere, senseOf } from './news-lexicon.ts';
import { INDEFINITE_PLURALS, ONES, TENS } from './number-words.ts';
import { isPlainLetter, plainWordEnd } from './plain-word.ts';
import { sentenceAround } from './sentence-around.ts';

/** Capitalised words that name nobody and no place. */
const NO_NAMES = new Set(
  `mr mrs ms dr president minister prime mayor judge governor senator general king queen prince pope chief sir lady lord
  january february march april may june july august september october november december monday tuesday wednesday thursday
  friday saturday sunday christmas easter i ap reuters afp celsius fahrenheit
  half quarter third fifth tenth several few neither minus approximately barely exactly precisely fully virtually halfway
  employment unemployment turnout output rainfall attendance inflation`
    .split(/\s+/)
    .concat([...ONES.keys(), ...TENS.keys(), ...INDEFINITE_PLURALS.keys()]),
);

/** Share of long words with a capital from which on a sentence is a headline, whose capitals say nothing. */
const HEADLINE_SHARE = 0.7;
/** Long words without a capital that show a sentence with a full stop to be full of names, and no headline. */
const SMALL_WORDS = 3;
const STOPPED = /[.!?]["”’)]*\s*$/;
/** Words shorter than this are small in headlines too. */
const LONG_WORD = 4;
/** How many characters back the place and people of a figure may have been named. */
const LOOK_BACK = 1200;
/** Names further away than that many belong to other matters. */
const MOST_NAMES = 8;

const WORD = /\p{L}[\p{L}\p{M}]*(?:['’]\p{L}+)*/uy;
/** Longest beginning of a name that its derivations share: Israel and Israeli, Palestine and Palestinian. */
const NAME_STEM = 5;

/** States by the short forms that news writes after a town: "Fla.", "Conn." */
const PLACES: ReadonlyMap<string, string> = new Map(
  Object.entries(lexicon.places).flatMap(([name, short]) => short.split(' ').map((form) => [form, name] as const)),
);

/** What French writes on to a name: "d'Aubrac", "l'Yonne". */
const ELIDED = /^[dl]['’](?=\p{L}{3})/iu;
const APOSTROPHE = /['’]/;
const withoutElided = (word: string): string => (APOSTROPHE.test(word.charAt(1)) ? word.replace(ELIDED, '') : word);

/** A key for a folded word as a name: "israeli" and "israel" share one, and so do "fla" and "florida", "d'Albi" and "Albi". */
export function nameKey(word: string): string {
  const bare = withoutPossessive(withoutElided(word));
  return (PLACES.get(bare) ?? bare).slice(0, NAME_STEM);
}

/** "israel's" and "states'" without what makes them possessives. */
const withoutPossessive = (word: string): string =>
  word.endsWith("'s") ? word.slice(0, -2) : word.endsWith("'") ? word.slice(0, -1) : word;

const CAPITAL = /^\p{Lu}/u;
const isAsciiCapital = (code: number): boolean => code >= 0x41 && code <= 0x5a;
/** Whether a word has a capital, be it behind a brand's small letter or what is elided: "iPhone", "d'Albi". */
const isCapital = (written: string): boolean => {
  const word = withoutElided(written);
  const code = word.charCodeAt(0);
  if (code >= 0x80) return CAPITAL.test(word);
  return isAsciiCapital(code) || isAsciiCapital(word.charCodeAt(1));
};

/** "UN" is no French article. */
const isShort = (word: string): boolean => /^\p{Lu}{2,}$/u.test(word) && isSmallElsewhere(fold(word).text);

/** A word as it is written, and where it is in its sentence. */
interface WrittenWord {
  readonly word: string;
  readonly start: number;
}

/**
 * "In *Allen*", "the *Seine*": amid a sentence a word that is small in another language is a name, unless it opens one
 * ("Le Monde") or is behind a mark.
 */
function isNameAmid(words: readonly WrittenWord[], i: number): boolean {
  const [before, own, next] = [words[i - 1], words[i], words[i + 1]];
  if (!before || !own || own.start !== before.start + before.word.length + 1) return false;
  return !(next && isCapital(next.word)) && isSmallElsewhere(fold(own.word).text);
}

/** The word at an offset; empty where none begins. */
function wordAt(sentence: string, at: number): string {
  const end = plainWordEnd(sentence, at);
  if (end !== null) return sentence.slice(at, end);
  const code = sentence.charCodeAt(at);
  if (code < 0x80 && !isPlainLetter(code)) return '';
  WORD.lastIndex = at;
  return WORD.exec(sentence)?.[0] ?? '';
}

function wordsOf(sentence: string): WrittenWord[] {
  const words: WrittenWord[] = [];
  for (let at = 0; at < sentence.length; ) {
    const word = wordAt(sentence, at);
    if (word !== '') words.push({ word, start: at });
    at += word.length || ((sentence.codePointAt(at) ?? 0) > 0xffff ? 2 : 1);
  }
  return words;
}

/** Whether a sentence is set like a headline, with capitals on words that are no names, however short. */
export function isHeadline(sentence: string): boolean {
  const words = wordsOf(sentence);
  return isSetAsHeadline(sentence, words) && !isGermanOf(words);
}

const isGermanOf = (words: readonly WrittenWord[]): boolean => isGerman(words.map(({ word }) => word));

function isSetAsHeadline(sentence: string, words: readonly WrittenWord[]): boolean {
  let [long, capitals] = [0, 0];
  for (const { word } of words.slice(1)) {
    if (word.length < LONG_WORD) continue;
    long++;
    if (isCapital(word)) capitals++;
  }
  const isStopped = STOPPED.test(sentence);
  if (long === 0 || capitals < long * HEADLINE_SHARE) return false;
  if (isStopped && long - capitals >= SMALL_WORDS) return false;
  // "Dow Plummets 513" has no more than its two words to show it by.
  return long > 1 || (!isStopped && words.filter(({ word }) => isCapital(word)).length >= 2);
}

const foldedOf = rememberWords((word) => fold(word).text);

/** "Die", but also "Tote" and "Verletzte": a capital makes no name of what happens to people. */
const isGermanNoun = (folded: string): boolean => isGermanArticle(folded) || frameOf(folded) !== null;

interface Capital {
  readonly word: string;
  readonly isOpening: boolean;
}

function findCapitals(words: readonly WrittenWord[], inGerman: boolean): Capital[] {
  const capitals: Capital[] = [];
  let capitalEnd = -1;
  for (const [i, { word, start }] of words.entries()) {
    if (!isCapital(word)) continue;
    const folded = foldedOf(withoutElided(word));
    const mayName = isContentWord(folded) || isShort(word) || (!inGerman && isNameAmid(words, i));
    if (NO_NAMES.has(folded) || !mayName || (inGerman && isGermanNoun(folded))) continue;
    // An opening capital is a name's when another name follows at once.
    const previous = capitals.at(-1);
    if (previous?.isOpening && start === capitalEnd + 1)
      capitals[capitals.length - 1] = { ...previous, isOpening: false };
    capitals.push({ word: folded, isOpening: i === 0 });
    capitalEnd = start + word.length;
  }
  return capitals;
}

/**
 * The proper names of a sentence, folded. A word that only the sentence's beginning capitalises counts when there is no
 * surer name and it is in nobody's lexicon. A headline, where every word is capitalised, gives none.
 */
export function findNamesIn(sentence: string): string[] {
  const words = wordsOf(sentence);
  const inGerman = isGermanOf(words);
  if (!inGerman && isSetAsHeadline(sentence, words)) return [];
  const capitals = findCapitals(words, inGerman);
  const sure = capitals.filter(({ isOpening }) => !isOpening);
  const chosen = sure.length > 0 ? sure : capitals.filter(({ word }) => senseOf(word) === word);
  return [...new Set(chosen.map(({ word }) => withoutPossessive(word)))];
}

/** Who says it is not who it is about: "…, the Red Cross said", "according to the Interior Ministry". */
const ATTRIBUTION =
  /,\s(?:the\s)?(?:\p{L}+\s){1,5}(?:said|says|reported|reports|announced|estimates)\b|\baccording to (?:the\s)?(?:\p{L}+\s?){1,5}/giu;

/** What a sentence says of where and of whom; `null` when it names nothing and the one before has to be asked. */
function scopeOf(sentence: string): string[] | null {
  const names = findNamesIn(sentence.replace(ATTRIBUTION, ' '));
  return names.length > 0 || isHeadline(sentence) ? names.slice(0, MOST_NAMES) : null;
}

/**
 * Finds the names that tell where and whom a figure of `text` is about: those of its sentence, else of the nearest one
 * before it that has any. Each sentence is read once, however many figures ask for it.
 */
export function scopeNameFinder(text: string): (at: Span) => string[] {
  const scopes = new Map<string, string[] | null>();
  const scopeAt = ({ start, end }: Span): string[] | null => {
    const key = `${start} ${end}`;
    const known = scopes.get(key);
    const scope = known === undefined ? scopeOf(text.slice(start, end)) : known;
    scopes.set(key, scope);
    return scope;
  };
  return (at) => {
    let span = sentenceAround(text, at);
    for (;;) {
      const scope = scopeAt(span);
      if (scope !== null) return scope;
      if (span.start <= 0 || at.start - span.start > LOOK_BACK) return [];
      span = sentenceAround(text, { start: span.start - 1, end: span.start - 1 });
    }
  };
}
