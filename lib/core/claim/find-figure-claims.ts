import type { Quantity } from '../figure/allowed-range.ts';
import type { CountedThing } from '../figure/counted-things.ts';
import { senseOf } from '../figure/news-lexicon.ts';
import { nameKey } from '../figure/scope-names.ts';
import type { ClaimSet } from './claim.ts';
import { claimAt, type IndexPart } from './claim-index.ts';
import { aspectsWanted } from './figure-aspects.ts';
import { type FigureEntry, readFigureEntry } from './figure-entry.ts';
import { type FigureIndex, hashName, hashTopic, hitsNeeded } from './figure-index.ts';
import { addPlaces, isCrowded } from './posting-table.ts';
import { listAt } from './uint32-lists.ts';
import { hashText, joinKeys } from './word-key.ts';

/** A claim of the same matter as a page. */
export interface EntryInContext {
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
  /** Hashes of the aspects of which a claim has to share one. */
  readonly aspects: readonly number[];
  /** Hashes of the words near it, and of those that the article begins with. */
  readonly nearby: ReadonlySet<number>;
}

/** What a quantity of a page is looked up by. */
export const hashAspects = (quantity: Quantity, thing: CountedThing): number[] =>
  aspectsWanted(quantity, thing).map((aspect) => hashText(aspect));

/** The claims listed under the words of the page that are rare among the claims. */
function findByRareWords({ byWord }: FigureIndex, words: ReadonlySet<number>): Set<number> {
  const found = new Set<number>();
  for (const word of words) addPlaces(byWord, word, found);
  return found;
}

/** The claims listed under a common word near a figure and an aspect of it, and another such word if need be. */
function findByFigure({ byWord, byAspect, byPair }: FigureIndex, { aspects, nearby }: FigureQuery): Set<number> {
  const found = new Set<number>();
  const common = [...nearby].filter((word) => isCrowded(byWord, word)).sort((a, b) => a - b);
  common.forEach((word, i) => {
    for (const aspect of aspects) {
      const joined = joinKeys(word, aspect);
      if (!isCrowded(byAspect, joined)) addPlaces(byAspect, joined, found);
      else
        for (let at = i + 1; at < common.length; at++) addPlaces(byPair, joinKeys(joined, common[at] as number), found);
    }
  });
  return found;
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

/** The claim at a place with its set; `null` when the set is not to be used or not at hand. */
function entryAt(part: IndexPart, place: number): { readonly set: ClaimSet; readonly entry: FigureEntry } | null {
  const { figures: index } = part;
  const { set, claim } = claimAt(part, index.sets[place] as number, index.claims[place] as number) ?? {};
  if (!set || claim?.type !== 'figure') return null;
  const entry = index.entries.get(place) ?? readFigureEntry(claim);
  index.entries.set(place, entry);
  return { set, entry };
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

/**
 * The claims that each figure of a page may be held against, in the order of `figures`: those whose context the page
 * shares (at least half of the claim's names, or a third of its other words when it has none) and that have an aspect in
 * common with the figure. `words` are the hashes of the page's words.
 */
export function findFigureClaims(
  part: IndexPart,
  page: { readonly words: ReadonlySet<number>; readonly figures: readonly FigureQuery[] },
): EntryInContext[][] {
  const { figures: index } = part;
  const fits = new Map<number, number>();
  const isFitting = (place: number): boolean => {
    const fit = fits.get(place) ?? fitOf(index, place, page.words);
    fits.set(place, fit);
    return fit > 0;
  };
  const groups = groupByAspect(index, [...findByRareWords(index, page.words)].filter(isFitting));
  return page.figures.map((figure) => {
    const places = new Set(figure.aspects.flatMap((aspect) => groups.get(aspect) ?? []));
    for (const place of findByFigure(index, figure)) if (isFitting(place)) places.add(place);
    const inOrder = [...places].sort((a, b) => a - b);
    return inOrder.flatMap((place) => {
      const found = entryAt(part, place);
      return found ? { ...found, fit: fits.get(place) ?? 0 } : [];
    });
  });
}
