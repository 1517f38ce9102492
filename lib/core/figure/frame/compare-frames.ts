import { nameKey } from '../scope-names.ts';
import type { FigureFrame } from './frame.ts';
import { isNameTold } from './told-subject.ts';

function meet(a: ReadonlySet<string>, b: ReadonlySet<string>): boolean {
  for (const key of a) if (b.has(key)) return true;
  return false;
}

/** Whether a name goes on from a longer one's second word: "Writer *Tom Ferris*", "Tom Ferris". */
const isEndOf = (name: readonly string[], long: readonly string[]): boolean =>
  name.length > 1 && name.length < long.length && name.every((key, i) => key === long[long.length - name.length + i]);

/** Whether two names share one of theirs, and where both have more, the first. */
function isOnePerson({ person: a }: FigureFrame, { person: b }: FigureFrame): boolean {
  if (a.length > 1 && b.length > 1 && a[0] !== b[0]) return isEndOf(a, b) || isEndOf(b, a);
  return a.some((key) => b.includes(key));
}

/** Whether both fill a slot, and neither names anything of it that the other has anywhere. */
function areApart(
  a: readonly [slot: ReadonlySet<string>, all: ReadonlySet<string>],
  b: readonly [slot: ReadonlySet<string>, all: ReadonlySet<string>],
): boolean {
  return a[0].size > 0 && b[0].size > 0 && !meet(a[0], b[1]) && !meet(b[0], a[1]);
}

/** Whether some measures are anywhere in another sentence, but as what another number of it measures. */
const areMeasuredIn = (
  measures: ReadonlySet<string>,
  { measures: own, measuredBeside, sentence }: FigureFrame,
): boolean => [...measures].some((noun) => sentence.has(noun) && (own.has(noun) || !measuredBeside.has(noun)));

/** Whether both say what is measured, and it is two things: "a *profit* of 2 on sales of 8", "*sales* of 3". */
const areMeasuresApart = (a: FigureFrame, b: FigureFrame): boolean =>
  a.measures.size > 0 && b.measures.size > 0 && !areMeasuredIn(a.measures, b) && !areMeasuredIn(b.measures, a);

/** Whether each number belongs to a name of its own, and the other sentence has another number for one of them. */
function areItemsApart({ beside: a, names }: FigureFrame, { beside: b, names: others }: FigureFrame): boolean {
  if (meet(a.before, b.behind) || meet(a.behind, b.before)) return false;
  const areOther = (one: ReadonlySet<string>, other: ReadonlySet<string>): boolean =>
    one.size > 0 &&
    other.size > 0 &&
    !meet(one, other) &&
    ((!b.isOnly && meet(one, others)) || (!a.isOnly && meet(other, names)));
  return areOther(a.before, b.before) || areOther(a.behind, b.behind);
}

const isNamed = (slots: readonly ReadonlySet<string>[]): boolean => slots.some(({ size }) => size > 0);

/** Whether both are about somebody or something named, and have nothing in common. */
const areStrange = (a: readonly ReadonlySet<string>[], b: readonly ReadonlySet<string>[]): boolean =>
  isNamed(a) && isNamed(b) && !a.some((slot) => b.some((other) => meet(slot, other)));

/** A level is not the change that led to it, and the number that it came from is neither. */
const areRolesApart = (a: FigureFrame, b: FigureFrame): boolean => a.role !== b.role;

/** A slot that both frames fill with different things; `null` where none is. */
type Conflict = 'role' | 'measure' | 'subject' | 'person' | 'item' | null;

function conflictOf(a: FigureFrame, b: FigureFrame): Conflict {
  if (areItemsApart(a, b)) return 'item';
  if (areRolesApart(a, b)) return 'role';
  if (a.person.length > 0 && b.person.length > 0 && !isOnePerson(a, b)) return 'person';
  if (areMeasuresApart(a, b)) return 'measure';
  const isElsewhere =
    areApart([a.subjects, a.names], [b.subjects, b.names]) ||
    areApart([a.places, a.names], [b.places, b.names]) ||
    areApart([a.settings, a.sentence], [b.settings, b.sentence]) ||
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

const shareOf = (hits: number, words: ReadonlySet<string>): number => (words.size === 0 ? 1 : hits / words.size);

const overlapOf = (a: FigureFrame, b: FigureFrame): number =>
  Math.max(shareOf(countShared(a.sentence, b), a.sentence), shareOf(countShared(b.sentence, a), b.sentence));

/** The share of the poorer sentence's words that the other has, some words aside. */
export function overlapBeside(a: FigureFrame, b: FigureFrame, aside: ReadonlySet<string | null>): number {
  const rest = (frame: FigureFrame): FigureFrame => ({
    ...frame,
    sentence: new Set([...frame.sentence].filter((word) => !aside.has(word))),
  });
  return overlapOf(rest(a), rest(b));
}

/**
 * Whether two German clauses tell the same of one noun before their figures. A noun has a capital there and is taken for a
 * name; its article shows that it is none.
 */
const areToldAlike = ({ told: a, names }: FigureFrame, { told: b }: FigureFrame): boolean =>
  a.length === b.length &&
  a.every((word, i) => word === b[i]) &&
  a.some((word) => word !== null && !isNameTold(word) && names.has(nameKey(word)));

/**
 * What the frames of two figures have in common, and what keeps their numbers from being compared. Each is compared when
 * it is first asked for: one of them is enough to part most pairs.
 */
export class FrameComparison {
  readonly #a: FigureFrame;
  readonly #b: FigureFrame;
  #conflict: Conflict | undefined;
  #hits: readonly [ofA: number, ofB: number] | undefined;
  #overlap: number | undefined;

  constructor(a: FigureFrame, b: FigureFrame) {
    this.#a = a;
    this.#b = b;
  }

  get conflict(): Conflict {
    if (this.#conflict === undefined) this.#conflict = conflictOf(this.#a, this.#b);
    return this.#conflict;
  }

  /** How many words of each clause the other sentence has. */
  get #shared(): readonly [ofA: number, ofB: number] {
    this.#hits ??= [countShared(this.#a.clause, this.#b), countShared(this.#b.clause, this.#a)];
    return this.#hits;
  }

  /** The smaller share of one clause's words that the other sentence has; 1 where a clause has none. */
  get shared(): number {
    const [ofA, ofB] = this.#shared;
    return Math.min(shareOf(ofA, this.#a.clause), shareOf(ofB, this.#b.clause));
  }

  /** How many words of either clause the other sentence has. */
  get words(): number {
    return Math.max(...this.#shared);
  }

  /** The share of the poorer sentence's words that the other has. */
  get overlap(): number {
    this.#overlap ??= overlapOf(this.#a, this.#b);
    return this.#overlap;
  }

  /** Whether one clause says nothing but its figure. */
  get isBare(): boolean {
    const isEmpty = this.#a.clause.size === 0 || this.#b.clause.size === 0;
    return isEmpty && !areToldAlike(this.#a, this.#b);
  }

  /** Names that both sentences have. */
  get names(): number {
    return countNames(this.#a, this.#b);
  }

  /** Whether both say what is measured and mean one thing. */
  get isOneMeasure(): boolean {
    return meet(this.#a.measures, this.#b.measures);
  }

  /** Whether both are about one person, named right beside the number. */
  get isOnePerson(): boolean {
    return isOnePerson(this.#a, this.#b);
  }
}
