import { fold, unfoldSpan } from './fold.ts';
import type { Span } from './span.ts';
import type { Word } from './word.ts';

/**
 * Letters and digits, with apostrophes inside ("don't"), separators inside numbers ("1,234.5") and dots inside
 * abbreviations ("u.s"); signs that change a number's meaning are words of their own. Hyphens part words, so that
 * "cease-fire" and "cease fire" are the same two words.
 */
const WORD = /(?:\p{N}+(?:[.,]\p{N}+)+|\p{L}(?:\.\p{L})+(?![\p{L}\p{N}])|[\p{L}\p{N}\p{M}]+(?:'[\p{L}]+)*)|[%$€£¥₹₪]/uy;

const APOSTROPHE = 0x27;
const FULL_STOP = 0x2e;
const COMMA = 0x2c;
const ASCII_END = 0x80;

const isDigit = (code: number): boolean => code >= 0x30 && code <= 0x39;
/** Folded text has no capitals. */
const isLetter = (code: number): boolean => code >= 0x61 && code <= 0x7a;
const isWordSign = (code: number): boolean => code === 0x25 || code === 0x24;

/** The first character of scripts that part words by no space, which are all behind it; and their letters. */
const UNSPACED_FROM = 0xe00;
const UNSPACED =
  /[\p{Script=Thai}\p{Script=Lao}\p{Script=Khmer}\p{Script=Myanmar}\p{Script=Han}\p{Script=Hiragana}\p{Script=Katakana}]/u;

const SEGMENTER = new Intl.Segmenter(undefined, { granularity: 'word' });

/** Where the words of a run of letters end, in scripts that are written without spaces. */
function wordEndsIn(text: string, start: number, end: number): number[] {
  const run = text.charCodeAt(start) < UNSPACED_FROM ? '' : text.slice(start, end);
  if (!UNSPACED.test(run)) return [end];
  return Array.from(SEGMENTER.segment(run), ({ index, segment }) => start + index + segment.length);
}

/** No word of plain letters and digits: to be read by the pattern. */
const UNUSUAL = -1;

/**
 * Where the word of ASCII letters and digits that starts at `start` ends; `UNUSUAL` for numbers with separators,
 * abbreviations and words with other characters.
 */
function plainWordEnd(text: string, start: number): number {
  let end = start + 1;
  while (isLetter(text.charCodeAt(end)) || isDigit(text.charCodeAt(end))) end++;
  while (text.charCodeAt(end) === APOSTROPHE && isLetter(text.charCodeAt(end + 1))) {
    end += 2;
    while (isLetter(text.charCodeAt(end))) end++;
  }
  const code = text.charCodeAt(end);
  const next = text.charCodeAt(end + 1);
  if (code >= ASCII_END || (code === APOSTROPHE && next >= ASCII_END)) return UNUSUAL;
  if (code === FULL_STOP || code === COMMA) {
    const first = text.charCodeAt(start);
    if (isDigit(first) && (isDigit(next) || next >= ASCII_END)) return UNUSUAL;
    if (end === start + 1 && (isLetter(next) || next >= ASCII_END)) return UNUSUAL;
  }
  return end;
}

/** Where the word that starts at `start` ends; `start` when none does. */
function wordEnd(text: string, start: number): number {
  const code = text.charCodeAt(start);
  if (isWordSign(code)) return start + 1;
  if (isLetter(code) || isDigit(code)) {
    const end = plainWordEnd(text, start);
    if (end !== UNUSUAL) return end;
  } else if (code < ASCII_END) return start;
  WORD.lastIndex = start;
  return start + (WORD.exec(text)?.[0].length ?? 0);
}

/** Adds a word; one raw character can give two ("½" is folded to "1/2"): they are in one place and are one. */
function addWord(found: Word[], word: string, { start, end }: Span): void {
  const last = found.at(-1);
  if (last && start < last.end) found[found.length - 1] = { folded: `${last.folded}/${word}`, start: last.start, end };
  else found.push({ folded: word, start, end });
}

/** The words of a text of any characters, in order, with raw offsets: it is folded first. Linear in its length. */
export function findFoldedWords(raw: string): Word[] {
  const folded = fold(raw);
  const { text } = folded;
  const found: Word[] = [];
  for (let at = 0; at < text.length; ) {
    const next = wordEnd(text, at);
    if (next === at) {
      at += (text.codePointAt(at) as number) > 0xffff ? 2 : 1;
      continue;
    }
    for (const end of wordEndsIn(text, at, next)) {
      addWord(found, text.slice(at, end), unfoldSpan(folded, { start: at, end }));
      at = end;
    }
  }
  return found;
}
