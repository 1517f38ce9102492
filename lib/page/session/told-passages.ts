import type { ToldOtherwise } from '../../core/check/finding.ts';
import type { MarkedPassage } from '../highlight/highlight-painter.ts';
import type { PageTextMap } from '../read/text-map.ts';
import { placeSeen } from './place-seen.ts';

/** What the page tells in other words, where it is on it. */
export interface ToldPassage extends ToldOtherwise, MarkedPassage {
  /** Each claim is told once. */
  readonly id: string;
  readonly relation: 'told';
}

/** Those of the sentences that can be seen on the page, in reading order. */
export function* placeToldSteps(article: PageTextMap, told: readonly ToldOtherwise[]): Generator<void, ToldPassage[]> {
  const placed: ToldPassage[] = [];
  for (const sentence of told) {
    yield;
    const { claim, exact } = sentence;
    const ranges = placeSeen(article, sentence);
    if (ranges)
      placed.push({ ...sentence, id: `told ${claim.set}/${claim.id}`, relation: 'told', ranges, words: exact });
  }
  return placed;
}
