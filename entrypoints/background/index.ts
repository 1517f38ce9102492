import { browser } from 'wxt/browser';
import { defineBackground } from 'wxt/utils/define-background';
import { withoutClaimSet } from '../../lib/core/claim/claim-index.ts';
import { checkText } from '../../lib/core/finding/check-text.ts';
import { withoutMuted } from '../../lib/core/finding/mute-findings.ts';
import { openAnnotations } from '../../lib/extension/annotation-calls.ts';
import { showBadge } from '../../lib/extension/badge.ts';
import { bringGateToAllTabs } from '../../lib/extension/bring-gate.ts';
import { checkAllTabs } from '../../lib/extension/check-all-tabs.ts';
import { holdClaimIndex } from '../../lib/extension/claim-index-holder.ts';
import { openClaimLibrary } from '../../lib/extension/claim-library.ts';
import { openClaimSetStore } from '../../lib/extension/claim-set-store.ts';
import { startEngine } from '../../lib/extension/engine.ts';
import { answerBackgroundCalls, callEngine, Unreachable } from '../../lib/extension/messenger.ts';
import { openMuteStore } from '../../lib/extension/mute-store.ts';
import { openDatabase } from '../../lib/extension/open-database.ts';
import { addPageMenu, type MenuItem, watchPageMenu } from '../../lib/extension/page-menu.ts';
import { hostOf, readReport } from '../../lib/extension/page-report.ts';
import { tellPanel } from '../../lib/extension/panel-news.ts';
import { readReading, readsByItself } from '../../lib/extension/reading.ts';
import { readingHandlers } from '../../lib/extension/reading-calls.ts';
import { answerSetCalls, readSetsOffOn } from '../../lib/extension/set-calls.ts';
import { changeSettings, readSettings, withItem } from '../../lib/extension/settings.ts';
import { openSidePanel } from '../../lib/extension/side-panel.ts';
import { openSourceCalls } from '../../lib/extension/source-calls.ts';
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

export default defineBackground(() => {
  const database = openDatabase();
  const annotations = openAnnotations(database);
  const mutes = openMuteStore(database);
  const library = openClaimLibrary(openClaimSetStore(database), () => {
    index.forget();
    void checkAllTabs();
  });
  const sources = openSourceCalls(library);
  const index = holdClaimIndex(library.readEnabled);
  const untilUnloaded = new AbortController().signal;

  answerBackgroundCalls(
    {
      ...annotations.handlers,
      ...readingHandlers,
      ...sources,
      ...answerSetCalls(library, mutes),
      startEngine: async (_, { tabId, url }) => {
        const [{ sitesOff }, reading] = await Promise.all([readSettings(), readReading()]);
        const host = hostOf(url);
        if (tabId === undefined || sitesOff.includes(host ?? '') || !readsByItself(reading, host)) return false;
        await startEngine(tabId);
        return true;
      },
      checkText: async (page, { url }) => {
        const [all, off, muted] = await Promise.all([index.get(), readSetsOffOn(hostOf(url)), mutes.keys()]);
        return withoutMuted(checkText(page, off.reduce(withoutClaimSet, all)), muted);
      },
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
      listSitesOff: async () => (await readSettings()).sitesOff,
    },
    untilUnloaded,
  );

  browser.permissions.onAdded.addListener(() => void bringGateToAllTabs());
  browser.runtime.onInstalled.addListener((details) => {
    void addPageMenu();
    // What developers put in for a moment (Firefox says so) greets nobody.
    const { reason, temporary } = details as { readonly reason: string; readonly temporary?: boolean };
    if (reason === 'install' && !temporary) void browser.tabs.create({ url: '/welcome.html' });
  });
  watchPageMenu((item, tabId) => {
    // The browsers open a panel only in the very turn of the click.
    if (item !== 'check-page') void openSidePanel(tabId);
    const chosen: Readonly<Record<MenuItem, () => Promise<unknown>>> = {
      'check-page': () => startEngine(tabId),
      'use-as-source': () => sources.draftSource({ tabId }),
      'annotate-selection': async () => {
        const kept = await annotations.annotateSelection(tabId);
        if (!kept) await tellPanel(tabId, t('review.refusedNothing'));
      },
      'add-quotation': () => sources.addSelection({ tabId, as: 'quotation' }),
      'add-figure': () => sources.addSelection({ tabId, as: 'figure' }),
    };
    chosen[item]().catch((error: unknown) => tellPanel(tabId, error instanceof Error ? error.message : String(error)));
  });
  browser.commands.onCommand.addListener((command) => {
    if (command === 'next-finding') void walkInActiveTab('next');
    if (command === 'previous-finding') void walkInActiveTab('previous');
  });
});
