import { useEffect, useState } from 'preact/hooks';
import type { Notice } from '../../components/toast.tsx';
import { useTranslate, useWriter } from '../../components/translate.ts';
import { callBackground } from '../../lib/protocol/messenger.ts';
import type { DataCounts } from '../../lib/protocol/set-types.ts';
import { makeBackup, makeSalvage } from '../../lib/ui/backup.ts';
import { fileNameFor, saveBlob } from '../../lib/ui/download.ts';

interface StoredDataProps {
  /** Changes whenever something that is kept may have changed. */
  readonly round: number;
  readonly act: (doing: () => Promise<Notice | null>) => void;
}

/** Whether the settings are deleted too, and how a backup is made first. */
interface Deletion {
  readonly settings: boolean;
  readonly save: () => Promise<Blob>;
}

/** Deletes everything, after asking again and offering a backup. */
function Delete({ label, deletion, act }: Pick<StoredDataProps, 'act'> & { label: string; deletion: Deletion }) {
  const t = useTranslate();
  const write = useWriter();
  const [isAsking, setAsking] = useState(false);
  const save = (): void =>
    act(async () => {
      const name = fileNameFor(`${t('backup.title')} ${new Date().toISOString().slice(0, 10)}`, 'json');
      saveBlob(name, await deletion.save());
      return { text: t('export.saved', [name]) };
    });
  const number = (count: number | null): string => (count === null ? '?' : write.number(count));
  const say = ({ sets, annotations, mutes, pages, remembered }: DataCounts): string =>
    t('data.deleted', [number(sets), number(annotations), number(mutes), number(pages), number(remembered)]);
  const remove = (): void =>
    act(async () => {
      setAsking(false);
      return { text: say(await callBackground('deleteEverything', { settings: deletion.settings })) };
    });
  if (!isAsking)
    return (
      <button type="button" class="action" onClick={() => setAsking(true)}>
        {label}
      </button>
    );
  return (
    <div role="group" aria-label={label}>
      <p>{t('data.sure')}</p>
      <button type="button" class="action" onClick={save}>
        {t('backup.save')}
      </button>
      <button type="button" class="action" onClick={remove}>
        {t('data.deleteNow')}
      </button>
      <button type="button" class="action quiet" onClick={() => setAsking(false)}>
        {t('import.cancel')}
      </button>
    </div>
  );
}

/** Deletes everything that is kept; where it cannot be read, says why and offers the ways out. */
export function StoredData({ round, act }: StoredDataProps) {
  const t = useTranslate();
  const [problem, setProblem] = useState<string | null>(null);
  useEffect(() => void callBackground('findDataProblem', undefined).then(setProblem), [round]);
  return (
    <section aria-labelledby="data-heading">
      <h2 id="data-heading">{t('data.title')}</h2>
      {problem === null ? (
        <>
          <p class="hint">{t('data.more')}</p>
          <Delete label={t('data.deleteAll')} deletion={{ settings: true, save: makeBackup }} act={act} />
        </>
      ) : (
        <>
          <p role="alert">{problem}</p>
          <p class="hint">{t('data.waysOut')}</p>
          <Delete label={t('data.remake')} deletion={{ settings: false, save: makeSalvage }} act={act} />
        </>
      )}
    </section>
  );
}
