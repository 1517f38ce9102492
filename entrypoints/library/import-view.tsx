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

/** Brings a file in: first what it would do, then, if the user wants it, all of it or nothing, with undo. */
export function ImportView({ onAct }: ImportViewProps) {
  const t = useTranslate();
  const input = useRef<HTMLInputElement>(null);
  const [shown, setShown] = useState<Shown>({ is: 'nothing' });
  const read = async (file: File): Promise<void> => {
    setShown({ is: 'reading' });
    const failure = await noticeOf(async () => {
      const planned = await planImportOf(file);
      setShown(
        planned.ok
          ? { is: 'planned', planned: planned.value }
          : { is: 'refused', name: file.name, problem: planned.error },
      );
    });
    if (!failure) return;
    setShown({ is: 'nothing' });
    onAct(() => Promise.resolve(failure));
  };
  useDropped((file) => void read(file), t('bringIn.pasted'));
  const bringIn = ({ plan }: PlannedImport): void =>
    onAct(async () => {
      const imports = await importAll([...plan.added, ...plan.changed]);
      setShown({ is: 'nothing' });
      const count = imports.reduce((sum, { added, merged }) => sum + added.length + merged.length, 0);
      const undo = (): void =>
        onAct(async () => {
          await undoImports(imports);
          return { text: t('bringIn.undone') };
        });
      return { text: t('bringIn.done', count, [count]), undo };
    });
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
          if (file) void read(file);
          // The same file may be chosen again.
          currentTarget.value = '';
        }}
      />
      <button
        type="button"
        class="action"
        title={t('bringIn.more')}
        disabled={shown.is === 'reading'}
        onClick={() => input.current?.click()}
      >
        {shown.is === 'reading' ? t('bringIn.reading') : t('bringIn.label')}
      </button>
      {shown.is === 'refused' && <FileRefused name={shown.name} problem={shown.problem} />}
      {shown.is === 'planned' && (
        <FilePreview
          {...shown.planned}
          onConfirm={() => bringIn(shown.planned)}
          onCancel={() => setShown({ is: 'nothing' })}
        />
      )}
    </>
  );
}
