import { useCallback, useEffect, useState } from 'preact/hooks';
import { finishDraft } from '../../lib/core/claim/source-draft.ts';
import { t } from '../../lib/locale/translate.ts';
import { callBackground } from '../../lib/protocol/messenger.ts';
import { type KeptDraft, listDrafts, writeDraft } from '../../lib/protocol/source-drafts.ts';
import type { Act } from './use-sources.ts';

/** What was begun and is still to be looked through. */
export interface Drafts {
  readonly drafts: readonly KeptDraft[];
  readonly refresh: () => void;
  readonly discard: (one: KeptDraft) => void;
  /** Keeps all of them as they are, each as a set of its own. */
  readonly keepAll: () => void;
}

async function keepAllOf(drafts: readonly KeptDraft[], act: Act) {
  const changes: number[] = [];
  for (const { key, draft } of drafts) {
    const kept = await callBackground('keepSource', { set: finishDraft(draft), into: null });
    changes.push(kept.change);
    await writeDraft(key, null);
  }
  const undo = async () => {
    await callBackground('undoSetChanges', { changes });
    return { text: t('use.undone') };
  };
  return { text: t('sources.keptMany', changes.length), undo: () => act(undo) };
}

/** The drafts that were begun, here or in the panel. */
export function useDrafts(act: Act): Drafts {
  const [drafts, setDrafts] = useState<readonly KeptDraft[]>([]);
  const look = useCallback(async () => setDrafts(await listDrafts()), []);
  useEffect(() => void look(), [look]);
  return {
    drafts,
    refresh: () => void look(),
    discard: ({ key, draft }) =>
      act(async () => {
        await writeDraft(key, null);
        await look();
        const bringBack = async (): Promise<null> => {
          await writeDraft(key, draft);
          await look();
          return null;
        };
        return { text: t('review.discarded'), undo: () => act(bringBack) };
      }),
    keepAll: () =>
      act(async () => {
        const notice = await keepAllOf(drafts, act);
        await look();
        return notice;
      }),
  };
}
