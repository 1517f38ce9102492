import { useCallback, useEffect, useState } from 'preact/hooks';
import type { DocumentChange } from '../../components/review-document.tsx';
import { type Notice, noticeOf } from '../../components/toast.tsx';
import { t } from '../../lib/locale/translate.ts';
import { callBackground, sayError } from '../../lib/protocol/messenger.ts';
import type { ChangedSources, SourceGoal, SourceRow } from '../../lib/protocol/source-types.ts';
import { nameOf, setsToSwitch, titleOf } from './find-sources.ts';

/** Does something and says what came of it. */
export type Act = (doing: () => Promise<Notice | null>) => void;

/** What can be done to sources. */
export interface SourceActions {
  readonly switchOn: (rows: readonly SourceRow[], isOn: boolean) => void;
  readonly gather: (rows: readonly SourceRow[], goal: SourceGoal) => void;
  readonly remove: (rows: readonly SourceRow[]) => void;
  readonly change: (row: SourceRow, change: DocumentChange) => void;
}

/** A notice of a change that takes it back. */
const undoable = (act: Act, { changes }: Pick<ChangedSources, 'changes'>, text: string): Notice => ({
  text,
  undo: () =>
    act(async () => {
      await callBackground('undoSetChanges', { changes });
      return { text: t('use.undone') };
    }),
});

const sourceActions = (act: Act): SourceActions => ({
  switchOn: (rows, isOn) =>
    act(async () => {
      // Only these are switched back, should that be asked for.
      const ids = setsToSwitch(rows, isOn);
      await callBackground('switchSets', { ids, isOn });
      const undo = async (): Promise<null> => {
        await callBackground('switchSets', { ids, isOn: !isOn });
        return null;
      };
      return { text: t(isOn ? 'sources.switchedOn' : 'sources.switchedOff', ids.length), undo: () => act(undo) };
    }),
  gather: (rows, goal) =>
    act(async () => {
      const changed = await callBackground('gatherSources', { sources: rows.map(nameOf), goal });
      return undoable(act, changed, t('sources.moved', [changed.kept?.title ?? '']));
    }),
  remove: (rows) =>
    act(async () => {
      // What comes with the extension stays.
      const own = rows.filter(({ origin }) => origin !== 'bundled');
      const [only, ...others] = own;
      const changed = await callBackground('removeSources', { sources: own.map(nameOf) });
      const name = only && others.length === 0 ? titleOf(only) : null;
      const text = name === null ? t('sources.removedMany', own.length) : t('sources.removed', [name]);
      return undoable(act, changed, text);
    }),
  change: (row, change) =>
    act(async () => {
      const { change: made } = await callBackground('changeSource', { source: nameOf(row), change });
      return undoable(act, { changes: [made] }, t('sources.changed'));
    }),
});

/** What is known of the sources. */
interface Listed {
  /** `null` until they are read. */
  readonly rows: readonly SourceRow[] | null;
  /** Why they cannot be read. */
  readonly problem: string | null;
}

/** All sources with everything that can be done to them, and what has just happened. */
export function useSources() {
  const [{ rows, problem }, setListed] = useState<Listed>({ rows: null, problem: null });
  const [notice, setNotice] = useState<Notice | null>(null);
  const refresh = useCallback(async () => {
    const found = await callBackground('listSources', undefined).catch(sayError);
    setListed((before) =>
      typeof found === 'string' ? { rows: before.rows, problem: found } : { rows: found, problem: null },
    );
  }, []);
  useEffect(() => {
    const look = (): void => void refresh();
    // What was met meanwhile is in the list when it is looked at again.
    document.addEventListener('visibilitychange', look);
    look();
    return () => document.removeEventListener('visibilitychange', look);
  }, [refresh]);
  const perform = async (doing: () => Promise<Notice | null>): Promise<void> => {
    setNotice(null);
    setNotice(await noticeOf(doing));
    await refresh();
  };
  const act: Act = (doing) => void perform(doing);
  const dismiss = useCallback(() => setNotice(null), []);
  return { rows, problem, notice, dismiss, act, refresh, ...sourceActions(act) };
}

/** The sources of the page. */
export type Sources = ReturnType<typeof useSources>;
