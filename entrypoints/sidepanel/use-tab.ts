import { useEffect, useState } from 'preact/hooks';
import { browser } from 'wxt/browser';

const named = Number(new URLSearchParams(location.search).get('tabId') ?? Number.NaN);

/** The tab beside which the panel is: the one in front of its window, or the one that its address names. */
export function useTab(): number | null {
  const [tabId, setTabId] = useState<number | null>(Number.isSafeInteger(named) ? named : null);
  useEffect(() => {
    if (Number.isSafeInteger(named)) return undefined;
    const look = async (): Promise<void> => {
      const [tab] = await browser.tabs.query({ active: true, currentWindow: true });
      setTabId(tab?.id ?? null);
    };
    const onActivated = (): void => void look();
    browser.tabs.onActivated.addListener(onActivated);
    void look();
    return () => browser.tabs.onActivated.removeListener(onActivated);
  }, []);
  return tabId;
}
