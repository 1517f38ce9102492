import { areContrasting, areOtherRoles, isContentWord, isKindOfPeople } from '../news-lexicon.ts';
import { nameKey } from '../scope-names.ts';
import type { Token } from '../token.ts';
import type { FigureFrame } from './frame.ts';
import { foldedOf, meaningOf, SAYING } from './read-sentence.ts';

const PREPOSITION =
  /^(?:of|in|on|at|by|for|to|from|with|near|across|over|under|about|against|between|during|after|before)$/;

/** What a clause tells before its figure, from tokens; who only says it is left out. */
export function readTold(tokens: readonly Token[], names: ReadonlySet<string>): (string | null)[] {
  const told: (string | null)[] = [];
  for (const token of tokens) {
    if (token.kind !== 'word') continue;
    if (SAYING.test(token.lower)) told.length = 0;
    else if (PREPOSITION.test(token.lower)) told.push(null);
    else {
      const word = foldedOf(token);
      if (isContentWord(word)) told.push(names.has(nameKey(word)) ? '' : meaningOf(word));
    }
  }
  return told;
}

/** The head of the first noun phrase before a word of a clause: "repairs" of "repairs to the bridge cost". */
function headBefore(told: FigureFrame['told'], at: number): string {
  const phrase = told.slice(0, at);
  const end = phrase.indexOf(null);
  return phrase[(end < 0 ? at : end) - 1] ?? '';
}

function areOfTwo(a: string, b: string): boolean {
  if (isKindOfPeople(a) && isKindOfPeople(b)) return areContrasting(a, b) || areOtherRoles(a, b);
  return true;
}

/**
 * Whether one thing is said of two subjects: "the bridge cost", "the tunnel cost", "repairs to the bridge cost". Only the
 * same word behind both shows that they are in one place.
 */
export function haveOtherSubjects(a: FigureFrame, b: FigureFrame): boolean {
  const at = a.told.findLastIndex((word) => word && b.told.includes(word));
  if (at < 0) return false;
  const [left, right] = [headBefore(a.told, at), headBefore(b.told, b.told.lastIndexOf(a.told[at] ?? ''))];
  if (left === '' || right === '' || left === right || !areOfTwo(left, right)) return false;
  // "Regulators fined Velto", "Velto was fined": at a sentence's head a name looks like any word.
  if (a.names.has(nameKey(right)) || b.names.has(nameKey(left))) return false;
  return !a.sentence.has(right) || !b.sentence.has(left);
}
