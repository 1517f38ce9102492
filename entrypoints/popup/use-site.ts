import { useEffect, useState } from 'preact/hooks';
import { browser } from 'wxt/browser';
import { callBackground } from '../../lib/extension/messenger.ts';
import { hostOf } from '../../lib/extension/page-report.ts';

/** The site in a tab and whether Crossread is on there; `host` is `null` for what is no website. */
export function useSite(tabId: number): {
  readonly host: string | null;
  readonly isOn: boolean;
  readonly switchSite: (isOn: boolean) => Promise<void>;
} {
  const [host, setHost] = useState<string | null>(null);
  const [isOn, setOn] = useState(true);

  useEffect(() => {
    const read = async (): Promise<void> => {
      const site = hostOf((await browser.tabs.get(tabId)).url);
      setHost(site);
      if (site !== null) setOn(!(await callBackground('isSiteOff', { host: site })));
    };
    read().catch((error: unknown) => console.error('Crossread: the site of the tab', error));
  }, [tabId]);

  const switchSite = async (on: boolean): Promise<void> => {
    if (host === null) return;
    setOn(on);
    await callBackground('setSiteOff', { host, off: !on });
  };
  return { host, isOn, switchSite };
}
