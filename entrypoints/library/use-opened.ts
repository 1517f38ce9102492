import { useEffect, useState } from 'preact/hooks';
import type { StoredAnnotation } from '../../lib/core/annotation/stored-annotation.ts';
import { callBackground } from '../../lib/protocol/messenger.ts';
import type { Found } from './use-found.ts';

/** The annotation that is shown whole, kept up to date; `null` when none is, or when it has been deleted. */
export function useOpened({ facets }: Found): {
  readonly opened: StoredAnnotation | null;
  readonly tags: readonly string[];
  readonly open: (id: string | null) => void;
} {
  const [id, setId] = useState<string | null>(null);
  const [opened, setOpened] = useState<StoredAnnotation | null>(null);
  const [tags, setTags] = useState<readonly string[]>([]);
  useEffect(() => {
    let isCurrent = true;
    const read = async (): Promise<void> => {
      if (id === null) return setOpened(null);
      const [[stored = null], used] = await Promise.all([
        callBackground('getAnnotations', { ids: [id] }),
        callBackground('listTags', undefined),
      ]);
      if (!isCurrent) return;
      setOpened(stored);
      setTags(used);
    };
    void read();
    return () => {
      isCurrent = false;
    };
    // The facets are new whenever anything has changed.
  }, [id, facets]);
  return { opened, tags, open: setId };
}
