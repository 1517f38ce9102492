import { ENGLISH_SPELLING } from '../../language/packs/english.ts';
import { setOf } from '../../language/word-list.ts';

/** Shorter words have too many neighbours that are words too. */
const SHORTEST = 6;

/** Words that a letter more, less or swapped makes another word, by what is written alike in both. */
const KNOWN = setOf(ENGLISH_SPELLING.otherWords);
const LETTERS = /^\p{L}+$/u;

/** Whether the longer of two words has one letter more, inside. */
function hasOneMore(short: string, long: string): boolean {
  if (long.length !== short.length + 1) return false;
  let at = 0;
  while (at < short.length && short[at] === long[at]) at++;
  return at > 0 && at < short.length && short.slice(at) === long.slice(at + 1);
}

/** Whether two neighbouring letters are swapped. */
function isSwapped(a: string, b: string): boolean {
  if (a.length !== b.length) return false;
  const at = [...a].findIndex((letter, i) => letter !== b[i]);
  return at > 0 && a[at] === b[at + 1] && a[at + 1] === b[at] && a.slice(at + 2) === b.slice(at + 2);
}

/** Whether two words are the same but for one letter. */
export function isOneLetterOff(a: string, b: string): boolean {
  if (a.length !== b.length) {
    const [short, long] = a.length < b.length ? [a, b] : [b, a];
    return hasOneMore(short, long) || long === `${short}${long.at(-1)}`;
  }
  return [...a].filter((letter, i) => letter !== b[i]).length === 1;
}

/**
 * Whether one of two folded words is the other with a slip of one letter inside, as in "recieve" or "govenment". Another
 * letter, or one more or less at an end, makes another form or another word; so do some inside, and these are no slips.
 */
export function isSlip(a: string, b: string): boolean {
  const [short, long] = a.length <= b.length ? [a, b] : [b, a];
  if (short.length < SHORTEST || !LETTERS.test(short) || short.at(-1) !== long.at(-1)) return false;
  if (KNOWN.has(`${a}/${b}`) || KNOWN.has(`${b}/${a}`)) return false;
  return hasOneMore(short, long) || isSwapped(short, long);
}
