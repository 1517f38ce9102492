import { useState } from 'preact/hooks';
import type { Annotation } from '../core/annotation/annotation.ts';
import type { ClaimSet } from '../core/claim/claim.ts';
import type { FileProblem } from '../core/claim/file-problem.ts';
import type { ReadBackup } from '../core/exchange/backup.ts';
import type { Columns } from '../core/exchange/read/guess-columns.ts';
import { t } from '../locale/translate.ts';
import { callBackground } from '../protocol/messenger.ts';
import { restoreBackup } from './backup.ts';
import { importAll, undoImports } from './in-batches.ts';
import { type PlannedImport, type PlannedSet, planImport, planTable, type UnreadTable } from './read-import.ts';

/** What is imported: a file, or words that were pasted. */
export type ImportSource = File | string;

/** How far an import is. */
export type ImportState =
  | { readonly step: 'idle' | 'reading' }
  /** `name` is that of the file; `null` for words that were pasted. */
  | { readonly step: 'refused'; readonly name: string | null; readonly problems: readonly FileProblem[] }
  | { readonly step: 'preview'; readonly name: string | null; readonly planned: PlannedImport };

/** What was done, and how it is taken back. */
interface Done {
  readonly text: string;
  readonly undo: () => Promise<void>;
  readonly undone: string | null;
}

async function keepSet(set: ClaimSet, { existing }: PlannedSet): Promise<Done> {
  const { change, summary } = await callBackground('addSet', {
    brought: { set, origin: existing?.origin === 'made' ? 'made' : 'imported', trustsDeclared: false },
    over: existing?.revision ?? null,
  });
  const undo = (): Promise<void> => callBackground('undoSetChange', { change });
  return { text: t('options.added', [summary.title]), undo, undone: null };
}

async function keepAnnotations(annotations: readonly Annotation[]): Promise<Done> {
  const imports = await importAll(annotations);
  const count = imports.reduce((sum, { added, merged }) => sum + added.length + merged.length, 0);
  return {
    text: t('importFile.done', count, [count]),
    undo: () => undoImports(imports),
    undone: t('importFile.undone'),
  };
}

async function restore(backup: ReadBackup): Promise<Done> {
  return { text: t('backup.restored'), undo: await restoreBackup(backup), undone: null };
}

/** Does what a plan says; `replace` puts the set of the file in the place of the one that is there. */
function carryOut(planned: Exclude<PlannedImport, UnreadTable>, how: 'accept' | 'replace'): Promise<Done> {
  if (planned.is === 'backup') return restore(planned.backup);
  if (planned.is === 'annotations') return keepAnnotations([...planned.plan.added, ...planned.plan.changed]);
  return keepSet(how === 'replace' ? planned.replacement : planned.plan.set, planned);
}

/** Something to say, with the way back when there is one. */
interface Said {
  readonly text: string;
  readonly undo?: () => void;
}

type Act = (doing: () => Promise<Said | null>) => void;

/** Does something that can be taken back; taking it back is something done, too. */
const undoably = (act: Act, doing: () => Promise<Done>): void =>
  act(async () => {
    const { text, undo, undone } = await doing();
    const takeBack = async (): Promise<Said | null> => {
      await undo();
      return undone === null ? null : { text: undone };
    };
    return { text, undo: () => act(takeBack) };
  });

/** An import under way, and what can be done with it. */
export interface Import {
  readonly state: ImportState;
  readonly read: (source: ImportSource) => void;
  /** Says what the columns of another program's table hold; then what importing it would do is shown. */
  readonly choose: (columns: Columns) => void;
  readonly accept: () => void;
  readonly replace: () => void;
  readonly cancel: () => void;
}

/** Reads a file of any format, shows what it would do, and does it. `act` does something and says what came of it. */
export function useImport(act: Act): Import {
  const [state, setState] = useState<ImportState>({ step: 'idle' });
  const cancel = (): void => setState({ step: 'idle' });
  const read = async (source: ImportSource): Promise<null> => {
    setState({ step: 'reading' });
    const name = typeof source === 'string' ? null : source.name;
    const planned = await planImport(source).catch((error: unknown) => {
      cancel();
      throw error;
    });
    if (planned.ok) setState({ step: 'preview', name, planned: planned.value });
    else setState({ step: 'refused', name, problems: planned.error });
    return null;
  };
  const choose = async (columns: Columns): Promise<null> => {
    if (state.step === 'preview' && state.planned.is === 'table')
      setState({ ...state, planned: await planTable(state.planned, columns) });
    return null;
  };
  const finish = (how: 'accept' | 'replace'): void => {
    if (state.step !== 'preview' || state.planned.is === 'table') return;
    const { planned } = state;
    undoably(act, async () => {
      const done = await carryOut(planned, how);
      cancel();
      return done;
    });
  };
  return {
    state,
    read: (source) => act(() => read(source)),
    choose: (columns) => act(() => choose(columns)),
    accept: () => finish('accept'),
    replace: () => finish('replace'),
    cancel,
  };
}
