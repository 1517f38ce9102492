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

const OBSCURED = /^[*_]{1,20}(?=$|[^*_])|^[-–—]{2,20}(?=$|[^-–—])/u;

/** One dash between a letter and the rest hides letters too ("f–ing"). */
const ONE_DASH = /^[–—](?=\p{L})/u;
/** One hyphen only before what swear words end in: "e-mail" and "x-ray" are whole. */
const ONE_HYPHEN = /^-(?=(?:ing|ed|er|ers|in|t|ts|ck|cks|cked|cking|cker|ckers|tty|tch|hole|holes)(?!\p{L}))/iu;

/** Words of one letter. */
const OWN_WORD = /^[ai]$/;

/** What every mask begins with. */
const MASK_SIGNS = '*_-–—';

const maskAt = (text: string, end: number): string | undefined => {
  if (!MASK_SIGNS.includes(text[end] ?? ' ')) return undefined;
  const rest = text.slice(end, end + 24);
  return (OBSCURED.exec(rest) ?? ONE_DASH.exec(rest) ?? ONE_HYPHEN.exec(rest))?.[0];
};

/** Joins the two halves of a masked word ("f---ing") and keys it by what is left of it. */
export function readMasked(text: string, words: readonly RawWord[], at: number): MaskedWord | null {
  const word = itemAt(words, at);
  const mask = maskAt(text, word.end);
  if (mask === undefined) return null;
  const dashed = !/[*_]/.test(mask);
  if (dashed && (word.surface.length > 1 || OWN_WORD.test(word.surface))) return null;
  const next = words[at + 1];
  const after = next !== undefined && next.start === word.end + mask.length ? next : null;
  const end = after?.end ?? word.end + mask.length;
  return { surface: `${word.surface}*${after?.surface ?? ''}`, start: word.start, end, count: after ? 2 : 1 };
}

const MASKED = /^(\p{L}*)\*(\p{L}*)$/u;

/** Whether `mask` ("f*ing") hides letters of `word`. */
export function hides(mask: string, word: string): boolean {
  const found = MASKED.exec(mask);
  if (!found) return false;
  const [, start = '', end = ''] = found;
  return word.length > start.length + end.length && word.startsWith(start) && word.endsWith(end);
}
