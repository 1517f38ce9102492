import { useEffect, useState } from 'preact/hooks';
import { PageName } from '../../components/page-name.tsx';
import { StatusMessage } from '../../components/status-message.tsx';
import { type Notice, noticeOf, Toast } from '../../components/toast.tsx';
import { useTranslate } from '../../components/translate.ts';
import { callBackground } from '../../lib/protocol/messenger.ts';
import { type PanelNews, watchPanelNews } from '../../lib/protocol/panel-news.ts';
import { tabDraftKey } from '../../lib/protocol/source-drafts.ts';
import { useDraft } from '../../lib/ui/use-draft.ts';
import { useReport } from '../../lib/ui/use-report.ts';
import { PageView } from './page-view.tsx';
import { ReviewView } from './review-view.tsx';
import { useTab } from './use-tab.ts';

type View = 'page' | 'source';

const VIEWS: readonly View[] = ['page', 'source'];

interface TabsProps {
  readonly view: View;
  readonly onView: (view: View) => void;
}

/** The two views as tabs; the arrow keys go from one to the other (ARIA Authoring Practices, tabs). */
function Tabs({ view, onView }: TabsProps) {
  const t = useTranslate();
  const onKeyDown = (event: KeyboardEvent): void => {
    if (event.key !== 'ArrowLeft' && event.key !== 'ArrowRight') return;
    event.preventDefault();
    const other = view === 'page' ? 'source' : 'page';
    onView(other);
    document.querySelector<HTMLElement>(`#tab-${other}`)?.focus();
  };
  return (
    <div class="tabs" role="tablist" aria-label={t('panel.views')}>
      {VIEWS.map((name) => (
        <button
          key={name}
          type="button"
          role="tab"
          id={`tab-${name}`}
          aria-controls="view"
          aria-selected={view === name}
          tabIndex={view === name ? 0 : -1}
          onClick={() => onView(name)}
          onKeyDown={onKeyDown}
        >
          {t(`panel.${name}`)}
        </button>
      ))}
    </div>
  );
}

type Doing = Parameters<typeof noticeOf>[0];

async function perform(doing: Doing, onNotice: (notice: Notice | null) => void): Promise<void> {
  onNotice(null);
  onNotice(await noticeOf(doing));
}

/** What was last done in the panel, or said to it from elsewhere, how to do something, and which note is written on. */
function useNotice(tabId: number) {
  const [notice, setNotice] = useState<Notice | null>(null);
  const [openId, setOpen] = useState<string | null>(null);
  useEffect(() => {
    const stopped = new AbortController();
    const unmute = (id: string): void => void perform(() => callBackground('unmute', { id }), setNotice);
    const onNews = ({ words, muted, open }: PanelNews): void => {
      if (words !== undefined) setNotice({ text: words, undo: muted === undefined ? undefined : () => unmute(muted) });
      if (open !== undefined) setOpen(open);
    };
    watchPanelNews(tabId, onNews, stopped.signal);
    return () => stopped.abort();
  }, [tabId]);
  return { notice, ask: (doing: Doing) => void perform(doing, setNotice), writing: { openId, onOpen: setOpen } };
}

/** Everything about one tab. */
function TabPanel({ tabId }: { readonly tabId: number }) {
  const t = useTranslate();
  const { report, refresh } = useReport(tabId);
  const drafting = useDraft(tabDraftKey(tabId));
  const [chosen, setChosen] = useState<View | null>(null);
  const { notice, ask, writing } = useNotice(tabId);
  const view = chosen ?? (drafting.draft ? 'source' : 'page');
  const hasDraft = drafting.draft !== null;
  // An article that was just taken up as a source is what the reader wants to see.
  useEffect(() => setChosen(null), [hasDraft]);
  useEffect(() => {
    if (writing.openId !== null) setChosen('page');
  }, [writing.openId]);

  const shared = { tabId, report, ask };
  return (
    <>
      <header>
        <h1 class="visually-hidden">{t('panel.title')}</h1>
        {report?.page && <PageName page={report.page} />}
        <Tabs view={view} onView={setChosen} />
      </header>
      <main>
        <div id="view" role="tabpanel" aria-labelledby={`tab-${view}`} tabIndex={-1}>
          {view === 'page' ? (
            <PageView {...shared} {...writing} refresh={refresh} onUseAsSource={() => setChosen('source')} />
          ) : (
            <ReviewView {...shared} drafting={drafting} />
          )}
        </div>
      </main>
      <Foot notice={notice} />
    </>
  );
}

function Foot({ notice }: { readonly notice: Notice | null }) {
  const t = useTranslate();
  return (
    <footer class="says-above">
      <a class="hint" href="library.html" target="_blank">
        {t('library.title')}
      </a>
      <a class="hint" href="sources.html" target="_blank">
        {t('sources.title')}
      </a>
      <Toast notice={notice} />
    </footer>
  );
}

/** The panel beside the page: what was found and noted on it, and the article as a source for others. */
export function Panel() {
  const t = useTranslate();
  const tabId = useTab();
  if (tabId === null) return <StatusMessage heading={t('panel.noTab')} />;
  return <TabPanel key={tabId} tabId={tabId} />;
}
