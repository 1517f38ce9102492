/** Sounds and phrases of speech that are tidied away in print. */
const ANYWHERE = [
  'er',
  'erm',
  'um',
  'uh',
  'ah',
  'eh',
  'hmm',
  'mm',
  'oh',
  'you know',
  'i mean',
  'sort of',
  'kind of',
  'you see',
  'uh huh',
];

/** Words that only open a sentence. */
const OPENING = [
  'well',
  'so',
  'look',
  'listen',
  'okay',
  'ok',
  'right',
  'now',
  'yeah',
  'yes',
  'and',
  'but',
  'see',
  'hey',
  'anyway',
];

/** Words that are fillers when the text sets them off by a comma. */
const SET_OFF = [
  'like',
  'well',
  'right',
  'okay',
  'ok',
  'yeah',
  'look',
  'basically',
  'actually',
  'frankly',
  'honestly',
  'literally',
];

const split = (phrases: readonly string[]): string[][] => phrases.map((phrase) => phrase.split(' '));

const LISTS = { anywhere: split(ANYWHERE), opening: split(OPENING), setOff: split(SET_OFF) };

/** Where in a sentence some words stand. */
export interface FillerPlace {
  /** The words stand at the start of a sentence. */
  readonly opening: boolean;
  /** A comma or a mark like it stands beside them. */
  readonly setOff: boolean;
}

/** How many of the first keys are a filler in that place; 0 for none. */
export function countFiller(keys: readonly string[], place: FillerPlace): number {
  const phrases = [...LISTS.anywhere, ...(place.opening ? LISTS.opening : []), ...(place.setOff ? LISTS.setOff : [])];
  return phrases.find((phrase) => phrase.every((word, i) => keys[i] === word))?.length ?? 0;
}
