import type { ComponentChildren } from 'preact';
import { useLayoutEffect, useRef, useState } from 'preact/hooks';

/** Rows drawn together: what a slow machine draws without a wait. */
const ROWS_A_CHUNK = 30;

interface ChunkProps {
  /** Height of all its rows before they are drawn for the first time, in rem. */
  readonly height: number;
  /** Whether it is drawn before anybody has looked where it is. */
  readonly isFirst: boolean;
  readonly children: () => ComponentChildren;
}

/** Some rows, drawn while they are near what is seen; else an empty box of their height. */
function Chunk({ height, isFirst, children }: ChunkProps) {
  const box = useRef<HTMLDivElement>(null);
  const [isNear, setNear] = useState(isFirst);
  const [measured, setMeasured] = useState<number | null>(null);
  useLayoutEffect(() => {
    const element = box.current;
    if (!element) return;
    const look = ([entry]: readonly IntersectionObserverEntry[]): void => {
      if (!entry) return;
      // What has the focus stays, or the keyboard would lose its place.
      const stays = entry.isIntersecting || element.contains(document.activeElement);
      if (!stays && element.childElementCount > 0) setMeasured(element.getBoundingClientRect().height);
      setNear(stays);
    };
    const observer = new IntersectionObserver(look, { rootMargin: '800px' });
    observer.observe(element);
    return () => observer.disconnect();
  }, []);
  const size = measured === null ? `${height}rem` : `${measured}px`;
  return (
    <div ref={box} style={isNear ? { blockSize: '' } : { blockSize: size }}>
      {isNear && children()}
    </div>
  );
}

interface ChunkedListProps<Item> {
  readonly items: readonly Item[];
  /** What a row is about as high as, in rem. */
  readonly rowHeight: number;
  readonly render: (item: Item) => ComponentChildren;
}

/**
 * A list of any length whose rows have heights of their own; only those near what is seen are drawn. A list of one chunk is
 * always there as a whole, also for who goes through the page without looking at it.
 */
export function ChunkedList<Item>({ items, rowHeight, render }: ChunkedListProps<Item>) {
  const starts = Array.from({ length: Math.ceil(items.length / ROWS_A_CHUNK) }, (_, i) => i * ROWS_A_CHUNK);
  if (starts.length === 1) return <div>{items.map(render)}</div>;
  return (
    <>
      {starts.map((start) => {
        const rows = items.slice(start, start + ROWS_A_CHUNK);
        return (
          <Chunk key={start} height={rows.length * rowHeight} isFirst={start === 0}>
            {() => rows.map(render)}
          </Chunk>
        );
      })}
    </>
  );
}
