import type { RefObject } from 'preact';
import { useEffect, useRef, useState } from 'preact/hooks';
import type { StoryRow } from '../../lib/core/check/compare-story.ts';
import type { StoryColumn, StoryWords } from '../../lib/core/exchange/write/story-words.ts';
import { StoryTableRow } from './story-row.tsx';

/** Rows that come and go together; sixty columns of so many are laid out in less than a frame or two. */
const CHUNK = 10;
/** What a row takes about, in rem, before it has been drawn. */
const ROW = 7;
/** How far beyond the edges rows are drawn. */
const BEYOND = '800px';

/** Rows in the chunks that are drawn together. */
export const inChunks = (rows: readonly StoryRow[]): (readonly StoryRow[])[] =>
  Array.from({ length: Math.ceil(rows.length / CHUNK) }, (_, i) => rows.slice(i * CHUNK, (i + 1) * CHUNK));

interface Nearness {
  readonly isNear: boolean;
  /** How high it was when it was drawn last, in pixels; `null` before that. */
  readonly height: number | null;
}

/** What stays drawn wherever the reader scrolls: where the focus is, and rows that were opened. */
const isHeld = (element: Element): boolean =>
  element.contains(document.activeElement) || element.querySelector('.opened') !== null;

/** Whether an element is near to being seen, or about to be printed, or held. */
function useNear(element: RefObject<HTMLElement | null>): Nearness {
  const [near, setNear] = useState<Nearness>({ isNear: false, height: null });
  useEffect(() => {
    const { current } = element;
    if (!current) return;
    const look = ([entry]: readonly IntersectionObserverEntry[]): void => {
      const isNear = entry?.isIntersecting || isHeld(current);
      setNear((before) => {
        if (isNear === before.isNear) return before;
        return { isNear, height: before.isNear ? (entry?.boundingClientRect.height ?? null) : before.height };
      });
    };
    const observer = new IntersectionObserver(look, { root: current.closest('.story'), rootMargin: BEYOND });
    observer.observe(current);
    const stopped = new AbortController();
    const onPrint = (): void => setNear(({ height }) => ({ isNear: true, height }));
    addEventListener('beforeprint', onPrint, { signal: stopped.signal });
    return () => {
      observer.disconnect();
      stopped.abort();
    };
  }, [element]);
  return near;
}

interface StoryChunkProps {
  readonly rows: readonly StoryRow[];
  readonly columns: readonly StoryColumn[];
  readonly words: StoryWords;
}

/** Some rows of a story's table, drawn while they are near to being seen; else as much room as they took. */
export function StoryChunk({ rows, columns, words }: StoryChunkProps) {
  const body = useRef<HTMLTableSectionElement>(null);
  const { isNear, height } = useNear(body);
  return (
    <tbody ref={body} role="rowgroup">
      {isNear ? (
        rows.map((row) => (
          <StoryTableRow
            key={row.cells.map((cell) => cell?.span.start ?? '').join(' ')}
            row={row}
            columns={columns}
            words={words}
          />
        ))
      ) : (
        <tr class="unseen" aria-hidden="true">
          <td
            colSpan={columns.length}
            style={{ blockSize: height === null ? `${rows.length * ROW}rem` : `${height}px` }}
          />
        </tr>
      )}
    </tbody>
  );
}
