import { useEffect } from 'preact/hooks';
import { StatusMessage } from '../../components/status-message.tsx';
import { Toast } from '../../components/toast.tsx';
import { useTranslate } from '../../components/translate.ts';
import { useAddressPart } from '../../lib/ui/use-address-part.ts';
import { FromReader } from './from-reader.tsx';
import { NewSource } from './new-source.tsx';
import { Review } from './review.tsx';
import { SourceList } from './source-list.tsx';
import { useReadFiles } from './use-read-files.ts';
import { type Sources, useSources } from './use-sources.ts';

/** The name of the page, and the ways to its parts and to what belongs to it. */
function Head({ isNew }: { readonly isNew: boolean }) {
  const t = useTranslate();
  return (
    <header class="sources-head">
      <h1>{t('sources.title')}</h1>
      <nav class="views" aria-label={t('library.views')}>
        <a class="action quiet" href="#" aria-current={isNew ? undefined : 'page'}>
          {t('sources.all')}
        </a>
        <a class={isNew ? 'action quiet' : 'action primary'} href="#new" aria-current={isNew ? 'page' : undefined}>
          {t('sources.new')}
        </a>
      </nav>
      <span class="spacer" />
      <nav class="views" aria-label={t('popup.more')}>
        <a class="action quiet" href="library.html">
          {t('library.title')}
        </a>
        <a class="action quiet" href="memory.html">
          {t('memory.title')}
        </a>
        <a class="action quiet" href="options.html">
          {t('popup.options')}
        </a>
      </nav>
    </header>
  );
}

/** The list, or why it is not there. */
function Listed({ sources }: { readonly sources: Sources }) {
  const t = useTranslate();
  const { rows, problem, refresh } = sources;
  useEffect(() => void refresh(), [refresh]);
  if (rows) return <SourceList sources={sources} rows={rows} />;
  const again = { label: t('status.tryAgain'), run: () => void refresh() };
  return (
    <main class="lone">
      {problem === null ? (
        <div class="skeleton" aria-busy="true" />
      ) : (
        <StatusMessage heading={t('sources.failed')} more={problem} actions={[again]} />
      )}
    </main>
  );
}

/** Every document that pages are compared with, and how another becomes one. */
export function SourcesPage() {
  const sources = useSources();
  // Here, so that reading goes on while another part of the page is shown.
  const files = useReadFiles();
  const added = useAddressPart('new');
  const reviewed = useAddressPart('review:');
  const opened = useAddressPart('document:');
  const { dismiss } = sources;
  // What was said of another text is not said of the one that is looked through.
  useEffect(() => {
    if (reviewed !== null) dismiss();
  }, [reviewed, dismiss]);
  return (
    <>
      <Head isNew={added !== null || reviewed !== null || opened !== null} />
      {reviewed !== null ? (
        <Review key={reviewed} draftKey={reviewed} act={sources.act} />
      ) : opened !== null ? (
        <FromReader key={opened} sha256={opened} />
      ) : added !== null ? (
        <NewSource act={sources.act} files={files} />
      ) : (
        <Listed sources={sources} />
      )}
      <footer class="sources-foot">
        <Toast notice={sources.notice} />
      </footer>
    </>
  );
}
