import { describe, expect, it } from 'vitest';
import { type ComparedArticle, compareArticles } from '../../../lib/core/check/compare-articles.ts';
import { compareStorySteps, type Story, type StoryRow } from '../../../lib/core/check/compare-story.ts';
import { pairsOfStory } from '../../../lib/core/check/story-pairs.ts';
import { itemAt } from '../../../lib/core/item-at.ts';
import type { Span } from '../../../lib/core/language/span.ts';
import { runToEnd } from '../../../lib/core/run-to-end.ts';
import { readAccounts } from '../../support/article-pairs.ts';
import { writeStory } from '../../support/write-story.ts';

type Pair = readonly [number, number];

/** Everything but the names that a comparison gives its sets, claims and findings. */
const withoutNames = (value: unknown): unknown =>
  JSON.parse(JSON.stringify(value, (key, inner: unknown) => (key === 'id' || key === 'set' ? undefined : inner)));

const placeOf = ({ first, second }: { readonly first: Span; readonly second: Span }): string =>
  [first.start, first.end, second.start, second.end].join(' ');

/** What a comparison of two articles of a story finds that ties them, as its cells have it. */
function linksOfPair(articles: readonly ComparedArticle[], [first, second]: Pair): string[] {
  // Copies, so that nothing is remembered of them.
  const [one, other] = [structuredClone(itemAt(articles, first)), structuredClone(itemAt(articles, second))];
  const { passages, toldOtherwise } = compareArticles(one, other);
  return [...passages, ...toldOtherwise].map((link) => JSON.stringify(withoutNames(link)));
}

/** The links of the cells of a story that tie two of its articles. */
const linksInCells = ({ rows }: Story, pair: Pair): string[] =>
  rows.flatMap(({ cells }) =>
    cells.flatMap((cell) => {
      const link = cell?.link;
      if (!link || link.articles.join() !== pair.join()) return [];
      return [JSON.stringify(withoutNames(link.is === 'told' ? link.told : link.passage))];
    }),
  );

const overlaps = (a: Span | undefined, b: Span): boolean => a !== undefined && a.start < b.end && b.start < a.end;

/** Whether a row has the passages of both articles, or others that it was joined with. */
const isInRow = ({ cells }: StoryRow, [first, second]: Pair, link: { readonly first: Span; readonly second: Span }) =>
  overlaps(cells[first]?.span, link.first) || overlaps(cells[second]?.span, link.second);

const EVENTS = readAccounts();

const STORIES: readonly (readonly [string, readonly ComparedArticle[]])[] = [
  ...[3, 4, 5, 6, 7, 8].map(
    (count, seed) =>
      [`${count} made-up articles`, writeStory({ seed, articles: count, claims: 16, sharedOneIn: 2 })] as const,
  ),
  ['two accounts of each of four events', EVENTS.slice(0, 8)],
  ['two accounts of each of two events, the later first', EVENTS.slice(8, 12).reverse()],
];

describe('the cells of a story', () => {
  it.each(STORIES)('of %s are those of a comparison of each pair alone', (_what, articles) => {
    const story = runToEnd(compareStorySteps(articles));
    let cells = 0;
    for (const pair of pairsOfStory(articles)) {
      const alone = linksOfPair(articles, pair);
      const inCells = linksInCells(story, pair);
      expect(alone, pair.join()).toEqual(expect.arrayContaining(inCells));
      cells += inCells.length;
      for (const written of alone) {
        const link = JSON.parse(written) as { readonly first: Span; readonly second: Span };
        expect(
          story.rows.some((row) => isInRow(row, pair, link)),
          `${pair.join()} at ${placeOf(link)}`,
        ).toBe(true);
      }
    }
    expect(cells).toBeGreaterThan(articles.length / 2);
  });

  it('are compared the earliest with each of the others first', () => {
    const articles = writeStory({ seed: 1, articles: 4, claims: 2 });
    expect(pairsOfStory(articles.toReversed())).toEqual([
      [2, 3],
      [1, 3],
      [0, 3],
      [1, 2],
      [0, 2],
      [0, 1],
    ]);
  });
});
