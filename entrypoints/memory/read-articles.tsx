import { useState } from 'preact/hooks';
import { StatusMessage } from '../../components/status-message.tsx';
import type { Notice } from '../../components/toast.tsx';
import { type Translate, useTranslate } from '../../components/translate.ts';
import type { RememberedArticle } from '../../lib/protocol/memory-types.ts';
import { fileNameFor, saveBlob } from '../../lib/ui/download.ts';
import { useKeptFocus } from '../../lib/ui/use-kept-focus.ts';
import { DayList } from './day-list.tsx';
import { writeMemory } from './save-memory.ts';
import { readyToSearch, useArticles, useFound } from './use-articles.ts';
import { useForgetting } from './use-forgetting.ts';

interface ReadArticlesProps {
  /** Hosts of which nothing more is remembered. */
  readonly sitesOut: readonly string[];
  readonly ask: (doing: () => Promise<Notice | null>) => void;
  readonly onKeepOut: (host: string) => void;
}

/** The articles that are remembered, or why there are none to show. */
export function ReadArticles(props: ReadArticlesProps) {
  const t = useTranslate();
  const { articles, problem, refresh } = useArticles();
  if (problem !== null) {
    const again = { label: t('status.tryAgain'), run: () => void refresh() };
    return <StatusMessage heading={t('memory.failed')} more={problem} actions={[again]} />;
  }
  if (!articles) return <div class="skeleton" aria-busy="true" />;
  if (articles.length === 0) return <StatusMessage heading={t('memory.none')} more={t('memory.noneMore')} />;
  return <Listed {...props} articles={articles} />;
}

interface AskingProps {
  readonly words: string;
  readonly found: readonly RememberedArticle[];
  readonly isLooking: boolean;
  readonly onWords: (words: string) => void;
  readonly onSave: () => void;
  readonly onForgetFound: () => void;
}

/** What is looked for, how much of it there is, and what can be done with all of it. */
function Asking({ words, found, isLooking, onWords, onSave, onForgetFound }: AskingProps) {
  const t = useTranslate();
  return (
    <search class="asking">
      <input
        type="search"
        aria-label={t('memory.search')}
        placeholder={t('memory.search')}
        value={words}
        onFocus={readyToSearch}
        onInput={({ currentTarget }) => onWords(currentTarget.value)}
      />
      <div class="toolbar">
        <p class="hint" role="status">
          {isLooking ? t('sources.reading') : t('memory.found', found.length)}
        </p>
        <span class="spacer" />
        {words.trim() !== '' && found.length > 0 && (
          <button type="button" class="action" onClick={onForgetFound}>
            {t('memory.forgetFound')}
          </button>
        )}
        <button type="button" class="action" disabled={found.length === 0} onClick={onSave}>
          {t('options.save')}
        </button>
      </div>
    </search>
  );
}

/** Saves what is remembered of some articles as a table. */
async function save(articles: readonly RememberedArticle[], t: Translate): Promise<Notice> {
  const name = fileNameFor(t('memory.title'), 'csv');
  saveBlob(name, await writeMemory(articles));
  return { text: t('export.saved', [name]) };
}

/** All of them: searched, saved and deleted. */
function Listed({
  articles,
  sitesOut,
  ask,
  onKeepOut,
}: ReadArticlesProps & { articles: readonly RememberedArticle[] }) {
  const t = useTranslate();
  const part = useKeptFocus<HTMLElement>();
  const [words, setWords] = useState('');
  const { found, isLooking } = useFound(articles, words);
  const forgetting = useForgetting(articles, ask);
  return (
    <section ref={part} class="read" aria-label={t('memory.articles')}>
      <Asking
        words={words}
        found={found}
        isLooking={isLooking}
        onWords={setWords}
        onSave={() => ask(() => save(found, t))}
        onForgetFound={() => forgetting.several(found)}
      />
      {found.length === 0 && !isLooking && (
        <StatusMessage heading={t('memory.nothingFound')} more={t('memory.nothingFoundMore')} />
      )}
      <DayList
        key={words}
        articles={found}
        words={words.trim()}
        sitesOut={sitesOut}
        onForget={forgetting.article}
        onForgetSite={forgetting.site}
        onForgetDay={forgetting.several}
        onKeepOut={onKeepOut}
      />
    </section>
  );
}
