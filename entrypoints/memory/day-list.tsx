import { useMemo, useState } from 'preact/hooks';
import { itemsIn, useOneStop } from '../../components/one-stop.ts';
import { stepByKey } from '../../components/step-by-key.ts';
import { useTranslate, useWriter } from '../../components/translate.ts';
import { hostOfAddress } from '../../lib/core/claim/web-address.ts';
import { writeWeekday } from '../../lib/core/language/write-weekday.ts';
import type { RememberedArticle } from '../../lib/protocol/memory-types.ts';
import { type ArticleActions, ArticleLine } from './article-line.tsx';
import { daysOfReading, firstOf } from './days-of-reading.ts';

/** Articles that are shown at first, and more at each press: a list of this length opens without a wait on a slow machine. */
const AT_A_TIME = 100;

interface DayListProps extends ArticleActions {
  readonly articles: readonly RememberedArticle[];
  /** What is looked for; the passages that have it are shown. */
  readonly words: string;
  readonly sitesOut: readonly string[];
  readonly onForgetDay: (articles: readonly RememberedArticle[]) => void;
}

interface DayProps extends ArticleActions {
  /** As it is written. */
  readonly day: string;
  /** Those that are shown. */
  readonly articles: readonly RememberedArticle[];
  readonly words: string;
  readonly sitesOut: readonly string[];
  readonly onForgetDay: () => void;
}

/** One day with what was read on it. */
function Day({ day, articles, words, sitesOut, onForgetDay, ...on }: DayProps) {
  const t = useTranslate();
  return (
    <section class="day" aria-label={day}>
      <div class="day-head">
        <h2>{day}</h2>
        <button
          type="button"
          class="action quiet"
          aria-label={t('memory.forgetDayOf', [day])}
          onClick={() => onForgetDay()}
        >
          {t('memory.forgetDay')}
        </button>
      </div>
      <ul>
        {articles.map((article) => (
          <ArticleLine
            key={article.id}
            article={article}
            words={words}
            isOut={sitesOut.includes(hostOfAddress(article.url))}
            {...on}
          />
        ))}
      </ul>
    </section>
  );
}

/** What the arrow keys go through: the days with what is done to all of one, and the articles. */
const ITEMS = '.day-head, .article';
const CONTROLS = 'a, button, summary';

/** The articles day by day, the last first; one stop of Tab. */
export function DayList({ articles, onForgetDay, ...more }: DayListProps) {
  const t = useTranslate();
  const { language } = useWriter();
  const [length, setLength] = useState(AT_A_TIME);
  const days = useMemo(() => daysOfReading(articles), [articles]);
  const stop = useOneStop<HTMLDivElement>(ITEMS);
  const left = Math.min(articles.length - length, AT_A_TIME);
  return (
    <>
      <div
        class="days"
        {...stop}
        onKeyDown={(event) => stepByKey(event, itemsIn(event.currentTarget, ITEMS), CONTROLS)}
      >
        {firstOf(days, length).map(({ moment, articles: shown }, i) => {
          const day = writeWeekday(moment, language, new Date());
          return (
            <Day
              key={new Date(moment).toDateString()}
              day={day}
              articles={shown}
              onForgetDay={() => onForgetDay(days[i]?.articles ?? shown)}
              {...more}
            />
          );
        })}
      </div>
      {left > 0 && (
        <button type="button" class="action" onClick={() => setLength(length + AT_A_TIME)}>
          {t('popup.showMore', left)}
        </button>
      )}
    </>
  );
}
