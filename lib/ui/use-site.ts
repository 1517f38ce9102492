import { useLayoutEffect, useState } from 'preact/hooks';
import { browser } from 'wxt/browser';
import { callBackground } from '../protocol/messenger.ts';
import { askForAccess } from '../protocol/page-access.ts';
import { hostOf } from '../protocol/tab-report.ts';

/** The site in a tab and whether Crossread is on there; `host` is `null` for what is no website. */
export function useSite(tabId: number): {
  readonly host: string | null;
  readonly isOn: boolean;
  readonly switchSite: (isOn: boolean) => Promise<void>;
  /** Asks the user to let us read the site, from now on and without being asked. */
  readonly allow: () => Promise<void>;
  /** Has every page of the site checked from now on, this one first. */
  readonly checkAlways: () => Promise<void>;
} {
  const [url, setUrl] = useState<string | undefined>();
  const [isOn, setOn] = useState(true);

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
  // The address is at hand already: browsers take the question only straight after the click.
  const allow = async (): Promise<void> => {
    const isGiven = await askForAccess(url);
    if (isGiven && host !== null) await callBackground('alwaysRead', { host });
  };
  const checkAlways = async (): Promise<void> => {
    if (host !== null) await callBackground('alwaysCheck', { host });
    await callBackground('checkAnyway', { tabId });
  };
  return { host, isOn, switchSite, allow, checkAlways };
}
