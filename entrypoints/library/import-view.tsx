import { useRef, useState } from 'preact/hooks';
import { FilePreview, FileRefused } from '../../components/file-preview.tsx';
import { type Notice, noticeOf } from '../../components/toast.tsx';
import { useTranslate } from '../../components/translate.ts';
import type { FileProblem } from '../../lib/core/claim/file-problem.ts';
import { importAll, undoImports } from '../../lib/ui/in-batches.ts';
import { type PlannedImport, planImportOf } from '../../lib/ui/read-import.ts';
import { useDropped } from './use-dropped.ts';

interface ImportViewProps {
  readonly onAct: (doing: () => Promise<Notice | null>) => void;
}

type Shown =
  | { readonly is: 'nothing' | 'reading' }
  | { readonly is: 'planned'; readonly planned: PlannedImport }
  | { readonly is: 'refused'; readonly name: string; readonly problem: FileProblem };

/** Reads a file and says what it would do: a plan, or why the file is refused. */
async function plan(file: File): Promise<Shown> {
  const planned = await planImportOf(file);
  return planned.ok
    ? { is: 'planned', planned: planned.value }
    : { is: 'refused', name: file.name, problem: planned.error };
}

/** What is shown of a file, and what can be done with it. */
function useBringingIn({ onAct }: ImportViewProps) {
  const t = useTranslate();
  const [shown, setShown] = useState<Shown>({ is: 'nothing' });
  const cancel = (): void => setShown({ is: 'nothing' });
  const read = async (file: File): Promise<void> => {
    setShown({ is: 'reading' });
    const failure = await noticeOf(async () => setShown(await plan(file)));
    if (!failure) return;
    cancel();
    onAct(() => Promise.resolve(failure));
  };
  const bringIn = ({ plan: { added, changed } }: PlannedImport): void =>
    onAct(async () => {
      const imports = await importAll([...added, ...changed]);
      cancel();
      const count = imports.reduce((sum, one) => sum + one.added.length + one.merged.length, 0);
      const undo = (): void =>
        onAct(async () => {
          await undoImports(imports);
          return { text: t('bringIn.undone') };
        });
      return { text: t('bringIn.done', count, [count]), undo };
    });
  return { shown, read: (file: File) => void read(file), bringIn, cancel };
}

interface FileButtonProps {
  readonly isReading: boolean;
  readonly onFile: (file: File) => void;
}

function FileButton({ isReading, onFile }: FileButtonProps) {
  const t = useTranslate();
  const input = useRef<HTMLInputElement>(null);
  return (
    <>
      <input
        ref={input}
        type="file"
        class="visually-hidden"
        tabIndex={-1}
        aria-label={t('bringIn.label')}
        accept=".json,.jsonld,.csv,application/json,application/ld+json,text/csv"
        onChange={({ currentTarget }) => {
          const [file] = currentTarget.files ?? [];
          if (file) onFile(file);
          // The same file may be chosen again.
          currentTarget.value = '';
        }}
      />
      <button
        type="button"
        class="action"
        title={t('bringIn.more')}
        disabled={isReading}
        onClick={() => input.current?.click()}
      >
        {isReading ? t('bringIn.reading') : t('bringIn.label')}
      </button>
    </>
  );
}

/** Brings a file in: first what it would do, then, if the user wants it, all of it or nothing, with undo. */
export function ImportView({ onAct }: ImportViewProps) {
  const t = useTranslate();
  const { shown, read, bringIn, cancel } = useBringingIn({ onAct });
  useDropped(read, t('bringIn.pasted'));
  return (
    <>
      <FileButton isReading={shown.is === 'reading'} onFile={read} />
      {shown.is === 'refused' && <FileRefused name={shown.name} problem={shown.problem} />}
      {shown.is === 'planned' && (
        <FilePreview {...shown.planned} onConfirm={() => bringIn(shown.planned)} onCancel={cancel} />
      )}
    </>
  );
}
