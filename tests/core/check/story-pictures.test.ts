import { describe, expect, it } from 'vitest';
import type { ComparedArticle } from '../../../lib/core/check/compare-articles.ts';
import { compareStorySteps, type StoryRow } from '../../../lib/core/check/compare-story.ts';
import { courseOf } from '../../../lib/core/check/figure-course.ts';
import { type QuotationSpread, spreadOf } from '../../../lib/core/check/quotation-spread.ts';
import { type DrawnWords, drawCourse } from '../../../lib/core/exchange/write/draw-course.ts';
import { runToEnd } from '../../../lib/core/run-to-end.ts';

function article(day: number | null, text: string): ComparedArticle {
  const date = day === null ? null : `2026-03-0${day}`;
  const document = { id: 'd1', title: text, publisher: null, url: null, date, opening: text, sha256: '0'.repeat(64) };
  return { document, text, language: 'en', date };
}

const rowsOf = (articles: readonly ComparedArticle[]): readonly StoryRow[] =>
  runToEnd(compareStorySteps(articles)).rows;

const quote = (day: number, words: string): ComparedArticle => article(day, `“${words},” said Ida Moen, the mayor.`);

const FULL = 'We will close the bridge on Monday unless the cables are replaced';

const spreadIn = (articles: readonly ComparedArticle[]): QuotationSpread | null =>
  rowsOf(articles)
    .map(spreadOf)
    .find((spread) => spread !== null) ?? null;

const sayPhrases = (spread: QuotationSpread | null): string[] =>
  (spread?.phrases ?? []).map(({ text, printedBy, variants }) =>
    [text.trim(), printedBy.length, ...variants.map(({ article: at, words }) => `${at}: ${words ?? '–'}`)].join(' | '),
  );

describe('what became of a quotation', () => {
  it('is the fullest text, each phrase with who prints it and what others have there', () => {
    const spread = spreadIn([
      quote(1, 'We will close the bridge on Monday'),
      quote(2, FULL),
      quote(3, 'We will close the bridge on Tuesday unless the cables are replaced'),
    ]);
    expect(spread?.fullest).toBe(1);
    expect(spread?.of).toBe(3);
    expect(sayPhrases(spread)).toEqual([
      'We will close the bridge on | 3',
      'Monday | 2 | 2: Tuesday',
      'unless the cables are replaced | 2 | 0: –',
    ]);
    expect(spread?.phrases.map(({ text }) => text).join('')).toBe(FULL);
  });

  it('is put together from the pieces that an article prints, without the reporter’s words between them', () => {
    const parted = article(
      3,
      '“We will close the bridge on Monday,” Ida Moen, the mayor, said, “unless the cables are replaced.”',
    );
    const spread = spreadIn([quote(1, FULL), quote(2, 'We will close the bridge on Monday'), parted]);
    expect(sayPhrases(spread)).toEqual([
      'We will close the bridge on Monday | 3',
      'unless the cables are replaced | 2 | 1: –',
    ]);
  });

  it('shows words that an article puts in, which the fullest text lacks', () => {
    const spread = spreadIn([
      quote(1, 'We will not close the bridge on Monday'),
      quote(2, FULL),
      quote(3, 'We will close the bridge on Monday'),
    ]);
    expect(sayPhrases(spread)).toEqual([
      'We will | 3',
      'close | 2 | 0: not close',
      'the bridge on Monday | 3',
      'unless the cables are replaced | 1 | 0: – | 2: –',
    ]);
  });

  it('says nothing where three print the same, or two differ', () => {
    expect(spreadIn([quote(1, FULL), quote(2, FULL), quote(3, FULL)])).toBeNull();
    expect(spreadIn([quote(1, FULL), quote(2, 'We will close the bridge on Monday')])).toBeNull();
  });

  it('does not take another spelling for another word', () => {
    const british = 'The harbour will be closed until the colour of the water has been analysed by the council';
    const american = 'The harbor will be closed until the color of the water has been analyzed by the council';
    expect(spreadIn([quote(1, british), quote(2, american), quote(3, british)])).toBeNull();
  });
});

const toll = (day: number | null, number: string, giver = 'the coast guard'): ComparedArticle =>
  article(day, `${number} passengers of the ferry Marit were hurt off Halsund, according to ${giver}.`);

const WORDS: DrawnWords = { number: String, date: (written) => written, isMirrored: false };

describe('how a figure moved', () => {
  const articles = [toll(2, 'More than 30'), toll(1, '12'), toll(3, '41')];
  const dates = articles.map(({ date }) => date);
  const course = rowsOf(articles)
    .map((row) => courseOf(row, dates))
    .find((one) => one !== null);

  it('is what each article gives, by date, with its bounds and its giver', () => {
    expect(course?.points.map(({ article: at, date, low, high }) => [at, date, low, high])).toEqual([
      [1, '2026-03-01', 12, 12],
      [0, '2026-03-02', 30, null],
      [2, '2026-03-03', 41, 41],
    ]);
  });

  it('says nothing where all give one value', () => {
    const same = [toll(1, '12'), toll(2, '12')];
    expect(rowsOf(same).map((row) => courseOf(row, [null, null]))).toEqual(rowsOf(same).map(() => null));
  });

  it('is drawn in its own size, the other way round where one reads so', () => {
    if (!course) throw new Error('there is no course');
    const drawing = drawCourse(course, WORDS);
    const mirrored = drawCourse(course, { ...WORDS, isMirrored: true });
    const marksOf = ({ paths }: typeof drawing): number[] =>
      paths.filter(({ is }) => is === 'mark').map(({ d }) => Number(/^M(\d+)/.exec(d)?.[1]));
    expect(marksOf(drawing)).toHaveLength(3);
    expect(marksOf(drawing)).toEqual(marksOf(drawing).toSorted((a, b) => a - b));
    expect(marksOf(mirrored)).toEqual(marksOf(drawing).map((x) => drawing.width - x));
    expect(drawing.labels.map(({ text }) => text)).toEqual(['12', '30', '41', '2026-03-01', '2026-03-03']);
    for (const { x, y } of [...drawing.labels, ...mirrored.labels]) {
      expect(x).toBeGreaterThanOrEqual(0);
      expect(x).toBeLessThanOrEqual(drawing.width);
      expect(y).toBeLessThanOrEqual(drawing.height);
    }
  });

  it('has a line of its own for each giver, and none for those who are not named', () => {
    const point = { value: 5, low: 5, high: 5, comparator: 'exactly', unit: null, date: null, exact: '5' } as const;
    const given = [
      { ...point, article: 0, giver: 'the ministry' },
      { ...point, article: 1, giver: null, value: 6, low: 6, high: 6 },
      { ...point, article: 2, giver: 'the ministry', value: 7, low: 7, high: 7 },
      { ...point, article: 3, giver: 'the union', value: 9, low: 9, high: 9 },
    ];
    const { legend, paths } = drawCourse({ unit: null, points: given }, WORDS);
    expect(legend.map(({ name }) => name)).toEqual(['the ministry', 'the union', null]);
    expect(paths.filter(({ is }) => is === 'line')).toHaveLength(1);
    for (const { d } of paths) expect(d).not.toContain('NaN');
  });
});
