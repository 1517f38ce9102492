import { describe, expect, it } from 'vitest';
import {
  type Chunk,
  ChunkHeights,
  type DrawnChunks,
  inChunks,
  nextDrawn,
} from '../../entrypoints/compare/drawn-chunks.ts';
import type { StoryRow } from '../../lib/core/check/compare-story.ts';

const row = (start: number, left: readonly number[] = []): StoryRow => ({
  base: 0,
  type: 'quotation',
  cells: [{ span: { start, end: start + 5 }, exact: 'words', said: ['words'], figure: null, link: null }, null],
  left,
});

const rows = (count: number): StoryRow[] => Array.from({ length: count }, (_, i) => row(10 * i));

/** All steps until everything is as it should be: what is drawn after each. */
function draw(drawn: DrawnChunks, wish: Parameters<typeof nextDrawn>[1]): DrawnChunks[] {
  const steps: DrawnChunks[] = [];
  for (let next = nextDrawn(drawn, wish); next; next = nextDrawn(next, wish)) steps.push(next);
  return steps;
}

const placesOf = (drawn: DrawnChunks | undefined): number[] => [...(drawn?.keys() ?? [])].sort((a, b) => a - b);

describe('inChunks', () => {
  it.each([
    [60, 2],
    [3, 10],
    [200, 1],
  ])('puts fewer rows together the more columns there are: of %i columns %i', (columns, size) => {
    const chunks = inChunks(rows(45), columns);
    expect(chunks[0]).toHaveLength(size);
    expect(chunks.flat()).toEqual(rows(45));
  });
});

describe('ChunkHeights', () => {
  const heights = new ChunkHeights(100);
  heights.note(1, 300);

  it('finds what is between two heights, by what is known of them', () => {
    expect(heights.between(0, 50, 10)).toEqual({ first: 0, end: 1 });
    expect(heights.between(150, 399, 10)).toEqual({ first: 1, end: 2 });
    expect(heights.between(401, 550, 10)).toEqual({ first: 2, end: 4 });
    expect(heights.between(5000, 6000, 10)).toEqual({ first: 9, end: 10 });
    expect(heights.between(0, 6000, 0)).toEqual({ first: 0, end: 0 });
  });

  it('adds them up', () => {
    expect(heights.sum({ first: 0, end: 3 })).toBe(500);
  });
});

describe('nextDrawn', () => {
  const chunks: readonly Chunk[] = inChunks(rows(200), 60);
  const at = (first: number, end: number, held: number | null = null) => ({ chunks, near: { first, end }, held });

  it('draws one chunk at a time, those in the middle first, and nothing twice', () => {
    const steps = draw(new Map(), at(2, 5));
    expect(steps.map(placesOf)).toEqual([[3], [3, 4], [2, 3, 4]]);
  });

  it('lets go of what is out of sight once all is drawn that is in it, but not of what is held', () => {
    const before = draw(new Map(), at(0, 3)).at(-1) ?? new Map();
    expect(draw(before, at(50, 52, 1)).map(placesOf)).toEqual([
      [0, 1, 2, 51],
      [0, 1, 2, 50, 51],
      [0, 1, 50, 51],
      [1, 50, 51],
    ]);
  });

  it('draws again what looks otherwise than before, and that alone', () => {
    const before = draw(new Map(), at(0, 3)).at(-1) ?? new Map();
    const more = rows(200).with(2, row(20, [1]));
    const steps = draw(before, { ...at(0, 3), chunks: inChunks(more, 60) });
    expect(steps).toHaveLength(1);
    expect(steps[0]?.get(1)?.[0]?.left).toEqual([1]);
    expect(steps[0]?.get(0)).toBe(before.get(0));
  });

  it('lets go of all that is there no more', () => {
    const before = draw(new Map(), at(0, 3)).at(-1) ?? new Map();
    expect(placesOf(draw(before, { chunks: [], near: { first: 0, end: 0 }, held: 1 }).at(-1))).toEqual([]);
  });
});
