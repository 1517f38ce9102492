import { useRef } from 'preact/hooks';
import { IMPORT_TYPES } from '../../components/import-box.tsx';
import { ImportOutcome } from '../../components/import-preview.tsx';
import type { Notice } from '../../components/toast.tsx';
import { useTranslate } from '../../components/translate.ts';
import { useImport } from '../../lib/ui/use-import.ts';
import { useDropped } from './use-dropped.ts';

interface FileButtonProps {
  readonly isReading: boolean;
  readonly onFiles: (files: readonly File[]) => void;
}

function FileButton({ isReading, onFiles }: FileButtonProps) {
  const t = useTranslate();
  const input = useRef<HTMLInputElement>(null);
  return (
    <>
      <input
        ref={input}
        type="file"
        multiple
        class="visually-hidden"
        tabIndex={-1}
        aria-label={t('importFile.label')}
        accept={IMPORT_TYPES}
        onChange={({ currentTarget }) => {
          onFiles([...(currentTarget.files ?? [])]);
          // The same file may be chosen again.
          currentTarget.value = '';
        }}
      />
      <button
        type="button"
        class="action"
        title={t('importFile.more')}
        disabled={isReading}
        onClick={() => input.current?.click()}
      >
        {isReading ? t('importFile.reading') : t('importFile.label')}
      </button>
    </>
  );
}

interface ImportViewProps {
  readonly onAct: (doing: () => Promise<Notice | null>) => void;
}

/** Imports files: first what each would do, then, if the user wants it, all of it or nothing, with undo. */
export function ImportView({ onAct }: ImportViewProps) {
  const { read, ...importing } = useImport(onAct);
  useDropped(read);
  return (
    <>
      <FileButton isReading={importing.state.step === 'reading'} onFiles={read} />
      <ImportOutcome {...importing} heading="h2" />
    </>
  );
}
