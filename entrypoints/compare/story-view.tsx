import { useMemo, useState } from 'preact/hooks';
import { MenuButton, type MenuItem } from '../../components/menu-button.tsx';
import { useTranslate, useWriter } from '../../components/translate.ts';
import type { Story, StoryRow } from '../../lib/core/check/compare-story.ts';
import type { StorySight } from '../../lib/core/check/story-pairs.ts';
import { writeStoryCsv, writeStoryHtml } from '../../lib/core/exchange/write/story.ts';
import type { StoryColumn, StoryWords } from '../../lib/core/exchange/write/story-words.ts';
import { oncePer } from '../../lib/core/once-per.ts';
import { fileNameFor, saveText } from '../../lib/ui/download.ts';
import { openLetter } from '../../lib/ui/open-letter.ts';
import { StoryTable } from './story-table.tsx';
import type { StoryTab } from './use-comparison.ts';
import { useColumns, useStoryWords } from './use-story-words.ts';

type Shown = 'differs' | 'shared' | 'all';

/** How many articles have something of a row, and whether any differs; tens of thousands are looked at whenever more is known. */
function lookAt({ cells }: StoryRow): { readonly count: number; readonly differs: boolean } {
  let [count, differs] = [0, false];
  for (const cell of cells) {
    if (!cell) continue;
    count++;
    if (cell.link?.is === 'compared' && cell.link.passage.finding.relation === 'differs') differs = true;
  }
  return { count, differs };
}

/** The rows of a story, by what is wanted of them. */
const rowsOf = oncePer(({ rows }: Story): Readonly<Record<Shown, readonly StoryRow[]>> => {
  const [differing, shared]: [StoryRow[], StoryRow[]] = [[], []];
  for (const row of rows) {
    const { count, differs } = lookAt(row);
    if (differs) differing.push(row);
    if (count > 1) shared.push(row);
  }
  return { differs: differing, shared, all: rows };
});

/** What is shown until the reader chooses: what differs; while nothing is known to, what has been read so far. */
function usualFor(story: Story, isGoing: boolean): Shown {
  const rows = rowsOf(story);
  if (rows.differs.length > 0) return 'differs';
  return rows.shared.length > 0 || !isGoing ? 'shared' : 'all';
}

interface ShownProps {
  readonly shown: Shown;
  readonly story: Story;
  readonly onShow: (shown: Shown) => void;
}

/** Which rows are shown, each way with how many there are. */
function ShownChoice({ shown, story, onShow }: ShownProps) {
  const t = useTranslate();
  const write = useWriter();
  return (
    <div class="toolbar" role="group" aria-label={t('popup.filters')}>
      {(['differs', 'shared', 'all'] as const).map((way) => (
        <button key={way} type="button" class="action" aria-pressed={shown === way} onClick={() => onShow(way)}>
          {t(`story.${way}`)} ({write.number(rowsOf(story)[way].length)})
        </button>
      ))}
    </div>
  );
}

/** The articles that have something otherwise than another; by their place. */
function articlesThatDiffer(story: Story): ReadonlySet<number> {
  const links = rowsOf(story).differs.flatMap(({ cells }) => cells.flatMap((cell) => cell?.link ?? []));
  const differing = links.filter((link) => link.is === 'compared' && link.passage.finding.relation === 'differs');
  return new Set(differing.flatMap(({ articles }) => articles));
}

interface AskProps extends Pick<StoryViewProps, 'story' | 'articles'> {
  readonly columns: readonly StoryColumn[];
}

/** Asks whose article is to be corrected; all others are its sources then. Nothing where no two articles differ. */
function AskForCorrection({ story, articles, columns }: AskProps) {
  const t = useTranslate();
  const differing = useMemo(() => articlesThatDiffer(story), [story]);
  const items = columns.flatMap(({ title, publisher, date }, i): MenuItem<string>[] => {
    const hint = [publisher, date].filter(Boolean).join(' · ');
    return differing.has(i) ? [{ id: String(i), label: title, hint: hint || undefined }] : [];
  });
  if (items.length === 0) return null;
  const write = (id: string): void => {
    const tabId = articles[Number(id)]?.tabId;
    const read = articles.filter(({ report }) => report !== null);
    const sourceTabIds = read.map((each) => each.tabId).filter((each) => each !== tabId);
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

interface StoryViewProps {
  readonly story: Story;
  readonly articles: readonly StoryTab[];
  /** Whether more of it is to come. */
  readonly isGoing: boolean;
  readonly onSee: (sight: StorySight) => void;
}

/** Several articles side by side: a column for each, a row for each thing that they quote, count or tell. */
export function StoryView({ story, articles, isGoing, onSee }: StoryViewProps) {
  const t = useTranslate();
  const words = useStoryWords();
  const columns = useColumns(articles);
  const problems = useMemo(() => articles.map(({ problem }) => problem), [articles]);
  const [chosen, setChosen] = useState<Shown | null>(null);
  const shown = chosen ?? usualFor(story, isGoing);
  const rows = rowsOf(story)[shown];
  return (
    <>
      <div class="toolbar">
        <ShownChoice shown={shown} story={story} onShow={setChosen} />
        <div class="toolbar toolbar-end">
          <AskForCorrection story={story} articles={articles} columns={columns} />
          <Save story={{ rows }} columns={columns} words={words} />
        </div>
      </div>
      {rows.length === 0 && !isGoing && (
        <p class="lead">{t(rowsOf(story).all.length > 0 ? 'story.nothing' : 'story.none')}</p>
      )}
      {(rows.length > 0 || isGoing) && (
        <StoryTable key={shown} {...{ rows, columns, words, problems, isGoing, onSee }} />
      )}
    </>
  );
}
