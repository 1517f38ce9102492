import { useState } from 'preact/hooks';
import type { Notice } from '../../components/toast.tsx';
import type { FileProblem } from '../../lib/core/claim/file-problem.ts';
import { t } from '../../lib/locale/translate.ts';
import { callBackground } from '../../lib/protocol/messenger.ts';
import type { KeptSet } from '../../lib/protocol/set-types.ts';
import { restoreBackup } from '../../lib/ui/backup.ts';
import { type PendingBackup, type PendingImport, readImport } from './import-set.ts';

/** How bringing in a set stands. */
export type ImportState =
  | { readonly step: 'idle' | 'reading' }
  | { readonly step: 'refused'; readonly problems: readonly FileProblem[] }
  | { readonly step: 'preview'; readonly pending: PendingImport }
  | { readonly step: 'backup'; readonly pending: PendingBackup };

interface ImportActions {
  readonly state: ImportState;
  readonly read: (source: Blob | string) => void;
  readonly accept: () => void;
  readonly replace: () => void;
  readonly restore: () => void;
  readonly cancel: () => void;
}

type Act = (doing: () => Promise<Notice | null>) => void;

const keep = async ({ existing }: PendingImport, set: PendingImport['incoming']): Promise<KeptSet> =>
  callBackground('addSet', {
    stored: { set, origin: existing?.origin === 'made' ? 'made' : 'imported' },
    over: existing?.revision ?? null,
  });

const stepOf = (pending: PendingImport | PendingBackup): ImportState =>
  'backup' in pending ? { step: 'backup', pending } : { step: 'preview', pending };

/** Puts everything back as a backup has it; the notice takes that back. */
async function restore({ backup }: PendingBackup, act: Act): Promise<Notice> {
  const takeBack = await restoreBackup(backup);
  const undo = async (): Promise<null> => {
    await takeBack();
    return null;
  };
  return { text: t('backup.restored'), undo: () => act(undo) };
}

/** Reads a set or a backup, shows what it would do, and does it. `act` does something and says what came of it. */
export function useImport(act: Act, undoable: (kept: KeptSet, text: string) => Notice): ImportActions {
  const [state, setState] = useState<ImportState>({ step: 'idle' });
  const cancel = (): void => setState({ step: 'idle' });
  const finish = (choose: (pending: PendingImport) => PendingImport['incoming']) => (): void => {
    if (state.step !== 'preview') return;
    const { pending } = state;
    act(async () => {
      const kept = await keep(pending, choose(pending));
      cancel();
      const added = t('options.added', [kept.summary.title]);
      return undoable(kept, added);
    });
  };
  return {
    state,
    read: (source) =>
      act(async () => {
        setState({ step: 'reading' });
        const read = await readImport(source).catch((error: unknown) => {
          cancel();
          throw error;
        });
        setState(read.ok ? stepOf(read.value) : { step: 'refused', problems: read.error });
        return null;
      }),
    accept: finish(({ plan }) => plan.set),
    replace: finish(({ replacement }) => replacement),
    restore: () => {
      if (state.step !== 'backup') return;
      const { pending } = state;
      act(async () => {
        const notice = await restore(pending, act);
        cancel();
        return notice;
      });
    },
    cancel,
  };
}
