import type { RefObject } from 'preact';
import { useCallback, useEffect, useMemo, useRef, useState } from 'preact/hooks';
import type { StorySight } from '../../lib/core/check/story-pairs.ts';
import { type Chunk, ChunkHeights, type DrawnChunks, nextDrawn, type Places } from './drawn-chunks.ts';

/** How far beyond the edges chunks are drawn, in pixels. */
const BEYOND = 800;
/** What a row takes about before it has been drawn, in pixels. */
const ROW = 112;

/** The place of the chunk that has the focus. */
function heldIn(box: Element): number | null {
  const { activeElement } = box.ownerDocument;
  const place = box.contains(activeElement) && activeElement?.closest('tbody')?.getAttribute('data-place');
  return place ? Number(place) : null;
}

/** Measures chunks whenever they are laid out, without asking for it. */
function useHeights(rows: number) {
  return useMemo(() => {
    const heights = new ChunkHeights(rows * ROW);
    const observer = new ResizeObserver((entries) => {
      for (const { target, borderBoxSize } of entries) {
        const [size] = borderBoxSize;
        if (size) heights.note(Number(target.getAttribute('data-place')), size.blockSize);
      }
    });
    return { heights, observer };
  }, [rows]);
}

/** The columns that are seen, of so many that are equally wide. */
function columnsIn({ scrollLeft, clientWidth, scrollWidth }: Element, count: number): number[] {
  const width = scrollWidth / Math.max(1, count);
  const first = Math.floor(Math.abs(scrollLeft) / width);
  const end = Math.min(count, Math.ceil((Math.abs(scrollLeft) + clientWidth) / width));
  return Array.from({ length: Math.max(0, end - first) }, (_, i) => first + i);
}

interface DrawnOptions {
  readonly chunks: readonly Chunk[];
  readonly columns: number;
  readonly onSee: (sight: StorySight) => void;
}

/** What is remembered of a table while what is in it changes. */
interface Known {
  drawn: DrawnChunks;
  /** What the reader saw when it was told last. */
  seen: string;
}

interface WatchOptions extends DrawnOptions {
  readonly heights: ChunkHeights;
  readonly known: Known;
  readonly onDraw: (drawn: DrawnChunks) => void;
  readonly signal: AbortSignal;
}

/** Has chunks of a scrolled table come and go one a frame, and tells what of it is seen, until `signal` aborts. */
function watchScrolled(box: Element, options: WatchOptions): void {
  const { chunks, columns, heights, known, signal, onSee, onDraw } = options;
  let isAsked = false;
  const show = (drawn: DrawnChunks): void => {
    known.drawn = drawn;
    onDraw(drawn);
  };
  const placesIn = (top: number, bottom: number): Places => heights.between(Math.max(0, top), bottom, chunks.length);
  const tell = ({ first, end }: Places): void => {
    const bases = new Set(chunks.slice(first, end).flatMap((chunk) => chunk.map(({ base }) => base)));
    const sight = { columns: columnsIn(box, columns), bases: [...bases] };
    const seen = JSON.stringify(sight);
    if (seen !== known.seen) onSee(sight);
    known.seen = seen;
  };
  const step = (): void => {
    isAsked = false;
    if (signal.aborted) return;
    const [top, bottom] = [box.scrollTop, box.scrollTop + box.clientHeight];
    tell(placesIn(top, bottom));
    const next = nextDrawn(known.drawn, { chunks, near: placesIn(top - BEYOND, bottom + BEYOND), held: heldIn(box) });
    if (!next) return;
    show(next);
    look();
  };
  const look = (): void => {
    if (!isAsked) requestAnimationFrame(step);
    isAsked = true;
  };
  look();
  box.addEventListener('scroll', look, { signal, passive: true });
  addEventListener('resize', look, { signal });
  addEventListener('beforeprint', () => show(new Map(chunks.entries())), { signal });
  addEventListener('afterprint', look, { signal });
}

/** The chunks of a scrolled table that are drawn: those that are near to being seen, and what has the focus. */
export function useDrawnChunks(box: RefObject<HTMLElement | null>, { chunks, columns, onSee }: DrawnOptions) {
  const { heights, observer } = useHeights(chunks[0]?.length ?? 1);
  const [drawn, setDrawn] = useState<DrawnChunks>(new Map());
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
