import { nameKey } from '../scope-names.ts';
import type { FigureFrame } from './frame.ts';

/** What the frames of two figures have in common, and what keeps their numbers from being compared. */
export interface FrameComparison {
  /** A slot that both fill with different things; `null` where none is. */
  readonly conflict: 'role' | 'measure' | 'subject' | 'person' | 'item' | null;
  /** The smaller share of one clause's words that the other sentence has; 1 where a clause has none. */
  readonly shared: number;
  /** The share of the poorer sentence's words that the other has. */
  readonly overlap: number;
  /** Whether one clause says nothing but its figure. */
  readonly isBare: boolean;
  /** How many words of either clause the other sentence has. */
  readonly words: number;
  /** Names that both sentences have. */
  readonly names: number;
  /** Whether both say what is measured and mean one thing. */
  readonly isOneMeasure: boolean;
  /** Whether both are told of one person, named right beside the number. */
  readonly isOnePerson: boolean;
}

function meet(a: ReadonlySet<string>, b: ReadonlySet<string>): boolean {
  for (const key of a) if (b.has(key)) return true;
  return false;
}

/** Whether two names share one of theirs, and where both have more, the first. */
function isOnePerson({ person: a }: FigureFrame, { person: b }: FigureFrame): boolean {
  if (a.length > 1 && b.length > 1 && a[0] !== b[0]) return false;
  return a.some((key) => b.includes(key));
}

/** Whether both fill a slot, and neither names anything of it that the other has anywhere. */
function areApart(
  a: readonly [slot: ReadonlySet<string>, all: ReadonlySet<string>],
  b: readonly [slot: ReadonlySet<string>, all: ReadonlySet<string>],
): boolean {
  return a[0].size > 0 && b[0].size > 0 && !meet(a[0], b[1]) && !meet(b[0], a[1]);
}

/** Whether each number is told of a name of its own, and the other sentence has another number for one of them. */
function areItemsApart({ beside: a, names }: FigureFrame, { beside: b, names: others }: FigureFrame): boolean {
  if (meet(a.before, b.behind) || meet(a.behind, b.before)) return false;
  const areOther = (one: ReadonlySet<string>, other: ReadonlySet<string>): boolean =>
    one.size > 0 && other.size > 0 && !meet(one, other) && (meet(one, others) || meet(other, names));
  return areOther(a.before, b.before) || areOther(a.behind, b.behind);
}

const isNamed = (slots: readonly ReadonlySet<string>[]): boolean => slots.some(({ size }) => size > 0);

/** Whether both are told of somebody or something named, and of nothing in common. */
const areStrange = (a: readonly ReadonlySet<string>[], b: readonly ReadonlySet<string>[]): boolean =>
  isNamed(a) && isNamed(b) && !a.some((slot) => b.some((other) => meet(slot, other)));

/** A level is not the change that led to it, and the number that it came from is neither. */
const areRolesApart = (a: FigureFrame, b: FigureFrame): boolean => a.role !== b.role;

function conflictOf(a: FigureFrame, b: FigureFrame): FrameComparison['conflict'] {
  if (areItemsApart(a, b)) return 'item';
  if (areRolesApart(a, b)) return 'role';
  if (a.person.length > 0 && b.person.length > 0 && !isOnePerson(a, b)) return 'person';
  if (areApart([a.measures, a.sentence], [b.measures, b.sentence])) return 'measure';
  const isElsewhere =
    areApart([a.subjects, a.names], [b.subjects, b.names]) ||
    areApart([a.places, a.names], [b.places, b.names]) ||
    areStrange([a.subjects, a.places], [b.subjects, b.places]);
  return isElsewhere ? 'subject' : null;
}

function countNames(a: FigureFrame, b: FigureFrame): number {
  let count = 0;
  for (const key of a.names) if (b.names.has(key)) count++;
  return count;
}

/** How many of some words another sentence has, be it as names: the first word of a sentence may be one unseen. */
function countShared(words: ReadonlySet<string>, other: FigureFrame): number {
  let count = 0;
  for (const word of words) if (other.sentence.has(word) || other.names.has(nameKey(word))) count++;
  return count;
}

const shareOf = (words: ReadonlySet<string>, other: FigureFrame): number =>
  words.size === 0 ? 1 : countShared(words, other) / words.size;

const overlapOf = (a: FigureFrame, b: FigureFrame): number => Math.max(shareOf(a.sentence, b), shareOf(b.sentence, a));

/** The share of the poorer sentence's words that the other has, some words aside. */
export function overlapBeside(a: FigureFrame, b: FigureFrame, aside: ReadonlySet<string | null>): number {
  const rest = (frame: FigureFrame): FigureFrame => ({
    ...frame,
    sentence: new Set([...frame.sentence].filter((word) => !aside.has(word))),
  });
  return overlapOf(rest(a), rest(b));
}

/** Compares the frame of a claim's figure against that of a page's. */
export function compareFrames(a: FigureFrame, b: FigureFrame): FrameComparison {
  return {
    conflict: conflictOf(a, b),
    shared: Math.min(shareOf(a.clause, b), shareOf(b.clause, a)),
    words: Math.max(countShared(a.clause, b), countShared(b.clause, a)),
    overlap: overlapOf(a, b),
    isBare: a.clause.size === 0 || b.clause.size === 0,
    names: countNames(a, b),
    isOneMeasure: meet(a.measures, b.measures),
    isOnePerson: isOnePerson(a, b),
  };
}
