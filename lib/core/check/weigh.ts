import type { ThingRelation } from '../figure/compare-things.ts';
import type { Pairing } from './figure-evidence.ts';

/** From this share of the claim's words on, the page tells the same story. */
export const SAME_STORY = 0.6;

/** What each kind of sameness weighs against words and names in common. */
const THING_WEIGHT: Readonly<Record<ThingRelation, number>> = {
  same: 3,
  wider: 1,
  unclear: 1,
  unlike: 0,
  sibling: 0,
  other: 0,
};

/** What a person named beside both numbers weighs. */
const ONE_PERSON = 3;

/** Words and names beyond these add nothing. */
const MOST_WORDS = 3;

const MOST_NAMES = 2;

/** How much speaks for a claim and a page’s figure being of one thing. */
export function weigh({ entry, page, evidence }: Pairing): number {
  const { thing, names, topics, fit, frames } = evidence;
  const isOneEvent = entry.thing.frame !== null && entry.thing.frame === page.thing.frame;
  return (
    THING_WEIGHT[thing] +
    (isOneEvent ? 1 : 0) +
    Math.min(names, MOST_NAMES) +
    Math.min(topics, MOST_WORDS) +
    (fit >= SAME_STORY ? 1 : 0) +
    (frames.isOnePerson ? ONE_PERSON : frames.conflict === null ? frames.shared : 0)
  );
}
