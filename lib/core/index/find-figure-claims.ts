import type { ClaimSet } from '../claim/claim.ts';
import type { Quantity } from '../figure/allowed-range.ts';
import type { CountedThing } from '../figure/counted-things.ts';
import { senseOf } from '../figure/news-lexicon.ts';
import { nameKey } from '../figure/scope-names.ts';
import { numberAt } from '../item-at.ts';
import { hashText, joinKeys } from '../language/word-key.ts';
import { claimAt, type IndexPart } from './claim-index.ts';
import { aspectsWanted, isSize } from './figure-aspects.ts';
import { type FigureEntry, readFigureEntry } from './figure-entry.ts';
import { type FigureIndex, hashName, hashTopic, hitsNeeded } from './figure-index.ts';
import { HitCounter, highest } from './hit-counter.ts';
import { isCrowded, visitPlaces } from './posting-table.ts';
import { listAt } from './uint32-lists.ts';

/** A claim of the same matter as a page. */
export interface EntryInContext {
  /** Its number in its part of the index. */
  readonly place: number;
  readonly set: ClaimSet;
  readonly entry: FigureEntry;
  /** Share of the claim's names and other words that the page has, above 0 and up to 1. */
  readonly fit: number;
}

/** Hashes of all that folded words of a page may be to a claim. */
export const hashWords = (words: Iterable<string>): ReadonlySet<number> =>
  new Set([...words].flatMap((word) => [hashName(nameKey(word)), hashTopic(senseOf(word))]));

/** A figure of the page as claims are looked up by it. */
export interface FigureQuery {
  /** Hashes of the aspects of which a claim has to share one: what tells much, and about how large the number is. */
  readonly telling: ReadonlySet<number>;
  readonly sizes: ReadonlySet<number>;
  /** Hashes of the words of its sentence. */
  readonly sentence: ReadonlySet<number>;
  /** Hashes of the words near it, and of those that the article begins with. */
  readonly nearby: ReadonlySet<number>;
}

/** The claims that a figure of a page may be held against. */
export interface FigureCandidates {
  /** Those that have most in common with it, in the order of the index. */
  readonly closest: readonly EntryInContext[];
  /** Of the others that were found, those that are wanted, by their number in the index and that of their set. */
  readonly others: (isWanted: (place: number, set: number) => boolean) => EntryInContext[];
}

/** Claims that a figure is held against first; set by `npm run bench check-figures`. */
const MOST_CLAIMS = 16;
/** Of the claims found by common words, those that are looked at. */
const MOST_LOOKED_AT = 2 * MOST_CLAIMS;

/** What a quantity of a page is looked up by. */
export function hashAspects(quantity: Quantity, thing: CountedThing): Pick<FigureQuery, 'telling' | 'sizes'> {
  const aspects = aspectsWanted(quantity, thing);
  const hashIf = (isWanted: (aspect: string) => boolean): Set<number> =>
    new Set(aspects.filter(isWanted).map((aspect) => hashText(aspect)));
  return { telling: hashIf((aspect) => !isSize(aspect)), sizes: hashIf(isSize) };
}

/** The claims listed under the words of the page that are rare among the claims. */
function findByRareWords({ byWord }: FigureIndex, words: ReadonlySet<number>): Set<number> {
  const found = new Set<number>();
  for (const word of words) visitPlaces(byWord, word, (place) => found.add(place));
  return found;
}

/**
 * Finds the claims listed under a common word near a figure and an aspect of it, and another such word of its sentence if
 * need be; of many, those that are listed under most of them.
 */
function finderByFigure(
  { sets, byWord, byAspect, byPair }: FigureIndex,
  words: ReadonlySet<number>,
): (figure: FigureQuery) => number[] {
  const counter = new HitCounter(sets.length);
  const common = new Set([...words].filter((word) => isCrowded(byWord, word)));
  const visitWord = (word: number, aspects: ReadonlySet<number>, others: readonly number[]): void => {
    for (const aspect of aspects) {
      const joined = joinKeys(word, aspect);
      if (!isCrowded(byAspect, joined)) visitPlaces(byAspect, joined, counter.hit);
      else for (const other of others) if (other > word) visitPlaces(byPair, joinKeys(joined, other), counter.hit);
    }
  };
  return ({ telling, sizes, sentence, nearby }) => {
    const own = [...sentence].filter((word) => common.has(word));
    for (const word of own) {
      visitWord(word, telling, own);
      visitWord(word, sizes, []);
    }
    for (const word of nearby) if (common.has(word) && !sentence.has(word)) visitWord(word, telling, []);
    return counter.takeMost(MOST_LOOKED_AT);
  };
}

const countIn = (keys: Uint32Array, words: ReadonlySet<number>): number => {
  let hits = 0;
  for (const key of keys) if (words.has(key)) hits++;
  return hits;
};

/** Share of a claim's names and topics that the page has; 0 when too few for its being of the page's matter. */
function fitOf(index: FigureIndex, place: number, words: ReadonlySet<number>): number {
  const [names, topics] = [listAt(index.names, place), listAt(index.topics, place)];
  const [nameHits, topicHits] = [countIn(names, words), countIn(topics, words)];
  const hits = names.length > 0 ? nameHits : topicHits;
  if (hits < hitsNeeded(names.length, topics.length)) return 0;
  return (nameHits + topicHits) / (names.length + topics.length);
}

/** The claim at a place with its set; none when the set is not to be used or not at hand. */
function entryAt(part: IndexPart, place: number): readonly Pick<EntryInContext, 'set' | 'entry'>[] {
  const { figures: index } = part;
  const { set, claim } = claimAt(part, numberAt(index.sets, place), numberAt(index.claims, place)) ?? {};
  if (!set || claim?.type !== 'figure') return [];
  const entry = index.entries.get(place) ?? readFigureEntry(claim);
  index.entries.set(place, entry);
  return [{ set, entry }];
}

/** The numbers of the claims of the page's matter under each of their aspects. */
function groupByAspect(index: FigureIndex, places: Iterable<number>): ReadonlyMap<number, readonly number[]> {
  const groups = new Map<number, number[]>();
  for (const place of places)
    for (const aspect of listAt(index.aspects, place)) {
      const group = groups.get(aspect);
      if (group) group.push(place);
      else groups.set(aspect, [place]);
    }
  return groups;
}

/** What a claim and a figure of the page have in common: aspects, and words near the figure. */
const closenessOf = (index: FigureIndex, place: number, { telling, sizes, sentence, nearby }: FigureQuery): number => {
  const words = [listAt(index.names, place), listAt(index.topics, place)];
  const near = words.reduce((hits, keys) => hits + countIn(keys, sentence) + countIn(keys, nearby), 0);
  const aspects = listAt(index.aspects, place);
  return near + 2 * (countIn(aspects, telling) + countIn(aspects, sizes));
};

/**
 * The claims that each figure of a page may be held against, in the order of `figures`: those whose context the page
 * shares (at least half of the claim's names, or a third of its other words when it has none) and that have an aspect in
 * common with the figure. `words` are the hashes of the page's words.
 */
export function findFigureClaims(
  part: IndexPart,
  page: { readonly words: ReadonlySet<number>; readonly figures: readonly FigureQuery[] },
): FigureCandidates[] {
  const { figures: index } = part;
  const fits = new Map<number, number>();
  const fit = (place: number): number => fits.get(place) ?? 0;
  const isFitting = (place: number): boolean => {
    if (!fits.has(place)) fits.set(place, fitOf(index, place, page.words));
    return fit(place) > 0;
  };
  const read = (places: readonly number[]): EntryInContext[] =>
    places
      .toSorted((a, b) => a - b)
      .flatMap((place) => entryAt(part, place).map((found) => ({ ...found, place, fit: fit(place) })));
  const groups = groupByAspect(index, [...findByRareWords(index, page.words)].filter(isFitting));
  const findByFigure = finderByFigure(index, page.words);
  return page.figures.map((figure) => {
    const places = new Set([...figure.telling, ...figure.sizes].flatMap((aspect) => groups.get(aspect) ?? []));
    for (const place of findByFigure(figure)) if (isFitting(place)) places.add(place);
    const closest = highest([...places], MOST_CLAIMS, (place) => closenessOf(index, place, figure));
    for (const place of closest) places.delete(place);
    return {
      closest: read(closest),
      others: (isWanted) => read([...places].filter((place) => isWanted(place, numberAt(index.sets, place)))),
    };
  });
}
