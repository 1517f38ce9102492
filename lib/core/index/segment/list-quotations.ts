import { FEWEST_WORDS } from '../../claim/fewest-words.ts';
import { numberAt } from '../../item-at.ts';
import { joinKeys } from '../../language/word-key.ts';
import { FRAME_CROWD } from '../frame-key.ts';
import { LEVELS } from '../gram-table.ts';
import { hashOfWords } from '../quotation-index.ts';
import { NumberList, type NumberLists } from './number-list.ts';
import { findPairs, gramOf, PairCounts, pickPairs } from './pick-pairs.ts';
import type { PostingList } from './posting-store.ts';

/** Quotations with the keys of their words, and of what leads to them. */
export interface QuotationWords {
  readonly claims: NumberList;
  readonly words: NumberLists;
  readonly frames: NumberLists;
}

/** Claims under one run of words before they are told apart by the word that follows. */
const CROWD = 8;

function countPairs({ words }: QuotationWords, total: number): PairCounts {
  const counts = new PairCounts(total);
  for (let i = 0; i < words.length; i++) {
    const keys = words.at(i);
    for (const pair of findPairs(keys)) counts.add(gramOf(keys, pair));
  }
  return counts;
}

/** Runs of words under which quotations are to be listed, and the word that follows each: quotation, gram, next word. */
class Grams {
  readonly quotations = new NumberList();
  readonly grams = new NumberList();
  readonly next = new NumberList();

  add(quotation: number, gram: number, next: number): void {
    this.quotations.push(quotation);
    this.grams.push(gram);
    this.next.push(next);
  }
}

/** Lists quotations under runs of words; gives those that too many have, made longer by one word. */
function listGrams(grams: Grams, { claims, words }: QuotationWords, list: PostingList, isLast: boolean): Grams {
  const [quotations, all, nexts] = [grams.quotations.numbers(), grams.grams.numbers(), grams.next.numbers()];
  const counts = new PairCounts(all.length);
  for (const gram of all) counts.add(gram);
  const longer = new Grams();
  all.forEach((gram, i) => {
    const quotation = numberAt(quotations, i);
    const keys = words.at(quotation);
    const next = numberAt(nexts, i);
    const isCrowded = !isLast && counts.of(gram) > CROWD;
    if (isCrowded) list.markCrowded(gram);
    if (isCrowded && next < keys.length) longer.add(quotation, joinKeys(gram, numberAt(keys, next)), next + 1);
    else list.add(gram, numberAt(claims.numbers(), quotation));
  });
  return longer;
}

/** Lists quotations of a few words under what leads to them, unless that leads to too many. */
function listFrames({ claims, frames }: QuotationWords, list: PostingList): void {
  const counts = new Map<number, number>();
  for (let i = 0; i < frames.length; i++) for (const key of frames.at(i)) counts.set(key, (counts.get(key) ?? 0) + 1);
  claims.numbers().forEach((claim, i) => {
    for (const key of frames.at(i)) if ((counts.get(key) ?? 0) <= FRAME_CROWD) list.add(key, claim);
  });
}

/**
 * Lists quotations under their rarest pairs of words. A pair that too many have is read one word further until it is
 * rare, so that a claim of common pairs alone is found too.
 */
export function listQuotations(quotations: QuotationWords, list: PostingList): void {
  const { claims, words } = quotations;
  listFrames(quotations, list);
  let total = 0;
  for (let i = 0; i < words.length; i++) total += words.at(i).length;
  const counts = countPairs(quotations, total);
  let grams = new Grams();
  for (let i = 0; i < words.length; i++) {
    const keys = words.at(i);
    if (keys.length < FEWEST_WORDS) list.add(hashOfWords(keys), numberAt(claims.numbers(), i));
    else for (const pair of pickPairs(keys, counts)) grams.add(i, gramOf(keys, pair), pair.at + pair.gap + 1);
  }
  for (let level = 1; level <= LEVELS; level++) grams = listGrams(grams, quotations, list, level === LEVELS);
}
