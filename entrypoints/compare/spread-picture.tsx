import { useId, useState } from 'preact/hooks';
import { type Translate, useTranslate, useWriter } from '../../components/translate.ts';
import type { QuotationSpread, SpreadPhrase } from '../../lib/core/check/quotation-spread.ts';
import { nameColumn, type StoryColumn, shadeOf } from '../../lib/core/exchange/write/story-words.ts';
import { DrawnFigure, PictureTable } from './drawn-figure.tsx';

interface SpreadPictureProps {
  readonly spread: QuotationSpread;
  readonly columns: readonly StoryColumn[];
}

/** What each article prints of a phrase: these words, others, or none. */
const sayPrinted = (t: Translate, words: string | null): string =>
  words === null ? t('story.leavesOut') : t('story.prints', [words]);

interface PhraseProps {
  readonly phrase: SpreadPhrase;
  readonly of: number;
  readonly isChosen: boolean;
  readonly detail: string;
  readonly onChoose: () => void;
}

function Phrase({ phrase: { text, printedBy }, of, isChosen, detail, onChoose }: PhraseProps) {
  const t = useTranslate();
  const write = useWriter();
  const words = text.trimEnd();
  const onKey = (event: KeyboardEvent): void => {
    if (event.key !== 'Enter' && event.key !== ' ') return;
    // A space would scroll the page.
    event.preventDefault();
    if (!event.repeat) onChoose();
  };
  return (
    <>
      {/* oxlint-disable-next-line jsx-a11y/prefer-tag-over-role -- a button is a box, and its words would not flow within the line */}
      <span
        role="button"
        tabIndex={0}
        class={`phrase shade-${shadeOf(printedBy.length, of)}`}
        aria-expanded={isChosen}
        aria-controls={detail}
        onClick={onChoose}
        onKeyDown={onKey}
      >
        {words}
        <span class="visually-hidden">
          {' '}
          ({t('story.ofArticles', [write.number(printedBy.length), write.number(of)])})
        </span>
      </span>
      {text.slice(words.length)}
    </>
  );
}

interface WhoPrintsProps {
  readonly phrase: SpreadPhrase;
  readonly columns: readonly StoryColumn[];
}

/** The articles with their dates, and what each has of a phrase. */
function WhoPrints({ phrase: { text, printedBy, variants }, columns }: WhoPrintsProps) {
  const t = useTranslate();
  const all = [
    ...printedBy.map((article) => ({ article, says: t('story.printsThis') })),
    ...variants.map(({ article, words }) => ({ article, says: sayPrinted(t, words) })),
  ].sort((a, b) => a.article - b.article);
  return (
    <>
      <p class="words" dir="auto">
        {text}
      </p>
      <ul>
        {all.map(({ article, says }) => (
          <li key={article}>
            <bdi class="outlet">{nameColumn(columns[article])}</bdi> <bdi>{says}</bdi>
          </li>
        ))}
      </ul>
    </>
  );
}

function Scale() {
  const t = useTranslate();
  return (
    <p class="legend" aria-hidden="true">
      <span class="phrase shade-1">{t('story.one')}</span> <span class="phrase shade-5">{t('story.every')}</span>
    </p>
  );
}

/** What became of a quotation: its fullest text, each phrase the darker the more articles print it. */
export function SpreadPicture({ spread: { phrases, of }, columns }: SpreadPictureProps) {
  const t = useTranslate();
  const write = useWriter();
  const detail = useId();
  const [chosen, setChosen] = useState<number | null>(null);
  const phrase = chosen === null ? null : (phrases[chosen] ?? null);
  const rows = phrases.map(({ text, printedBy, variants }) => [
    text,
    t('story.ofArticles', [write.number(printedBy.length), write.number(of)]),
    variants.map(({ article, words }) => `${nameColumn(columns[article])}: ${sayPrinted(t, words)}`).join(' · '),
  ]);
  const picture = (
    <>
      <blockquote class="words" dir="auto">
        {phrases.map((one, i) => (
          <Phrase
            // oxlint-disable-next-line react/no-array-index-key -- phrases have no other name than their place
            key={i}
            phrase={one}
            of={of}
            isChosen={chosen === i}
            detail={detail}
            onChoose={() => setChosen(chosen === i ? null : i)}
          />
        ))}
      </blockquote>
      <Scale />
    </>
  );
  return (
    <DrawnFigure caption={t('story.spread')} picture={picture}>
      <div id={detail} class="who-prints" aria-live="polite">
        {phrase && <WhoPrints phrase={phrase} columns={columns} />}
      </div>
      <PictureTable heads={[t('story.words'), t('story.printedBy'), t('story.others')]} rows={rows} />
    </DrawnFigure>
  );
}
