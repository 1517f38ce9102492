import { describe, expect, it } from 'vitest';
import { overlapLength, type Span } from '../../../lib/core/language/span.ts';
import { SpanTable } from '../../../lib/core/language/span-table.ts';
import { pickNumber, randomFrom } from '../../support/random.ts';

const random = randomFrom(7);
const anySpan = (): Span => {
  const start = pickNumber(random, 3000);
  return { start, end: start + pickNumber(random, 700) };
};
const byStart = (a: Span, b: Span): number => a.start - b.start || a.end - b.end;

describe('SpanTable', () => {
  it('finds what looking at each finds', () => {
    const all = Array.from({ length: 200 }, anySpan);
    const table = new SpanTable(all);
    for (const other of Array.from({ length: 300 }, anySpan)) {
      const expected = all.filter((span) => overlapLength(span, other) > 0);
      expect(table.overlapping(other).toSorted(byStart)).toEqual(expected.toSorted(byStart));
      expect(table.overlaps(other)).toBe(expected.length > 0);
    }
  });

  it('has nothing where spans only touch, and nothing of empty ones', () => {
    const table = new SpanTable([
      { start: 0, end: 256 },
      { start: 300, end: 300 },
    ]);
    expect(table.overlaps({ start: 256, end: 400 })).toBe(false);
    expect(table.overlapping({ start: 255, end: 256 })).toEqual([{ start: 0, end: 256 }]);
  });
});
