import type { Facet } from '../lib/core/annotation/annotation-query.ts';
import type { DifferenceKind } from '../lib/core/difference.ts';
import { useTranslate, useWriter } from './translate.ts';

/** One source, and how often which kind of difference was found against it. */
export interface SourcePicture {
  readonly source: Facet;
  readonly differences: readonly Facet[];
}

interface AnnotationPictureProps {
  /** Months as `YYYY-MM`, in any order. */
  readonly months: readonly Facet[];
  readonly sources: readonly SourcePicture[];
}

const BAR_WIDTH = 20;
const GAP = 4;
const CHART_HEIGHT = 96;
/** So many months are drawn, the last ones; the table has all. */
const MOST_MONTHS = 36;

const monthNumber = (month: string): number => Number(month.slice(0, 4)) * 12 + Number(month.slice(5, 7)) - 1;
const monthOf = (number: number): string =>
  new Date(Date.UTC(Math.floor(number / 12), number % 12)).toISOString().slice(0, 'YYYY-MM'.length);

interface Month {
  readonly number: number;
  readonly count: number;
}

/** The months from the first to the last, those without annotations too. */
export function fillMonths(months: readonly Facet[]): Month[] {
  const counts = new Map(months.map(({ value, count }) => [monthNumber(value), count]));
  const last = Math.max(...counts.keys());
  const first = Math.max(Math.min(...counts.keys()), last - MOST_MONTHS + 1);
  return counts.size === 0
    ? []
    : Array.from({ length: last - first + 1 }, (_, i) => ({ number: first + i, count: counts.get(first + i) ?? 0 }));
}

interface MonthsProps {
  readonly months: readonly Month[];
}

function Bars({ months }: MonthsProps) {
  const write = useWriter();
  const most = Math.max(...months.map(({ count }) => count));
  const width = months.length * (BAR_WIDTH + GAP);
  return (
    <svg viewBox={`0 0 ${width} ${CHART_HEIGHT}`} style={{ maxInlineSize: `${width}px` }} aria-hidden="true">
      {months.map(({ number, count }, i) => {
        const height = count === 0 ? 1 : Math.max(3, (count / most) * (CHART_HEIGHT - 4));
        return (
          <rect
            key={number}
            x={i * (BAR_WIDTH + GAP)}
            y={CHART_HEIGHT - height}
            width={BAR_WIDTH}
            height={height}
            rx="2"
            class={count === 0 ? 'none' : 'bar'}
          >
            <title>{`${write.date(monthOf(number))}: ${write.number(count)}`}</title>
          </rect>
        );
      })}
    </svg>
  );
}

/** The first and the last month, under the bars. */
function Axis({ months }: MonthsProps) {
  const write = useWriter();
  const ends = [months[0], ...(months.length > 1 ? [months.at(-1)] : [])];
  return (
    <p class="axis" style={{ maxInlineSize: `${months.length * (BAR_WIDTH + GAP)}px` }} aria-hidden="true">
      {ends.map((month) => month && <span key={month.number}>{write.date(monthOf(month.number))}</span>)}
    </p>
  );
}

function MonthTable({ months }: MonthsProps) {
  const t = useTranslate();
  const write = useWriter();
  return (
    <table class="table">
      <thead>
        <tr>
          <th scope="col">{t('library.month')}</th>
          <th scope="col" class="number">
            {t('library.annotations')}
          </th>
        </tr>
      </thead>
      <tbody>
        {months
          .filter(({ count }) => count > 0)
          .map(({ number, count }) => (
            <tr key={number}>
              <th scope="row">{write.date(monthOf(number))}</th>
              <td class="number">{write.number(count)}</td>
            </tr>
          ))}
      </tbody>
    </table>
  );
}

function Timeline({ months }: MonthsProps) {
  const t = useTranslate();
  return (
    <figure class="timeline">
      <figcaption>{t('library.timeline')}</figcaption>
      <Bars months={months} />
      <Axis months={months} />
      <details>
        <summary>{t('library.asTable')}</summary>
        <MonthTable months={months} />
      </details>
    </figure>
  );
}

const KINDS = [
  'wording',
  'added',
  'cut',
  'splice',
  'speaker',
  'value',
  'comparator',
  'unit',
  'counted',
  'time',
  'year',
  'month',
  'day',
  'weekday',
  'age',
  'name',
] as const satisfies readonly DifferenceKind[];

/** A number with a bar as long as it is large: the table is the chart. */
function Cell({ count, most }: { readonly count: number; readonly most: number }) {
  const write = useWriter();
  if (count === 0) return <td class="number none">–</td>;
  return (
    <td class="number">
      {write.number(count)}
      <svg viewBox="0 0 100 4" preserveAspectRatio="none" aria-hidden="true">
        <rect width={Math.max(2, (count / most) * 100)} height="4" class="bar" />
      </svg>
    </td>
  );
}

interface SourcesProps {
  readonly sources: readonly SourcePicture[];
  /** The kinds that have a column. */
  readonly kinds: readonly (typeof KINDS)[number][];
}

function SourceRows({ sources, kinds }: SourcesProps) {
  const write = useWriter();
  const most = Math.max(1, ...sources.flatMap(({ differences }) => differences.map(({ count }) => count)));
  return (
    <tbody>
      {sources.map(({ source, differences }) => (
        <tr key={source.value}>
          <th scope="row">
            <bdi>{source.label}</bdi>
          </th>
          {kinds.map((kind) => (
            <Cell key={kind} count={differences.find(({ value }) => value === kind)?.count ?? 0} most={most} />
          ))}
          <td class="number">{write.number(source.count)}</td>
        </tr>
      ))}
    </tbody>
  );
}

function SourceTable({ sources }: Pick<SourcesProps, 'sources'>) {
  const t = useTranslate();
  const kinds = KINDS.filter((kind) =>
    sources.some(({ differences }) => differences.some(({ value }) => value === kind)),
  );
  return (
    <figure>
      <figcaption>{t('library.bySource')}</figcaption>
      {/* oxlint-disable-next-line jsx-a11y/no-noninteractive-tabindex -- what is scrolled sideways must be reached by keyboard */}
      <div class="scroller" role="region" aria-label={t('library.bySource')} tabIndex={0}>
        <table class="table source-table">
          <thead>
            <tr>
              <th scope="col">{t('library.by.source')}</th>
              {kinds.map((kind) => (
                <th key={kind} scope="col" class="number">
                  {t(`kind.${kind}`)}
                </th>
              ))}
              <th scope="col" class="number">
                {t('library.annotations')}
              </th>
            </tr>
          </thead>
          <SourceRows sources={sources} kinds={kinds} />
        </table>
      </div>
    </figure>
  );
}

/** When annotations were made, and how often which kind of difference was found against each source. */
export function AnnotationPicture({ months, sources }: AnnotationPictureProps) {
  const t = useTranslate();
  if (months.length === 0) return <p class="hint">{t('library.noPicture')}</p>;
  return (
    <div class="picture">
      <Timeline months={fillMonths(months)} />
      {sources.length > 0 && <SourceTable sources={sources} />}
    </div>
  );
}
