import { describe, expect, it } from 'vitest';
import {
  type ComparedArticle,
  type ComparedPassage,
  compareArticles,
} from '../../../lib/core/check/compare-articles.ts';
import { compareStorySteps, type Story, type StoryCell } from '../../../lib/core/check/compare-story.ts';
import { itemAt } from '../../../lib/core/item-at.ts';
import { runToEnd } from '../../../lib/core/run-to-end.ts';
import { writeStory } from '../../support/write-story.ts';

function article(date: string | null, paragraphs: readonly string[]): ComparedArticle {
  const [title = ''] = paragraphs;
  const document = { id: 'd1', title, publisher: null, url: null, date, opening: title, sha256: '0'.repeat(64) };
  return { document, text: paragraphs.join('\n\n'), language: 'en', date };
}

const FIRST = article('2026-03-02', [
  'Council shuts the bridge',
  '“We will close the bridge on Monday unless the cables are replaced,” said Ida Moen, the mayor.',
  'Some 300 drivers use it every day. “It was built to last a hundred years,” Moen added.',
]);
const SECOND = article('2026-03-03', [
  'Mayor: bridge to close',
  '“We will close the bridge on Monday,” said Mayor Ida Moen.',
  '“It was built to last a hundred years,” she said. “Nobody has looked at the cables since March,” said Per Lund, an engineer.',
]);
const THIRD = article('2026-03-04', [
  'Bridge closes',
  'Ida Moen, the mayor, said: “We will close the bridge on Monday unless the cables are replaced.”',
  '“Nobody has looked at the cables since May,” said Per Lund, an engineer.',
]);
const LONE = article(null, ['A quiet week', 'Nothing much happened in the valley, and the inn had 12 guests.']);

const storyOf = (articles: readonly ComparedArticle[]): Story => runToEnd(compareStorySteps(articles));

const sayCell = (cell: StoryCell | null): string => {
  if (!cell) return '-';
  if (!cell.link) return 'base';
  return cell.link.is === 'told' ? 'told' : cell.link.passage.finding.relation;
};

const table = ({ rows }: Story): string[] => rows.map(({ cells }) => cells.map(sayCell).join(' '));

/** What is said of two passages, without the names that a comparison gives its sets and findings. */
const verdictOf = ({ finding, source, first, second }: ComparedPassage) => {
  const { type, relation, severity, differences, words, speaker } = finding;
  return { type, relation, severity, differences, words, speaker, source, first, second };
};

describe('compareStorySteps', () => {
  it('puts what is about one thing into a row, and what one article has alone after it', () => {
    const story = storyOf([FIRST, SECOND, THIRD]);
    expect(table(story)).toEqual(['base differs same', 'base same -', '- base differs', 'base - -']);
    expect(story.rows.map(({ cells }) => cells.map((cell) => cell?.exact ?? null)).at(2)).toEqual([
      null,
      '“Nobody has looked at the cables since March,”',
      '“Nobody has looked at the cables since May,”',
    ]);
  });

  it('says of two articles what a comparison of the two says', () => {
    const { passages, onlyFirst, onlySecond } = compareArticles(FIRST, SECOND);
    const { rows } = storyOf([FIRST, SECOND]);
    const shared = rows.flatMap(({ cells }) =>
      cells.flatMap((cell) => (cell?.link?.is === 'compared' ? [cell.link.passage.finding.relation] : [])),
    );
    expect(shared).toEqual(passages.map(({ finding }) => finding.relation));
    expect(rows).toHaveLength(passages.length + onlyFirst.length + onlySecond.length);
  });

  it('measures by the earliest, in whichever order the articles are listed', () => {
    expect(table(storyOf([THIRD, FIRST, SECOND]))[0]).toBe('same base differs');
  });

  it('keeps an article that shares nothing apart', () => {
    expect(table(storyOf([FIRST, LONE]))).toEqual(['base -', 'base -', 'base -', '- base']);
  });

  it.each([[[]], [[FIRST]]])('has no row of several articles for %#', (articles) => {
    for (const { cells } of storyOf(articles).rows) expect(cells.filter((cell) => cell?.link)).toEqual([]);
  });

  it.each([1, 2])('gives each pair the verdicts of a comparison of that pair alone (seed %i)', (seed) => {
    const articles = writeStory({ seed, articles: 3, claims: 12, sharedOneIn: 2 });
    const links = storyOf(articles).rows.flatMap(({ cells }) =>
      cells.flatMap((cell) => (cell?.link?.is === 'compared' ? [cell.link] : [])),
    );
    expect(links.length).toBeGreaterThan(4);
    for (const [pair, ofPair] of Map.groupBy(links, (link) => link.articles.join(' '))) {
      const [first, second] = pair.split(' ').map((i) => structuredClone(itemAt(articles, Number(i))));
      const alone = compareArticles(first as ComparedArticle, second as ComparedArticle).passages.map(verdictOf);
      for (const { passage } of ofPair) expect(alone).toContainEqual(verdictOf(passage));
    }
  });

  it('shows what is known so far, which grows to the whole', () => {
    const articles = [FIRST, SECOND, THIRD];
    const steps = compareStorySteps(articles);
    const seen: string[] = [];
    for (let step = steps.next(); !step.done; step = steps.next()) {
      const { done, of, soFar } = step.value;
      const known = `${done}/${of} ${soFar().rows.length}`;
      if (seen.at(-1) !== known) seen.push(known);
    }
    expect(seen).toEqual(['0/3 3', '0/3 6', '1/3 4', '1/3 6', '2/3 5', '3/3 4']);
  });
});
