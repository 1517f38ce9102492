import type { ToldOtherwise, Unseen } from '../../core/check/finding.ts';
import type { MarkedPassage } from '../highlight/highlight-painter.ts';
import type { PageTextMap } from '../read/text-map.ts';
import { lookAt } from './look-at.ts';

/** What the page tells in other words, where it is on it. */
export interface ToldPassage extends ToldOtherwise, MarkedPassage {
  /** Each claim is listed once. */
  readonly id: string;
  readonly relation: 'told';
  readonly unseen: Unseen | null;
}

/** The sentences where they are on the page, in reading order. */
export function* placeToldSteps(article: PageTextMap, told: readonly ToldOtherwise[]): Generator<void, ToldPassage[]> {
  const placed: ToldPassage[] = [];
  for (const sentence of told) {
    yield;
    const { claim, exact } = sentence;
    const id = `told ${claim.set}/${claim.id}`;
    placed.push({ ...sentence, ...lookAt(article, sentence), id, relation: 'told', words: exact });
  }
  return placed;
}
