import { numberAt } from '../item-at.ts';
import { isContentKey } from '../language/word-key.ts';

/** Steps on both sides are handed on in one number. */
const SIDE = 16;

/** What the words shared around a seed must come to for its claim to be a candidate. */
export interface Evidence {
  /** Words of the page that a seed may span, besides its first. */
  readonly gap: number;
  /** How far on either side the next shared word may lie. */
  readonly reach: number;
  readonly words: number;
  /** In tenths of a content word; a function word counts three tenths. */
  readonly weight: number;
}

const weightOf = (key: number): number => (isContentKey(key) ? 10 : 3);

/**
 * A test of seeds: whether the words around a place in the claims and a place on the page have enough in common, in the
 * same order. From the seed it goes to the nearest word that both share within reach, to the right, then to the left,
 * and stops as soon as there is enough.
 */
export function seedExtender(
  words: Uint32Array,
  keys: Uint32Array,
  needed: Evidence,
): (position: number, at: number) => boolean {
  /** The steps to the nearest shared word, `SIDE` × those in the claims + those on the page; 0 when it is out of reach. */
  const stepsToShared = (position: number, at: number, direction: 1 | -1): number => {
    const inWords = Math.min(needed.reach, direction > 0 ? words.length - 1 - position : position);
    const inKeys = Math.min(needed.reach, direction > 0 ? keys.length - 1 - at : at);
    for (let away = 2; away <= inWords + inKeys; away++)
      for (let ahead = Math.max(1, away - inKeys); ahead <= Math.min(inWords, away - 1); ahead++)
        if (words[position + direction * ahead] === keys[at + direction * (away - ahead)])
          return ahead * SIDE + away - ahead;
    return 0;
  };
  return (position, at) => {
    let shared = 1;
    let weight = weightOf(numberAt(keys, at));
    for (const direction of [1, -1] as const) {
      let inWords = position;
      let inKeys = at;
      while (shared < needed.words || weight < needed.weight) {
        const steps = stepsToShared(inWords, inKeys, direction);
        if (steps === 0) break;
        inWords += direction * Math.trunc(steps / SIDE);
        inKeys += direction * (steps % SIDE);
        shared++;
        weight += weightOf(numberAt(keys, inKeys));
      }
    }
    return shared >= needed.words && weight >= needed.weight;
  };
}
