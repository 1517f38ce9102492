import type { Notice } from '../../components/toast.tsx';
import { useTranslate } from '../../components/translate.ts';
import { PlainError } from '../../lib/core/plain-error.ts';
import type { DocumentText } from '../../lib/core/source/document-text.ts';
import { t as say } from '../../lib/locale/translate.ts';
import { callBackground } from '../../lib/protocol/messenger.ts';
import { tabDraftKey } from '../../lib/protocol/source-drafts.ts';
import { draftDocument } from '../../lib/ui/draft-document.ts';
import { readTab, sayUnread, type WebTab } from '../../lib/ui/read-tab.ts';
import { useWebTabs } from '../../lib/ui/use-web-tabs.ts';
import { openReview } from './open-review.ts';
import type { Act } from './use-sources.ts';

async function readOrSay({ id, title }: WebTab): Promise<void> {
  await readTab(id).catch((error: unknown) => {
    throw new PlainError(say('compare.notRead', [title, sayUnread(error)]));
  });
}

/** Begins the draft of the article in a tab, as *Use as a source* does. */
async function takeArticle(tab: WebTab): Promise<Notice | null> {
  await readOrSay(tab);
  await callBackground('draftSource', { tabId: tab.id });
  openReview(tabDraftKey(tab.id));
  return null;
}

/** Begins the draft of the words that are selected in a tab. */
async function takeSelection(tab: WebTab): Promise<Notice | null> {
  await readOrSay(tab);
  const { page, text } = await callBackground('readSelection', { tabId: tab.id });
  const document: DocumentText = {
    kind: 'article',
    text,
    title: page?.title ?? null,
    publisher: page?.publisher ?? null,
    date: page?.date ?? null,
    language: page?.language ?? null,
    places: [],
    said: [],
    quoted: [],
    doubtful: [],
    unread: [],
  };
  const url = page ? (page.canonicalUrl ?? page.url) : null;
  const { title, publisher, date } = document;
  openReview(await draftDocument(document, { title, publisher, date, url, saidBy: null }));
  return null;
}

/** The open tabs, each with what can be taken from it. */
export function TabChoice({ act }: { readonly act: Act }) {
  const t = useTranslate();
  const tabs = useWebTabs();
  return (
    <section class="way" aria-labelledby="tabs-heading">
      <h2 id="tabs-heading">{t('sources.tabs')}</h2>
      <p class="hint">{t('sources.tabsMore')}</p>
      {tabs?.length === 0 && <p>{t('sources.noTabs')}</p>}
      <ul class="tab-list">
        {(tabs ?? []).map((tab) => (
          <li key={tab.id}>
            <bdi>{tab.title}</bdi>
            <span class="actions">
              <button
                type="button"
                class="action"
                aria-label={t('sources.articleOf', [tab.title])}
                onClick={() => act(() => takeArticle(tab))}
              >
                {t('sources.article')}
              </button>
              <button
                type="button"
                class="action quiet"
                aria-label={t('sources.selectionOf', [tab.title])}
                onClick={() => act(() => takeSelection(tab))}
              >
                {t('sources.selection')}
              </button>
            </span>
          </li>
        ))}
      </ul>
    </section>
  );
}
