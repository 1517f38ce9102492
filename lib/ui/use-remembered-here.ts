import { useEffect, useState } from 'preact/hooks';
import type { RememberedHere } from '../protocol/memory-types.ts';
import { callBackground } from '../protocol/messenger.ts';
import { watchPageNews } from '../protocol/page-news.ts';
import type { PageReport } from '../protocol/page-types.ts';

const NOTHING: RememberedHere = { otherwise: [], before: [] };

/**
 * What the reader has read before of what the page in a tab says, asked again with each check of it and whenever the memory
 * changes; `null` until it is known.
 */
export function useRememberedHere(tabId: number, report: PageReport | null): RememberedHere | null {
  const [here, setHere] = useState<RememberedHere | null>(null);
  useEffect(() => {
    if (report?.status !== 'checked') {
      setHere(null);
      return undefined;
    }
    const stopped = new AbortController();
    const ask = async (): Promise<void> => {
      const found = await callBackground('getRememberedHere', { tabId }).catch((error: unknown) => {
        // The list is there all the same.
        console.error('Crossread: what was read before', error);
        return NOTHING;
      });
      if (!stopped.signal.aborted) setHere(found);
    };
    watchPageNews('memoryChanged', () => void ask(), stopped.signal);
    void ask();
    return () => stopped.abort();
  }, [tabId, report]);
  return here;
}
