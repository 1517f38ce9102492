import { browser } from 'wxt/browser';
import type { PageText } from '../../core/check/finding.ts';
import { isWebAddress } from '../../core/claim/web-address.ts';
import { describeSource } from '../../protocol/describe-source.ts';
import { fetchFigurePack } from '../../protocol/figure-pack.ts';
import type { MemoryState, RememberedHere } from '../../protocol/memory-types.ts';
import type { MemoryCalls } from '../../protocol/messages.ts';
import { type BackgroundHandlers, callEngine, type Sender, Unreachable } from '../../protocol/messenger.ts';
import { tellPages } from '../../protocol/page-news.ts';
import type { PageReport } from '../../protocol/page-types.ts';
import { sha256 } from '../../protocol/sha256.ts';
import { hostOf } from '../../protocol/tab-report.ts';
import { type Settings, withItem } from '../../settings/settings.ts';
import { changeSettings, readSettings, settingsInForce } from '../storage/choices.ts';
import { type MemoryLimits, memoryStore } from '../storage/memory-store.ts';
import { checkAllTabs } from '../tabs/check-all-tabs.ts';
import { watchRead } from '../tabs/watch-read.ts';
import { type ArticleMemory, asRow, NOTHING_MET, openArticleMemory } from './article-memory.ts';

const MOST_CLAIMS = 100_000;
const MOST_BYTES = 100_000_000;
const DAY = 86_400_000;

/** How often, and after how many milliseconds each time, a page that is still being checked is looked at again. */
const LOOKS = 5;
const PAUSE = 2000;

/** What of a page may be remembered. */
type Place = Pick<Sender, 'url' | 'isPrivate'>;

/** What the background does with the memory of what was read. */
export interface MemoryWork {
  readonly handlers: Pick<BackgroundHandlers, keyof MemoryCalls>;
  /** A tab has been checked: from now on it is known when its page has been read, if that is wanted. */
  readonly afterCheck: (tabId: number, place: Place) => Promise<void>;
  /** Forgets what is too old, if anything is remembered at all. */
  readonly trim: () => Promise<void>;
  /** Forgets everything, and says how many articles it were; `null` where that cannot be read. */
  readonly empty: () => Promise<number | null>;
}

/** Whether what is read on a site is remembered. */
export const remembersSite = (
  { remembers, sitesOff, sitesNotRemembered }: Pick<Settings, 'remembers' | 'sitesOff' | 'sitesNotRemembered'>,
  host: string | null,
): boolean => remembers && host !== null && !sitesOff.includes(host) && !sitesNotRemembered.includes(host);

async function mayRemember({ url, isPrivate }: Place): Promise<boolean> {
  if (isPrivate || url === undefined || !isWebAddress(url)) return false;
  return remembersSite(await settingsInForce(), hostOf(url));
}

async function readLimits(): Promise<MemoryLimits> {
  const { memoryDays } = await settingsInForce();
  const since = new Date(Date.now() - memoryDays * DAY).toISOString();
  return { since, claims: MOST_CLAIMS, bytes: MOST_BYTES };
}

/** The report of a tab that has been checked; `null` where there is no engine or it has something else to say. */
async function readChecked(tabId: number, looks: number): Promise<PageReport | null> {
  try {
    const report = await callEngine(tabId, 'getReport', undefined);
    if (report.status === 'checked') return report;
    if (report.status !== 'checking' || looks <= 1) return null;
  } catch (error) {
    if (error instanceof Unreachable) return null;
    throw error;
  }
  await new Promise((resolve) => setTimeout(resolve, PAUSE));
  return readChecked(tabId, looks - 1);
}

/** The addresses of a page: of what it says of itself only what is of its own site, lest it takes another article's place. */
function addressesOf(url: string, { page }: PageReport): string[] {
  const canonical = page?.canonicalUrl;
  return canonical && hostOf(canonical) === hostOf(url) ? [canonical, url] : [url];
}

async function rememberTab(memory: ArticleMemory, tabId: number, place: Place): Promise<void> {
  if (place.url === undefined || !(await mayRemember(place))) return;
  const report = await readChecked(tabId, LOOKS);
  if (!report) return;
  const page = { addresses: addressesOf(place.url, report), source: await describeSource(report) };
  // Meanwhile the reader may have ended this, or the tab may show another page.
  if (hostOf(report.page?.url) !== hostOf(place.url) || !(await mayRemember(place))) return;
  await memory.remember(page, new Date());
  if (!(await readSettings()).remembers) await memory.empty();
  await tellPages('memoryChanged');
}

async function asPage({ page, text, quoted }: PageReport): Promise<PageText> {
  const { language = null, date = null } = page ?? {};
  const [hash, figurePack] = await Promise.all([sha256(text), fetchFigurePack(language)]);
  return { text, language, date, quoted, sha256: hash, figurePack };
}

async function compareTab(memory: ArticleMemory, tabId: number): Promise<RememberedHere> {
  const tab = await browser.tabs.get(tabId).catch(() => null);
  // Most readers remember nothing: then the page is not asked either.
  if (!tab || tab.incognito || !(await settingsInForce()).remembers) return NOTHING_MET;
  const report = await readChecked(tabId, 1);
  const url = tab.url ?? report?.page?.url;
  if (!report || url === undefined || !(await mayRemember({ url, isPrivate: false }))) return NOTHING_MET;
  return memory.compare(await asPage(report), addressesOf(url, report));
}

async function describeMemory(memory: ArticleMemory): Promise<MemoryState> {
  const [{ remembers, memoryDays, sitesNotRemembered }, articles] = await Promise.all([readSettings(), memory.list()]);
  return {
    isOn: remembers,
    days: memoryDays,
    sitesOut: sitesNotRemembered,
    articles: articles.length,
    claims: articles.reduce((sum, { quotations, figures }) => sum + quotations + figures, 0),
    bytes: articles.reduce((sum, one) => sum + one.bytes, 0),
    mostClaims: MOST_CLAIMS,
    mostBytes: MOST_BYTES,
  };
}

/** Answers to what changes the choices; each says what is so now. */
const answerChoices = (memory: ArticleMemory) =>
  ({
    getMemory: () => describeMemory(memory),
    switchMemory: async ({ isOn }) => {
      await changeSettings((settings) => ({ ...settings, remembers: isOn }));
      if (!isOn) await memory.empty();
      await tellPages('memoryChanged');
      // What is open already is read from now on.
      if (isOn) void checkAllTabs();
      return describeMemory(memory);
    },
    setMemoryDays: async ({ days }) => {
      await changeSettings((settings) => ({ ...settings, memoryDays: days }));
      await memory.trim();
      await tellPages('memoryChanged');
      return describeMemory(memory);
    },
    keepSiteOut: async ({ host, isOut }) => {
      await changeSettings((settings) => ({
        ...settings,
        sitesNotRemembered: withItem(settings.sitesNotRemembered, host, isOut),
      }));
      return describeMemory(memory);
    },
  }) satisfies Partial<MemoryWork['handlers']>;

/** Opens the memory; nothing of it is read before somebody asks. */
export function openMemory(memory: ArticleMemory = openArticleMemory(memoryStore, readLimits)): MemoryWork {
  return {
    handlers: {
      ...answerChoices(memory),
      listRemembered: async () => (await memory.list()).map(asRow),
      findRemembered: ({ words }) => memory.find(words),
      getRememberedClaims: ({ id }) => memory.readClaims(id),
      forgetRemembered: async ({ ids }) => {
        const forgotten = await memory.forget(ids);
        await tellPages('memoryChanged');
        return forgotten;
      },
      restoreRemembered: async ({ articles }) => {
        // Switched off, it is deleted for good.
        if (!(await readSettings()).remembers) return [];
        const back = await memory.restore(articles);
        await tellPages('memoryChanged');
        return back;
      },
      getRememberedHere: ({ tabId }) => compareTab(memory, tabId),
      pageRead: async (_, { tabId, frameId, ...place }) => {
        if (tabId !== undefined && frameId === 0) await rememberTab(memory, tabId, place);
      },
    },
    afterCheck: async (tabId, place) => {
      if (await mayRemember(place)) await watchRead(tabId);
    },
    trim: async () => {
      if ((await settingsInForce()).remembers) await memory.trim();
    },
    empty: async () => {
      const articles = await memory.list().catch(() => null);
      await memory.empty();
      return articles?.length ?? null;
    },
  };
}
