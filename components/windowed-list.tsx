import type { ComponentChildren } from 'preact';
import { useCallback, useEffect, useLayoutEffect, useState } from 'preact/hooks';
import { useOneStop } from './one-stop.ts';
import { type RowRange, RowWindow } from './row-window.ts';

interface WindowedListProps {
  readonly label: string;
  /** How many rows there are in all. */
  readonly total: number;
  /** Height of every row, in rem. */
  readonly rowHeight: number;
  readonly keyOf: (index: number) => string;
  readonly renderRow: (index: number) => ComponentChildren;
  /** Called with the rows that are drawn, whenever they are others. */
  readonly onLook: (first: number, last: number) => void;
}

/**
 * A list of any length of which only the rows that are seen are drawn. It is one stop of Tab. The arrow keys, Page Up and Down,
 * Home and End go from row to row: from tick box to tick box, or else to the element with `data-row` in it.
 */
export function WindowedList({ label, total, rowHeight, keyOf, renderRow, onLook }: WindowedListProps) {
  const [{ first, last }, setRange] = useState<RowRange>({ first: 0, last: 0 });
  const [rows] = useState(
    () =>
      new RowWindow(rowHeight, (range) =>
        setRange((shown) => (shown.first === range.first && shown.last === range.last ? shown : range)),
      ),
  );
  useLayoutEffect(() => rows.count(total), [rows, total]);
  // A caller's function is new each time; it is cheap to be given the same rows again.
  useEffect(() => onLook(first, last), [first, last, onLook]);
  useLayoutEffect(() => rows.settle());
  const stop = useOneStop<HTMLUListElement>();
  const attach = useCallback((scroller: HTMLElement | null) => rows.attach(scroller), [rows]);
  const drawn = Array.from({ length: Math.max(0, Math.min(last, total) - first) }, (_, i) => first + i);
  return (
    <div class="windowed" ref={attach} onScroll={() => rows.measure()}>
      <ul
        aria-label={label}
        style={{ blockSize: `${total * rowHeight}rem` }}
        {...stop}
        onKeyDown={(event) => rows.press(event)}
      >
        {drawn.map((index) => (
          <li
            key={keyOf(index)}
            aria-setsize={total}
            aria-posinset={index + 1}
            style={{ insetBlockStart: `${index * rowHeight}rem`, blockSize: `${rowHeight}rem` }}
          >
            {renderRow(index)}
          </li>
        ))}
      </ul>
    </div>
  );
}
