import { BackupPreview } from '../../components/backup-preview.tsx';
import { ImportBox } from '../../components/import-box.tsx';
import { ImportPreview } from '../../components/import-preview.tsx';
import { ProblemList } from '../../components/problem-list.tsx';
import { useTranslate } from '../../components/translate.ts';
import type { useImport } from './use-import.ts';

/** Where a set or a backup is brought in: the box that takes it, then what it would do, or why it is refused. */
export function ImportSection({ state, read, accept, replace, restore, cancel }: ReturnType<typeof useImport>) {
  const t = useTranslate();
  if (state.step === 'preview') {
    const { incoming, existing, plan } = state.pending;
    return (
      <ImportPreview
        title={incoming.title}
        into={existing?.title ?? null}
        added={plan.added}
        known={plan.known}
        refused={plan.refused}
        onAccept={accept}
        onReplace={replace}
        onCancel={cancel}
      />
    );
  }
  if (state.step === 'backup')
    return <BackupPreview backup={state.pending.backup} onRestore={restore} onCancel={cancel} />;
  return (
    <>
      <ImportBox onFile={read} onText={read} />
      {state.step === 'reading' && <p role="status">{t('import.reading')}</p>}
      {state.step === 'refused' && (
        <div class="refused" role="alert">
          <p>{t('import.refusedWhole')}</p>
          <ProblemList problems={state.problems} />
        </div>
      )}
    </>
  );
}
