import type { ComponentChildren } from 'preact';
import { useMemo } from 'preact/hooks';
import { MemorySwitch } from '../../components/memory-switch.tsx';
import { ReadingChoice } from '../../components/reading-choice.tsx';
import { useTranslate } from '../../components/translate.ts';
import { languageOfMessages } from '../../lib/locale/set-language.ts';
import { useMemory } from '../../lib/ui/use-memory.ts';
import { useReading } from '../../lib/ui/use-reading.ts';
import { PinPicture } from './pin-picture.tsx';
import { Sample, SampleOutcome } from './sample.tsx';
import { samplePairIn } from './sample-articles.ts';
import { useSample, walkSample } from './use-sample.ts';

interface StepProps {
  readonly heading: string;
  readonly more: string;
  readonly children?: ComponentChildren;
}

/** One step: what there is to do, in two sentences. */
function Step({ heading, more, children }: StepProps) {
  return (
    <li class="step">
      <h2>{heading}</h2>
      <p>{more}</p>
      {children}
    </li>
  );
}

/** Two articles to try it on, and the lines that come of it. */
function Play() {
  const t = useTranslate();
  const pair = useMemo(() => samplePairIn(languageOfMessages()), []);
  const { isUsed, setUsed, state } = useSample(pair);
  return (
    <>
      <Step heading={t('welcome.use')} more={t('welcome.useMore')}>
        <Sample pair={pair} isUsed={isUsed} onUse={setUsed} />
        <SampleOutcome state={state} />
      </Step>
      <Step heading={t('welcome.point')} more={t('welcome.pointMore')}>
        <div class="actions">
          <button type="button" class="action" disabled={state.is !== 'compared'} onClick={walkSample}>
            {t('welcome.next')}
          </button>
        </div>
      </Step>
    </>
  );
}

/** When pages are read. */
function When() {
  const t = useTranslate();
  const { now, isRefused, choose, askAgain } = useReading();
  return (
    <Step heading={t('welcome.when')} more={t('welcome.privacyMore')}>
      <ReadingChoice
        mode={now?.mode ?? null}
        shut={now?.shut ?? []}
        isRefused={isRefused}
        onChoose={choose}
        onAskAgain={askAgain}
      />
      <p class="hint">{t('welcome.switchOff')}</p>
    </Step>
  );
}

/** Whether what is read is remembered; off, as long as nobody wants it. */
function Remember() {
  const t = useTranslate();
  const { memory, switchMemory } = useMemory();
  return (
    <Step heading={t('memory.offer')} more={t('memory.offerMore')}>
      <MemorySwitch
        isOn={memory?.isOn ?? null}
        held={memory?.articles ?? 0}
        onSwitch={(isOn) => void switchMemory(isOn)}
      />
    </Step>
  );
}

/** The first minute: an article becomes a source, another has lines, a card opens, and the choice of when pages are read. */
export function Welcome() {
  const t = useTranslate();
  const isFirefox = import.meta.env.BROWSER === 'firefox';
  return (
    <>
      <header>
        <img src="/icon/48.png" width="48" height="48" alt="" />
        <h1>{t('welcome.title')}</h1>
        <p class="lead">{t('extension.description')}</p>
      </header>
      <main>
        <ol class="steps">
          <Play />
          <Step heading={t('welcome.pin')} more={t(isFirefox ? 'welcome.pinFirefox' : 'welcome.pinChrome')}>
            <PinPicture isFirefox={isFirefox} />
            <p>{t('welcome.pinned')}</p>
          </Step>
          <When />
          <Remember />
        </ol>
        <p>{t('welcome.done')}</p>
        <p>
          <a href="guide/index.html" hreflang="en">
            {t('welcome.guide')}
          </a>{' '}
          · <a href="sources.html">{t('sources.title')}</a> · <a href="options.html">{t('popup.options')}</a>
        </p>
      </main>
    </>
  );
}
