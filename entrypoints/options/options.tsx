import { ImportBox } from '../../components/import-box.tsx';
import { SetCard } from '../../components/set-card.tsx';
import { Toast } from '../../components/toast.tsx';
import { useTranslate } from '../../components/translate.ts';
import { readSetFile, readSetText } from './import-set.ts';
import { KeyList } from './key-list.tsx';
import { Reading } from './reading.tsx';
import { SitesOff } from './sites-off.tsx';
import { useSets } from './use-sets.ts';

/** Claim sets, sites that are off, and keys. */
export function Options() {
  const t = useTranslate();
  const { sets, notice, switchSet, save, remove, bringIn } = useSets();
  return (
    <>
      <header>
        <h1>{t('options.title')}</h1>
        <p class="hint">{t('options.privacy')}</p>
      </header>
      <main>
        <section aria-labelledby="sets-heading">
          <h2 id="sets-heading">{t('options.sets')}</h2>
          <p class="hint">{t('options.setsMore')}</p>
          <ul class="sets">
            {sets.map((set) => (
              <li key={set.id}>
                <SetCard
                  set={set}
                  onSwitch={(isOn) => switchSet(set.id, isOn)}
                  onSave={() => save(set.id)}
                  onRemove={set.origin === 'bundled' ? undefined : () => remove(set.id)}
                />
              </li>
            ))}
          </ul>
          <ImportBox
            onFile={(file) => bringIn(readSetFile(file))}
            onText={(text) => bringIn(Promise.resolve(readSetText(text)))}
          />
        </section>
        <Reading />
        <SitesOff />
        <KeyList />
      </main>
      <Toast notice={notice} />
    </>
  );
}
