import { ENGLISH_SPEECH } from '../../language/packs/english.ts';
import { phrasesOf, setOf } from '../../language/word-list.ts';

const { anywhere, opening, setOff } = ENGLISH_SPEECH.fillers;
const TWICE = setOf(ENGLISH_SPEECH.twice);
const LISTS = { anywhere: phrasesOf(anywhere), opening: phrasesOf(opening), setOff: phrasesOf(setOff) };

/** Where in a sentence some words are. */
export interface FillerPlace {
  /** The words are at the start of a sentence. */
  readonly opening: boolean;
  /** A comma or a mark like it is beside them. */
  readonly setOff: boolean;
}

/** How many of the first keys are a filler in that place; 0 for none. */
export function countFiller(keys: readonly string[], place: FillerPlace): number {
  const phrases = [...LISTS.anywhere, ...(place.opening ? LISTS.opening : []), ...(place.setOff ? LISTS.setOff : [])];
  return phrases.find((phrase) => phrase.every((word, i) => keys[i] === word))?.length ?? 0;
}

/** Whether a word may follow itself without having been said twice for nothing. */
export const mayFollowItself = (key: string): boolean => TWICE.has(key);
