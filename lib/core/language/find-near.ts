import { failed, ok, type Result } from '../result.ts';
import { alignWords } from './align-words.ts';
import type { Quote } from './describe-quote.ts';
import type { Span } from './span.ts';
import type { Word } from './word.ts';
import { findWords } from './words.ts';

/** A text prepared for looking up passages that may have changed. */
export interface SearchableText {
  readonly text: string;
  readonly words: readonly Word[];
  /** Where each pair of neighbouring words begins, by its two folded words. */
  readonly pairs: ReadonlyMap<string, readonly number[]>;
}

/** The folded words of a described passage with those around it. */
interface Wanted {
  readonly words: readonly string[];
  /** Where the passage itself begins and ends among them. */
  readonly from: number;
  readonly to: number;
}

/** A place that was found, in words of the text. */
interface Candidate {
  readonly start: number;
  readonly end: number;
  /** Words shared with the passage and its surroundings. */
  readonly shared: number;
}

/** A pair of words that recurs more often ("of the") says nothing about a place. */
const MOST_PLACES = 64;
/** Of the longer of the two wordings, the share of words that both must have; as in comparing quotations. */
const LEAST_SHARED = 0.5;
/** Words on each side that must be right beside a passage for its place to be known without its words. */
const SURE_CONTEXT = 3;
/** A second place that has so much of what the best one has leaves it open which is meant. */
const TOO_CLOSE = 0.8;

/** Prepares a text. Linear in its length. */
export function prepareText(text: string): SearchableText {
  const words = findWords(text);
  const pairs = new Map<string, number[]>();
  for (let i = 0; i + 1 < words.length; i++) {
    const key = pairKey(words[i]?.folded, words[i + 1]?.folded);
    const places = pairs.get(key);
    if (places) places.push(i);
    else pairs.set(key, [i]);
  }
  return { text, words, pairs };
}

const pairKey = (first = '', second = ''): string => `${first} ${second}`;

const foldedWords = (text: string): string[] => findWords(text).map(({ folded }) => folded);

/** The words of a quote; of the context's outer ends none, for they may be cut in two. */
function wantedWords({ prefix, exact, suffix }: Quote): Wanted {
  const before = foldedWords(prefix).slice(1);
  const passage = foldedWords(exact);
  const after = foldedWords(suffix).slice(0, -1);
  return { words: [...before, ...passage, ...after], from: before.length, to: before.length + passage.length };
}

/** Places where neighbouring wanted words are, in the order of the text. */
function findHits({ words }: Wanted, { pairs }: SearchableText): { at: number; wanted: number }[] {
  const hits: { at: number; wanted: number }[] = [];
  for (let i = 0; i + 1 < words.length; i++) {
    const places = pairs.get(pairKey(words[i], words[i + 1])) ?? [];
    if (places.length <= MOST_PLACES) for (const at of places) hits.push({ at, wanted: i });
  }
  return hits.sort((a, b) => a.at - b.at);
}

/** Stretches of the text, best first, none overlapping another, by how many of the wanted pairs each holds. */
function findStretches(wanted: Wanted, page: SearchableText): Span[] {
  const hits = findHits(wanted, page);
  const length = Math.ceil(wanted.words.length * 1.5) + 8;
  const windows = hits.map((hit, first) => {
    const held = new Set<number>();
    let last = first;
    for (let i = first; i < hits.length && (hits[i]?.at ?? 0) - hit.at < length; i++) {
      held.add(hits[i]?.wanted ?? 0);
      last = i;
    }
    return { start: hit.at, end: (hits[last]?.at ?? hit.at) + 2, held: held.size };
  });
  const best: Span[] = [];
  for (const { start, end } of windows.sort((a, b) => b.held - a.held || a.start - b.start)) {
    if (best.every((other) => start >= other.end || end <= other.start)) best.push({ start, end });
    if (best.length === 2) break;
  }
  return best;
}

/** Where the passage is in a stretch of the text; `null` when too little of it is there. */
function placeIn(stretch: Span, wanted: Wanted, { words }: SearchableText): Candidate | null {
  const margin = wanted.words.length;
  const offset = Math.max(0, stretch.start - margin);
  const page = words.slice(offset, stretch.end + margin).map(({ folded }) => folded);
  const at = new Map<number, number>();
  for (const run of alignWords({ source: wanted.words, page }))
    for (let i = 0; run.equal && run.sourceStart + i < run.sourceEnd; i++)
      at.set(run.sourceStart + i, offset + run.pageStart + i);
  const own = Array.from({ length: wanted.to - wanted.from }, (_, i) => at.get(wanted.from + i)).filter(
    (place) => place !== undefined,
  );
  const start = edge(at.get(wanted.from - 1), 1) ?? own[0];
  const end = at.get(wanted.to) ?? edge(own.at(-1), 1);
  if (start === undefined || end === undefined || start >= end) return null;
  const longer = Math.max(end - start, wanted.to - wanted.from);
  if (own.length <= LEAST_SHARED * longer && !isBetween(at, wanted)) return null;
  return { start, end, shared: at.size };
}

const edge = (place: number | undefined, step: number): number | undefined =>
  place === undefined ? undefined : place + step;

/** Whether the surroundings on both sides are there, so that what is between them is the passage, whatever its words. */
function isBetween(at: ReadonlyMap<number, number>, { words, from, to }: Wanted): boolean {
  const isRun = (first: number): boolean => {
    const start = at.get(first);
    return (
      start !== undefined &&
      Array.from({ length: SURE_CONTEXT }, (_, i) => at.get(first + i) === start + i).every(Boolean)
    );
  };
  if (from < SURE_CONTEXT || to + SURE_CONTEXT > words.length) return false;
  if (!isRun(from - SURE_CONTEXT) || !isRun(to)) return false;
  return (at.get(to) ?? 0) - (at.get(from - 1) ?? 0) <= 2 * (to - from) + 3;
}

/**
 * Finds where a described passage is in a text in which its words have changed: the stretch that shares the most
 * neighbouring words with the passage and its surroundings, aligned word by word. `gone` when less than half of the words
 * are there and the surroundings are not on both sides; `ambiguous` when a second place is nearly as likely.
 *
 * Linear in the text for preparing it; then within the number of hits times the passage's length.
 */
export function findNear(page: SearchableText, quote: Quote): Result<Span, 'gone' | 'ambiguous'> {
  const wanted = wantedWords(quote);
  if (wanted.from === wanted.to) return failed('gone');
  const [best, second] = findStretches(wanted, page)
    .map((stretch) => placeIn(stretch, wanted, page))
    .filter((candidate) => candidate !== null)
    .sort((a, b) => b.shared - a.shared);
  if (!best) return failed('gone');
  const isApart = second && (second.start >= best.end || second.end <= best.start);
  if (isApart && second.shared >= TOO_CLOSE * best.shared) return failed('ambiguous');
  return ok({ start: page.words[best.start]?.start ?? 0, end: page.words[best.end - 1]?.end ?? 0 });
}
