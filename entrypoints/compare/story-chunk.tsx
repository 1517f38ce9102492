import type { RefObject } from 'preact';
import { useEffect, useRef, useState } from 'preact/hooks';
import type { StoryRow } from '../../lib/core/check/compare-story.ts';
import type { StoryColumn, StoryWords } from '../../lib/core/exchange/write/story-words.ts';
import { StoryTableRow } from './story-row.tsx';

/** Rows that come and go together; sixty columns of so many are drawn and laid out in some 20 milliseconds. */
const CHUNK = 5;
/** What a row takes about, in rem, before it has been drawn. */
const ROW = 7;
/** How far beyond the edges rows are drawn. */
const BEYOND = '800px';

/** Rows in the chunks that are drawn together. */
export const inChunks = (rows: readonly StoryRow[]): (readonly StoryRow[])[] =>
  Array.from({ length: Math.ceil(rows.length / CHUNK) }, (_, i) => rows.slice(i * CHUNK, (i + 1) * CHUNK));

/** Draws or lets go of a chunk; whether there was still a reason to. */
type Turn = () => boolean;

/** Chunks that wait for their turn: those that come are waited for, those that go are not. */
const waiting: Readonly<Record<'coming' | 'going', Turn[]>> = { coming: [], going: [] };

function takeTurn(): void {
  for (let turn = nextTurn(); turn && !turn(); ) turn = nextTurn();
  if (countWaiting() > 0) requestAnimationFrame(takeTurn);
}

const nextTurn = (): Turn | undefined => waiting.coming.shift() ?? waiting.going.shift();
const countWaiting = (): number => waiting.coming.length + waiting.going.length;

/** Has chunks come and go one a frame: all that a jump through the table changes would be one long task. */
function inTurn(way: 'coming' | 'going', turn: Turn): void {
  waiting[way].push(turn);
  if (countWaiting() === 1) requestAnimationFrame(takeTurn);
}

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
    let [last, isDrawn]: [IntersectionObserverEntry | null, boolean] = [null, false];
    const look = (entries: readonly IntersectionObserverEntry[]): void => {
      const entry = entries.at(-1);
      if (!entry) return;
      const { isIntersecting, boundingClientRect } = entry;
      last = entry;
      inTurn(isIntersecting ? 'coming' : 'going', () => {
        // What came and went in the meantime is not drawn.
        const isNear = isIntersecting || isHeld(current);
        if (last !== entry || isNear === isDrawn) return false;
        isDrawn = isNear;
        setNear(({ height }) => ({ isNear, height: isNear ? height : boundingClientRect.height }));
        return true;
      });
    };
    const observer = new IntersectionObserver(look, { root: current.closest('.story'), rootMargin: BEYOND });
    observer.observe(current);
    const stopped = new AbortController();
    const onPrint = (): void => {
      isDrawn = true;
      setNear(({ height }) => ({ isNear: true, height }));
    };
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
