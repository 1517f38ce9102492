import { browser } from 'wxt/browser';
import { callEngine, Unreachable } from '../../protocol/messenger.ts';
import { hostOf } from '../../protocol/tab-report.ts';
import { bringGate, bringGateUnlessRunning } from './bring-gate.ts';
import { showOnButton } from './toolbar-button.ts';

async function switchOff(tabId: number): Promise<void> {
  await callEngine(tabId, 'stop', undefined).catch((error: unknown) => {
    // A tab in which no engine runs has nothing to stop.
    if (!(error instanceof Unreachable)) throw error;
  });
  await showOnButton(tabId, { status: 'off', discrepancies: 0 });
}

/** Stops or starts Crossread in the open tabs of a site; `host` as in `URL.host`. */
export async function switchSite(host: string, off: boolean): Promise<void> {
  // Not by match pattern: Firefox's know no ports.
  const tabs = (await browser.tabs.query({})).filter(({ url }) => hostOf(url) === host);
  const ids = tabs.map(({ id }) => id).filter((id) => id !== undefined);
  await Promise.allSettled(ids.map(off ? switchOff : bringGate));
}

/** Starts or stops Crossread in every open tab, as `isWanted` says of its address; `null` leaves a tab as it is. */
export async function followReading(isWanted: (url: string | undefined) => boolean | null): Promise<void> {
  const tabs = await browser.tabs.query({});
  const followTab = async ({ id, url }: { readonly id?: number | undefined; readonly url?: string | undefined }) => {
    const wanted = isWanted(url);
    if (id === undefined || wanted === null) return;
    await (wanted ? bringGateUnlessRunning(id) : switchOff(id));
  };
  await Promise.allSettled(tabs.map(followTab));
}
