import { useId } from 'preact/hooks';
import { useTranslate } from '../../components/translate.ts';
import type { SampleArticle, SamplePair } from './sample-articles.ts';
import type { SampleState } from './use-sample.ts';

interface PrintedProps {
  readonly article: SampleArticle;
  readonly language: string;
}

/** An article as its paper prints it. */
function Printed({ article: { publisher, title, paragraphs }, language }: PrintedProps) {
  return (
    <div lang={language} dir="ltr" class="printed">
      <p class="paper">{publisher}</p>
      <h3>{title}</h3>
      {paragraphs.map((paragraph) => (
        <p key={paragraph}>{paragraph}</p>
      ))}
    </div>
  );
}

interface SampleProps {
  readonly pair: SamplePair;
  readonly isUsed: boolean;
  readonly onUse: (isUsed: boolean) => void;
}

/** Two invented articles: the first becomes a source at a press, and the second has lines then. */
export function Sample({ pair, isUsed, onUse }: SampleProps) {
  const t = useTranslate();
  const id = useId();
  return (
    <div class="sample">
      <aside class="sheet" aria-labelledby={`${id}-first`}>
        <h3 id={`${id}-first`} class="which">
          {t('welcome.first')}
        </h3>
        <Printed article={pair.source} language={pair.language} />
        <button type="button" class="action main" aria-pressed={isUsed} onClick={() => onUse(!isUsed)}>
          {t('use.asSource')}
        </button>
      </aside>
      <section class="sheet" aria-labelledby={`${id}-second`}>
        <h3 id={`${id}-second`} class="which">
          {t('welcome.second')}
        </h3>
        <article>
          <Printed article={pair.page} language={pair.language} />
        </article>
      </section>
    </div>
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

/** What there is to see now, which is read out when it changes. */
export function SampleOutcome({ state }: { readonly state: SampleState }) {
  const t = useTranslate();
  return (
    <>
      <p role="status" class="outcome">
        {state.is === 'compared' && t('welcome.found', state.findings)}
        {state.is === 'failed' && t('status.failed')}
      </p>
      {state.is === 'compared' && <Lines />}
    </>
  );
}
