import { defineLayer } from './document.ts';
import type { LanguagePack } from './language-pack.ts';
import { ENGLISH } from './packs/english.ts';
import type { Span } from './span.ts';

const LINE_FEED = 0x0a;
const FULL_STOP = 0x2e;
const APOSTROPHES = "'’";
/** Beyond ASCII: full stops of several scripts, question and exclamation marks, the ellipsis. */
const OTHER_TERMINATORS: ReadonlySet<number> = new Set([...'…。！？؟۔'].map((c) => c.charCodeAt(0)));
const EXCLAMATION = 0x21;
const QUESTION = 0x3f;

/** Whether sentences may end with a character; asked of every one of a text. */
const isTerminator = (code: number): boolean =>
  code < 0x80
    ? code === FULL_STOP || code === LINE_FEED || code === QUESTION || code === EXCLAMATION
    : OTHER_TERMINATORS.has(code);

/** Marks that need no space after them. */
const WIDE = '。！？';
const CLOSING = '"\'”’»›)]}“';
/** Closing marks after a stop are looked for so far: `.’”)`. */
const MOST_CLOSING = 4;
const LONGEST_WORD = 12;

const isSpace = (code: number): boolean => code === 0x20 || (code >= 0x09 && code <= 0x0d) || code === 0xa0;
const LETTER = /[\p{L}\p{M}]/u;
const SMALL = /^\p{Ll}/u;
const DIGIT = /^\p{Nd}/u;
const FIRST_WORD = /^["'“‘«„([¿¡]{0,3}([\p{L}\p{M}\p{Nd}.'’-]{1,24})/u;

const isWordCode = (code: number): boolean =>
  (code >= 0x61 && code <= 0x7a) ||
  (code >= 0x41 && code <= 0x5a) ||
  (code >= 0x80 && LETTER.test(String.fromCharCode(code)));

/** Where the dotted or plain word that ends at `end` begins: "U.S", "Supt", "gov't". */
function wordStart(text: string, end: number): number {
  let start = end;
  while (start > 0 && end - start < LONGEST_WORD) {
    const code = text.charCodeAt(start - 1);
    const joins = code === FULL_STOP || APOSTROPHES.includes(text.charAt(start - 1));
    if (!isWordCode(code) && !(joins && isWordCode(text.charCodeAt(start - 2)) && start < end)) break;
    start--;
  }
  return start;
}

/** Whether "1." at `at` is the number of a list: it has a line's beginning to itself. */
function isListNumber(text: string, at: number): boolean {
  let start = at;
  while (start > 0 && at - start < 3 && DIGIT.test(text.charAt(start - 1))) start--;
  if (start === at) return false;
  while (start > 0 && text.charCodeAt(start - 1) === 0x20) start--;
  return start === 0 || text.charCodeAt(start - 1) === LINE_FEED;
}

const NUMBER_END = /(?:^|[^\p{L}\p{N}])(\p{L}+)\s(\d{1,2})$/u;

/** Whether the full stop at `at` makes a number an ordinal: "am 3. Oktober". */
function isOrdinal(text: string, at: number, { beforeOrdinals }: LanguagePack): boolean {
  if (beforeOrdinals.size === 0) return false;
  const before = NUMBER_END.exec(text.slice(Math.max(0, at - LONGEST_WORD), at))?.[1] ?? '';
  return beforeOrdinals.has(lower(before));
}

/** The first word at or after an offset, with the marks that open it left off; empty where there is none. */
const firstWord = (text: string, from: number): string => FIRST_WORD.exec(text.slice(from, from + 28))?.[1] ?? '';

const lower = (word: string): string => word.toLowerCase().replaceAll('’', "'");

/** Whether a word that follows an abbreviation begins a sentence of its own. */
function isOpener(word: string, { openers }: LanguagePack): boolean {
  // "J. A. Smith" goes on with an initial, not with the article.
  return !/^\p{L}\./u.test(word) && openers.has(lower(word).replace(/[.'-].*$/, ''));
}

/** Whether the full stop at `at` does no more than shorten the word before it, given the word after it. */
function isAbbreviated(text: string, at: number, next: string, pack: LanguagePack): boolean {
  const start = wordStart(text, at);
  const written = text.slice(start, at);
  const word = lower(written);
  if (word === '' || DIGIT.test(text.charAt(start - 1))) return false;
  // "p. 12", but "Helen P. Lee".
  if (pack.beforeNumbers.has(word) && !/^\p{Lu}$/u.test(written)) return DIGIT.test(next);
  if (pack.titles.has(word)) return true;
  if (pack.times.has(word)) return pack.days.has(lower(next).replace(/\.$/, '')) || /^\p{Lu}{2,4}\b/u.test(next);
  const isInitial = written.length === 1 || /^\p{L}(?:\.\p{L})+$/u.test(written);
  return (isInitial || pack.abbreviations.has(word)) && !isOpener(next, pack);
}

/**
 * Whether a sentence ends with the character at `at`: a line feed, a mark that ends sentences, or a full stop that does
 * not only shorten a word. Looks at a few characters on either side, so that every reader of a text, whichever part of it
 * he has, is told the same.
 */
export function endsSentence(text: string, at: number, pack: LanguagePack = ENGLISH): boolean {
  const code = text.charCodeAt(at);
  if (code === LINE_FEED) return true;
  if (!isTerminator(code)) return false;
  if (WIDE.includes(text.charAt(at))) return true;
  let after = at + 1;
  // Of several marks in a row ("...", "?!") the last one ends the sentence.
  if (isTerminator(text.charCodeAt(after)) && text.charCodeAt(after) !== LINE_FEED) return false;
  while (after - at <= MOST_CLOSING && after < text.length && CLOSING.includes(text.charAt(after))) after++;
  if (after >= text.length) return true;
  if (!isSpace(text.charCodeAt(after))) return false;
  while (after < text.length && isSpace(text.charCodeAt(after)) && text.charCodeAt(after) !== LINE_FEED) after++;
  // A quotation may begin small: it says nothing of the sentence before it.
  if (SMALL.test(text.charAt(after))) return false;
  const next = firstWord(text, after);
  if (code !== FULL_STOP) return true;
  return !isListNumber(text, at) && !isOrdinal(text, at, pack) && !isAbbreviated(text, at, next, pack);
}

/** Whether a sentence ends between two offsets that enclose no words: in what is between two words. */
export function endsBetween(text: string, start: number, end: number, pack: LanguagePack = ENGLISH): boolean {
  for (let at = start; at < end; at++) if (endsSentence(text, at, pack)) return true;
  return false;
}

/** Where the sentence that ends with the mark at `at` ends: behind its closing marks. */
export function sentenceEnd(text: string, at: number): number {
  let end = at + 1;
  while (end - at <= MOST_CLOSING && end < text.length && CLOSING.includes(text.charAt(end))) end++;
  return end;
}

/** The sentences of a text, in order, without the white space between them. Linear in its length. */
export function findSentences(text: string, pack: LanguagePack = ENGLISH): Span[] {
  const sentences: Span[] = [];
  let start = 0;
  const add = (to: number): void => {
    let [from, end] = [start, to];
    while (from < end && isSpace(text.charCodeAt(from))) from++;
    while (end > from && isSpace(text.charCodeAt(end - 1))) end--;
    if (from < end) sentences.push({ start: from, end });
    start = to;
  };
  for (let at = 0; at < text.length; at++) {
    if (!isTerminator(text.charCodeAt(at)) || !endsSentence(text, at, pack)) continue;
    const end = sentenceEnd(text, at);
    add(end);
    at = end - 1;
  }
  add(text.length);
  return sentences;
}

/** Where the last of the sentences that `findSentences` gives begins, read from behind; the text's length without one. */
export function lastSentenceStart(text: string, pack: LanguagePack = ENGLISH): number {
  let end = text.length;
  while (end > 0 && isSpace(text.charCodeAt(end - 1))) end--;
  for (let at = end - 1; at >= 0; at--) {
    if (!isTerminator(text.charCodeAt(at)) || !endsSentence(text, at, pack)) continue;
    let start = sentenceEnd(text, at);
    while (start < end && isSpace(text.charCodeAt(start))) start++;
    if (start < end) return start;
  }
  let start = 0;
  while (start < end && isSpace(text.charCodeAt(start))) start++;
  return start < end ? start : text.length;
}

/** The sentences of a document. */
export const sentencesOf = defineLayer(({ text }) => findSentences(text));
