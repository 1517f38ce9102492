import type { ClaimSet } from '../claim/claim.ts';
import { compareThings, type ThingRelation } from '../figure/compare-things.ts';
import { type FigureTime, isOtherTime, relateTimes, type TimeRelation } from '../figure/figure-time.ts';
import { FrameComparison } from '../figure/frame/compare-frames.ts';
import { nameKey } from '../figure/scope-names.ts';
import type { FigureEntry } from '../index/figure-entry.ts';
import type { EntryInContext } from '../index/find-figure-claims.ts';
import { rangeOfIso } from '../language/time/day-range.ts';
import { documentsOf } from './claim-set-lookup.ts';
import { isOneOfSet } from './many-of-a-kind.ts';
import type { PageFigure } from './page-figure.ts';
import type { StoryWords } from './story-words.ts';

/** How the places and people of a claim relate to those of the page figure's sentence. */
export type Scope = 'shared' | 'open' | 'elsewhere';

/** What speaks for a claim and a page's figure being of one thing; all but the thing is compared when it is asked for. */
export class Evidence {
  readonly thing: ThingRelation;
  /** Share of the claim's context that the page has. */
  readonly fit: number;
  readonly #set: ClaimSet;
  readonly #entry: FigureEntry;
  readonly #page: PageFigure;
  #names: number | undefined;
  #frames: FrameComparison | undefined;
  #sourceTime: FigureTime | undefined;

  constructor({ entry, set, fit }: EntryInContext, page: PageFigure) {
    this.#set = set;
    this.#entry = entry;
    this.#page = page;
    this.fit = fit;
    this.thing = compareThings(entry.thing, page.thing);
  }

  /** Names the claim and the sentence share. */
  get names(): number {
    this.#names ??= this.#entry.names.filter((name) => this.#page.sentence.nameKeys.has(name)).length;
    return this.#names;
  }

  get scope(): Scope {
    if (this.names > 0) return 'shared';
    return this.#entry.names.length > 0 && this.#page.sentence.names.size > 0 ? 'elsewhere' : 'open';
  }

  /** Other content words that they share, besides the counted noun. */
  get topics(): number {
    return this.#countTopics(this.#page.sentence.topics);
  }

  /** The same with the sentence before. */
  get nearbyTopics(): number {
    return this.#countTopics(this.#page.sentence.nearbyTopics);
  }

  #countTopics(topics: ReadonlySet<string>): number {
    const [own, other] = [this.#entry.thing.head, this.#page.thing.head];
    const shared = this.#entry.topics.filter((topic) => topics.has(topic));
    return shared.filter((topic) => topic !== own && topic !== other).length;
  }

  /** Words of the claim that the page's lead has. */
  get topicsOfLead(): number {
    return this.#countIn(this.#page.story.lead);
  }

  /** Words of the claim that the page has nowhere. */
  get missingTopics(): number {
    return this.#entry.topics.length - this.#countIn(this.#page.story.all);
  }

  /** Names of the page's lead that the claim has. */
  get namesOfLead(): number {
    const keys = new Set(this.#entry.topics.map(nameKey));
    return [...this.#page.story.leadNames].filter((name) => keys.has(name)).length;
  }

  #countIn(words: StoryWords): number {
    return this.#entry.topics.filter((topic) => words.senses.has(topic) || words.keys.has(nameKey(topic))).length;
  }

  /** Whether source or page has several numbers of the kind: of other players, of other models. */
  get isOneOfMany(): boolean {
    const { claim, thing } = this.#entry;
    return this.#page.isOneOfMany || isOneOfSet({ amount: claim, head: thing.head }, this.#set);
  }

  /** The time of the claim. */
  get sourceTime(): FigureTime {
    this.#sourceTime ??= timeIn(this.#set, this.#entry);
    return this.#sourceTime;
  }

  /** How it relates to that of the page's figure. */
  get times(): TimeRelation {
    return relateTimes(this.sourceTime, this.#page.time);
  }

  get frames(): FrameComparison {
    this.#frames ??= new FrameComparison(this.#entry.frame, this.#page.frame);
    return this.#frames;
  }
}

/** A claim and a page's figure with all that speaks for their being of one thing. */
export interface Pairing {
  readonly entry: FigureEntry;
  readonly page: PageFigure;
  readonly evidence: Evidence;
}

/** The time of a claim; where it carries no date of its document, the set may have it. */
function timeIn(set: ClaimSet, { time, claim: { appearances } }: FigureEntry): FigureTime {
  if (time.document !== null) return time;
  const document = documentsOf(set).get(appearances[0]?.document ?? '');
  return { ...time, document: rangeOfIso(document?.date ?? null) };
}

/** Gathers what the words around a claim and a page's figure have in common. */
export const pairUp = (candidate: EntryInContext, page: PageFigure): Pairing => ({
  entry: candidate.entry,
  page,
  evidence: new Evidence(candidate, page),
});

/** Whether the qualifiers of both name, and name different ones: "Israeli hostages", "American hostages". */
function areQualifiedApart({ entry, page }: Pairing): boolean {
  const known = (qualifier: string): boolean =>
    entry.names.includes(nameKey(qualifier)) || page.sentence.names.has(nameKey(qualifier));
  const [a, b] = [entry.thing.qualifiers.filter(known), page.thing.qualifiers.filter(known)];
  return a.length > 0 && b.length > 0 && !a.some((one) => b.some((other) => nameKey(one) === nameKey(other)));
}

/** Whether one is said to go up and the other down. */
export const isTurned = ({ entry, page }: Pairing): boolean =>
  entry.claim.trend !== null && page.figure.trend !== null && entry.claim.trend !== page.figure.trend;

/** Whether the two are about different directions, times or peoples. */
export function isContradicted(pairing: Pairing): boolean {
  const { entry, page } = pairing;
  const { conflict, isOnePerson } = pairing.evidence.frames;
  // An age has no time but its story's.
  if (conflict === 'person' || isOnePerson) return !isOnePerson;
  return isTurned(pairing) || isOtherTime(entry.time, page.time) || areQualifiedApart(pairing);
}

/** Whether one is a part, or an addition, and the other is not. */
export const isPartOfOther = ({ entry, page }: Pairing): boolean =>
  entry.thing.isPart !== page.thing.isPart || entry.thing.isAddition !== page.thing.isAddition;
