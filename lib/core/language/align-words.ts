import { itemAt } from '../item-at.ts';
import { ALIKE, type Table, tracePairs, UNLIKE, type WordRange, wordWeight } from './align-table.ts';

/** A stretch of two word lists: the same words on both sides, or words that have no counterpart. Half-open indices. */
export interface AlignedRun extends WordRange {
  readonly equal: boolean;
}

/** Two sequences of folded words to be aligned. */
export interface WordsToAlign {
  readonly source: readonly string[];
  readonly page: readonly string[];
  /** Whether two different words are likely to stand for each other ("test", "tested"). */
  readonly alike?: (source: string, page: string) => boolean;
}

/** Most cells of one table: 1 MB of memory, some 10 ms. */
const MAX_CELLS = 1 << 20;

/** Words in a row that are once on each side and so part a large table into smaller ones. */
const ANCHOR_LENGTH = 3;

/** Where each run of words that is exactly once in `words` begins. */
function findUniqueRuns(words: Uint32Array): Map<string, number> {
  const at = new Map<string, number>();
  for (let i = 0; i + ANCHOR_LENGTH <= words.length; i++) {
    const key = words.subarray(i, i + ANCHOR_LENGTH).join(' ');
    at.set(key, at.has(key) ? -1 : i);
  }
  return at;
}

/** The longest rising subsequence of page indices, by patience sorting. */
function keepRising(candidates: readonly [number, number][]): [number, number][] {
  const piles: number[] = [];
  const before = new Int32Array(candidates.length).fill(-1);
  candidates.forEach(([, page], i) => {
    let low = 0;
    let high = piles.length;
    while (low < high) {
      const middle = (low + high) >> 1;
      if (itemAt(candidates, itemAt(piles, middle))[1] < page) low = middle + 1;
      else high = middle;
    }
    if (low > 0) before[i] = itemAt(piles, low - 1);
    piles[low] = i;
  });
  const kept: [number, number][] = [];
  for (let i = piles.at(-1) ?? -1; i >= 0; i = before[i] as number) kept.push(itemAt(candidates, i));
  return kept.reverse();
}

/** Runs of words that are once on each side and in the same order. */
function findAnchors(source: Uint32Array, page: Uint32Array): [number, number][] {
  const onPage = findUniqueRuns(page);
  const candidates: [number, number][] = [];
  for (const [key, at] of findUniqueRuns(source)) {
    const pageAt = onPage.get(key) ?? -1;
    if (at >= 0 && pageAt >= 0) candidates.push([at, pageAt]);
  }
  return keepRising(candidates);
}

/** Pairs the common start and end of a stretch that is too large for a table, and leaves the middle without pairs. */
function pairEnds(table: Table, same: (source: number, page: number) => boolean, pairs: [number, number][]): void {
  let { sourceStart, pageStart, sourceEnd, pageEnd } = table;
  while (sourceStart < sourceEnd && pageStart < pageEnd && same(sourceStart, pageStart)) {
    pairs.push([sourceStart++, pageStart++]);
  }
  const ends: [number, number][] = [];
  while (sourceEnd > sourceStart && pageEnd > pageStart && same(sourceEnd - 1, pageEnd - 1)) {
    ends.push([--sourceEnd, --pageEnd]);
  }
  for (const pair of ends.reverse()) pairs.push(pair);
}

/** Numbers words so that equal words have equal numbers. */
function numberWords(words: readonly string[], numbers: Map<string, number>): Uint32Array {
  return Uint32Array.from(words, (word) => {
    const known = numbers.get(word);
    if (known !== undefined) return known;
    numbers.set(word, numbers.size);
    return numbers.size - 1;
  });
}

const areEqual = (a: Uint32Array, b: Uint32Array): boolean =>
  a.length === b.length && a.every((number, i) => number === b[i]);

/** The tables that anchors part two word lists into; one table when the lists are small. */
function partIntoTables(source: Uint32Array, page: Uint32Array): Table[] {
  const anchors = source.length * page.length > MAX_CELLS ? findAnchors(source, page) : [];
  const tables: Table[] = [];
  let sourceStart = 0;
  let pageStart = 0;
  for (const [sourceEnd, pageEnd] of [...anchors, [source.length, page.length] as const]) {
    const atStart = tables.length === 0;
    const atEnd = tables.length === anchors.length;
    tables.push({ sourceStart, sourceEnd, pageStart, pageEnd, atStart, atEnd });
    sourceStart = sourceEnd;
    pageStart = pageEnd;
  }
  return tables;
}

/** Longest run without pairs whose ends are looked at for equal words that were worth less than a gap. */
const LONGEST_PEELED = 8;

/** Parts equal words off both ends of a short run without pairs: "I never met" for "I met" takes out one word. */
function peel(run: AlignedRun, same: (source: number, page: number) => boolean): AlignedRun[] {
  let { sourceStart, sourceEnd, pageStart, pageEnd } = run;
  if (run.equal || Math.max(sourceEnd - sourceStart, pageEnd - pageStart) > LONGEST_PEELED) return [run];
  while (sourceStart < sourceEnd && pageStart < pageEnd && same(sourceStart, pageStart)) {
    sourceStart++;
    pageStart++;
  }
  while (sourceEnd > sourceStart && pageEnd > pageStart && same(sourceEnd - 1, pageEnd - 1)) {
    sourceEnd--;
    pageEnd--;
  }
  const parts: AlignedRun[] = [
    { ...run, equal: true, sourceEnd: sourceStart, pageEnd: pageStart },
    { equal: false, sourceStart, sourceEnd, pageStart, pageEnd },
    { ...run, equal: true, sourceStart: sourceEnd, pageStart: pageEnd },
  ];
  return parts.filter((part) => part.sourceEnd > part.sourceStart || part.pageEnd > part.pageStart);
}

/** Joins equal runs that are side by side. */
function joinEqual(runs: readonly AlignedRun[]): AlignedRun[] {
  const joined: AlignedRun[] = [];
  for (const run of runs) {
    const last = joined.at(-1);
    if (!last?.equal || !run.equal) joined.push(run);
    else joined[joined.length - 1] = { ...last, sourceEnd: run.sourceEnd, pageEnd: run.pageEnd };
  }
  return joined;
}

/** Turns pairs of equal words into runs that cover both lists without a gap. */
function runsOf(pairs: readonly [number, number][], sourceLength: number, pageLength: number): AlignedRun[] {
  const runs: AlignedRun[] = [];
  let from = { source: 0, page: 0 };
  let to = { source: 0, page: 0 };
  const close = (equal: boolean, source: number, page: number): void => {
    if (source > from.source || page > from.page) {
      runs.push({ equal, sourceStart: from.source, sourceEnd: source, pageStart: from.page, pageEnd: page });
    }
    from = { source, page };
  };
  for (const [source, page] of pairs) {
    if (source !== to.source || page !== to.page) {
      close(true, to.source, to.page);
      close(false, source, page);
    }
    to = { source: source + 1, page: page + 1 };
  }
  close(true, to.source, to.page);
  close(false, sourceLength, pageLength);
  return runs;
}

/**
 * Aligns the words of two texts: the runs both have, in order, and what is between them.
 *
 * Global alignment with affine gaps (O. Gotoh, "An improved algorithm for matching biological sequences", J. Mol. Biol.
 * 162, 1982), a gap's length free and gaps at both ends free, so that a part of a text is found in the whole. Where the
 * table would exceed a million cells it is parted first at word runs that are once on each side, in the order kept by
 * the longest rising subsequence (B. Cohen's patience diff). Time and memory are within the number of words plus a
 * million cells a table; a stretch that is too large and has no such run is paired at its ends only.
 */
export function alignWords({ source, page, alike = () => false }: WordsToAlign): AlignedRun[] {
  const numbers = new Map<string, number>();
  const sourceNumbers = numberWords(source, numbers);
  const pageNumbers = numberWords(page, numbers);
  const same = (i: number, j: number): boolean => sourceNumbers[i] === pageNumbers[j];
  if (areEqual(sourceNumbers, pageNumbers))
    return runsOf(
      Array.from(source, (_, i) => [i, i]),
      source.length,
      page.length,
    );
  const weights = Int32Array.from(source, wordWeight);
  const score = (i: number, j: number): number => {
    if (same(i, j)) return weights[i] as number;
    return alike(itemAt(source, i), itemAt(page, j)) ? ALIKE : UNLIKE;
  };
  const pairs: [number, number][] = [];
  for (const table of partIntoTables(sourceNumbers, pageNumbers)) {
    const cells = (table.sourceEnd - table.sourceStart) * (table.pageEnd - table.pageStart);
    if (cells > MAX_CELLS) pairEnds(table, same, pairs);
    else tracePairs(table, score, pairs);
  }
  return joinEqual(runsOf(pairs, source.length, page.length).flatMap((run) => peel(run, same)));
}
