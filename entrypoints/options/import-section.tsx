import { ImportBox } from '../../components/import-box.tsx';
import { ImportOutcome } from '../../components/import-preview.tsx';
import { useTranslate } from '../../components/translate.ts';
import type { Import } from '../../lib/ui/use-import.ts';

/** Where files are imported: the box that takes them, then what each would do, or why it is refused. */
export function ImportSection({ read, ...importing }: Import) {
  const t = useTranslate();
  const { step } = importing.state;
  return (
    <>
      {step !== 'preview' && <ImportBox onSources={read} />}
      {step === 'reading' && <p role="status">{t('importFile.reading')}</p>}
      <ImportOutcome {...importing} heading="h3" />
    </>
  );
}
