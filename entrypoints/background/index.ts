import { browser } from 'wxt/browser';
import { defineBackground } from 'wxt/utils/define-background';
import { checkText } from '../../lib/core/finding/check-text.ts';
import { openAnnotations } from '../../lib/extension/annotation-calls.ts';
import { showBadge } from '../../lib/extension/badge.ts';
import { bringGateToAllTabs } from '../../lib/extension/bring-gate.ts';
import { checkAllTabs } from '../../lib/extension/check-all-tabs.ts';
import { holdClaimIndex } from '../../lib/extension/claim-index-holder.ts';
import { openClaimLibrary } from '../../lib/extension/claim-library.ts';
import { openClaimSetStore } from '../../lib/extension/claim-set-store.ts';
import { startEngine } from '../../lib/extension/engine.ts';
import { answerBackgroundCalls, callEngine, Unreachable } from '../../lib/extension/messenger.ts';
import { openDatabase } from '../../lib/extension/open-database.ts';
import { hostOf, readReport } from '../../lib/extension/page-report.ts';
import { readReading, readsByItself } from '../../lib/extension/reading.ts';
import { readingHandlers } from '../../lib/extension/reading-calls.ts';
import { changeSettings, readSettings, withItem } from '../../lib/extension/settings.ts';
import { switchSite } from '../../lib/extension/switch-site.ts';
import { t } from '../../lib/extension/translate.ts';

/** Moves to the next or previous finding of the tab in front; a tab without the engine has none. */
async function walkInActiveTab(direction: 'next' | 'previous'): Promise<void> {
  const [tab] = await browser.tabs.query({ active: true, lastFocusedWindow: true });
  if (tab?.id === undefined) return;
  await callEngine(tab.id, 'walk', { direction }).catch((error: unknown) => {
    if (!(error instanceof Unreachable)) throw error;
  });
}

const CHECK_PAGE = 'check-page';

/** A right click anywhere on a page checks it, whether it looks like an article or not. */
async function addMenu(): Promise<void> {
  // An update finds the item of the version before.
  await browser.contextMenus.removeAll();
  browser.contextMenus.create({ id: CHECK_PAGE, title: t('menu.checkPage'), contexts: ['page'] });
}

export default defineBackground(() => {
  const database = openDatabase();
  const annotations = openAnnotations(database);
  const library = openClaimLibrary(openClaimSetStore(database), () => {
    index.forget();
    void checkAllTabs();
  });
  const index = holdClaimIndex(library.readEnabled);
  const untilUnloaded = new AbortController().signal;

  answerBackgroundCalls(
    {
      ...annotations.handlers,
      ...readingHandlers,
      startEngine: async (_, { tabId, url }) => {
        const [{ sitesOff }, reading] = await Promise.all([readSettings(), readReading()]);
        const host = hostOf(url);
        if (tabId === undefined || sitesOff.includes(host ?? '') || !readsByItself(reading, host)) return false;
        await startEngine(tabId);
        return true;
      },
      checkText: async (page) => checkText(page, await index.get()),
      reportChanged: async ({ status, discrepancies }, { tabId, isPrivate }) => {
        if (tabId === undefined) return;
        await showBadge(tabId, discrepancies);
        if (status === 'checked') await annotations.afterCheck({ tabId, isPrivate });
      },
      getReport: async ({ tabId }) => {
        const { url } = await browser.tabs.get(tabId);
        return readReport({ id: tabId, url });
      },
      checkAnyway: ({ tabId }) => startEngine(tabId),
      isSiteOff: async ({ host }) => (await readSettings()).sitesOff.includes(host),
      setSiteOff: async ({ host, off }) => {
        await changeSettings((settings) => ({ ...settings, sitesOff: withItem(settings.sitesOff, host, off) }));
        await switchSite(host, off);
      },
      showFinding: async ({ tabId, findingId }) => {
        await callEngine(tabId, 'showFinding', { findingId });
        await browser.tabs.update(tabId, { active: true });
      },
      useAsSource: async ({ tabId }) => library.keepArticle(await callEngine(tabId, 'getReport', undefined)),
      listSets: library.list,
      getSet: ({ id }) => library.get(id),
      switchSet: ({ id, isOn }) => library.switch(id, isOn),
      removeSet: ({ id }) => library.remove(id),
      addSet: ({ stored }) => library.add(stored),
      listSitesOff: async () => (await readSettings()).sitesOff,
    },
    untilUnloaded,
  );

  browser.permissions.onAdded.addListener(() => void bringGateToAllTabs());
  browser.runtime.onInstalled.addListener((details) => {
    void addMenu();
    // What developers put in for a moment (Firefox says so) greets nobody.
    const { reason, temporary } = details as { readonly reason: string; readonly temporary?: boolean };
    if (reason === 'install' && !temporary) void browser.tabs.create({ url: '/welcome.html' });
  });
  browser.contextMenus.onClicked.addListener(({ menuItemId }, tab) => {
    if (menuItemId === CHECK_PAGE && tab?.id !== undefined) void startEngine(tab.id);
  });
  browser.commands.onCommand.addListener((command) => {
    if (command === 'next-finding') void walkInActiveTab('next');
    if (command === 'previous-finding') void walkInActiveTab('previous');
  });
});
