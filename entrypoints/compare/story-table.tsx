import type { ComponentChildren } from 'preact';
import { useEffect, useMemo, useRef } from 'preact/hooks';
import { useTranslate } from '../../components/translate.ts';
import type { StoryRow } from '../../lib/core/check/compare-story.ts';
import type { StorySight } from '../../lib/core/check/story-pairs.ts';
import type { StoryColumn, StoryWords } from '../../lib/core/exchange/write/story-words.ts';
import { type Chunk, inChunks, type Places } from './drawn-chunks.ts';
import { type OpenedRows, StoryTableRow } from './story-row.tsx';
import { useDrawnChunks } from './use-drawn-chunks.ts';

interface HeadsProps {
  readonly columns: readonly StoryColumn[];
  /** Why articles could not be read, by their places. */
  readonly problems: readonly (string | null)[];
}

function Heads({ columns, problems }: HeadsProps) {
  const t = useTranslate();
  return (
    <thead role="rowgroup">
      <tr role="row" aria-rowindex={1}>
        {columns.map(({ title, publisher, date, isUnread }, i) => (
          // oxlint-disable-next-line react/no-array-index-key -- one column for each article, in their order
          <th key={i} role="columnheader" aria-colindex={i + 1} scope="col" dir="auto">
            {title || t('story.article', [i + 1])}
            <span class="hint">{isUnread ? t('story.unread') : [publisher, date].filter(Boolean).join(' · ')}</span>
            {isUnread && <span class="hint">{problems[i]}</span>}
          </th>
        ))}
      </tr>
    </thead>
  );
}

interface RowsProps {
  readonly columns: readonly StoryColumn[];
  readonly words: StoryWords;
  readonly opened: OpenedRows;
}

interface ChunkProps extends RowsProps {
  readonly chunk: Chunk;
  readonly place: number;
  /** The columns in which cells are drawn that say that there is nothing. */
  readonly near: Places;
  /** Has the element measured until what it gives is called. */
  readonly measure: (element: Element) => () => void;
}

/** A row is known by what it is measured by and where that is. */
const keyOf = ({ base, cells }: StoryRow): string => `${base} ${cells[base]?.span.start} ${cells[base]?.span.end}`;

/** The number of the first row below the heads, as ARIA counts. */
const FIRST_ROW = 2;

/** Some rows of a story's table, which are drawn once. */
function StoryChunk({ chunk, place, near, measure, columns, words, opened }: ChunkProps) {
  const body = useRef<HTMLTableSectionElement>(null);
  useEffect(() => (body.current ? measure(body.current) : undefined), [measure]);
  const rows = useMemo(
    () =>
      chunk.rows.map((row, i) => (
        <StoryTableRow
          key={keyOf(row)}
          row={row}
          rowKey={keyOf(row)}
          index={FIRST_ROW + chunk.from + i}
          near={near}
          columns={columns}
          words={words}
          opened={opened}
        />
      )),
    [chunk, near, columns, words, opened],
  );
  return (
    <tbody ref={body} role="rowgroup" data-place={place}>
      {rows}
    </tbody>
  );
}

/** As much room as chunks take that are not drawn. */
const Unseen = ({ height, columns }: { readonly height: number; readonly columns: number }) => (
  <tbody class="unseen" aria-hidden="true">
    <tr>
      <td colSpan={columns} style={{ blockSize: `${height}px` }} />
    </tr>
  </tbody>
);

interface StoryTableProps extends HeadsProps, Pick<RowsProps, 'words'> {
  readonly rows: readonly StoryRow[];
  readonly isGoing: boolean;
  readonly onSee: (sight: StorySight) => void;
}

/** The rows of a story, of which those are drawn that are near to being seen. */
export function StoryTable({ rows, columns, words, problems, isGoing, onSee }: StoryTableProps) {
  const box = useRef<HTMLDivElement>(null);
  const opened = useRef<OpenedRows>(new Map());
  const chunks = useMemo(() => inChunks(rows), [rows]);
  const { drawn, heights, measure } = useDrawnChunks(box, { chunks, columns: columns.length, onSee });
  const heads = useMemo(() => <Heads columns={columns} problems={problems} />, [columns, problems]);
  const bodies: ComponentChildren[] = [];
  const leaveRoom = ({ first, end }: Places): void => {
    if (first < end)
      bodies.push(<Unseen key={`room ${first}`} height={heights.sum({ first, end })} columns={columns.length} />);
  };
  let next = 0;
  for (const [place, chunk] of [...drawn.chunks].sort(([one], [other]) => one - other)) {
    leaveRoom({ first: next, end: place });
    const near = drawn.columns;
    bodies.push(
      <StoryChunk key={place} {...{ chunk, place, near, measure, columns, words }} opened={opened.current} />,
    );
    next = place + 1;
  }
  leaveRoom({ first: next, end: chunks.length });
  return (
    <div class="story" ref={box}>
      <table
        role="table"
        aria-busy={isGoing}
        aria-rowcount={rows.length + 1}
        aria-colcount={columns.length}
        style={{ '--columns': columns.length }}
      >
        {heads}
        {bodies}
      </table>
    </div>
  );
}
