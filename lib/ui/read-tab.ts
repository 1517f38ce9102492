import { browser } from 'wxt/browser';
import type { ComparedArticle } from '../core/check/compare-articles.ts';
import { PlainError } from '../core/plain-error.ts';
import { t } from '../locale/translate.ts';
import { describeSource } from '../protocol/describe-source.ts';
import { callBackground, callEngine } from '../protocol/messenger.ts';
import type { PageReport } from '../protocol/page-types.ts';
import { hostOf } from '../protocol/tab-report.ts';

/** A tab that an article may be in. */
export interface WebTab {
  readonly id: number;
  readonly title: string;
  /** Known where the user lets us read the site. */
  readonly url: string;
}

/**
 * The tabs with web pages, and those in which a document is checked, in the order they are in; the titles of pages are
 * known where the user lets us read the site.
 */
export async function listWebTabs(): Promise<readonly WebTab[]> {
  const reader = browser.runtime.getURL('/reader.html#');
  const tabs = await browser.tabs.query({});
  return tabs.flatMap(({ id, title, url = '' }) =>
    id !== undefined && (/^https?:/.test(url) || url.startsWith(reader)) ? [{ id, title: title || url, url }] : [],
  );
}

/** An article that was read in a tab. */
export interface ReadTab {
  readonly report: PageReport;
  readonly article: ComparedArticle;
}

const PATIENCE = 10_000;
const BETWEEN = 200;

const pause = (): Promise<void> => new Promise((resolve) => setTimeout(resolve, BETWEEN));

/** How a tab is read. */
interface ReadTabOptions {
  /** Has a page read that does not look like an article: for a reader who has chosen it. */
  readonly anyPage?: boolean;
}

/** What a tab says of itself, or why it says nothing. The tab is asked by us: a report that goes through the background is copied twice. */
const askTab = (tabId: number): Promise<PageReport> =>
  callEngine(tabId, 'getReport', undefined).catch(() => callBackground('getReport', { tabId }));

/** Why a tab stays unread for as long as its reader changes nothing; `null` where waiting may help. */
async function sayWhyNever(tabId: number, { status }: PageReport): Promise<string | null> {
  const tab = await browser.tabs.get(tabId).catch(() => null);
  if (!tab) return t('compare.closed');
  switch (status) {
    case 'off':
      return t('status.off', [hostOf(tab.url) ?? '']);
    case 'noAccess':
    case 'needsAccess':
    case 'pdf':
    case 'unreadable':
      return t(`status.${status}`);
    case 'checking':
    case 'checked':
    case 'notArticle':
    case 'failed':
      return null;
  }
}

/** Why a tab could not be read, or what may help, in a sentence. */
export const sayUnread = (error: unknown): string =>
  error instanceof PlainError ? error.message : t('compare.openTab');

/**
 * The article in a tab as its engine has read it; has the tab read when it was not. Rejects when it does not come to that,
 * at once and with a `PlainError` where nothing but its reader can change that.
 */
export async function readTab(tabId: number, { anyPage = true }: ReadTabOptions = {}): Promise<ReadTab> {
  const end = performance.now() + PATIENCE;
  let report = await askTab(tabId);
  if (report.status === 'notArticle' && anyPage) await callBackground('checkAnyway', { tabId });
  // A page out of sight whose sets have changed is checked when it is looked at; its words are known all the same.
  while (report.page === null) {
    const why = await sayWhyNever(tabId, report);
    if (why !== null) throw new PlainError(why);
    if (performance.now() > end) throw new Error(report.problem ?? report.status);
    await pause();
    report = await askTab(tabId);
  }
  return { report, article: { ...(await describeSource(report)), date: report.page.date } };
}
