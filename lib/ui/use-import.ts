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

/** A file that was refused, and why. */
export interface RefusedFile {
  /** `null` for words that were pasted. */
  readonly name: string | null;
  readonly problems: readonly FileProblem[];
}

/** How far an import is. */
export type ImportState =
  | { readonly step: 'idle' | 'reading' }
  /** `name` is that of the file; `null` for words that were pasted. */
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
  /** Those that were refused of the files that were chosen last. */
  readonly refused: readonly RefusedFile[];
  /** How many files are left to be looked at after this one. */
  readonly waiting: number;
  /** Takes files, one after another: each is previewed, and kept or not, before the next. */
  readonly read: (sources: readonly ImportSource[]) => void;
  /** Says what the columns of another program's table hold; then what importing it would do is shown. */
  readonly choose: (columns: Columns) => void;
  readonly accept: () => void;
  readonly replace: () => void;
  /** Leaves this file out and goes on to the next. */
  readonly cancel: () => void;
}

/** Files that are read one after another: up to the next that can be imported, past those that are refused. */
function useReading() {
  const [state, setState] = useState<ImportState>({ step: 'idle' });
  const [refused, setRefused] = useState<readonly RefusedFile[]>([]);
  const [waiting, setWaiting] = useState<readonly ImportSource[]>([]);
  const readFirst = async ([source, ...others]: readonly ImportSource[]): Promise<null> => {
    setWaiting(others);
    setState({ step: source === undefined ? 'idle' : 'reading' });
    if (source === undefined) return null;
    const name = typeof source === 'string' ? null : source.name;
    const planned = await planImport(source).catch((error: unknown) => {
      setWaiting([]);
      setState({ step: 'idle' });
      throw error;
    });
    if (planned.ok) {
      setState({ step: 'preview', name, planned: planned.value });
      return null;
    }
    setRefused((before) => [...before, { name, problems: planned.error }]);
    return readFirst(others);
  };
  return { state, setState, refused, forgetRefused: () => setRefused([]), waiting, readFirst };
}

/** Reads files of any format, shows what each would do, and does it. `act` does something and says what came of it. */
export function useImport(act: Act): Import {
  const { state, setState, refused, forgetRefused, waiting, readFirst } = useReading();
  const read = (sources: readonly ImportSource[]): void => {
    if (sources.length === 0) return;
    forgetRefused();
    act(() => readFirst(sources));
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
      await readFirst(waiting);
      return done;
    });
  };
  return {
    state,
    refused,
    waiting: waiting.length,
    read,
    choose: (columns) => act(() => choose(columns)),
    accept: () => finish('accept'),
    replace: () => finish('replace'),
    cancel: () => act(() => readFirst(waiting)),
  };
}
