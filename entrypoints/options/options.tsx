import { useState } from 'preact/hooks';
import { browser } from 'wxt/browser';
import { SetCard } from '../../components/set-card.tsx';
import { Toast } from '../../components/toast.tsx';
import { useTranslate } from '../../components/translate.ts';
import { useAddressPart } from '../../lib/ui/use-address-part.ts';
import { useImport } from '../../lib/ui/use-import.ts';
import { Appearance } from './appearance.tsx';
import { ClaimsView } from './claims-view.tsx';
import { findSets, type SetQuestion } from './find-sets.ts';
import { ImportSection } from './import-section.tsx';
import { KeyList } from './key-list.tsx';
import { LookedAtList } from './looked-at-list.tsx';
import { Memory } from './memory.tsx';
import { MuteList } from './mute-list.tsx';
import { PageSwitches } from './page-switches.tsx';
import { Reading } from './reading.tsx';
import { SaveBackup } from './save-backup.tsx';
import { SetSearch } from './set-search.tsx';
import { SitesOff } from './sites-off.tsx';
import { StoredData } from './stored-data.tsx';
import { useSets } from './use-sets.ts';
import { useSetsOffOn } from './use-sets-off-on.ts';

/** Fewer are seen at one glance. */
const MANY = 6;

/** Said where none is found that is looked for. */
function NoneFound() {
  const t = useTranslate();
  return (
    <p class="none-found" role="status">
      {t('library.nothingFound')}
    </p>
  );
}

/** The claim sets, with what can be done to them, and where a file is imported. */
function Sets({ library }: { readonly library: ReturnType<typeof useSets> }) {
  const t = useTranslate();
  const { sets, switchSet, save, rename, duplicate, remove, act } = library;
  const [question, setQuestion] = useState<SetQuestion>({ words: '', order: 'title' });
  const isLong = sets.length >= MANY;
  const shown = isLong ? findSets(sets, question) : sets;
  const importing = useImport(act);
  const { hostsOf, switchOn } = useSetsOffOn();
  return (
    <section aria-labelledby="sets-heading">
      <h2 id="sets-heading">{t('options.sets')}</h2>
      <p class="hint">
        {t('options.setsMore')} <a href="sources.html">{t('sources.all')}</a> ·{' '}
        <a href="sources.html#new">{t('sources.new')}</a>
      </p>
      {isLong && <SetSearch question={question} onAsk={setQuestion} />}
      {isLong && shown.length === 0 && <NoneFound />}
      <ul class="sets">
        {shown.map((set) => (
          <li key={set.id}>
            <SetCard
              set={set}
              claimsHref={`#claims:${set.id}`}
              sourcesHref={`sources.html#set:${set.id}`}
              offOn={hostsOf(set.id)}
              onSwitch={(isOn) => switchSet(set.id, isOn)}
              onUseOn={(host) => switchOn(set.id, host)}
              onSave={() => save(set.id)}
              onDuplicate={() => duplicate(set.id)}
              onRename={set.origin === 'bundled' ? undefined : (title) => rename(set.id, title)}
              onRemove={set.origin === 'bundled' ? undefined : () => remove(set)}
            />
          </li>
        ))}
      </ul>
      <ImportSection {...importing} />
    </section>
  );
}

/** What the extension asks of nobody, and where it is explained. */
function Heading() {
  const t = useTranslate();
  return (
    <header>
      <h1>{t('popup.options')}</h1>
      <p class="hint">{t('options.privacy')}</p>
      <p class="hint">
        <a href="guide/index.html" hreflang="en">
          {t('welcome.guide')}
        </a>
        {' · '}
        <a href="guide/whats-new.html" hreflang="en">
          {t('options.news', [browser.runtime.getManifest().version])}
        </a>
      </p>
    </header>
  );
}

/** Claim sets and what is in them, what is muted, sites that are off, and keys. */
export function Options() {
  const library = useSets();
  const { sets, round, act, undoable, notice } = library;
  const shown = useAddressPart('claims:');
  const opened = sets.find(({ id }) => id === shown);
  return (
    <>
      <Heading />
      <main>
        {opened ? (
          <ClaimsView set={opened} round={round} act={act} undoable={undoable} />
        ) : (
          <>
            <Sets library={library} />
            <Reading />
            <PageSwitches />
            <Appearance />
            <MuteList act={act} />
            <SitesOff />
            <Memory act={act} />
            <LookedAtList round={round} />
            <SaveBackup act={act} />
            <StoredData round={round} act={act} />
            <KeyList />
          </>
        )}
      </main>
      <Toast notice={notice} />
    </>
  );
}
