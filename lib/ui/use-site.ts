import { useLayoutEffect, useState } from 'preact/hooks';
import { browser } from 'wxt/browser';
import { callBackground } from '../protocol/messenger.ts';
import type { ReadingWish } from '../protocol/reading-wish.ts';
import { hostOf } from '../protocol/tab-report.ts';
import { askToRead } from './choose-reading.ts';

const ALL: ReadingWish = { reads: 'everywhere' };

/** What a reader can let us read from the page of an address. */
interface Asking {
  /** Whether the browser has refused what was asked last. */
  readonly isRefused: boolean;
  /** Asks the user to let us read the site, or every news page, from now on and without being asked. */
  readonly allow: () => Promise<void>;
  readonly allowAll: () => Promise<void>;
  /** Has every page of the site checked from now on, the one in the tab first. */
  readonly checkAlways: () => Promise<void>;
}

/** Asks for access. The address is at hand already: browsers take the question only straight after the click. */
function useAsking(tabId: number, url: string | undefined): Asking {
  const [isRefused, setRefused] = useState(false);
  const ask = async (wish: ReadingWish): Promise<boolean> => {
    const isGiven = await askToRead(wish);
    setRefused(!isGiven);
    return isGiven;
  };
  return {
    isRefused,
    allow: async () => void (await ask(url === undefined ? ALL : { reads: 'articles', url })),
    allowAll: async () => void (await ask(ALL)),
    checkAlways: async () => {
      const isGiven = url === undefined || (await ask({ reads: 'everyPage', url }));
      if (isGiven) await callBackground('checkAnyway', { tabId });
    },
  };
}

interface Site extends Asking {
  /** `null` for what is no website. */
  readonly host: string | null;
  readonly isOn: boolean;
  readonly switchSite: (isOn: boolean) => Promise<void>;
}

/** The site in a tab, whether Crossread is on there, and what can be asked for. */
export function useSite(tabId: number): Site {
  const [url, setUrl] = useState<string | undefined>();
  const [isOn, setOn] = useState(true);
  const asking = useAsking(tabId, url);

  useLayoutEffect(() => {
    const read = async (): Promise<void> => {
      const { url: address } = await browser.tabs.get(tabId);
      setUrl(address);
      const site = hostOf(address);
      if (site !== null) setOn(!(await callBackground('getSite', { host: site })).isOff);
    };
    read().catch((error: unknown) => console.error('Crossread: the site of the tab', error));
  }, [tabId]);

  const host = hostOf(url);
  const switchSite = async (on: boolean): Promise<void> => {
    if (host === null) return;
    setOn(on);
    await callBackground('setSiteOff', { host, off: !on });
  };
  return { host, isOn, switchSite, ...asking };
}
