import { useEffect, useState } from 'preact/hooks';
import { ReadingChoice } from '../../components/reading-choice.tsx';
import { useTranslate } from '../../components/translate.ts';
import { callBackground } from '../../lib/protocol/messenger.ts';
import type { ReadingMode } from '../../lib/settings/reading.ts';
import { chooseReading } from '../../lib/ui/choose-reading.ts';

/** Which pages are read without being asked. */
export function Reading() {
  const t = useTranslate();
  const [mode, setMode] = useState<ReadingMode | null>(null);
  useEffect(() => {
    void callBackground('getReading', undefined).then((reading) => setMode(reading.mode));
  }, []);
  return (
    <section aria-labelledby="reading-heading">
      <h2 id="reading-heading">{t('reading.title')}</h2>
      <ReadingChoice mode={mode} onChoose={(wanted) => void chooseReading(wanted).then(setMode)} />
    </section>
  );
}
