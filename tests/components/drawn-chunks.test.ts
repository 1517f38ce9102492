import { describe, expect, it } from 'vitest';
import {
  type Chunk,
  ChunkHeights,
  type DrawnChunks,
  inChunks,
  nextDrawn,
  widenColumns,
} from '../../entrypoints/compare/drawn-chunks.ts';
import type { StoryRow } from '../../lib/core/check/compare-story.ts';

const row = (start: number, left: readonly number[] = []): StoryRow => ({
  base: 0,
  type: 'quotation',
  cells: [{ span: { start, end: start + 5 }, exact: 'words', said: ['words'], figure: null, link: null }, null],
  left,
});

const rows = (count: number): StoryRow[] => Array.from({ length: count }, (_, i) => row(10 * i));

/** Chunks of a row each. */
const single = (count: number): Chunk[] => rows(count).map((one, from) => ({ rows: [one], from }));

/** All steps until everything is as it should be: what is drawn after each. */
function draw(drawn: DrawnChunks, wish: Parameters<typeof nextDrawn>[1]): DrawnChunks[] {
  const steps: DrawnChunks[] = [];
  for (let next = nextDrawn(drawn, wish); next; next = nextDrawn(next, wish)) steps.push(next);
  return steps;
}

const placesOf = (drawn: DrawnChunks | undefined): number[] => [...(drawn?.keys() ?? [])].sort((a, b) => a - b);

describe('inChunks', () => {
  it('puts rows together by how many cells of them have something', () => {
    const chunks = inChunks(rows(45));
    expect(chunks.map(({ from }) => from)).toEqual([0, 5, 10, 15, 20, 25, 30, 35, 40]);
    expect(chunks.flatMap((chunk) => chunk.rows)).toEqual(rows(45));
    const [cell = null] = row(0).cells;
    const full = { ...row(0), cells: Array.from({ length: 60 }, () => cell) };
    expect(inChunks([full, full, row(10), row(20)]).map((chunk) => chunk.rows.length)).toEqual([1, 2, 1]);
  });

  it('draws a row that costs more than all that is drawn at once', () => {
    const [cell = null] = row(0).cells;
    const full = { ...row(0), cells: Array.from({ length: 500 }, () => cell) };
    expect(inChunks([full, full])).toHaveLength(2);
  });
});

describe('widenColumns', () => {
  const none = { first: 0, end: 0 };

  it('has columns beside those in view, as far as there are any', () => {
    expect(widenColumns({ first: 0, end: 4 }, none, 60)).toEqual({ first: 0, end: 6 });
    expect(widenColumns({ first: 20, end: 24 }, none, 60)).toEqual({ first: 18, end: 26 });
    expect(widenColumns({ first: 57, end: 60 }, none, 60)).toEqual({ first: 55, end: 60 });
  });

  it('stays as it is while all that are in view are among them', () => {
    const before = { first: 18, end: 26 };
    expect(widenColumns({ first: 22, end: 26 }, before, 60)).toBe(before);
    expect(widenColumns({ first: 23, end: 27 }, before, 60)).toEqual({ first: 21, end: 29 });
  });
});

describe('ChunkHeights', () => {
  const heights = new ChunkHeights(100);
  heights.know(single(10));
  heights.note(1, 300);

  it('finds what is between two heights, by what is known of them', () => {
    expect(heights.between(0, 50)).toEqual({ first: 0, end: 1 });
    expect(heights.between(150, 399)).toEqual({ first: 1, end: 2 });
    expect(heights.between(401, 550)).toEqual({ first: 2, end: 4 });
    expect(heights.between(5000, 6000)).toEqual({ first: 9, end: 10 });
  });

  it('adds them up', () => {
    expect(heights.sum({ first: 0, end: 3 })).toBe(500);
  });

  it('takes those that were not measured for as high as their rows usually are', () => {
    const unknown = new ChunkHeights(100);
    unknown.know(inChunks(rows(10)));
    expect(unknown.sum({ first: 0, end: 2 })).toBe(1000);
  });

  it('finds nothing where there is nothing', () => {
    expect(new ChunkHeights(100).between(0, 6000)).toEqual({ first: 0, end: 0 });
  });
});

describe('nextDrawn', () => {
  const chunks: readonly Chunk[] = inChunks(rows(500));
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
    const more = rows(500).with(5, row(50, [1]));
    const steps = draw(before, { ...at(0, 3), chunks: inChunks(more) });
    expect(steps).toHaveLength(1);
    expect(steps[0]?.get(1)?.rows[0]?.left).toEqual([1]);
    expect(steps[0]?.get(0)).toBe(before.get(0));
  });

  it('lets go of all that is there no more', () => {
    const before = draw(new Map(), at(0, 3)).at(-1) ?? new Map();
    expect(placesOf(draw(before, { chunks: [], near: { first: 0, end: 0 }, held: 1 }).at(-1))).toEqual([]);
  });
});
