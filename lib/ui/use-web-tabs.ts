import { useEffect, useState } from 'preact/hooks';
import { listWebTabs, type WebTab } from './read-tab.ts';

/** The tabs there are to choose from, as they are when this page is looked at; `null` until they are known. */
export function useWebTabs(): readonly WebTab[] | null {
  const [tabs, setTabs] = useState<readonly WebTab[] | null>(null);
  useEffect(() => {
    const look = (): void => void listWebTabs().then(setTabs);
    document.addEventListener('visibilitychange', look);
    look();
    return () => document.removeEventListener('visibilitychange', look);
  }, []);
  return tabs;
}
