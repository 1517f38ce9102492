import { useEffect, useState } from 'preact/hooks';
import { browser } from 'wxt/browser';
import { addressKey } from '../../lib/core/claim/address-key.ts';
import { listWebTabs } from '../../lib/ui/read-tab.ts';

/** A page that a document names, and the tab that it is open in, if it is. */
export interface NamedPage {
  readonly address: string;
  readonly tabId: number | null;
}

/** As a browser writes the address of a tab. */
const keyOf = (address: string): string => addressKey(URL.parse(address)?.href ?? address);

/** Looks which of the named pages are open, each time this page is looked at and when a tab has loaded. */
export function useCited(cites: readonly string[]): readonly NamedPage[] {
  const [pages, setPages] = useState<readonly NamedPage[]>(() => cites.map((address) => ({ address, tabId: null })));
  useEffect(() => {
    const stopped = new AbortController();
    const { signal } = stopped;
    const look = async (): Promise<void> => {
      const open = new Map((await listWebTabs()).map(({ id, url }) => [addressKey(url), id]));
      if (!signal.aborted) setPages(cites.map((address) => ({ address, tabId: open.get(keyOf(address)) ?? null })));
    };
    const onUpdated = (_: number, { status }: { status?: string | undefined }): void => {
      if (status === 'complete') void look();
    };
    if (cites.length === 0) return;
    browser.tabs.onUpdated.addListener(onUpdated);
    signal.addEventListener('abort', () => browser.tabs.onUpdated.removeListener(onUpdated));
    document.addEventListener('visibilitychange', () => void look(), { signal });
    void look();
    return () => stopped.abort();
  }, [cites]);
  return pages;
}

/** Opens a page in a tab behind this one: the browser asks for it, not Crossread. */
export const openBehind = (address: string): void => void browser.tabs.create({ url: address, active: false });

/** Opens the comparison of this document with the pages that it names and that are open. */
export async function compareWithCited(pages: readonly NamedPage[]): Promise<void> {
  const own = await browser.tabs.getCurrent();
  const [second, ...more] = pages.flatMap(({ tabId }) => tabId ?? []);
  if (own?.id === undefined || second === undefined) return;
  const named = new URLSearchParams([
    ['first', String(own.id)],
    ['second', String(second)],
    ...more.map((tabId) => ['more', String(tabId)]),
  ]);
  await browser.tabs.create({ url: `/compare.html?${named}` });
}
