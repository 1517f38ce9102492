import { ImportBox } from '../../components/import-box.tsx';
import { ImportPreview, ImportRefused } from '../../components/import-preview.tsx';
import { useTranslate } from '../../components/translate.ts';
import type { Import } from '../../lib/ui/use-import.ts';

/** Where a file is imported: the box that takes it, then what it would do, or why it is refused. */
export function ImportSection({ state, read, choose, accept, replace, cancel }: Import) {
  const t = useTranslate();
  if (state.step === 'preview')
    return (
      <ImportPreview
        planned={state.planned}
        heading="h3"
        name={state.name ?? t('importFile.pasted')}
        onChoose={choose}
        onAccept={accept}
        onReplace={replace}
        onCancel={cancel}
      />
    );
  return (
    <>
      <ImportBox onSource={read} />
      {state.step === 'reading' && <p role="status">{t('importFile.reading')}</p>}
      {state.step === 'refused' && <ImportRefused name={state.name} problems={state.problems} />}
    </>
  );
}
