import { ImportBox } from '../../components/import-box.tsx';
import { ImportPreview, ImportRefused } from '../../components/import-preview.tsx';
import { useTranslate } from '../../components/translate.ts';
import type { Import } from '../../lib/ui/use-import.ts';

/** Where files are imported: the box that takes them, then what each would do, or why it is refused. */
export function ImportSection({ state, refused, waiting, read, choose, accept, replace, cancel }: Import) {
  const t = useTranslate();
  if (state.step === 'preview')
    return (
      <>
        <ImportRefused files={refused} />
        <ImportPreview
          planned={state.planned}
          heading="h3"
          name={state.name ?? t('importFile.pasted')}
          waiting={waiting}
          onChoose={choose}
          onAccept={accept}
          onReplace={replace}
          onCancel={cancel}
        />
      </>
    );
  return (
    <>
      <ImportBox onSources={read} />
      {state.step === 'reading' && <p role="status">{t('importFile.reading')}</p>}
      <ImportRefused files={refused} />
    </>
  );
}
