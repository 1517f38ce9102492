/**
 * The figures of some claim sets, arranged so that a page's words and figures lead to the claims they may be compared with.
 *
 * Algorithm: prefix filtering, as for set similarity joins. A page is on a claim's matter when it has half of the claim's
 * names (or a third of its other words), so of any half of them and one more it has at least one: each claim is listed
 * under that many of its rarest. A word under which too many claims are listed ("trump") tells little alone; they are
 * listed under the word with an aspect of the figure (what is counted, the unit, about how large the number is), and
 * where those are still too many, with another word of the claim besides, which must then stand near the page's figure.
 *
 * Cost: building and size are linear in the words of the claims; a check meets a bounded number of claims for each word
 * of the page, for each word and aspect near one of its figures, and for each two words and aspect of that figure's
 * sentence. Of those met, a figure is compared with the few that have most in common with it.
 * Limits: of claims that are alike in two words and an aspect, none is found when they are very many: a figure that
 * differs from one of them may well be another's.
 *
 * Chaudhuri, Ganti and Kaushik, "A primitive operator for similarity joins in data cleaning", 2006.
 */
import type { ClaimSet, FigureClaim } from '../claim/claim.ts';
import { itemAt } from '../item-at.ts';
import { hashText, joinKeys } from '../language/word-key.ts';
import { aspectsOf, TOO_WIDE } from './figure-aspects.ts';
import { FigureEntry } from './figure-entry.ts';
import {
  ARRAYS_PER_TABLE,
  arraysOfTable,
  buildPostingTable,
  isCrowded,
  type Postings,
  type PostingTable,
  tableFromArrays,
} from './posting-table.ts';
import { joinLists, listAt, type Uint32Lists } from './uint32-lists.ts';

/** With fewer than this share of its words on the page, a claim without names is of another story. */
const LEAST_TOPICS = 0.34;
const FEWEST_TOPICS = 1;
/** The share of a claim's names that a page on the same matter carries. */
const LEAST_NAMES = 0.5;

/** Claims listed under one thing before they are told apart by another; set by `npm run bench check-figures`. */
export const FIGURE_CROWD = { word: 8, aspect: 6, pair: 6 } as const;

/** So many of its rarest words a claim is listed under at least. */
const FEWEST_LISTED = 4;

/** The index over the figures of some claim sets. */
export interface FigureIndex {
  /** The number of the set that each figure is from. */
  readonly sets: Uint32Array;
  /** Where in its set's `claims` it is. */
  readonly claims: Uint32Array;
  /** Hashes of the names of each figure, of its topics, and of its aspects. */
  readonly names: Uint32Lists;
  readonly topics: Uint32Lists;
  readonly aspects: Uint32Lists;
  /** Figures by their rarest words, by word and aspect, and by aspect and two words. */
  readonly byWord: PostingTable;
  readonly byAspect: PostingTable;
  readonly byPair: PostingTable;
  /** Claims that were read in full, by their number: a page in hand meets the same ones again. */
  readonly entries: Map<number, FigureEntry>;
}

/** Arrays that one index packs into. */
export const ARRAYS_PER_FIGURE_INDEX = 8 + 3 * ARRAYS_PER_TABLE;

/** The hash of a name key. */
export const hashName = (key: string): number => hashText(`@${key}`);
/** The hash of the sense of a word that is no name; the same word has another as a name. */
export const hashTopic = (sense: string): number => hashText(sense);

/** How many of its names, or of its topics when it has none, a page must have for a claim to be of its matter. */
export const hitsNeeded = (names: number, topics: number): number =>
  names > 0
    ? Math.ceil(names * LEAST_NAMES)
    : Math.max(Math.min(FEWEST_TOPICS, topics), Math.floor(topics * LEAST_TOPICS));

/** What is indexed of each claim: hashes of its names, of its topics and of its aspects. */
export interface IndexedFigure {
  readonly names: readonly number[];
  readonly topics: readonly number[];
  readonly aspects: readonly number[];
}

/** Reads what is indexed of a claim. */
export function indexFigure(claim: FigureClaim): IndexedFigure {
  const entry = new FigureEntry(claim);
  const names = entry.names.map(hashName);
  return {
    names: entry.isNamedNearby ? names : [],
    // Names told before the figure's own sentence speak for a page like any other word, but are not asked of it.
    topics: [...(entry.isNamedNearby ? [] : names), ...entry.topics.map(hashTopic)],
    aspects: aspectsOf(entry).map((aspect) => hashText(aspect)),
  };
}

/** Those of the aspects that claims are listed by. */
export const listedAspects = ({ aspects }: Pick<IndexedFigure, 'aspects'>): number[] =>
  aspects.filter((aspect) => aspect !== TOO_WIDE);

/** How many claims have each word. */
export type Frequency = ReadonlyMap<number, number>;

function rarest(words: readonly number[], count: number, frequency: Frequency): number[] {
  return words.toSorted((a, b) => (frequency.get(a) ?? 0) - (frequency.get(b) ?? 0)).slice(0, count);
}

/** The words of a claim. */
type FigureWords = Pick<IndexedFigure, 'names' | 'topics'>;

/** The rarest of a claim's words, of which a page on its matter has at least one. */
function prefixOf({ names, topics }: FigureWords, frequency: Frequency): number[] {
  const words = names.length > 0 ? names : topics;
  return rarest(words, words.length - hitsNeeded(names.length, topics.length) + 1, frequency);
}

/** The words that a claim is listed under. */
export function listedWords(figure: FigureWords, frequency: Frequency): number[] {
  const all = [...figure.names, ...figure.topics];
  return [...new Set([...prefixOf(figure, frequency), ...rarest(all, FEWEST_LISTED, frequency)])];
}

function countWords(figures: readonly IndexedFigure[]): Frequency {
  const frequency = new Map<number, number>();
  for (const { names, topics } of figures)
    for (const word of [...names, ...topics]) frequency.set(word, (frequency.get(word) ?? 0) + 1);
  return frequency;
}

function buildTables(figures: readonly IndexedFigure[]): Pick<FigureIndex, 'byWord' | 'byAspect' | 'byPair'> {
  const { length: count } = figures;
  const frequency = countWords(figures);
  const listed = joinLists(figures.map((figure) => listedWords(figure, frequency)));
  const words: Postings = (visit) =>
    figures.forEach((_, place) => {
      for (const word of listAt(listed, place)) visit(word, place);
    });
  const aspectsAt = figures.map(listedAspects);
  const byWord = buildPostingTable(words, { crowd: FIGURE_CROWD.word, count });
  const aspects: Postings = (visit) =>
    words((word, place) => {
      if (isCrowded(byWord, word)) for (const aspect of aspectsAt[place] ?? []) visit(joinKeys(word, aspect), place);
    });
  const byAspect = buildPostingTable(aspects, { crowd: FIGURE_CROWD.aspect, count });
  const pairs: Postings = (visit) =>
    words((word, place) => {
      if (!isCrowded(byWord, word)) return;
      const others = listAt(listed, place).filter((other) => other > word && isCrowded(byWord, other));
      for (const aspect of aspectsAt[place] ?? []) {
        const joined = joinKeys(word, aspect);
        if (isCrowded(byAspect, joined)) for (const other of others) visit(joinKeys(joined, other), place);
      }
    });
  return { byWord, byAspect, byPair: buildPostingTable(pairs, { crowd: FIGURE_CROWD.pair, count }) };
}

/** Arranges the figures of sets by the words of their contexts, in a step for each set; `index` reads what is indexed of a claim. */
export function* buildFigureIndexSteps(
  all: readonly ClaimSet[],
  index: (claim: FigureClaim) => IndexedFigure = indexFigure,
): Generator<void, FigureIndex> {
  const sets: number[] = [];
  const places: number[] = [];
  const figures: IndexedFigure[] = [];
  for (const [number, { claims }] of all.entries()) {
    claims.forEach((claim, place) => {
      if (claim.type !== 'figure') return;
      sets.push(number);
      places.push(place);
      figures.push(index(claim));
    });
    yield;
  }
  return {
    sets: Uint32Array.from(sets),
    claims: Uint32Array.from(places),
    names: joinLists(figures.map(({ names }) => names)),
    topics: joinLists(figures.map(({ topics }) => topics)),
    aspects: joinLists(figures.map(({ aspects }) => aspects)),
    ...buildTables(figures),
    entries: new Map(),
  };
}

/** The arrays an index is made of, `ARRAYS_PER_FIGURE_INDEX` of them, for `packArrays`. */
export const arraysOfFigures = ({ sets, claims, ...index }: FigureIndex): Uint32Array[] => [
  sets,
  claims,
  ...[index.names, index.topics, index.aspects].flatMap(({ items, starts }) => [items, starts]),
  ...[index.byWord, index.byAspect, index.byPair].flatMap(arraysOfTable),
];

/** The index made of the arrays that `arraysOfFigures` gave. */
export function figuresFromArrays(arrays: readonly Uint32Array[]): FigureIndex {
  const at = (i: number): Uint32Array => itemAt(arrays, i);
  const listsAt = (i: number): Uint32Lists => ({ items: at(i), starts: at(i + 1) });
  const tableAt = (number: number): PostingTable =>
    tableFromArrays(arrays.slice(8 + number * ARRAYS_PER_TABLE, 8 + (number + 1) * ARRAYS_PER_TABLE));
  return {
    sets: at(0),
    claims: at(1),
    names: listsAt(2),
    topics: listsAt(4),
    aspects: listsAt(6),
    byWord: tableAt(0),
    byAspect: tableAt(1),
    byPair: tableAt(2),
    entries: new Map(),
  };
}
