import type { ComponentChildren } from 'preact';
import { useEffect, useState } from 'preact/hooks';
import { ReadingChoice } from '../../components/reading-choice.tsx';
import { useTranslate } from '../../components/translate.ts';
import { callBackground } from '../../lib/protocol/messenger.ts';
import type { ReadingMode } from '../../lib/settings/reading.ts';
import { chooseReading } from '../../lib/ui/choose-reading.ts';
import { Sample } from './sample.tsx';

interface StepProps {
  readonly name: 'page' | 'list' | 'source' | 'privacy';
  readonly children?: ComponentChildren;
}

/** One step: what there is to know, in two sentences. */
function Step({ name, children }: StepProps) {
  const t = useTranslate();
  return (
    <li class="step">
      <h2>{t(`welcome.${name}`)}</h2>
      <p>{t(`welcome.${name}More`)}</p>
      {children}
    </li>
  );
}

/** The three lines with what each says. */
function Lines() {
  const t = useTranslate();
  return (
    <ul class="lines">
      {(['same', 'differs', 'unclear'] as const).map((relation) => (
        <li key={relation} class={relation}>
          <span class="relation">{t(`relation.${relation}`)}</span> {t(`welcome.${relation}Line`)}
        </li>
      ))}
    </ul>
  );
}

/** The first minute: what Crossread shows, tried out on the page itself, what it reads, and the choice of when. */
export function Welcome() {
  const t = useTranslate();
  const [mode, setMode] = useState<ReadingMode | null>(null);
  useEffect(() => {
    void callBackground('getReading', undefined).then((reading) => setMode(reading.mode));
  }, []);
  return (
    <>
      <header>
        <img src="/icon/48.png" width="48" height="48" alt="" />
        <h1>{t('welcome.title')}</h1>
        <p class="lead">{t('extension.description')}</p>
      </header>
      <main>
        <ol class="steps">
          <Step name="page">
            <Lines />
            <Sample />
          </Step>
          <Step name="list" />
          <Step name="source" />
          <Step name="privacy">
            <ReadingChoice mode={mode} onChoose={(wanted) => void chooseReading(wanted).then(setMode)} />
            <p class="hint">{t('welcome.switchOff')}</p>
          </Step>
        </ol>
        <p>
          <a href="options.html">{t('popup.options')}</a>
        </p>
      </main>
    </>
  );
}
