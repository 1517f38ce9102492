import { itemAt } from '../item-at.ts';
import type { LanguagePack } from '../language/language-pack.ts';
import { canonicalSpelling } from '../language/lexicon/spelling-variants.ts';
import { endsBetween } from '../language/sentences.ts';
import type { Word } from '../language/word.ts';
import { findWords } from '../language/words.ts';
import { mayBeginPhrase, readPhrase, shortForm } from './lexicon/abbreviations.ts';
import { mayBeginDay, readCalendarDay } from './lexicon/calendar-days.ts';
import { writeOut } from './lexicon/contractions.ts';
import { digitsBeforeUnit, mayBeginNumber, readNumber, readOrdinal, withMoneyScale } from './lexicon/number-words.ts';
import { readFraction } from './read-fractions.ts';
import { readMasked } from './read-masked.ts';
import { readSpoken } from './read-spoken.ts';
import { readNoon } from './read-time.ts';

/** A word of a quotation with what it is compared by and what judging an edit needs to know of it. */
export interface Token {
  /** Two tokens are the same word when their keys are equal: spelling, contraction and number words are folded away. */
  readonly key: string;
  /** The folded word as written. */
  readonly surface: string;
  /** Where it is in the text; tokens do not overlap, and one that is only implied is empty. */
  readonly start: number;
  readonly end: number;
  /** Within square or round brackets: an editor's word, not the speaker's. */
  readonly bracketed: boolean;
  /** Written with a capital that the start of a sentence does not account for. */
  readonly capital: boolean;
  /** The number of its sentence and clause in the text. */
  readonly sentence: number;
  readonly clause: number;
}

/** A word of a text without its place in the sentences. */
export type RawToken = Pick<Token, 'key' | 'surface' | 'start' | 'end'>;

/** The key of a number that only "one" states: too common a pronoun to be taken for a figure. */
export const ONE = '#1';

const CURRENCY: ReadonlyMap<string, string> = new Map([
  ['$', 'dollar'],
  ['£', 'pound'],
  ['€', 'euro'],
  ['¥', 'yen'],
  ['₹', 'rupee'],
  ['₪', 'shekel'],
  ['rs', 'rupee'],
  ['inr', 'rupee'],
  ['usd', 'dollar'],
  ['gbp', 'pound'],
  ['eur', 'euro'],
]);
/** What may be between the letters for a currency and its number: "Rs. 500". */
const BEHIND_CURRENCY = /^(?:\.?\s?)$/u;
const NUMBER_WORDS_AHEAD = 8;
/** Nothing but spaces and the dot of an abbreviation parts the words of a day, and the month has a capital. */
const WRITTEN_DAY = /^(?=.*\p{Lu}\p{Ll}{2})[\p{L}\p{N}\s.]{1,40}$/u;
const PHRASE_WORDS_AHEAD = 4;
/** Letters that an editor's brackets at the start of a word hold at most. */
const LONGEST_MENDED = 2;

/** In capitals the pronoun means the country. */
const COUNTRY = /^(?:us|usa|u\.s|u\.s\.a)$/;

/** What a single word is compared by. */
function keyOf(word: string, raw: string): string {
  if (COUNTRY.test(word) && (word !== 'us' || raw === 'US')) return 'us.';
  const letters = word.includes('.') ? word.replaceAll('.', '') : word;
  if (letters !== word && /^\p{L}+$/u.test(letters)) return letters;
  const ordinal = readOrdinal(word);
  if (ordinal !== null) return `#${ordinal}th`;
  return shortForm(canonicalSpelling(word));
}

/** Whether the words from `at` on stand next to each other, parted by nothing but a space or a hyphen. */
function countAdjacent(text: string, words: readonly RawToken[], at: number, most: number): number {
  let count = 1;
  while (count < most) {
    const before = words[at + count - 1];
    const next = words[at + count];
    if (!before || !next || !/^[\s\-‐‑\u00ad]{0,3}$/u.test(text.slice(before.end, next.start))) break;
    count++;
  }
  return count;
}

const MONEY_WORDS: ReadonlyMap<string, string> = new Map(
  ['dollar', 'pound', 'euro'].flatMap((word): [string, string][] => [
    [word, word],
    [`${word}s`, word],
  ]),
);
const COIN = /^(?:pence|penny|p|cents?|c)$/;
/** Words that may follow the coins of a sum when the coins are not named: "two pounds fifty a head". */
const BEHIND_COINS =
  /^(?:a|an|the|each|every|per|for|from|to|in|on|at|of|by|with|and|or|but|if|when|now|today|more|less|extra|apiece|this|last|next)$/;
/** Fewer coins than this are always named. */
const FEWEST_COINS = 10;

/** "Two pounds fifty", "three dollars and 75 cents": a sum whose coins are told behind its money. */
function readCoins(text: string, words: readonly RawToken[], at: number): ReadTokens | null {
  if (!mayBeginNumber(itemAt(words, at).surface)) return null;
  const adjacent = words.slice(at, at + countAdjacent(text, words, at, NUMBER_WORDS_AHEAD));
  const ahead = adjacent.map((word) => word.surface);
  const whole = readNumber(ahead);
  const money = MONEY_WORDS.get(ahead[whole?.count ?? 0] ?? '');
  if (!whole || money === undefined || !Number.isInteger(whole.value)) return null;
  const from = whole.count + (ahead[whole.count + 1] === 'and' ? 2 : 1);
  const coins = readNumber(ahead.slice(from));
  if (!coins || !Number.isInteger(coins.value) || coins.value >= 100) return null;
  const next = from + coins.count;
  const isNamed = COIN.test(ahead[next] ?? '');
  const isBare = coins.value >= FEWEST_COINS && (next === ahead.length || BEHIND_COINS.test(ahead[next] ?? ''));
  if (!isNamed && (!isBare || from > whole.count + 1)) return null;
  const count = isNamed ? next + 1 : next;
  const { start } = itemAt(adjacent, 0);
  const { end } = itemAt(adjacent, count - 1);
  const value = (whole.value * 100 + coins.value) / 100;
  const tokens = [
    { key: `#${value}`, surface: ahead.slice(0, count).join(' '), start, end },
    { key: money, surface: '', start: end, end },
  ];
  return { tokens, count };
}

/** The tokens of a number at `at`, its currency sign behind it as a word, and how many words it took. */
function readFigure(text: string, words: readonly RawToken[], at: number): ReadTokens | null {
  const first = itemAt(words, at);
  const currency = CURRENCY.get(first.surface);
  const from = currency === undefined ? at : at + 1;
  if (!mayBeginNumber(words[from]?.surface ?? '')) return null;
  if (currency !== undefined && !BEHIND_CURRENCY.test(text.slice(first.end, itemAt(words, from).start))) return null;
  const adjacent = countAdjacent(text, words, from, NUMBER_WORDS_AHEAD);
  const ahead = words.slice(from, from + adjacent).map((word) => word.surface);
  const number = readNumber(currency === undefined ? ahead : withMoneyScale(ahead));
  if (!number) return null;
  const end = itemAt(words, from + number.count - 1).end;
  const surface = words
    .slice(at, from + number.count)
    .map((word) => word.surface)
    .join(' ');
  const tokens = [{ key: `#${number.value}`, surface, start: first.start, end }];
  if (currency !== undefined) tokens.push({ key: currency, surface: '', start: end, end });
  return { tokens, count: from - at + number.count };
}

/** A word with its contraction written out; the pieces share out its characters. */
function readContraction(word: RawToken, raw: string): RawToken[] {
  const pieces = writeOut(word.surface);
  const regular = word.end - word.start === word.surface.length;
  let at = word.start;
  return pieces.flatMap(({ length, keys }, piece) => {
    const end = piece === pieces.length - 1 ? word.end : regular ? at + length : at;
    const start = at;
    at = end;
    const surface = word.surface.slice(start - word.start, end - word.start);
    return keys.map((key, i): RawToken => {
      const shown = i === 0 ? { surface, start, end } : { surface: '', start: end, end };
      return { key: keys.length > 1 || pieces.length > 1 ? canonicalSpelling(key) : keyOf(key, raw), ...shown };
    });
  });
}

/** A word as a token; a number and the unit written on to it ("3bn") as two. */
function partUnit({ folded, start, end }: Word): RawToken[] {
  const digits = digitsBeforeUnit(folded);
  if (digits === 0 || end - start !== folded.length) return [{ key: folded, surface: folded, start, end }];
  const parting = start + digits;
  const [number, written] = [folded.slice(0, digits), folded.slice(digits)];
  const unit = written === 'p' ? 'pence' : written;
  return [
    { key: number, surface: number, start, end: parting },
    { key: unit, surface: unit, start: parting, end },
  ];
}

/** Tokens, and of how many words they were made. */
interface ReadTokens {
  readonly tokens: RawToken[];
  readonly count: number;
}

/** Reads the words of a text from one of them on. */
type Reader = (text: string, words: readonly RawToken[], at: number) => ReadTokens | null;

const surfacesFrom = (words: readonly RawToken[], at: number, most: number): string[] =>
  words.slice(at, at + most).map(({ surface }) => surface);

/** One token of so many words. */
function joined(words: readonly RawToken[], at: number, { key, count }: { key: string; count: number }): ReadTokens {
  const { start } = itemAt(words, at);
  const { end } = itemAt(words, at + count - 1);
  return { tokens: [{ key, surface: surfacesFrom(words, at, count).join(' '), start, end }], count };
}

const readMaskedWord: Reader = (text, words, at) => {
  const masked = readMasked(text, words, at);
  return masked && { tokens: [{ ...masked, key: masked.surface }], count: masked.count };
};

/** An editor's letters at the start of a word: "[W]e". */
const readMended: Reader = (text, words, at) => {
  const word = itemAt(words, at);
  const next = words[at + 1];
  const isMended = text[word.start - 1] === '[' && text[word.end] === ']' && next?.start === word.end + 1;
  if (!isMended || word.surface.length > LONGEST_MENDED) return null;
  const whole = { key: '', surface: word.surface + next.surface, start: word.start, end: next.end };
  return { tokens: readContraction(whole, whole.surface), count: 2 };
};

/** A day of the year; a month has a capital, "may" has none. */
const readDay: Reader = (text, words, at) => {
  if (!mayBeginDay(itemAt(words, at).surface)) return null;
  const day = readCalendarDay(surfacesFrom(words, at, PHRASE_WORDS_AHEAD));
  if (!day) return null;
  const { start } = itemAt(words, at);
  const { end } = itemAt(words, at + day.count - 1);
  const raw = text.slice(start, end);
  return WRITTEN_DAY.test(raw) ? joined(words, at, day) : null;
};

/** "2½", "9:30": one number, or the words that stand for a sign alone. */
const readPart: Reader = (text, words, at) => {
  const part = readFraction(text, words, at);
  if (!part) return null;
  const [first, ...rest] = part.keys;
  const whole = joined(words, at, { key: first ?? '', count: part.count });
  const { end } = itemAt(words, at + part.count - 1);
  return { ...whole, tokens: [...whole.tokens, ...rest.map((key) => ({ key, surface: '', start: end, end }))] };
};

/** "12 p.m." for "noon". */
const readTime: Reader = (text, words, at) => {
  const noon = readNoon(text, words, at);
  return noon && joined(words, at, noon);
};

/** "Half past six" for "6:30", "nineteen eighty-four" for "1984". */
const readInWords: Reader = (text, words, at) => {
  const spoken = readSpoken(text, words, at);
  return spoken && joined(words, at, spoken);
};

const readPhraseOfWords: Reader = (_text, words, at) => {
  if (!mayBeginPhrase(itemAt(words, at).surface)) return null;
  const phrase = readPhrase(surfacesFrom(words, at, PHRASE_WORDS_AHEAD));
  return phrase && joined(words, at, phrase);
};

/** "No. 1" for "number one". */
const readNumberSign: Reader = (text, words, at) => {
  const { surface, end } = itemAt(words, at);
  const isSign = surface === 'no' && /^\.\s?$/.test(text.slice(end, words[at + 1]?.start ?? end));
  return isSign && /^\d/.test(words[at + 1]?.surface ?? '') ? joined(words, at, { key: 'number', count: 1 }) : null;
};

const READERS: readonly Reader[] = [
  readMaskedWord,
  readMended,
  readDay,
  readTime,
  readInWords,
  readNumberSign,
  readPart,
  readCoins,
  readFigure,
  readPhraseOfWords,
];

function readFrom(text: string, words: readonly RawToken[], at: number): ReadTokens {
  for (const read of READERS) {
    const found = read(text, words, at);
    if (found) return found;
  }
  const word = itemAt(words, at);
  return { tokens: readContraction(word, text.slice(word.start, word.end)), count: 1 };
}

/** Words, and "&" between them as a word too. */
function withAmpersands(text: string, words: readonly RawToken[]): RawToken[] {
  return words.flatMap((word, i) => {
    const end = words[i - 1]?.end;
    const at = end === undefined ? -1 : text.slice(end, word.start).search(/(?<=\s)&(?=\s)/);
    if (end === undefined || at < 0) return [word];
    return [{ key: 'and', surface: 'and', start: end + at, end: end + at + 1 }, word];
  });
}

/** The tokens of a text without their place in its sentences. */
function readRawTokens(text: string): RawToken[] {
  const words = withAmpersands(text, findWords(text).flatMap(partUnit));
  const tokens: RawToken[] = [];
  for (let at = 0; at < words.length; ) {
    const read = readFrom(text, words, at);
    tokens.push(...read.tokens);
    at += read.count;
  }
  return tokens.map((token) => (token.key === '%' ? { ...token, key: 'percent' } : token));
}

const CLAUSE_BREAK = /[,;:()–—…]|\.\s?\.|\s-{1,2}\s/u;
const CLAUSE_WORDS: ReadonlySet<string> = new Set(['and', 'but', 'or', 'because', 'although', 'though', 'while']);
const CAPITAL = /^\p{Lu}/u;
/** What begins after a colon or an opening mark may have a capital without being a name. */
const OPENING = /[:“"‘«]\s*$/u;

/** Whether most words have capitals, as in a title: then capitals tell no names. */
const isInCapitals = (tokens: readonly Token[]): boolean =>
  tokens.length > 3 && tokens.filter(({ capital }) => capital).length * 2 > tokens.length;

/**
 * Words of a text with their sentence, clause and brackets; sentences end as a language's pack says, and as in English
 * without one.
 */
export function placeTokens(text: string, words: readonly RawToken[], pack?: LanguagePack): Token[] {
  let sentence = 0;
  let clause = 0;
  let depth = 0;
  let end = 0;
  const tokens = words.map((token, i): Token => {
    const gap = text.slice(end, token.start);
    const raw = text.slice(token.start, token.end);
    for (const character of gap) {
      if (character === '[' || character === '(') depth = 1;
      else if (character === ']' || character === ')') depth = 0;
    }
    const opens = i > 0 && endsBetween(text, end, token.start, pack);
    if (opens) sentence++;
    if (opens || CLAUSE_BREAK.test(gap) || CLAUSE_WORDS.has(token.key)) clause++;
    end = token.end;
    // "[W]e" has the closing bracket inside.
    if (raw.includes(']')) depth = 0;
    const opensInner = opens || i === 0 || OPENING.test(gap);
    const capital = CAPITAL.test(raw) && !opensInner && raw !== 'I' && token.key !== "'m";
    return { ...token, bracketed: depth > 0, capital, sentence, clause };
  });
  return isInCapitals(tokens) ? tokens.map((token) => ({ ...token, capital: false })) : tokens;
}

/**
 * The words of a quotation, ready to be compared: contractions written out, numbers, spelling variants and
 * abbreviations brought to one key, each with its clause, sentence and brackets. Linear in the length of the text.
 */
export const readTokens = (text: string): Token[] => placeTokens(text, readRawTokens(text));

/** A text that was read before: its words need not be read again. */
export interface ReadText {
  readonly text: string;
  readonly tokens: readonly Token[];
}

/** Reads a text that is compared more than once. */
export const readText = (text: string): ReadText => ({ text, tokens: readTokens(text) });
