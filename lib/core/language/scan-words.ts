import { fold } from './fold.ts';
import { findFoldedWords } from './folded-words.ts';
import { EMPTY_HASH, hashOn, type KnownWord, KnownWords, readWord } from './known-words.ts';
import type { Word } from './word.ts';

/** The words of a text in order, each with its key and its place in the raw text. */
export interface ScannedWords {
  readonly words: readonly KnownWord[];
  readonly keys: Uint32Array;
  readonly starts: Uint32Array;
  readonly ends: Uint32Array;
}

/** What a character is to a word, where it is no letter; letters are what they are folded to. */
const GAP = 0;
const APOSTROPHE = 1;
const SIGN = 2;
const SPACE = 3;
const UNUSUAL = 4;
/** Digits and letters are from here on. */
const DIGITS = 0x30;
const LETTERS = 0x3a;

const FULL_STOP = 0x2e;
const COMMA = 0x2c;
const AMPERSAND = 0x26;
const APOSTROPHE_UNIT = 0x27;
const DELETE = 0x7f;
const ASCII_END = 0x80;

/** Words of more characters are read by what they are folded to. */
const LONGEST = 40;

const LETTER = /^\p{L}$/u;
/** What is part of no word, and joins none. */
const IS_GAP = /^(?:[\s"-]+|\.{3}|[^\p{L}\p{N}\p{M}%$€£¥₹₪.,'])$/u;
/** The first letter of scripts that part words by no space, and of those behind it some that do. */
const UNSPACED_FROM = 0xe00;
const LATIN_AND_GREEK_FROM = 0x1e00;
const PUNCTUATION_FROM = 0x2000;
const PUNCTUATION_END = 0x2070;

/** What an ASCII character is to a word. */
function asciiKind(code: number): number {
  const character = String.fromCharCode(code);
  if (/[a-z0-9]/i.test(character)) return character.toLowerCase().charCodeAt(0);
  if (character === "'" || character === '`') return APOSTROPHE;
  if (character === '%' || character === '$') return SIGN;
  return code <= 0x20 || code === DELETE ? SPACE : code === AMPERSAND ? UNUSUAL : GAP;
}

/** What another character is to a word, by what it is folded to when no mark is combined with it. */
function otherKind(code: number): number {
  const isPunctuation = code >= PUNCTUATION_FROM && code < PUNCTUATION_END;
  if (code >= UNSPACED_FROM && !isPunctuation && (code < LATIN_AND_GREEK_FROM || code > PUNCTUATION_END))
    return UNUSUAL;
  const { text } = fold(String.fromCharCode(code));
  if (text === "'") return APOSTROPHE;
  if (LETTER.test(text)) return text.charCodeAt(0);
  return IS_GAP.test(text) ? GAP : UNUSUAL;
}

const ASCII = Uint8Array.from({ length: ASCII_END }, (_, code) => asciiKind(code));
const OTHERS = new Map<number, number>();

function kindOf(code: number): number {
  if (code < ASCII_END) return ASCII[code] ?? UNUSUAL;
  const known = OTHERS.get(code);
  if (known !== undefined) return known;
  const kind = otherKind(code);
  OTHERS.set(code, kind);
  return kind;
}

const isLetter = (kind: number): boolean => kind >= LETTERS;
const isWordKind = (kind: number): boolean => kind >= DIGITS;
const isDigit = (kind: number): boolean => kind >= DIGITS && kind < LETTERS;

const KNOWN = new KnownWords();

/** The units of the word that is being read. */
const UNITS = new Uint16Array(LONGEST);

/** What takes the words that are found. */
interface WordTaker {
  /** How many there are. */
  readonly count: number;
  add(word: KnownWord, start: number, end: number): void;
  /** Forgets all but so many. */
  cut(count: number): void;
}

/** Takes the words of a page with their keys. */
class KeyedWords implements WordTaker {
  readonly words: KnownWord[] = [];
  #keys: Uint32Array;
  #starts: Uint32Array;
  #ends: Uint32Array;

  /** `length` is that of the text. */
  constructor(length: number) {
    const room = (length >> 2) + 16;
    [this.#keys, this.#starts, this.#ends] = [new Uint32Array(room), new Uint32Array(room), new Uint32Array(room)];
  }

  get count(): number {
    return this.words.length;
  }

  add(word: KnownWord, start: number, end: number): void {
    const { length } = this.words;
    if (length === this.#keys.length)
      [this.#keys, this.#starts, this.#ends] = [enlarge(this.#keys), enlarge(this.#starts), enlarge(this.#ends)];
    this.#keys[length] = word.key;
    this.#starts[length] = start;
    this.#ends[length] = end;
    this.words.push(word);
  }

  cut(count: number): void {
    this.words.length = count;
  }

  found(): ScannedWords {
    const { words, count } = this;
    return {
      words,
      keys: this.#keys.subarray(0, count),
      starts: this.#starts.subarray(0, count),
      ends: this.#ends.subarray(0, count),
    };
  }
}

/** Takes the words of a few words' text, for which arrays of numbers cost more than they save. */
class PlainWords implements WordTaker {
  readonly words: Word[] = [];

  get count(): number {
    return this.words.length;
  }

  add({ folded }: KnownWord, start: number, end: number): void {
    this.words.push({ folded, start, end });
  }

  cut(count: number): void {
    this.words.length = count;
  }
}

/** Reads one text from left to right, by stretches between spaces; a stretch with an unusual character is folded first. */
class WordScanner<T extends WordTaker> {
  readonly #text: string;
  readonly #taker: T;
  /** Units and hash of the word that is being read. */
  #length = 0;
  #hash = EMPTY_HASH;

  constructor(text: string, taker: T) {
    this.#text = text;
    this.#taker = taker;
  }

  scan(): T {
    const taker = this.#taker;
    const text = this.#text;
    let [stretch, before] = [0, 0];
    for (let at = 0; at < text.length; ) {
      const kind = kindOf(text.charCodeAt(at));
      if (kind >= SIGN && kind !== SPACE) {
        const end = kind === UNUSUAL ? -1 : this.#readWord(at, kind);
        if (end < 0) {
          taker.cut(before);
          at = this.#foldFrom(stretch);
        } else at = end;
        continue;
      }
      at++;
      if (kind === SPACE) [stretch, before] = [at, taker.count];
    }
    return taker;
  }

  #take(unit: number): void {
    if (this.#length < LONGEST) UNITS[this.#length] = unit;
    this.#length++;
    this.#hash = hashOn(this.#hash, unit);
  }

  #kindAt(at: number): number {
    return at < this.#text.length ? kindOf(this.#text.charCodeAt(at)) : GAP;
  }

  /** Adds the word that begins at `start`; where it ends, -1 when it has to be folded. */
  #readWord(start: number, first: number): number {
    this.#length = 0;
    this.#hash = EMPTY_HASH;
    const end = first === SIGN ? this.#readSign(start) : this.#readLetters(start, first);
    if (this.#length > LONGEST) return -1;
    this.#taker.add(KNOWN.find(UNITS, this.#length, this.#hash), start, end);
    return end;
  }

  #readSign(start: number): number {
    this.#take(this.#text.charCodeAt(start));
    return start + 1;
  }

  #readLetters(start: number, first: number): number {
    const text = this.#text;
    let [at, kind, hash] = [start, first, EMPTY_HASH];
    let isNumber = true;
    while (isWordKind(kind)) {
      if (isLetter(kind)) isNumber = false;
      if (at - start < LONGEST) UNITS[at - start] = kind;
      hash = hashOn(hash, kind);
      at++;
      kind = at < text.length ? kindOf(text.charCodeAt(at)) : GAP;
    }
    this.#hash = hash;
    this.#length = at - start;
    const end = isNumber ? this.#readGroups(at) : at === start + 1 ? this.#readAbbreviation(at) : at;
    return end > at || kind !== APOSTROPHE ? end : this.#readApostrophes(at);
  }

  /** Behind the groups of a number: "1,234.5". */
  #readGroups(start: number): number {
    let end = start;
    for (;;) {
      const separator = this.#text.charCodeAt(end);
      if ((separator !== FULL_STOP && separator !== COMMA) || !isDigit(this.#kindAt(end + 1))) return end;
      this.#take(separator);
      for (let kind = this.#kindAt(++end); isDigit(kind); kind = this.#kindAt(++end)) this.#take(kind);
    }
  }

  /** Behind the letters of an abbreviation, of which the first has been read: "u.s". */
  #readAbbreviation(start: number): number {
    let end = start;
    while (
      this.#text.charCodeAt(end) === FULL_STOP &&
      isLetter(this.#kindAt(end + 1)) &&
      !isWordKind(this.#kindAt(end + 2))
    ) {
      this.#take(FULL_STOP);
      this.#take(this.#kindAt(end + 1));
      end += 2;
    }
    return end;
  }

  #readApostrophes(start: number): number {
    let end = start;
    while (this.#kindAt(end) === APOSTROPHE && isLetter(this.#kindAt(end + 1))) {
      this.#take(APOSTROPHE_UNIT);
      for (let kind = this.#kindAt(++end); isLetter(kind); kind = this.#kindAt(++end)) this.#take(kind);
    }
    return end;
  }

  /** Folds the stretch that begins at `start`, with those behind it that begin with an unusual character; where they end. */
  #foldFrom(start: number): number {
    let end = start;
    for (let next = start; next < this.#text.length && (next === start || this.#kindAt(next) === UNUSUAL); ) {
      end = next;
      while (end < this.#text.length && this.#kindAt(end) !== SPACE) end++;
      next = end;
      while (this.#kindAt(next) === SPACE) next++;
    }
    for (const word of findFoldedWords(this.#text.slice(start, end)))
      this.#taker.add(readWord(word.folded), start + word.start, start + word.end);
    return end;
  }
}

function enlarge(array: Uint32Array): Uint32Array {
  const larger = new Uint32Array(array.length * 2);
  larger.set(array);
  return larger;
}

/** Reads a text for its words, as they are found when it is folded as a whole. Linear in its length. */
export const scanWords = (text: string): ScannedWords =>
  new WordScanner(text, new KeyedWords(text.length)).scan().found();

/** The same words one by one, without their keys. */
export const readWords = (text: string): Word[] => new WordScanner(text, new PlainWords()).scan().words;
