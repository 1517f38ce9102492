import { useState } from 'preact/hooks';
import { StatusMessage } from '../../components/status-message.tsx';
import { useTranslate } from '../../components/translate.ts';
import { Desk } from './desk.tsx';
import { useCorrectable } from './use-correctable.ts';

/** A request for a correction, written from findings that the reader ticks; nothing is sent from here. */
export function LetterPage() {
  const t = useTranslate();
  const [round, setRound] = useState(0);
  const known = useCorrectable(round);
  const again = { label: t('compare.again'), run: () => setRound(round + 1) };
  return (
    <>
      <header>
        <h1>{t('letter.title')}</h1>
        <p class="hint">{t('letter.intent')}</p>
      </header>
      <main>
        {known.is === 'reading' && <StatusMessage heading={t('status.checking')} isBusy />}
        {known.is === 'failed' && <StatusMessage heading={known.reason} actions={[again]} />}
        {known.is === 'read' && known.annotations.length === 0 && (
          <StatusMessage heading={t('letter.none')} more={t('letter.noneMore')} />
        )}
        {known.is === 'read' && known.annotations.length > 0 && <Desk annotations={known.annotations} />}
      </main>
    </>
  );
}
