import { expect, it } from 'vitest';
import { daysOfReading, firstOf } from '../../../entrypoints/memory/days-of-reading.ts';
import { rememberedArticle } from './remembered-article.ts';

const reads = ['2026-11-28T21:00:00', '2026-11-28T08:00:00', '2026-11-27T23:59:00', '2026-10-28T09:00:00'];
const days = daysOfReading(reads.map((readAt, id) => ({ ...rememberedArticle, id, readAt })));
const shape = (some: typeof days): number[][] => some.map(({ articles }) => articles.map(({ id }) => id));

it('articles are parted by the day of the reader', () => expect(shape(days)).toEqual([[0, 1], [2], [3]]));

it.each([
  [0, []],
  [1, [[0]]],
  [2, [[0, 1]]],
  [3, [[0, 1], [2]]],
  [9, [[0, 1], [2], [3]]],
])('the first %i of them are %j', (most, expected) => expect(shape(firstOf(days, most))).toEqual(expected));
