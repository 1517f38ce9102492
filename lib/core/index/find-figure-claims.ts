import type { ClaimSet } from '../claim/claim.ts';
import type { Quantity } from '../figure/allowed-range.ts';
import type { CountedThing } from '../figure/counted-things.ts';
import { isContentWord, senseOf } from '../figure/news-lexicon.ts';
import { nameKey } from '../figure/scope-names.ts';
import { numberAt } from '../item-at.ts';
import { rememberWords } from '../language/remember-words.ts';
import { hashText, joinKeys } from '../language/word-key.ts';
import { oncePer } from '../once-per.ts';
import { claimAt, type IndexPart } from './claim-index.ts';
import { aspectsWanted, isSize } from './figure-aspects.ts';
import { FigureEntry } from './figure-entry.ts';
import { type FigureIndex, hashName, hashTopic, hitsNeeded, type IndexedFigure } from './figure-index.ts';
import { HitCounter, highest } from './hit-counter.ts';
import { isCrowded, visitPlaces } from './posting-table.ts';
import { countListed, lengthAt, listAt, type Uint32Lists } from './uint32-lists.ts';

/** A claim of the same matter as a page. */
export interface EntryInContext {
  /** Its number in its part of the index. */
  readonly place: number;
  readonly set: ClaimSet;
  readonly entry: FigureEntry;
  /** Share of the claim's names and other words that the page has, above 0 and up to 1. */
  readonly fit: number;
}

/** What a folded word of a page may be to a claim. */
interface WordHashes {
  readonly name: number;
  readonly topic: number;
  readonly isContent: boolean;
}

const hashesOf = rememberWords(
  (word): WordHashes => ({
    name: hashName(nameKey(word)),
    topic: hashTopic(senseOf(word)),
    isContent: isContentWord(word),
  }),
);

/** Hashes of all that folded words of a page may be to a claim. */
export function hashWords(words: Iterable<string>): Set<number> {
  const hashes = new Set<number>();
  for (const word of words) {
    const { name, topic } = hashesOf(word);
    hashes.add(name).add(topic);
  }
  return hashes;
}

/** The same of the words of a figure's sentence, of which those that say nothing are no topics. */
export function hashSentence(words: Iterable<string>): Set<number> {
  const hashes = new Set<number>();
  for (const word of words) {
    const { name, topic, isContent } = hashesOf(word);
    hashes.add(name);
    if (isContent) hashes.add(topic);
  }
  return hashes;
}

/** A figure of the page as claims are looked up by it. */
export interface FigureQuery {
  /** Hashes of the aspects of which a claim has to share one: what tells much, and about how large the number is. */
  readonly telling: ReadonlySet<number>;
  readonly sizes: ReadonlySet<number>;
  /** Hashes of the words of its sentence. */
  readonly sentence: ReadonlySet<number>;
  /** Hashes of the words of its sentence and of the one before it, and of those that the article begins with. */
  readonly nearby: ReadonlySet<number>;
  readonly lead: ReadonlySet<number>;
}

/** The claims that a figure of a page may be compared with. */
export interface FigureCandidates {
  /** Those that have most in common with it, in the order of the index. */
  readonly closest: readonly EntryInContext[];
  /** Of the others that were found, those that are wanted, by their number in the index and that of their set. */
  readonly others: (isWanted: (place: number, set: number) => boolean) => EntryInContext[];
}

/** Claims that a figure is compared with first; set by `npm run bench check-figures`. */
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
  const commonIn = (some: ReadonlySet<number>): number[] =>
    some.size < common.size
      ? [...some].filter((word) => common.has(word))
      : [...common].filter((word) => some.has(word));
  const commonInLead = oncePer(commonIn);
  const visitWord = (word: number, aspects: ReadonlySet<number>, others: readonly number[]): void => {
    for (const aspect of aspects) {
      const joined = joinKeys(word, aspect);
      if (!isCrowded(byAspect, joined)) visitPlaces(byAspect, joined, counter.hit);
      else for (const other of others) if (other > word) visitPlaces(byPair, joinKeys(joined, other), counter.hit);
    }
  };
  return ({ telling, sizes, sentence, nearby, lead }) => {
    const own = commonIn(sentence);
    for (const word of own) {
      visitWord(word, telling, own);
      visitWord(word, sizes, []);
    }
    const around = commonIn(nearby);
    for (const word of around) if (!sentence.has(word)) visitWord(word, telling, []);
    for (const word of commonInLead(lead)) if (!sentence.has(word) && !nearby.has(word)) visitWord(word, telling, []);
    return counter.takeMost(MOST_LOOKED_AT);
  };
}

/** Share of a claim's names and topics that the page has; 0 when too few for its being of the page's matter. */
function fitOf(index: FigureIndex, place: number, words: ReadonlySet<number>): number {
  const [names, topics] = [lengthAt(index.names, place), lengthAt(index.topics, place)];
  const [nameHits, topicHits] = [countListed(index.names, place, words), countListed(index.topics, place, words)];
  if ((names > 0 ? nameHits : topicHits) < hitsNeeded(names, topics)) return 0;
  return (nameHits + topicHits) / (names + topics);
}

/** Whether a page with these words may be of the matter of a claim. */
export function isOfMatter({ names, topics }: IndexedFigure, words: ReadonlySet<number>): boolean {
  const asked = names.length > 0 ? names : topics;
  return asked.filter((word) => words.has(word)).length >= hitsNeeded(names.length, topics.length);
}

/**
 * So many claims are looked at one by one before a page's figures are read. With 4,870 of another matter that took 1.4 ms
 * against 13 for reading the figures of 10,000 words, on two cores.
 */
const FEW_CLAIMS = 5000;

/** Whether a page may be of the matter of any claim of a part, given the hashes of its words; else its figures are nothing to it. */
export function mayBeOfMatter({ figures: index }: IndexPart, words: ReadonlySet<number>): boolean {
  if (index.sets.length > FEW_CLAIMS) return true;
  return index.sets.some((_, place) => fitOf(index, place, words) > 0);
}

/** The claim at a place with its set; `null` when the set is not to be used or not at hand. */
function entryAt(part: IndexPart, place: number): Pick<EntryInContext, 'set' | 'entry'> | null {
  const { figures: index } = part;
  const { set, claim } = claimAt(part, numberAt(index.sets, place), numberAt(index.claims, place)) ?? {};
  if (!set || claim?.type !== 'figure') return null;
  const known = index.entries.get(place);
  if (known) return { set, entry: known };
  const entry = new FigureEntry(claim);
  index.entries.set(place, entry);
  return { set, entry };
}

/** The numbers of some claims under each of what they are listed by. */
type Groups = ReadonlyMap<number, readonly number[]>;

function groupPlaces(places: Iterable<number>, lists: readonly Uint32Lists[]): Groups {
  const groups = new Map<number, number[]>();
  for (const place of places)
    for (const list of lists)
      for (const hash of listAt(list, place)) {
        const group = groups.get(hash);
        if (group) group.push(place);
        else groups.set(hash, [place]);
      }
  return groups;
}

/** All words near a figure; only of many claims are the closest ones told by them. */
const nearbyOf = oncePer(({ nearby, lead }: FigureQuery): ReadonlySet<number> => new Set([...nearby, ...lead]));

/** What an aspect in common counts, in words. */
const ASPECT_WEIGHT = 2;

/** What a claim and a figure of the page have in common: aspects, and words near the figure. */
function closenessOf(index: FigureIndex, place: number, figure: FigureQuery): number {
  const { telling, sizes, sentence } = figure;
  let closeness =
    ASPECT_WEIGHT * (countListed(index.aspects, place, telling) + countListed(index.aspects, place, sizes));
  for (const words of [index.names, index.topics])
    closeness += countListed(words, place, sentence) + countListed(words, place, nearbyOf(figure));
  return closeness;
}

/** The claims of a page's matter, by their aspects and by their words. */
interface ClaimsOnMatter {
  readonly all: ReadonlySet<number>;
  readonly byAspect: Groups;
  readonly byWord: () => Groups;
}

function groupClaims(index: FigureIndex, all: ReadonlySet<number>): ClaimsOnMatter {
  let byWord: Groups | null = null;
  return {
    all,
    byAspect: groupPlaces(all, [index.aspects]),
    byWord: () => {
      byWord ??= groupPlaces(all, [index.names, index.topics]);
      return byWord;
    },
  };
}

/**
 * Finds the claims on the page's matter that have an aspect in common with a figure, and tells how close claims are to it.
 * Most words of a figure's sentence are in few of those claims, so that closeness is counted from the words; other claims
 * are looked at one by one.
 */
class ClosenessMeter {
  readonly #index: FigureIndex;
  readonly #matter: ClaimsOnMatter;
  readonly #counter: HitCounter;
  /** Of the words that an article begins with, those that claims have. */
  readonly #inLead: (lead: ReadonlySet<number>) => readonly number[];

  constructor(index: FigureIndex, matter: ClaimsOnMatter) {
    this.#index = index;
    this.#matter = matter;
    this.#counter = new HitCounter(index.sets.length);
    this.#inLead = oncePer((lead) => [...lead].filter((hash) => matter.byWord().has(hash)));
  }

  /** Counts the words of a figure's sentence, and once more with all that are near it. */
  #countWords({ sentence, nearby, lead }: FigureQuery): void {
    const groups = this.#matter.byWord();
    const hit = (hash: number, hits: number): void => {
      for (const place of groups.get(hash) ?? []) this.#counter.add(place, hits);
    };
    for (const hash of nearby) if (groups.has(hash)) hit(hash, sentence.has(hash) ? 2 : 1);
    for (const hash of sentence) if (!nearby.has(hash)) hit(hash, lead.has(hash) ? 2 : 1);
    for (const hash of this.#inLead(lead)) if (!nearby.has(hash) && !sentence.has(hash)) hit(hash, 1);
  }

  #count(groups: Groups, hashes: ReadonlySet<number>, hits: number): void {
    for (const hash of hashes) for (const place of groups.get(hash) ?? []) this.#counter.add(place, hits);
  }

  /** The claims that share an aspect with a figure, and then such of the others as fit. */
  placesOf({ telling, sizes }: FigureQuery, others: readonly number[]): number[] {
    this.#counter.clear();
    this.#count(this.#matter.byAspect, telling, ASPECT_WEIGHT);
    this.#count(this.#matter.byAspect, sizes, ASPECT_WEIGHT);
    return [...this.#counter.places, ...others.filter((place) => this.#counter.countAt(place) === 0)];
  }

  /** Those of them that are closest to the figure. */
  closest(places: readonly number[], figure: FigureQuery): number[] {
    if (places.length <= MOST_CLAIMS) return [...places];
    this.#countWords(figure);
    return highest(places, MOST_CLAIMS, (place) =>
      this.#matter.all.has(place) ? this.#counter.countAt(place) : closenessOf(this.#index, place, figure),
    );
  }
}

/**
 * The claims that each figure of a page may be compared with, in the order of `figures`: those whose context the page
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
  const read = (places: readonly number[]): EntryInContext[] => {
    const entries: EntryInContext[] = [];
    for (const place of places.toSorted((a, b) => a - b)) {
      const entry = entryAt(part, place);
      if (entry) entries.push({ set: entry.set, entry: entry.entry, place, fit: fit(place) });
    }
    return entries;
  };
  const matter = groupClaims(index, new Set([...findByRareWords(index, page.words)].filter(isFitting)));
  const findByFigure = finderByFigure(index, page.words);
  const meter = new ClosenessMeter(index, matter);
  return page.figures.map((figure) => {
    const places = meter.placesOf(figure, findByFigure(figure).filter(isFitting));
    const closest = meter.closest(places, figure);
    return {
      closest: read(closest),
      others: (isWanted) => {
        const taken = new Set(closest);
        return read(places.filter((place) => !taken.has(place) && isWanted(place, numberAt(index.sets, place))));
      },
    };
  });
}
