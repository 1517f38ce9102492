import type { LanguagePack } from '../language-pack.ts';
import { ENGLISH } from '../packs/english.ts';
import { endsSentence } from '../sentences.ts';
import type { Span } from '../span.ts';

/** `break` parts paragraphs, `stop` sentences; `open` and `close` are brackets. */
export type TokenKind = 'word' | 'quotation' | 'stop' | 'break' | 'comma' | 'colon' | 'dash' | 'open' | 'close';

/** A piece of the narrative around quotations. */
export interface Token extends Span {
  readonly kind: TokenKind;
  /** The word in lower case, but a small word that is a name, without a possessive ending; empty for anything but words. */
  readonly word: string;
  /** Whether it begins with a capital letter; a quotation also has to end without punctuation, as a nickname does. */
  readonly capital: boolean;
  /** Whether a word that is no name elsewhere is one here: "Will Harker", "Theresa May". */
  readonly given: boolean;
  /** Whether "'s" or an apostrophe after an s follows; that is not part of the span. */
  readonly possessive: boolean;
  /** Index of the quotation that the token stands for; -1 for none. */
  readonly quotation: number;
}

/** Whether a token is a word. */
export const isWord = (token: Token | undefined): token is Token => token?.kind === 'word';

const APOSTROPHE = 0x27;
const CURLY_APOSTROPHE = 0x2019;
const FULL_STOP = 0x2e;
const HYPHEN = 0x2d;
const SPACE = 0x20;
const SMALL_S = 0x73;
const CAPITAL_S = 0x53;

const isDigit = (code: number): boolean => code >= 0x30 && code <= 0x39;
/** Whether a letter is a capital; those of scripts without small letters are none. */
function isUpper(code: number): boolean {
  if (code < 0x100) return (code >= 0x41 && code <= 0x5a) || (code >= 0xc0 && code <= 0xde && code !== 0xd7);
  const letter = String.fromCharCode(code);
  return letter !== letter.toLowerCase();
}

/** ASCII letters and digits, and signs that are written as part of a word. */
const ASCII_WORD: readonly boolean[] = Array.from({ length: 0x80 }, (_, code) =>
  /[A-Za-z0-9$%&@#_]/.test(String.fromCharCode(code)),
);

/** Letters and digits of any script, and signs that are written as part of a word; NaN, past the end, is none. */
function isWordCode(code: number): boolean {
  if (code < 0x80) return ASCII_WORD[code] === true;
  const isPunctuation = (code >= 0x2000 && code <= 0x206f) || (code >= 0x3000 && code <= 0x303f);
  // The Arabic comma, semicolon and question mark.
  if (code === 0x60c || code === 0x61b || code === 0x61f) return false;
  return code >= 0xaa && !isPunctuation && code !== 0xab && code !== 0xbb && code !== 0xd7 && code !== 0xf7;
}

const isApostrophe = (code: number): boolean => code === APOSTROPHE || code === CURLY_APOSTROPHE;

const PUNCTUATION: ReadonlyMap<number, TokenKind> = new Map([
  [0x2c, 'comma'],
  [0x3a, 'colon'],
  [0x3b, 'stop'],
  [0x2e, 'stop'],
  [0x21, 'stop'],
  [0x3f, 'stop'],
  [0x0a, 'break'],
  [0x28, 'open'],
  [0x5b, 'open'],
  [0x29, 'close'],
  [0x5d, 'close'],
  [0x2012, 'dash'],
  [0x2013, 'dash'],
  [0x2014, 'dash'],
  [0x2015, 'dash'],
  [0x60c, 'comma'],
  [0x61b, 'stop'],
  [0x61f, 'stop'],
]);

/** Whether the mark at `at` can join two parts of the word that starts at `start`: "don't", "well-known", "U.S", "1.5". */
function joinsWord(text: string, at: number, start: number): boolean {
  const code = text.charCodeAt(at);
  if (isApostrophe(code) || code === HYPHEN) return true;
  if (code !== FULL_STOP) return false;
  return at - start === 1 || text[at - 2] === '.' || text[at - 2] === '-' || isDigit(text.charCodeAt(at - 1));
}

/** Where the word that starts at `start` ends, at `to` at the latest; full stops of abbreviations apart. */
function wordEnd(text: string, start: number, to: number): number {
  let end = start;
  for (;;) {
    while (end < to && isWordCode(text.charCodeAt(end))) end++;
    if (end + 1 >= to || !joinsWord(text, end, start) || !isWordCode(text.charCodeAt(end + 1))) return end;
    end++;
  }
}

/** Whether a word has a capital first letter, or one behind an Arabic article: "al-Amin". */
const isCapital = (text: string, start: number): boolean =>
  isUpper(text.charCodeAt(start)) ||
  (text.charCodeAt(start + 2) === HYPHEN &&
    isUpper(text.charCodeAt(start + 3)) &&
    /^[ae]l/.test(text.slice(start, start + 2)));

/** Whether a full stop behind a word may be the word's own: "r-ky.", "j.", "u.s." */
const isShortened = (word: string, { abbreviations }: LanguagePack): boolean =>
  word.length === 1 || word.includes('.') || abbreviations.has(word.slice(word.lastIndexOf('-') + 1));

function wordToken(text: string, { start, end: to }: Span, pack: LanguagePack): Token {
  let end = wordEnd(text, start, to);
  let possessive = false;
  const last = text.charCodeAt(end - 1);
  if ((last === SMALL_S || last === CAPITAL_S) && end - start > 2 && isApostrophe(text.charCodeAt(end - 2))) {
    possessive = true;
    end -= 2;
  } else if (last === SMALL_S && end < to && isApostrophe(text.charCodeAt(end))) {
    possessive = true;
  }
  const written = text.slice(start, end).toLowerCase();
  const word = written.includes('\u2019') ? written.replaceAll('\u2019', "'") : written;
  const isAbbreviation =
    end < to && text.charCodeAt(end) === FULL_STOP && isShortened(word, pack) && !endsSentence(text, end, pack);
  if (isAbbreviation && !isDigit(last)) end++;
  return { kind: 'word', start, end, word, capital: isCapital(text, start), given: false, possessive, quotation: -1 };
}

const mark = (kind: TokenKind, start: number, end: number, quotation = -1): Token => ({
  kind,
  start,
  end,
  word: '',
  capital: false,
  given: false,
  possessive: false,
  quotation,
});

/** The punctuation that starts at `start`; `null` for what says nothing. Runs of hyphens are one dash. */
function punctuationAt(text: string, start: number, to: number): Token | null {
  const code = text.charCodeAt(start);
  const next = text.charCodeAt(start + 1);
  if (code !== HYPHEN || (next !== HYPHEN && next !== SPACE)) {
    const kind = PUNCTUATION.get(code);
    return kind === undefined ? null : mark(kind, start, start + 1);
  }
  let end = start + 1;
  while (end < to && text.charCodeAt(end) === HYPHEN) end++;
  return mark('dash', start, end);
}

/** What is read so far, and the words that are written with a full stop. */
interface Reading {
  readonly tokens: Token[];
  readonly pack: LanguagePack;
}

/** Appends the tokens between two quotations. */
function readBetween(text: string, { start, end: to }: Span, { tokens, pack }: Reading): void {
  for (let i = start; i < to; ) {
    if (isWordCode(text.charCodeAt(i))) {
      const token = wordToken(text, { start: i, end: to }, pack);
      tokens.push(token);
      i = token.end + (token.possessive ? 1 : 0);
      if (token.possessive && text.charCodeAt(i) === SMALL_S) i++;
      continue;
    }
    const token = punctuationAt(text, i, to);
    // Runs of stops ("...", "?!") and of line feeds count once.
    const isRepeated = (token?.kind === 'stop' || token?.kind === 'break') && tokens.at(-1)?.kind === token.kind;
    if (token && !isRepeated) tokens.push(token);
    i = token?.end ?? i + 1;
  }
}

/**
 * The narrative of a text as tokens, each quotation standing in it as one; `quotations` are in order and apart.
 * Linear in the length of the text.
 */
export function findTokens(text: string, quotations: readonly Span[], pack: LanguagePack = ENGLISH): Token[] {
  const tokens: Token[] = [];
  let start = 0;
  quotations.forEach((quotation, i) => {
    readBetween(text, { start, end: quotation.start }, { tokens, pack });
    const capital = isUpper(text.charCodeAt(quotation.start + 1)) && isWordCode(text.charCodeAt(quotation.end - 2));
    tokens.push({ ...mark('quotation', quotation.start, quotation.end, i), capital });
    start = quotation.end;
  });
  readBetween(text, { start, end: text.length }, { tokens, pack });
  return tokens;
}
