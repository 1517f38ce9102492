import { itemAt } from '../item-at.ts';
import { FUNCTION_WORDS } from './function-words.ts';
import { canonicalSpelling } from './lexicon/spelling-variants.ts';
import { rememberWords } from './remember-words.ts';
import type { Word } from './word.ts';

/** Letters of a word that count: "terrorism" and "terrorists", "judgment" and "judgement" look for each other. */
const STEM_LENGTH = 6;

/** The lowest bit of a key: set for words that say what a passage is about. */
const CONTENT_BIT = 1;

/** Scrambles 32 bits so that close inputs come out far apart (the finaliser of MurmurHash3). */
export function mix(hash: number): number {
  let mixed = hash ^ (hash >>> 16);
  mixed = Math.imul(mixed, 0x85ebca6b);
  mixed ^= mixed >>> 13;
  mixed = Math.imul(mixed, 0xc2b2ae35);
  return (mixed ^ (mixed >>> 16)) >>> 0;
}

/** The key of a run of words made longer by one word. Depends on the order. */
export const joinKeys = (run: number, next: number): number => mix(Math.imul(run, 31) + next);

/** The part of a folded word that is looked for: before the apostrophe, without a plural s, cut short; numbers whole. */
function stemLength(word: string): number {
  if (isDigit(word.charCodeAt(0))) return word.length;
  const apostrophe = word.indexOf("'");
  const length = apostrophe > 0 ? apostrophe : word.length;
  if (length > STEM_LENGTH) return STEM_LENGTH;
  return length > 3 && word.charCodeAt(length - 1) === 0x73 ? length - 1 : length;
}

/** A 32-bit hash of a stretch of text (FNV-1a over code units, mixed). */
export function hashText(text: string, length = text.length): number {
  let hash = 0x811c9dc5;
  for (let i = 0; i < length; i++) hash = Math.imul(hash ^ text.charCodeAt(i), 0x01000193);
  return mix(hash);
}

/** From here on a character may be a word of its own: ideographs. */
const IDEOGRAPHS = 0x3400;

const isDigit = (code: number): boolean => code >= 0x30 && code <= 0x39;

/** Whether a folded word says what a passage is about. */
function isContentWord(word: string): boolean {
  if (word.length === 1) return isDigit(word.charCodeAt(0)) || word.charCodeAt(0) >= IDEOGRAPHS;
  const apostrophe = word.indexOf("'");
  return !FUNCTION_WORDS.has(apostrophe > 0 ? word.slice(0, apostrophe) : word);
}

/**
 * A folded word as a number, alike for its usual endings and for British and American spelling, that tells content words
 * from function words.
 */
export const wordKey = rememberWords((word): number => {
  const spelling = canonicalSpelling(word);
  const hash = hashText(spelling, stemLength(spelling));
  return ((hash & ~CONTENT_BIT) | (isContentWord(word) ? CONTENT_BIT : 0)) >>> 0;
});

/** Whether a key is that of a content word. */
export const isContentKey = (key: number): boolean => (key & CONTENT_BIT) === CONTENT_BIT;

/** The keys of words, in order. */
export function keysOf(words: readonly Word[]): Uint32Array {
  const keys = new Uint32Array(words.length);
  for (let i = 0; i < words.length; i++) keys[i] = wordKey(itemAt(words, i).folded);
  return keys;
}
