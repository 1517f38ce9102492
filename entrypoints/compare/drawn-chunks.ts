import type { StoryRow } from '../../lib/core/check/compare-story.ts';
import { oncePer } from '../../lib/core/once-per.ts';

/** What comes in one frame: to draw so many cells and to lay them out takes some ten milliseconds. */
const MOST = 100;
/** How many cells a row costs beside those that have something: some that say that there is nothing, and its picture. */
const OF_ROW = 16;

/** Rows that are drawn together. */
export interface Chunk {
  readonly rows: readonly StoryRow[];
  /** The place of its first row among all. */
  readonly from: number;
}

const costOf = ({ cells }: StoryRow): number => cells.reduce((cost, cell) => (cell ? cost + 1 : cost), OF_ROW);

/** Rows in chunks that are drawn in about the same time. */
export function inChunks(rows: readonly StoryRow[]): Chunk[] {
  const chunks: Chunk[] = [];
  for (let from = 0; from < rows.length; ) {
    let [end, cost] = [from, 0];
    for (let row = rows[end]; row; row = rows[end]) {
      cost += costOf(row);
      if (cost > MOST && end > from) break;
      end++;
    }
    chunks.push({ rows: rows.slice(from, end), from });
    from = end;
  }
  return chunks;
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
  (one.from === other.from &&
    one.rows.length === other.rows.length &&
    one.rows.every((row, i) => {
      const beside = other.rows[i];
      return beside === row || (beside !== undefined && looksOf(beside) === looksOf(row));
    }));

/** Chunks by their place in the table, as they are drawn. */
export type DrawnChunks = ReadonlyMap<number, Chunk>;

/** Places from `first` up to `end`, without it. */
export interface Places {
  readonly first: number;
  readonly end: number;
}

/** How far beyond the columns in view those are drawn that say that there is nothing. */
const BESIDE = 2;

/**
 * The columns in which cells are drawn that say that there is nothing; those that have something are drawn wherever they
 * are, for they make the height of their rows. The same as before as long as all that are in view are among them.
 */
export function widenColumns(inView: Places, before: Places, count: number): Places {
  if (inView.first >= before.first && inView.end <= before.end) return before;
  return { first: Math.max(0, inView.first - BESIDE), end: Math.min(count, inView.end + BESIDE) };
}

/** How high chunks are: what was measured, and of the others what is usual for a row. */
export class ChunkHeights {
  readonly #known = new Map<number, number>();
  readonly #ofRow: number;
  #chunks: readonly Chunk[] = [];

  constructor(ofRow: number) {
    this.#ofRow = ofRow;
  }

  /** The chunks that there are now. */
  know(chunks: readonly Chunk[]): void {
    this.#chunks = chunks;
  }

  note(place: number, height: number): void {
    this.#known.set(place, height);
  }

  #of(place: number): number {
    return this.#known.get(place) ?? this.#ofRow * (this.#chunks[place]?.rows.length ?? 0);
  }

  /** How high some chunks are together, in pixels. */
  sum({ first, end }: Places): number {
    let sum = 0;
    for (let place = first; place < end; place++) sum += this.#of(place);
    return sum;
  }

  /** The chunks of which something is between two heights. */
  between(top: number, bottom: number): Places {
    const count = this.#chunks.length;
    let [place, above] = [0, 0];
    const pass = (limit: number): number => {
      for (; place < count; place++) {
        const height = this.#of(place);
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
