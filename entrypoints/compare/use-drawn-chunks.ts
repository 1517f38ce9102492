import type { RefObject } from 'preact';
import { useCallback, useEffect, useMemo, useRef, useState } from 'preact/hooks';
import type { StorySight } from '../../lib/core/check/story-pairs.ts';
import { type Chunk, ChunkHeights, type DrawnChunks, nextDrawn, type Places, widenColumns } from './drawn-chunks.ts';

/** How far beyond the edges chunks are drawn, in pixels. */
const BEYOND = 800;
/** No columns. */
const NONE: Places = { first: 0, end: 0 };

/** What a row takes about before it has been drawn, in pixels. */
const ROW = 112;

/** The place of the chunk that has the focus. */
function heldIn(box: Element): number | null {
  const { activeElement } = box.ownerDocument;
  const place = box.contains(activeElement) && activeElement?.closest('tbody')?.getAttribute('data-place');
  return place ? Number(place) : null;
}

/** Measures chunks whenever they are laid out, without asking for it. */
function useHeights() {
  return useMemo(() => {
    const heights = new ChunkHeights(ROW);
    const observer = new ResizeObserver((entries) => {
      for (const { target, borderBoxSize } of entries) {
        const [size] = borderBoxSize;
        if (size) heights.note(Number(target.getAttribute('data-place')), size.blockSize);
      }
    });
    return { heights, observer };
  }, []);
}

/** The columns that are seen, of so many that are equally wide. */
function columnsIn({ scrollLeft, clientWidth, scrollWidth }: Element, count: number): Places {
  const width = scrollWidth / Math.max(1, count);
  const first = Math.floor(Math.abs(scrollLeft) / width);
  const end = Math.min(count, Math.ceil((Math.abs(scrollLeft) + clientWidth) / width));
  return { first, end: Math.max(first, end) };
}

const listOf = ({ first, end }: Places): number[] => Array.from({ length: end - first }, (_, i) => first + i);

interface DrawnOptions {
  readonly chunks: readonly Chunk[];
  readonly columns: number;
  readonly onSee: (sight: StorySight) => void;
}

/** What is drawn of a table. */
interface Drawn {
  readonly chunks: DrawnChunks;
  /** The columns in which cells are drawn that say that there is nothing. */
  readonly columns: Places;
}

/** What is remembered of a table while what is in it changes. */
interface Known {
  drawn: Drawn;
  /** What the reader saw when it was told last. */
  seen: string;
}

interface WatchOptions extends DrawnOptions {
  readonly heights: ChunkHeights;
  readonly known: Known;
  readonly onDraw: (drawn: Drawn) => void;
  readonly signal: AbortSignal;
}

/** Tells which columns are seen, and which articles the rows in view are measured by, where that has changed. */
function tellSight({ first, end }: Places, inView: Places, { chunks, known, onSee }: WatchOptions): void {
  const bases = new Set(chunks.slice(first, end).flatMap(({ rows }) => rows.map(({ base }) => base)));
  const sight = { columns: listOf(inView), bases: [...bases] };
  const seen = JSON.stringify(sight);
  if (seen !== known.seen) onSee(sight);
  known.seen = seen;
}

/** Has chunks of a scrolled table come and go one a frame, and tells what of it is seen, until `signal` aborts. */
function watchScrolled(box: Element, options: WatchOptions): void {
  const { chunks, columns, heights, known, signal, onDraw } = options;
  let isAsked = false;
  heights.know(chunks);
  const show = (drawn: Drawn): void => {
    known.drawn = drawn;
    onDraw(drawn);
  };
  const placesIn = (top: number, bottom: number): Places => heights.between(Math.max(0, top), bottom);
  const step = (): void => {
    isAsked = false;
    if (signal.aborted) return;
    const [top, bottom] = [box.scrollTop, box.scrollTop + box.clientHeight];
    const inView = columnsIn(box, columns);
    tellSight(placesIn(top, bottom), inView, options);
    const wide = widenColumns(inView, known.drawn.columns, columns);
    const wish = { chunks, near: placesIn(top - BEYOND, bottom + BEYOND), held: heldIn(box) };
    const next = nextDrawn(known.drawn.chunks, wish);
    if (!next && wide === known.drawn.columns) return;
    show({ chunks: next ?? known.drawn.chunks, columns: wide });
    look();
  };
  const look = (): void => {
    if (!isAsked) requestAnimationFrame(step);
    isAsked = true;
  };
  const showAll = (): void => show({ chunks: new Map(chunks.entries()), columns: { first: 0, end: columns } });
  const showSeen = (): void => {
    known.drawn = { ...known.drawn, columns: NONE };
    look();
  };
  look();
  box.addEventListener('scroll', look, { signal, passive: true });
  addEventListener('resize', look, { signal });
  addEventListener('beforeprint', showAll, { signal });
  addEventListener('afterprint', showSeen, { signal });
}

/**
 * What is drawn of a scrolled table: the rows that are near to being seen, and what has the focus; of these what is in the
 * columns near to being seen, and all that makes a row as high as it is.
 */
export function useDrawnChunks(box: RefObject<HTMLElement | null>, { chunks, columns, onSee }: DrawnOptions) {
  const { heights, observer } = useHeights();
  const [drawn, setDrawn] = useState<Drawn>({ chunks: new Map(), columns: NONE });
  const known = useRef<Known>({ drawn, seen: '' });
  const measure = useCallback(
    (element: Element) => {
      observer.observe(element);
      return () => observer.unobserve(element);
    },
    [observer],
  );
  useEffect(() => {
    const stopped = new AbortController();
    const options = { chunks, columns, heights, onSee, known: known.current, onDraw: setDrawn };
    if (box.current) watchScrolled(box.current, { ...options, signal: stopped.signal });
    return () => stopped.abort();
  }, [box, chunks, columns, heights, onSee]);
  return { drawn, heights, measure };
}
