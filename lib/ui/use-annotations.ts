import { useCallback, useEffect, useState } from 'preact/hooks';
import type { PlacedAnnotation } from '../core/annotation/stored-annotation.ts';
import { callBackground } from '../protocol/messenger.ts';
import { watchPageNews } from '../protocol/page-news.ts';
import { watchTab } from './watch-tab.ts';

/** What is kept of the page in a tab, up to date; and the tags in use. */
export interface PageAnnotations {
  readonly annotations: readonly PlacedAnnotation[];
  readonly tags: readonly string[];
  readonly refresh: () => Promise<void>;
}

/** The annotations of the page in a tab; empty while nothing is kept. */
export function useAnnotations(tabId: number): PageAnnotations {
  const [annotations, setAnnotations] = useState<readonly PlacedAnnotation[]>([]);
  const [tags, setTags] = useState<readonly string[]>([]);
  const refresh = useCallback(async (): Promise<void> => {
    const [placed, used] = await Promise.all([
      callBackground('listPageAnnotations', { tabId }),
      callBackground('listTags', undefined),
    ]);
    setAnnotations(placed);
    setTags(used);
  }, [tabId]);
  useEffect(() => {
    const stopped = new AbortController();
    // A page that is still loading has nothing to be placed in; it is asked again when it has been read.
    const ask = (): void => void refresh().catch(() => setAnnotations([]));
    watchPageNews('annotationsChanged', ask, stopped.signal);
    watchTab(tabId, ask, stopped.signal);
    ask();
    return () => stopped.abort();
  }, [tabId, refresh]);
  return { annotations, tags, refresh };
}
