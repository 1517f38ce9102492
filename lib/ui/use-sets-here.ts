import { useEffect, useState } from 'preact/hooks';
import { callBackground } from '../protocol/messenger.ts';
import { watchTab } from './watch-tab.ts';

/** How many claim sets a site is compared with. */
export interface SetsHere {
  /** Sets that are switched on. */
  readonly on: number;
  /** Those of them that are used on the site. */
  readonly used: number;
}

async function countSets(host: string | null): Promise<SetsHere> {
  const [sets, off] = await Promise.all([
    callBackground('listSets', undefined),
    callBackground('listSetsOffOn', undefined),
  ]);
  const offHere = new Set(off.flatMap((pair) => (pair.host === host ? [pair.id] : [])));
  const on = sets.filter(({ isOn }) => isOn);
  return { on: on.length, used: on.filter(({ id }) => !offHere.has(id)).length };
}

/** The sets that the page in a tab is compared with, up to date; `null` until they are counted. */
export function useSetsHere(tabId: number, host: string | null): SetsHere | null {
  const [sets, setSets] = useState<SetsHere | null>(null);
  useEffect(() => {
    const stopped = new AbortController();
    const count = async (): Promise<void> => {
      const counted = await countSets(host);
      if (!stopped.signal.aborted) setSets(counted);
    };
    // A change of the sets has every page checked again.
    watchTab(tabId, () => void count(), stopped.signal);
    void count();
    return () => stopped.abort();
  }, [tabId, host]);
  return sets;
}
