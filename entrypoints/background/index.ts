import { browser } from 'wxt/browser';
import { defineBackground } from 'wxt/utils/define-background';
import { fulfilWish } from '../../lib/background/services/access-wish.ts';
import { actFor } from '../../lib/background/services/act-on-finding.ts';
import { openAnnotations } from '../../lib/background/services/annotation-calls.ts';
import { appearanceHandlers, followAppearance } from '../../lib/background/services/appearance-calls.ts';
import { checkPage } from '../../lib/background/services/check-page.ts';
import { CheckTurns } from '../../lib/background/services/check-turns.ts';
import { type EnabledSet, holdClaimIndex } from '../../lib/background/services/claim-index-holder.ts';
import { openClaimLibrary } from '../../lib/background/services/claim-library.ts';
import { completeText } from '../../lib/background/services/complete-text.ts';
import { lookHandlers, noteUnread } from '../../lib/background/services/look-calls.ts';
import { openMemory } from '../../lib/background/services/memory-calls.ts';
import { grantWish, readingHandlers } from '../../lib/background/services/reading-calls.ts';
import { answerSetCalls } from '../../lib/background/services/set-calls.ts';
import { openSourceCalls } from '../../lib/background/services/source-calls.ts';
import { openSourceLibrary } from '../../lib/background/services/source-library.ts';
import { answerSourceListCalls, countMeetings } from '../../lib/background/services/source-list-calls.ts';
import { answerDataCalls } from '../../lib/background/services/stored-data.ts';
import {
  changeReading,
  changeSettings,
  readSettings,
  readSite,
  settingsInForce,
} from '../../lib/background/storage/choices.ts';
import { openClaimIndexStore } from '../../lib/background/storage/claim-index-store.ts';
import { openClaimSetStore } from '../../lib/background/storage/claim-set-store.ts';
import { keepStorageFromPages } from '../../lib/background/storage/keep-storage-from-pages.ts';
import { noteLook } from '../../lib/background/storage/looks.ts';
import { openMeetingStore } from '../../lib/background/storage/meeting-store.ts';
import { openMuteStore } from '../../lib/background/storage/mute-store.ts';
import { openDatabase } from '../../lib/background/storage/open-database.ts';
import { markMissingAccess } from '../../lib/background/tabs/access-mark.ts';
import { registerAlways } from '../../lib/background/tabs/always-checked.ts';
import { bringGateToAllTabs } from '../../lib/background/tabs/bring-gate.ts';
import { checkAllTabs } from '../../lib/background/tabs/check-all-tabs.ts';
import { rememberChecked } from '../../lib/background/tabs/checked-by-hand.ts';
import { bringHighlightRules } from '../../lib/background/tabs/highlight-rules.ts';
import { isToBeRead } from '../../lib/background/tabs/is-to-be-read.ts';
import { watchKeyCommands } from '../../lib/background/tabs/key-commands.ts';
import { addPageMenu, type MenuItem, opensPanel, watchPageMenu } from '../../lib/background/tabs/page-menu.ts';
import { bringCard, startEngine } from '../../lib/background/tabs/page-scripts.ts';
import { registerGate } from '../../lib/background/tabs/registered-gate.ts';
import { registerSeen } from '../../lib/background/tabs/seen-pages.ts';
import { openSidePanel } from '../../lib/background/tabs/side-panel.ts';
import { switchSite } from '../../lib/background/tabs/switch-site.ts';
import { showOnButton } from '../../lib/background/tabs/toolbar-button.ts';
import { giveBackUnneeded } from '../../lib/background/tabs/unneeded-access.ts';
import { t } from '../../lib/locale/translate.ts';
import {
  answerBackgroundCalls,
  type BackgroundHandlers,
  callEngine,
  sayError,
  Unreachable,
} from '../../lib/protocol/messenger.ts';
import { tellPanel } from '../../lib/protocol/panel-news.ts';
import { hostOf, readReport } from '../../lib/protocol/tab-report.ts';
import { withoutSite } from '../../lib/settings/reading.ts';
import { withItem } from '../../lib/settings/settings.ts';

/** Moves to the next or previous finding of a tab; one without the engine has none. */
async function walk(tabId: number, direction: 'next' | 'previous'): Promise<void> {
  await callEngine(tabId, 'walk', { direction }).catch((error: unknown) => {
    if (!(error instanceof Unreachable)) throw error;
  });
}

/** Checks a page that its reader wants to be checked, and again when it is loaded again. */
async function checkByHand(tabId: number): Promise<void> {
  await rememberChecked(tabId);
  await startEngine(tabId);
}

/** Switches Crossread on or off for a site, now and from now on. */
async function setSiteOff({ host, off }: { readonly host: string; readonly off: boolean }): Promise<void> {
  await changeSettings((settings) => ({ ...settings, sitesOff: withItem(settings.sitesOff, host, off) }));
  if (off) await changeReading((reading) => withoutSite(reading, 'always', host));
  await registerAlways();
  await switchSite(host, off);
}

async function toggleSite(tabId: number): Promise<boolean> {
  const host = hostOf((await browser.tabs.get(tabId)).url);
  if (host === null) return false;
  await setSiteOff({ host, off: !(await readSettings()).sitesOff.includes(host) });
  return true;
}

/** Everything that the background works with, opened once. */
function openWork() {
  const database = openDatabase();
  const mutes = openMuteStore(database);
  const meetings = openMeetingStore(database);
  const store = openClaimSetStore(database);
  const proving = {
    engine: browser.runtime.getManifest().version,
    onChange: () => {
      index.refresh();
      void checkAllTabs();
    },
  };
  const library = openClaimLibrary(store, proving);
  const documents = openSourceLibrary({ ...proving, store, library, listMeetings: meetings.list });
  const annotations = openAnnotations(database, (id) => library.find(id));
  const sources = openSourceCalls(library);
  const listEnabled = async (): Promise<readonly EnabledSet[]> => {
    try {
      return await library.listEnabled();
    } catch (error) {
      // A check against what comes with the extension goes on; the next one tries again.
      console.error('Crossread: listing claim sets', error);
      index.refresh();
      return library.listBundled();
    }
  };
  const enabled = { list: listEnabled, read: (id: string) => library.get(id) };
  const index = holdClaimIndex(enabled, openClaimIndexStore(database));
  const onGone = async (): Promise<void> => {
    mutes.forget();
    await annotations.forgetAll();
    index.refresh();
    await registerAlways();
    await Promise.all([registerSeen(), markMissingAccess()]);
    await followAppearance();
  };
  const memory = openMemory();
  const data = answerDataCalls({ database, emptyMemory: memory.empty, onGone });
  return { mutes, meetings, library, documents, annotations, sources, index, memory, data, turns: new CheckTurns() };
}

type Work = ReturnType<typeof openWork>;

/** Compares what an engine sends with the sets, and notes what came of it. */
const answerCheck =
  ({ mutes, meetings, index, turns }: Work): BackgroundHandlers['checkText'] =>
  // What is read first is read in the tab's turn: as it is then, and for no check that is not made.
  (sent, { tabId, url, isPrivate }) =>
    turns.take(tabId, async () => {
      const [muted, settings, page] = await Promise.all([
        mutes.keys().catch(() => new Set<string>()),
        settingsInForce(),
        completeText(sent),
      ]);
      const off = settings.setsOffOn[hostOf(url) ?? ''] ?? [];
      const { answer, tally } = await index.use((all) => checkPage(page, all, { ...settings, off, muted }));
      // Not waited for: the page has its answer first.
      if (!isPrivate && url !== undefined) {
        countMeetings(meetings, answer, url).catch((error: unknown) => console.error('Crossread: counting', error));
        noteLook({ url, isPrivate }, () => ({ outcome: 'checked', ...tally() })).catch((error: unknown) =>
          console.error('Crossread: noting', error),
        );
      }
      return answer;
    });

/** What engines and gates ask for. */
const answerPages = (work: Work) => {
  const { mutes, annotations, memory } = work;
  return {
    startEngine: async (isAgain = false, { tabId, url, isPrivate }) => {
      if (tabId === undefined) return false;
      if (!(await isToBeRead(tabId, url, isAgain))) {
        // A page that was loaded again asks once more if it is an article.
        if (!isAgain) await noteUnread({ url, isPrivate });
        return false;
      }
      await startEngine(tabId);
      return true;
    },
    checkText: answerCheck(work),
    bringHighlightRules: async (places, { tabId }) => {
      if (tabId !== undefined) await bringHighlightRules(tabId, places);
    },
    bringCard: async (_, { tabId }) => {
      if (tabId !== undefined) await bringCard(tabId);
    },
    reportChanged: async (state, { tabId, frameId, ...place }) => {
      if (tabId === undefined) return;
      await showOnButton(tabId, state);
      if (state.status !== 'checked') return;
      await annotations.afterCheck({ tabId, isPrivate: place.isPrivate });
      if (frameId === 0) await memory.afterCheck(tabId, place);
    },
    // Heard by the panel itself.
    cardOpened: () => {},
    actOnFinding: ({ findingId, act }, { tabId }) =>
      tabId === undefined ? '' : actFor({ tabId, findingId }, act, { annotations, mutes }),
  } satisfies Partial<BackgroundHandlers>;
};

/** What popup, panel and options ask for of tabs and sites. */
const tabHandlers = {
  getReport: ({ tabId }) => readReport(tabId, readSite),
  getSite: ({ host }) => readSite(host),
  checkAnyway: ({ tabId }) => checkByHand(tabId),
  setSiteOff,
  showFinding: async ({ tabId, findingId }) => {
    await callEngine(tabId, 'showFinding', { findingId });
    await browser.tabs.update(tabId, { active: true });
  },
  listSitesOff: async () => (await readSettings()).sitesOff,
} satisfies Partial<BackgroundHandlers>;

function answerMenu({ annotations, sources }: Work, item: MenuItem, tabId: number): Promise<unknown> {
  const chosen: Readonly<Record<MenuItem, () => Promise<unknown>>> = {
    'check-page': () => checkByHand(tabId),
    'toggle-site': () => toggleSite(tabId),
    'use-as-source': () => sources.draftSource({ tabId }),
    'annotate-selection': async () => {
      const kept = await annotations.annotateSelection(tabId);
      if (!kept) await tellPanel(tabId, { words: t('review.refusedNothing') });
    },
    'add-quotation': () => sources.addSelection({ tabId, as: 'quotation' }),
    'add-figure': () => sources.addSelection({ tabId, as: 'figure' }),
  };
  return chosen[item]();
}

/** Milliseconds after the start within which the page that woke the background has its answer. */
const IDLE_AFTER = 4000;

/** Proves the claims again that another version has proven, once there is nothing else to do. */
const proveWhenIdle = ({ library }: Work): void =>
  void setTimeout(() => {
    library.proveAgain().catch((error: unknown) => console.error('Crossread: proving sets again', error));
  }, IDLE_AFTER);

const logAccess = (error: unknown): void => console.error('Crossread: following the access', error);

/** Does what access was asked for, also in the tabs that are open. */
async function followGivenAccess(): Promise<void> {
  await fulfilWish(grantWish);
  await Promise.all([markMissingAccess(), bringGateToAllTabs()]);
}

/** Has pages read wherever the browser lets us, and the toolbar button say where it does not. */
function watchAccess(): void {
  registerGate().catch(logAccess);
  markMissingAccess().catch(logAccess);
  browser.permissions.onAdded.addListener(() => void followGivenAccess().catch(logAccess));
  browser.permissions.onRemoved.addListener(() => void markMissingAccess().catch(logAccess));
}

/** What is done once after each installation and update. */
function watchInstallation(): void {
  browser.runtime.onInstalled.addListener((details) => {
    void addPageMenu();
    // An update takes out what was registered.
    void registerAlways();
    void registerSeen();
    // What developers put in for a moment (Firefox says so) greets nobody.
    const isTemporary = 'temporary' in details && details.temporary === true;
    if (details.reason === 'update') {
      void giveBackUnneeded();
      // Chromium leaves open tabs without the new version, and their lines are gone.
      void bringGateToAllTabs();
    }
    if (details.reason === 'install' && !isTemporary) void browser.tabs.create({ url: '/welcome.html' });
  });
}

export default defineBackground(() => {
  void keepStorageFromPages();
  const work = openWork();
  const { mutes, meetings, library, documents, annotations, sources, memory, data } = work;
  proveWhenIdle(work);
  const untilUnloaded = new AbortController().signal;
  const handlers = {
    ...annotations.handlers,
    ...readingHandlers,
    ...appearanceHandlers,
    ...lookHandlers,
    ...memory.handlers,
    ...sources,
    ...data,
    ...answerSetCalls({ library, mutes, meetings }),
    ...answerSourceListCalls(documents, library),
  };
  answerBackgroundCalls({ ...handlers, ...answerPages(work), ...tabHandlers }, untilUnloaded);

  watchAccess();
  browser.runtime.onStartup.addListener(() => void memory.trim());
  watchInstallation();
  watchPageMenu((item, tabId) => {
    // The browsers open a panel only in the very turn of the click.
    if (opensPanel(item)) void openSidePanel(tabId);
    answerMenu(work, item, tabId).catch((error: unknown) => tellPanel(tabId, { words: sayError(error) }));
  });
  watchKeyCommands({
    'next-finding': (tabId) => walk(tabId, 'next'),
    'previous-finding': (tabId) => walk(tabId, 'previous'),
    'toggle-site': toggleSite,
    'annotate-selection': async (tabId) => (await annotations.annotateSelection(tabId)) !== null,
    'use-as-source': async (tabId) => void (await sources.useAsSource({ tabId })),
  });
});
