import type { ReadBackup } from '../lib/core/exchange/backup.ts';
import { useTranslate, useWriter } from './translate.ts';

interface BackupPreviewProps {
  readonly backup: ReadBackup;
  readonly onRestore: () => void;
  readonly onCancel: () => void;
}

/** What a backup holds, before any of it is brought back. */
export function BackupPreview({ backup, onRestore, onCancel }: BackupPreviewProps) {
  const t = useTranslate();
  const write = useWriter();
  const { sets, annotations, mutes, damaged } = backup;
  const counts = { sets: sets.length, annotations: annotations.length, mutes: mutes.length } as const;
  return (
    <section class="preview" aria-labelledby="backup-preview-heading">
      <h3 id="backup-preview-heading">{t('backup.found')}</h3>
      <ul class="counts">
        {(['sets', 'annotations', 'mutes'] as const).map((part) => (
          <li key={part}>{t(`backup.${part}`, [write.number(counts[part])])}</li>
        ))}
        {damaged > 0 && <li>{t('backup.damaged', [write.number(damaged)])}</li>}
      </ul>
      <p class="hint">{t('backup.restoreMore')}</p>
      <div class="actions">
        <button type="button" class="action primary" onClick={onRestore}>
          {t('backup.restore')}
        </button>
        <button type="button" class="action quiet" onClick={onCancel}>
          {t('import.cancel')}
        </button>
      </div>
    </section>
  );
}
