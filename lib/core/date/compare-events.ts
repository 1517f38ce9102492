import type { DatedEvent } from './dated-event.ts';

/** Whether two accounts tell of one event: surely, for all that is known, or not. */
export type EventRelation = 'one' | 'maybe' | 'other';

const meet = (a: ReadonlySet<string>, b: ReadonlySet<string>): boolean => [...a].some((key) => b.has(key));

const isNowhere = (keys: ReadonlySet<string>, { sentence }: DatedEvent): boolean =>
  keys.size > 0 && !meet(keys, sentence);

/** Whether a clause has a name that the other sentence has not. */
const hasOwnName = ({ names }: DatedEvent, { sentence }: DatedEvent): boolean =>
  [...names].some((key) => !sentence.has(key));

const countShared = (keys: ReadonlySet<string>, { sentence }: DatedEvent): number =>
  [...keys].filter((key) => sentence.has(key)).length;

/** Whether whom one event befalls is what the other clause has its subject for: "Tom was arrested", "they arrested Tom". */
const isPassiveOf = (a: DatedEvent, b: DatedEvent): boolean =>
  a.subject.size > 0 && b.subject.size > 0 && !meet(a.subject, b.subject) && meet(a.subject, b.sentence);

/** The share of the words of one clause that the other sentence has; who does it goes without saying in the passive. */
function shareOf(event: DatedEvent, other: DatedEvent): number {
  const { words, subject } = event;
  const own = isPassiveOf(other, event) ? new Set([...words].filter((word) => !subject.has(word))) : words;
  return own.size === 0 ? 1 : countShared(own, other) / own.size;
}

function areOther(a: DatedEvent, b: DatedEvent): boolean {
  if (!a.verbs.has(b.verb) || !b.verbs.has(a.verb) || a.isNegated !== b.isNegated) return true;
  if (a.isPlanned !== null && b.isPlanned !== null && a.isPlanned !== b.isPlanned) return true;
  const haveOtherNumbers = a.numbers.size > 0 && b.numbers.size > 0 && !meet(a.numbers, b.numbers);
  if (haveOtherNumbers || (hasOwnName(a, b) && hasOwnName(b, a))) return true;
  return isNowhere(a.subject, b) && isNowhere(b.subject, a);
}

/** Of the words of each clause, those that the other sentence has too, for the two to tell of one event. */
const LEAST_SHARE = 0.5;
/** Words and names of the clauses in common, besides the verb. */
const LEAST_SHARED = 2;
/** So many words that two sentences share speak for one event as a word of its clause does. */
const LIKE_SENTENCES = 6;

/** How two events relate to each other. */
export function compareEvents(a: DatedEvent, b: DatedEvent): EventRelation {
  if (areOther(a, b)) return 'other';
  const share = Math.min(shareOf(a, b), shareOf(b, a));
  const shared = Math.min(countShared(a.theme, b), countShared(b.theme, a));
  const alike = countShared(a.sentence, b) >= LIKE_SENTENCES ? 1 : 0;
  return share >= LEAST_SHARE && shared > 0 && shared + alike >= LEAST_SHARED ? 'one' : 'maybe';
}
