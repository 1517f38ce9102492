import type { ComponentChildren } from 'preact';
import { useMemo, useState } from 'preact/hooks';
import { ComparedRow, ComparedToldRow } from '../../components/compared-passage.tsx';
import { useTranslate } from '../../components/translate.ts';
import type { StoryCell, StoryLink, StoryRow } from '../../lib/core/check/compare-story.ts';
import { courseOf, type FigureCourse } from '../../lib/core/check/figure-course.ts';
import { type QuotationSpread, spreadOf } from '../../lib/core/check/quotation-spread.ts';
import {
  type StoryColumn,
  type StoryHeads,
  type StoryWords,
  sayStoryCell,
} from '../../lib/core/exchange/write/story-words.ts';
import { CoursePicture } from './course-picture.tsx';
import type { Places } from './drawn-chunks.ts';
import { SpreadPicture } from './spread-picture.tsx';

/** The two passages that a cell is tied by, one above the other. */
function Link({ link, names }: { readonly link: StoryLink; readonly names: readonly string[] }) {
  const t = useTranslate();
  const [first, second] = link.articles;
  // The sentence calls them so, whichever columns of the table they are.
  const both = [t('story.firstOfTwo', [names[first] ?? '']), t('story.secondOfTwo', [names[second] ?? ''])] as const;
  return link.is === 'told' ? (
    <ComparedToldRow compared={link.told} names={both} />
  ) : (
    <ComparedRow passage={link.passage} names={both} />
  );
}

const kindOf = ({ link }: Pick<StoryCell, 'link'>): string => {
  if (!link) return 'base';
  return link.is === 'told' ? 'told' : link.passage.finding.relation;
};

interface CellProps extends StoryHeads {
  readonly row: StoryRow;
  readonly article: number;
  readonly isOpened: boolean;
  readonly onOpen: () => void;
  readonly children: ComponentChildren;
}

function Cell({ row, article, columns, words, isOpened, onOpen, children }: CellProps) {
  const [cell, how] = [row.cells[article], sayStoryCell(row, article, { columns, words })];
  if (!cell)
    return (
      <td role="cell" aria-colindex={article + 1} class="absent" style={{ gridColumn: article + 1 }}>
        {how}
      </td>
    );
  return (
    <td role="cell" aria-colindex={article + 1} class={kindOf(cell)} style={{ gridColumn: article + 1 }}>
      {cell.link ? (
        <button type="button" class="how" aria-expanded={isOpened} onClick={onOpen}>
          {how}
        </button>
      ) : (
        <span class="how">{how}</span>
      )}
      <blockquote class="words" dir="auto">
        {cell.exact}
      </blockquote>
      {children}
    </td>
  );
}

/** What a row shows below it: the two passages that a cell is tied by, or its picture. */
type Opened = number | 'picture' | null;

/** What each row shows, by the row's name: it is remembered while the row is not drawn. */
export type OpenedRows = Map<string, Opened>;

interface PictureProps {
  readonly row: StoryRow;
  readonly columns: readonly StoryColumn[];
}

interface Picture {
  readonly spread: QuotationSpread | null;
  readonly course: FigureCourse | null;
}

/** The picture of a row, where there is one that says something. */
function usePicture({ row, columns }: PictureProps): Picture {
  return useMemo(() => {
    const spread = spreadOf(row);
    const days = columns.map(({ day }) => day);
    return { spread, course: spread ? null : courseOf(row, days) };
  }, [row, columns]);
}

interface RowProps extends PictureProps {
  readonly rowKey: string;
  /** Its number in the table, the heads being the first. */
  readonly index: number;
  /** The columns in which cells are drawn that say that there is nothing. */
  readonly near: Places;
  readonly words: StoryWords;
  readonly opened: OpenedRows;
}

interface BelowProps extends PictureProps {
  readonly opened: Opened;
}

/** What is opened of a row, below it. */
function Below({ row: { cells }, columns, opened, picture }: BelowProps & { readonly picture: Picture }) {
  const { spread, course } = picture;
  const link = typeof opened === 'number' ? (cells[opened]?.link ?? null) : null;
  if (!link && opened !== 'picture') return null;
  return (
    <tr role="row" class="opened">
      <td role="cell" aria-colspan={cells.length} colSpan={cells.length}>
        {link && <Link link={link} names={columns.map(({ title }) => title)} />}
        {opened === 'picture' && spread && <SpreadPicture spread={spread} columns={columns} />}
        {opened === 'picture' && course && <CoursePicture course={course} columns={columns} />}
      </td>
    </tr>
  );
}

/** The articles whose cells are drawn: those that have something, and all in some columns. */
const drawnCells = ({ cells }: StoryRow, near: Places): number[] =>
  cells.flatMap((cell, i) => (cell || (i >= near.first && i < near.end) ? [i] : []));

/** One thing that articles quote, count or tell: what each has of it. */
export function StoryTableRow({ row, rowKey, index, near, columns, words, opened: known }: RowProps) {
  const t = useTranslate();
  const { base } = row;
  const [opened, setOpened] = useState<Opened>(() => known.get(rowKey) ?? null);
  const picture = usePicture({ row, columns });
  const toggle = (next: Opened): void => {
    const shown = opened === next ? null : next;
    known.set(rowKey, shown);
    setOpened(shown);
  };
  return (
    <>
      <tr role="row" aria-rowindex={index}>
        {drawnCells(row, near).map((i) => (
          <Cell key={i} {...{ row, columns, words }} article={i} isOpened={opened === i} onOpen={() => toggle(i)}>
            {i === base && (picture.spread || picture.course) && (
              <button
                type="button"
                class="how show-picture"
                aria-expanded={opened === 'picture'}
                onClick={() => toggle('picture')}
              >
                {t(picture.spread ? 'story.showSpread' : 'story.showCourse')}
              </button>
            )}
          </Cell>
        ))}
      </tr>
      <Below row={row} columns={columns} opened={opened} picture={picture} />
    </>
  );
}
