import { numberAt } from '../../item-at.ts';
import { joinKeys } from '../../language/word-key.ts';
import { FIGURE_CROWD, type Frequency, listedWords } from '../figure-index.ts';
import type { NumberList, NumberLists } from './number-list.ts';
import { PairCounts } from './pick-pairs.ts';
import type { PostingList } from './posting-store.ts';

/** Figures with the hashes of what they are found by. */
export interface FigureHashes {
  readonly claims: NumberList;
  readonly names: NumberLists;
  readonly topics: NumberLists;
  /** Aspects by which claims are listed. */
  readonly aspects: NumberLists;
}

function countWords({ claims, names, topics }: FigureHashes): Frequency {
  const frequency = new Map<number, number>();
  for (let i = 0; i < claims.length; i++)
    for (const words of [names, topics])
      for (const word of words.at(i)) frequency.set(word, (frequency.get(word) ?? 0) + 1);
  return frequency;
}

/** Counts how often something is visited under each key. */
function countVisits(visits: number, visit: (hit: (key: number) => void) => void): PairCounts {
  const counts = new PairCounts(visits);
  visit((key) => counts.add(key));
  return counts;
}

/**
 * Lists figures under their rarest words; where too many have one, under the word with an aspect of the figure; and where
 * those are too many, with another such word besides. The same as in the figure index, for reading it a key at a time.
 */
export function listFigures(figures: FigureHashes, list: PostingList): void {
  const { claims, names, topics, aspects } = figures;
  const frequency = countWords(figures);
  const numbers = Array.from({ length: claims.length }, (_, i) => i);
  const listed = numbers.map((i) =>
    Uint32Array.from(listedWords({ names: [...names.at(i)], topics: [...topics.at(i)] }, frequency)),
  );
  const total = listed.reduce((sum, words) => sum + words.length, 0);
  const byWord = countVisits(total, (hit) => listed.forEach((words) => words.forEach(hit)));
  const isCommon = (word: number): boolean => byWord.of(word) > FIGURE_CROWD.word;
  const byAspect = countVisits(4 * total, (hit) =>
    listed.forEach((words, i) => {
      for (const word of words) if (isCommon(word)) for (const aspect of aspects.at(i)) hit(joinKeys(word, aspect));
    }),
  );
  for (const i of numbers) {
    const claim = numberAt(claims.numbers(), i);
    const common = (listed[i] ?? new Uint32Array()).filter(isCommon);
    for (const word of listed[i] ?? []) {
      if (!isCommon(word)) {
        list.add(word, claim);
        continue;
      }
      list.markCrowded(word);
      for (const aspect of aspects.at(i)) {
        const joined = joinKeys(word, aspect);
        if (byAspect.of(joined) <= FIGURE_CROWD.aspect) list.add(joined, claim);
        else {
          list.markCrowded(joined);
          for (const other of common) if (other > word) list.add(joinKeys(joined, other), claim);
        }
      }
    }
  }
}
