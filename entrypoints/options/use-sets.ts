import { useCallback, useEffect, useState } from 'preact/hooks';
import { type Notice, noticeOf } from '../../components/toast.tsx';
import { t } from '../../lib/locale/translate.ts';
import { callBackground, sayError } from '../../lib/protocol/messenger.ts';
import type { ClaimSetSummary, KeptSet } from '../../lib/protocol/set-types.ts';
import { fileNameFor, saveText } from '../../lib/ui/download.ts';

/** Does something and says what came of it. */
type Act = (doing: () => Promise<Notice | null>) => void;

/** A notice that says what was done to a set, and takes it back. */
type Undoable = (kept: Pick<KeptSet, 'change'>, text: string) => Notice;

async function saveSet(id: string): Promise<null> {
  const set = await callBackground('getSet', { id });
  saveText(fileNameFor(set.title, 'json'), `${JSON.stringify(set, null, 2)}\n`, 'application/json');
  return null;
}

/** What can be done to a set. */
const setActions = (act: Act, undoable: Undoable) => ({
  switchSet: (id: string, isOn: boolean) =>
    act(async () => {
      await callBackground('switchSet', { id, isOn });
      return null;
    }),
  save: (id: string) => act(() => saveSet(id)),
  rename: (id: string, title: string) =>
    act(async () => {
      const kept = await callBackground('renameSet', { id, title });
      return undoable(kept, t('options.renamed', [kept.summary.title]));
    }),
  duplicate: (id: string) =>
    act(async () => {
      const kept = await callBackground('duplicateSet', { id });
      return undoable(kept, t('options.added', [kept.summary.title]));
    }),
  remove: ({ id, title }: Pick<ClaimSetSummary, 'id' | 'title'>) =>
    act(async () => {
      const change = await callBackground('removeSet', { id });
      return change === null ? null : undoable({ change }, t('options.removed', [title]));
    }),
});

/** The claim sets with everything that can be done to them, and what has just happened. */
export function useSets() {
  const [sets, setSets] = useState<readonly ClaimSetSummary[]>([]);
  const [notice, setNotice] = useState<Notice | null>(null);
  /** Counts what has been done, for views that show what is in a set. */
  const [round, setRound] = useState(0);
  const refresh = useCallback(async () => {
    const found = await callBackground('listSets', undefined).catch(sayError);
    if (typeof found !== 'string') setSets(found);
  }, []);
  useEffect(() => void refresh(), [refresh]);

  /** Does something, says what came of it, and shows the sets as they then are. */
  const perform = async (doing: () => Promise<Notice | null>): Promise<void> => {
    setNotice(null);
    setNotice(await noticeOf(doing));
    setRound((rounds) => rounds + 1);
    await refresh();
  };
  const act: Act = (doing) => void perform(doing);
  const undoing = (change: number): (() => void) => {
    const undo = async (): Promise<null> => {
      await callBackground('undoSetChange', { change });
      return null;
    };
    return () => act(undo);
  };
  const undoable: Undoable = ({ change }, text) => ({ text, undo: undoing(change) });

  return { sets, notice, round, act, undoable, ...setActions(act, undoable) };
}
