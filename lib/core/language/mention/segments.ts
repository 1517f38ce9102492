import { itemAt } from '../../item-at.ts';
import { PERSON_NOUNS } from '../lexicon/word-classes.ts';
import { isWord, type Token } from '../narrative/narrative-tokens.ts';
import { isNamePart } from './name-part.ts';
import type { Run } from './reference.ts';

/** How many parts between commas are looked at for a subject: "Kim, 49, a nurse from Troy, Ohio, said". */
export const MAX_SEGMENTS = 8;

/** Whether a token parts a sentence without ending it. */
export const isPause = (token: Token | undefined): boolean => token?.kind === 'comma' || token?.kind === 'dash';

/** The index of the bracket that opens what closes at `close`, not before `from`; -1 for none. */
export function openingBracket(tokens: readonly Token[], close: number, from: number): number {
  for (let i = close - 1; i >= from; i--) if (itemAt(tokens, i).kind === 'open') return i;
  return -1;
}

/** The run without its bracketed end: "Ann Lee (D-Ohio)". */
export function withoutBrackets(tokens: readonly Token[], { first, last }: Run): Run {
  if (tokens[last]?.kind !== 'close') return { first, last };
  const open = openingBracket(tokens, last, first);
  return { first, last: open < 0 ? last : open - 1 };
}

/** The parts between commas that end at `end`, from the right, back to `from`. */
export function segmentsBefore(tokens: readonly Token[], end: number, from: number): Run[] {
  const segments: Run[] = [];
  let last = end;
  for (let i = end; i >= from - 1 && segments.length < MAX_SEGMENTS; i--) {
    if (i >= from && !isPause(tokens[i])) continue;
    if (last > i) segments.push({ first: i + 1, last });
    last = i - 1;
  }
  return segments;
}

function areNameParts(tokens: readonly Token[], { first, last }: Run): boolean {
  for (let i = first; i <= last; i++) if (!isNamePart(tokens[i])) return false;
  return true;
}

/** "Virginia Republican", "New York Democrat". */
const isPartyOfPlace = (tokens: readonly Token[], run: Run): boolean =>
  run.last > run.first && PERSON_NOUNS.has(itemAt(tokens, run.last).word) && areNameParts(tokens, run);

/** "Ohio" after "a nurse from Troy", "R-Ohio" after a name, a lone "Jr.": parts that name nobody. */
export function isPlaceOrParty(tokens: readonly Token[], run: Run, before: Run | undefined): boolean {
  const { word } = itemAt(tokens, run.first);
  if (/^[rdi]-/.test(word) && areNameParts(tokens, run)) return true;
  if (run.first === run.last && (word === 'jr' || word === 'sr')) return true;
  if (!before) return false;
  if (isPartyOfPlace(tokens, run) && isNamePart(tokens[before.last])) return true;
  let i = before.last;
  while (i > before.first && isNamePart(tokens[i])) i--;
  return i < before.last && isWord(tokens[i]) && ['in', 'of', 'from', 'at', 'near'].includes(itemAt(tokens, i).word);
}
