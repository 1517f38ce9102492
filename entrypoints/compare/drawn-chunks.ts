import type { StoryRow } from '../../lib/core/check/compare-story.ts';
import { oncePer } from '../../lib/core/once-per.ts';

/** Cells that come in one frame: to draw them and to lay them out takes some ten milliseconds. */
const CELLS = 150;
/** How many cells a row costs beside its own: what became of its words is worked out with it. */
const OF_ROW = 12;

/** Rows that are drawn together. */
export type Chunk = readonly StoryRow[];

/** Rows in chunks, the smaller the more columns they have. */
export function inChunks(rows: readonly StoryRow[], columns: number): Chunk[] {
  const size = Math.max(1, Math.floor(CELLS / (columns + OF_ROW)));
  return Array.from({ length: Math.ceil(rows.length / size) }, (_, i) => rows.slice(i * size, (i + 1) * size));
}

/** Where a row is, and how it is tied: two rows of which this is equal look the same. */
const looksOf = oncePer(({ base, cells, left }: StoryRow): string => {
  const looks = cells.map((cell) => {
    if (!cell) return '';
    const { span, link } = cell;
    const relation = link?.is === 'compared' ? link.passage.finding.relation : link?.is;
    return [span.start, span.end, relation, link?.articles].join();
  });
  return `${base} ${left.join()} ${looks.join(' ')}`;
});

/** Whether two chunks look the same. */
export const isSameChunk = (one: Chunk, other: Chunk): boolean =>
  one === other ||
  (one.length === other.length &&
    one.every((row, i) => {
      const beside = other[i];
      return beside === row || (beside !== undefined && looksOf(beside) === looksOf(row));
    }));

/** Chunks by their place in the table, as they are drawn. */
export type DrawnChunks = ReadonlyMap<number, Chunk>;

/** Places from `first` up to `end`, without it. */
export interface Places {
  readonly first: number;
  readonly end: number;
}

/** How high chunks are: what was measured, and of the others what is usual. */
export class ChunkHeights {
  readonly #known = new Map<number, number>();
  readonly #usual: number;

  constructor(usual: number) {
    this.#usual = usual;
  }

  note(place: number, height: number): void {
    this.#known.set(place, height);
  }

  /** How high some chunks are together, in pixels. */
  sum({ first, end }: Places): number {
    let sum = 0;
    for (let place = first; place < end; place++) sum += this.#known.get(place) ?? this.#usual;
    return sum;
  }

  /** The chunks of which something is between two heights. */
  between(top: number, bottom: number, count: number): Places {
    let [place, above] = [0, 0];
    const pass = (limit: number): number => {
      for (; place < count; place++) {
        const height = this.#known.get(place) ?? this.#usual;
        if (above + height > limit) break;
        above += height;
      }
      return place;
    };
    const first = Math.min(pass(top), Math.max(0, count - 1));
    return { first, end: Math.min(count, pass(bottom) + 1) };
  }
}

interface Wish {
  readonly chunks: readonly Chunk[];
  /** What is to be drawn. */
  readonly near: Places;
  /** What stays drawn wherever the reader scrolls: where the focus is. */
  readonly held: number | null;
}

/** What is nearest to the middle of some places, of those that are wanted. */
function nearest({ first, end }: Places, isWanted: (place: number) => boolean): number | null {
  const middle = Math.floor((first + end) / 2);
  for (let off = 0; off <= end - first; off++)
    for (const place of [middle + off, middle - off])
      if (place >= first && place < end && isWanted(place)) return place;
  return null;
}

/**
 * The drawn chunks with one more, one less or one drawn with what is in it now; `null` when all is as it should be. All
 * that a jump through the table changes would be one long task. What comes goes before what leaves.
 */
export function nextDrawn(drawn: DrawnChunks, { chunks, near, held }: Wish): DrawnChunks | null {
  const isStale = (place: number): boolean => {
    const [now, shown] = [chunks[place], drawn.get(place)];
    return now !== undefined && !(shown && isSameChunk(shown, now));
  };
  const coming = nearest(near, isStale);
  const chunk = coming === null ? undefined : chunks[coming];
  if (coming !== null && chunk) return new Map([...drawn, [coming, chunk]]);
  const going = [...drawn.keys()].find(
    (place) => (place < near.first || place >= near.end) && (place !== held || place >= chunks.length),
  );
  return going === undefined ? null : new Map([...drawn].filter(([place]) => place !== going));
}
