import { useMemo, useState } from 'preact/hooks';
import { MenuButton, type MenuItem } from '../../components/menu-button.tsx';
import { useTranslate, useWriter } from '../../components/translate.ts';
import type { Story, StoryRow } from '../../lib/core/check/compare-story.ts';
import { writeStoryCsv, writeStoryHtml } from '../../lib/core/exchange/write/story.ts';
import type { StoryColumn, StoryWords } from '../../lib/core/exchange/write/story-words.ts';
import type { PageReport } from '../../lib/protocol/page-types.ts';
import { fileNameFor, saveText } from '../../lib/ui/download.ts';
import { openLetter } from '../../lib/ui/open-letter.ts';
import { inChunks, StoryChunk } from './story-chunk.tsx';
import { useColumns, useStoryWords } from './use-story-words.ts';

type Shown = 'differs' | 'shared' | 'all';

const differs = ({ cells }: StoryRow): boolean =>
  cells.some((cell) => cell?.link?.is === 'compared' && cell.link.passage.finding.relation === 'differs');

const isShared = ({ cells }: StoryRow): boolean => cells.filter((cell) => cell !== null).length > 1;

const WANTED: Readonly<Record<Shown, (row: StoryRow) => boolean>> = { differs, shared: isShared, all: () => true };

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

/** The articles that have something otherwise than another; by their place. */
function articlesThatDiffer({ rows }: Story): ReadonlySet<number> {
  const links = rows.flatMap(({ cells }) => cells.flatMap((cell) => cell?.link ?? []));
  const differing = links.filter((link) => link.is === 'compared' && link.passage.finding.relation === 'differs');
  return new Set(differing.flatMap(({ articles }) => articles));
}

interface AskProps extends Pick<StoryViewProps, 'story' | 'tabIds'> {
  readonly columns: readonly StoryColumn[];
}

/** Asks whose article is to be corrected; all others are its sources then. Nothing where no two articles differ. */
function AskForCorrection({ story, tabIds, columns }: AskProps) {
  const t = useTranslate();
  const differing = useMemo(() => articlesThatDiffer(story), [story]);
  const items = columns.flatMap(({ title, publisher, date }, i): MenuItem<string>[] => {
    const hint = [publisher, date].filter(Boolean).join(' · ');
    return differing.has(i) ? [{ id: String(i), label: title, hint: hint || undefined }] : [];
  });
  if (items.length === 0) return null;
  const write = (id: string): void => {
    const tabId = tabIds[Number(id)];
    const sourceTabIds = tabIds.filter((each) => each !== tabId);
    if (tabId !== undefined) void openLetter({ tabId, sourceTabIds });
  };
  return <MenuButton label={t('letter.title')} items={items} opens="below" onChoose={write} />;
}

interface SaveProps {
  readonly story: Story;
  readonly columns: readonly StoryColumn[];
  readonly words: StoryWords;
}

function Save({ story, columns, words }: SaveProps) {
  const t = useTranslate();
  const written = { story, columns, words };
  const items = [
    { id: 'html', label: t('story.saveHtml') },
    { id: 'csv', label: t('story.saveCsv') },
  ] as const;
  const save = (format: 'html' | 'csv'): void => {
    const name = fileNameFor(words.title, format);
    if (format === 'html') saveText(name, writeStoryHtml(written), 'text/html');
    else saveText(name, writeStoryCsv(written), 'text/csv');
  };
  return (
    <>
      <MenuButton label={t('export.label')} items={items} opens="below" onChoose={save} />
      <button type="button" class="action" onClick={() => print()}>
        {t('compare.print')}
      </button>
    </>
  );
}

function Heads({ columns }: { readonly columns: readonly StoryColumn[] }) {
  return (
    <thead role="rowgroup">
      <tr role="row">
        {columns.map(({ title, publisher, date }, i) => (
          // oxlint-disable-next-line react/no-array-index-key -- one column for each article, in their order
          <th key={i} role="columnheader" scope="col" dir="auto">
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
  /** The tabs they are in. */
  readonly tabIds: readonly number[];
}

/** Several articles side by side: a column for each, a row for each thing that they quote, count or tell. */
export function StoryView({ story, reports, tabIds }: StoryViewProps) {
  const t = useTranslate();
  const words = useStoryWords();
  const columns = useColumns(reports);
  const [shown, setShown] = useState<Shown>(() => (story.rows.some(differs) ? 'differs' : 'shared'));
  const rows = story.rows.filter(WANTED[shown]);
  return (
    <>
      <div class="toolbar">
        <ShownChoice shown={shown} rows={story.rows} onShow={setShown} />
        <span class="spacer" />
        <AskForCorrection story={story} tabIds={tabIds} columns={columns} />
        <Save story={{ rows }} columns={columns} words={words} />
      </div>
      {rows.length === 0 && <p class="lead">{t('story.nothing')}</p>}
      {rows.length > 0 && (
        <div class="story">
          <table role="table" style={{ '--columns': columns.length }}>
            <Heads columns={columns} />
            {inChunks(rows).map((chunk, i) => (
              // oxlint-disable-next-line react/no-array-index-key -- chunks have no other name than their place
              <StoryChunk key={i} rows={chunk} columns={columns} words={words} />
            ))}
          </table>
        </div>
      )}
    </>
  );
}
