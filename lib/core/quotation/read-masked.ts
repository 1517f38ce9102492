import { itemAt } from '../item-at.ts';
/** A word as it was found in a text: folded, with its place there. */
export interface RawWord {
  readonly surface: string;
  readonly start: number;
  readonly end: number;
}

/** A masked word, keyed by what is left of it, and of how many words it was made. */
export interface MaskedWord extends RawWord {
  readonly count: number;
}

/** Signs that stand for letters; an ampersand or an at sign alone is between whole words. */
const SIGNS = /^[*_]{1,20}(?=$|[^*_])|^[@#$%&*!]{2,20}(?![@#$%&*!\p{N}])/u;
/** Behind one letter two dashes hide the rest, or one at the end of the word ("s—"); behind more it takes three. */
const DASHES = /^[-–—]{2,20}(?=$|[^-–—])|^[–—](?=$|[\s.,;:!?”’"')\]])/u;
const MANY_DASHES = /^[-–—]{3,20}(?=$|[^-–—\p{L}])/u;
/** Fewer dashes within a word hide letters before what swear words end in: "e-mail", "x-ray" and "plan B—and" are whole. */
const DASHES_WITHIN =
  /^[-–—]{1,2}(?=(?:ing|ed|er|ers|in|n|t|ts|tting|tty|tch|ch|ches|ck|cks|cked|cking|cker|ckers|ss|sses|hole|holes|mn)(?!\p{L}))/iu;
/** "A", and "bull" of "bull--t": of more letters one dash makes a compound, and "I—" breaks off. */
const OWN_WORD = /^[ai]$/;

/** What every mask begins with. */
const MASK_SIGNS = '*_-–—@#$%&!';

function maskAt(text: string, { surface, end }: RawWord): string | undefined {
  if (!MASK_SIGNS.includes(text[end] ?? ' ')) return undefined;
  const rest = text.slice(end, end + 24);
  const within = DASHES_WITHIN.exec(rest);
  if (within && (surface.length === 1 ? surface !== 'i' : within[0].length === 2)) return within[0];
  const dashes = surface.length > 1 || OWN_WORD.test(surface) ? MANY_DASHES : DASHES;
  return (SIGNS.exec(rest) ?? dashes.exec(rest))?.[0];
}

/** Joins the two halves of a masked word ("f---ing") and keys it by what is left of it. */
export function readMasked(text: string, words: readonly RawWord[], at: number): MaskedWord | null {
  const word = itemAt(words, at);
  const mask = maskAt(text, word);
  if (mask === undefined) return null;
  const next = words[at + 1];
  const after = next !== undefined && next.start === word.end + mask.length ? next : null;
  const end = after?.end ?? word.end + mask.length;
  return { surface: `${word.surface}*${after?.surface ?? ''}`, start: word.start, end, count: after ? 2 : 1 };
}

const MASKED = /^(\p{L}*)\*(\p{L}*)$/u;

/** Whether `mask` ("f*ing") hides letters of `word`; a word that only breaks off hides none. */
export function hides(mask: string, word: string): boolean {
  const found = MASKED.exec(mask);
  if (!found) return false;
  const [, start = '', end = ''] = found;
  return word.length >= start.length + end.length && word.startsWith(start) && word.endsWith(end);
}
