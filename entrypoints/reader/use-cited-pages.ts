import { useEffect, useRef, useState } from 'preact/hooks';
import type { CitedPage } from '../../lib/core/check/other-source.ts';
import { readTab } from '../../lib/ui/read-tab.ts';
import type { NamedPage } from './use-cited.ts';

/** The pages that a document cites and that are open, as far as they could be read: each once, and a tab out of sight when it has been looked at. */
export function useCitedPages(named: readonly NamedPage[]): readonly CitedPage[] {
  const [pages, setPages] = useState<readonly CitedPage[]>([]);
  const asked = useRef(new Set<string>());
  useEffect(() => {
    for (const { address, tabId } of named) {
      if (tabId === null || asked.current.has(address)) continue;
      asked.current.add(address);
      readTab(tabId, { anyPage: false }).then(
        ({ article, report }) =>
          setPages((known) => [...known, { address, title: report.page?.title ?? null, article }]),
        () => asked.current.delete(address),
      );
    }
  }, [named]);
  return pages;
}
