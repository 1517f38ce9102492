import { useState } from 'preact/hooks';
import { ComparedRow, ComparedToldRow } from '../../components/compared-passage.tsx';
import { useTranslate, useWriter } from '../../components/translate.ts';
import type { Story, StoryCell, StoryLink, StoryRow } from '../../lib/core/check/compare-story.ts';
import {
  type StoryColumn,
  type StoryWords,
  sayStoryCell,
  writeStoryCsv,
  writeStoryHtml,
} from '../../lib/core/exchange/write/story.ts';
import type { PageReport } from '../../lib/protocol/page-types.ts';
import { fileNameFor, saveText } from '../../lib/ui/download.ts';

type Shown = 'differs' | 'shared' | 'all';

const differs = ({ cells }: StoryRow): boolean =>
  cells.some((cell) => cell?.link?.is === 'compared' && cell.link.passage.finding.relation === 'differs');

const isShared = ({ cells }: StoryRow): boolean => cells.filter((cell) => cell !== null).length > 1;

const WANTED: Readonly<Record<Shown, (row: StoryRow) => boolean>> = { differs, shared: isShared, all: () => true };

/** Rows that are drawn at a time. */
const AT_A_TIME = 100;

/** The two passages that a cell is tied by, one above the other. */
function Link({ link, names }: { readonly link: StoryLink; readonly names: readonly string[] }) {
  const both = [names[link.articles[0]] ?? '', names[link.articles[1]] ?? ''] as const;
  return link.is === 'told' ? (
    <ComparedToldRow compared={link.told} names={both} />
  ) : (
    <ComparedRow passage={link.passage} names={both} />
  );
}

const kindOf = (cell: StoryCell): string => {
  if (!cell.link) return 'base';
  return cell.link.is === 'told' ? 'told' : cell.link.passage.finding.relation;
};

interface CellProps {
  readonly cell: StoryCell | null;
  readonly words: StoryWords;
  readonly isOpen: boolean;
  readonly onOpen: () => void;
}

function Cell({ cell, words, isOpen, onOpen }: CellProps) {
  if (!cell) return <td class="absent">{words.absent}</td>;
  const how = sayStoryCell(cell, words);
  return (
    <td class={kindOf(cell)}>
      {cell.link ? (
        <button type="button" class="how" aria-expanded={isOpen} onClick={onOpen}>
          {how}
        </button>
      ) : (
        <span class="how">{how}</span>
      )}
      <blockquote class="words" dir="auto">
        {cell.exact}
      </blockquote>
    </td>
  );
}

interface RowProps {
  readonly row: StoryRow;
  readonly names: readonly string[];
  readonly words: StoryWords;
}

function Row({ row: { cells }, names, words }: RowProps) {
  const [open, setOpen] = useState<number | null>(null);
  const link = open === null ? null : (cells[open]?.link ?? null);
  return (
    <>
      <tr>
        {cells.map((cell, i) => (
          <Cell
            // oxlint-disable-next-line react/no-array-index-key -- one cell for each article, in their order
            key={i}
            cell={cell}
            words={words}
            isOpen={open === i}
            onOpen={() => setOpen(open === i ? null : i)}
          />
        ))}
      </tr>
      {link && (
        <tr class="opened">
          <td colSpan={cells.length}>
            <Link link={link} names={names} />
          </td>
        </tr>
      )}
    </>
  );
}

/** What the table is written with, on the page and in files. */
function useStoryWords(): StoryWords {
  const t = useTranslate();
  const [same, differing, unclear] = [t('relation.same'), t('relation.differs'), t('relation.unclear')];
  return {
    language: document.documentElement.lang,
    title: t('story.title'),
    relations: { same, differs: differing, unclear },
    told: t('relation.told'),
    base: t('story.base'),
    absent: t('story.absent'),
  };
}

function useColumns(reports: readonly PageReport[]): readonly StoryColumn[] {
  const write = useWriter();
  return reports.map(({ page }) => ({
    title: page?.title ?? '',
    publisher: page?.publisher ?? null,
    date: page?.date ? write.date(page.date) : null,
    url: page?.url ?? null,
  }));
}

interface ShownProps {
  readonly shown: Shown;
  readonly rows: readonly StoryRow[];
  readonly onShow: (shown: Shown) => void;
}

/** Which rows are shown, each way with how many there are. */
function ShownChoice({ shown, rows, onShow }: ShownProps) {
  const t = useTranslate();
  const write = useWriter();
  return (
    <div class="toolbar" role="group" aria-label={t('popup.filters')}>
      {(['differs', 'shared', 'all'] as const).map((way) => (
        <button key={way} type="button" class="action" aria-pressed={shown === way} onClick={() => onShow(way)}>
          {t(`story.${way}`)} ({write.number(rows.filter(WANTED[way]).length)})
        </button>
      ))}
    </div>
  );
}

interface SaveProps {
  readonly story: Story;
  readonly columns: readonly StoryColumn[];
  readonly words: StoryWords;
}

function Save({ story, columns, words }: SaveProps) {
  const t = useTranslate();
  const written = { story, columns, words };
  return (
    <>
      <button
        type="button"
        class="action"
        onClick={() => saveText(fileNameFor(words.title, 'html'), writeStoryHtml(written), 'text/html')}
      >
        {t('story.saveHtml')}
      </button>
      <button
        type="button"
        class="action"
        onClick={() => saveText(fileNameFor(words.title, 'csv'), writeStoryCsv(written), 'text/csv')}
      >
        {t('story.saveCsv')}
      </button>
      <button type="button" class="action" onClick={() => print()}>
        {t('compare.print')}
      </button>
    </>
  );
}

function Heads({ columns }: { readonly columns: readonly StoryColumn[] }) {
  return (
    <thead>
      <tr>
        {columns.map(({ title, publisher, date }, i) => (
          // oxlint-disable-next-line react/no-array-index-key -- one column for each article, in their order
          <th key={i} scope="col" dir="auto">
            {title}
            <span class="hint">{[publisher, date].filter(Boolean).join(' · ')}</span>
          </th>
        ))}
      </tr>
    </thead>
  );
}

interface StoryViewProps {
  readonly story: Story;
  readonly reports: readonly PageReport[];
}

/** Several articles side by side: a column for each, a row for each thing that they quote, count or tell. */
export function StoryView({ story, reports }: StoryViewProps) {
  const t = useTranslate();
  const words = useStoryWords();
  const columns = useColumns(reports);
  const [shown, setShown] = useState<Shown>(() => (story.rows.some(differs) ? 'differs' : 'shared'));
  const [count, setCount] = useState(AT_A_TIME);
  const rows = story.rows.filter(WANTED[shown]);
  return (
    <>
      <div class="toolbar">
        <ShownChoice shown={shown} rows={story.rows} onShow={setShown} />
        <span class="spacer" />
        <Save story={{ rows }} columns={columns} words={words} />
      </div>
      {rows.length === 0 && <p class="lead">{t('story.nothing')}</p>}
      {rows.length > 0 && (
        <div class="story">
          <table>
            <Heads columns={columns} />
            <tbody>
              {rows.slice(0, count).map((row) => (
                <Row
                  key={row.cells.map((cell) => cell?.span.start ?? '').join(' ')}
                  row={row}
                  names={columns.map(({ title }) => title)}
                  words={words}
                />
              ))}
            </tbody>
          </table>
        </div>
      )}
      {rows.length > count && (
        <button type="button" class="action" onClick={() => setCount(count + AT_A_TIME)}>
          {t('popup.showMore', rows.length - count)}
        </button>
      )}
    </>
  );
}
