import { browser } from 'wxt/browser';
import { callEngine, Unreachable } from '../../protocol/messenger.ts';

const GATE = '/gate.js';

/** Has the gate decide once more whether a tab shows an article. Throws where we are not let in. */
export async function bringGate(tabId: number): Promise<void> {
  await browser.scripting.executeScript({ target: { tabId }, files: [GATE] });
}

/** Brings the gate into a tab that has no engine. */
export async function bringGateUnlessRunning(tabId: number): Promise<void> {
  try {
    await callEngine(tabId, 'getReport', undefined);
  } catch (error) {
    if (error instanceof Unreachable) await bringGate(tabId);
  }
}

/** Brings the gate into every open tab that has no engine, after the user has let us read more sites, or after an update. */
export async function bringGateToAllTabs(): Promise<void> {
  const ids = (await browser.tabs.query({})).map(({ id }) => id).filter((id) => id !== undefined);
  await Promise.allSettled(ids.map(bringGateUnlessRunning));
}
