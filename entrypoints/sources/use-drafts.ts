import { useEffect, useState } from 'preact/hooks';
import { t } from '../../lib/locale/translate.ts';
import { type KeptDraft, listDrafts, watchDrafts, writeDraft } from '../../lib/protocol/source-drafts.ts';
import { bringBackDraft } from '../../lib/ui/bring-back-draft.ts';
import { keepAllDrafts } from './keep-all-drafts.ts';
import type { Act } from './use-sources.ts';

/** What was begun and is still to be looked through. */
export interface Drafts {
  readonly drafts: readonly KeptDraft[];
  readonly discard: (one: KeptDraft) => void;
  /** Keeps all of them as they are, each as a set of its own. */
  readonly keepAll: () => void;
}

/** The drafts that were begun, here or in the panel. */
export function useDrafts(act: Act): Drafts {
  const [drafts, setDrafts] = useState<readonly KeptDraft[]>([]);
  useEffect(() => {
    const stopped = new AbortController();
    const look = async (): Promise<void> => {
      const found = await listDrafts();
      if (!stopped.signal.aborted) setDrafts(found);
    };
    void look();
    watchDrafts(() => void look(), stopped.signal);
    return () => stopped.abort();
  }, []);
  return {
    drafts,
    discard: ({ key, draft }) =>
      act(async () => {
        await writeDraft(key, null);
        const undo = async (): Promise<null> => {
          await bringBackDraft(key, draft);
          return null;
        };
        return { text: t('review.discarded'), undo: () => act(undo) };
      }),
    keepAll: () =>
      act(async () => {
        const { count, takeBack } = await keepAllDrafts();
        const undo = async () => {
          await takeBack();
          return { text: t('use.undone') };
        };
        return { text: t('sources.keptMany', count), undo: () => act(undo) };
      }),
  };
}
