import { useState } from 'preact/hooks';
import type { Notice } from '../../components/toast.tsx';
import type { ClaimSetProblem } from '../../lib/core/claim/claim-set-problem.ts';
import { planImport } from '../../lib/core/exchange/read/plan-set-import.ts';
import { t } from '../../lib/locale/translate.ts';
import { callBackground } from '../../lib/protocol/messenger.ts';
import type { KeptSet } from '../../lib/protocol/set-types.ts';
import { type PendingImport, readImport } from './import-set.ts';

/** How bringing in a set stands. */
export type ImportState =
  | { readonly step: 'idle' | 'reading' }
  | { readonly step: 'refused'; readonly problems: readonly ClaimSetProblem[] }
  | { readonly step: 'preview'; readonly pending: PendingImport };

interface ImportActions {
  readonly state: ImportState;
  readonly read: (source: Blob | string) => void;
  readonly accept: () => void;
  readonly replace: () => void;
  readonly cancel: () => void;
}

const keep = async ({ existing }: PendingImport, set: PendingImport['incoming']): Promise<KeptSet> =>
  callBackground('addSet', {
    stored: { set, origin: existing?.origin === 'made' ? 'made' : 'imported' },
    over: existing?.revision ?? null,
  });

/** Reads a set, shows what it would do, and does it. `act` does something and says what came of it. */
export function useImport(
  act: (doing: () => Promise<Notice | null>) => void,
  undoable: (kept: KeptSet, text: string) => Notice,
): ImportActions {
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
        setState(read.ok ? { step: 'preview', pending: read.value } : { step: 'refused', problems: read.error });
        return null;
      }),
    accept: finish(({ plan }) => plan.set),
    replace: finish(({ incoming }) => planImport(null, incoming).set),
    cancel,
  };
}
