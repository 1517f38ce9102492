import { useCallback, useEffect, useState } from 'preact/hooks';
import { type Notice, noticeOf } from '../../components/toast.tsx';
import type { Result } from '../../lib/core/result.ts';
import type { ClaimSetSummary } from '../../lib/extension/claim-set-store.ts';
import type { StoredClaimSet } from '../../lib/extension/database.ts';
import { fileNameFor, saveText } from '../../lib/extension/download.ts';
import { callBackground } from '../../lib/extension/messenger.ts';
import { t } from '../../lib/extension/translate.ts';
import { undoKeeping } from '../../lib/extension/undo-keeping.ts';

/** The claim sets with everything that can be done to them, and what has just happened. */
export function useSets() {
  const [sets, setSets] = useState<readonly ClaimSetSummary[]>([]);
  const [notice, setNotice] = useState<Notice | null>(null);
  const refresh = useCallback(async () => setSets(await callBackground('listSets', undefined)), []);
  useEffect(() => void refresh(), [refresh]);

  /** Does something, says what came of it, and shows the sets as they then are. */
  const perform = async (doing: () => Promise<Notice | null>): Promise<void> => {
    setNotice(null);
    setNotice(await noticeOf(doing));
    await refresh();
  };
  const act = (doing: () => Promise<Notice | null>): void => void perform(doing);
  const add = async (stored: StoredClaimSet): Promise<Notice> => {
    const kept = await callBackground('addSet', { stored });
    const undo = async (): Promise<null> => {
      await undoKeeping(kept);
      return null;
    };
    const added = t('options.added', [kept.summary.title]);
    return { text: kept.replaced ? `${added} ${t('options.replaces')}` : added, undo: () => act(undo) };
  };

  return {
    sets,
    notice,
    switchSet: (id: string, isOn: boolean) =>
      act(async () => {
        await callBackground('switchSet', { id, isOn });
        return null;
      }),
    save: (id: string) =>
      act(async () => {
        const set = await callBackground('getSet', { id });
        saveText(fileNameFor(set.title, 'json'), `${JSON.stringify(set, null, 2)}\n`, 'application/json');
        return null;
      }),
    remove: (id: string) =>
      act(async () => {
        const stored = await callBackground('removeSet', { id });
        if (!stored) return null;
        const undo = async (): Promise<null> => {
          await callBackground('addSet', { stored });
          return null;
        };
        return { text: t('options.removed', [stored.set.title]), undo: () => act(undo) };
      }),
    bringIn: (reading: Promise<Result<StoredClaimSet>>) =>
      act(async () => {
        const read = await reading;
        return read.ok ? add(read.value) : { text: t('options.refused', [read.error]) };
      }),
  };
}
