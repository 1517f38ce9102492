import type { Notice } from '../../components/toast.tsx';
import { useTranslate } from '../../components/translate.ts';
import { makeBackup } from '../../lib/ui/backup.ts';
import { fileNameFor, saveBlob } from '../../lib/ui/download.ts';

/** Where everything the user has made and chosen is saved as one file; it comes back through the door for sets. */
export function SaveBackup({ act }: { readonly act: (doing: () => Promise<Notice | null>) => void }) {
  const t = useTranslate();
  const save = (): void =>
    act(async () => {
      const name = fileNameFor(`${t('backup.title')} ${new Date().toISOString().slice(0, 10)}`, 'json');
      saveBlob(name, await makeBackup());
      return { text: t('export.saved', [name]) };
    });
  return (
    <section aria-labelledby="backup-heading">
      <h2 id="backup-heading">{t('backup.title')}</h2>
      <p class="hint">{t('backup.more')}</p>
      <button type="button" class="action" onClick={save}>
        {t('backup.save')}
      </button>
    </section>
  );
}
