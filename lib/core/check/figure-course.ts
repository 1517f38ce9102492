import type { StoryRow } from './compare-story.ts';
import type { StoryFigure } from './story-cell.ts';

/** A figure as one article gives it, on its day. */
export interface CoursePoint extends StoryFigure {
  readonly article: number;
  /** ISO 8601 date of the article; `null` when unknown. */
  readonly date: string | null;
  /** Its words in the article. */
  readonly exact: string;
}

/** How a figure moved: what each article gives, the earliest first, those without a date last. */
export interface FigureCourse {
  readonly unit: string | null;
  readonly points: readonly CoursePoint[];
}

const boundsOf = ({ value, low, high }: StoryFigure): string => [value, low, high].join(' ');

const byDate = (a: CoursePoint, b: CoursePoint): number => {
  const [one, other] = [a.date ?? '\uffff', b.date ?? '\uffff'];
  return one < other ? -1 : one > other ? 1 : a.article - b.article;
};

/** The unit that most of the points have; only these can be drawn on one scale. */
function commonUnit(points: readonly CoursePoint[]): string | null {
  const byUnit = [...Map.groupBy(points, ({ unit }) => unit)].sort(([, a], [, b]) => b.length - a.length);
  return byUnit[0]?.[0] ?? null;
}

/** How a figure of a story moved; `null` where its articles do not give two different values at least. */
export function courseOf({ type, cells }: StoryRow, dates: readonly (string | null)[]): FigureCourse | null {
  if (type !== 'figure') return null;
  const all = cells.flatMap((cell, article): CoursePoint[] => {
    const figure = cell?.figure;
    const isKnown = figure && (figure.value !== null || figure.low !== null || figure.high !== null);
    return isKnown ? [{ ...figure, article, date: dates[article] ?? null, exact: cell.exact }] : [];
  });
  const unit = commonUnit(all);
  const points = all.filter((point) => point.unit === unit).sort(byDate);
  return new Set(points.map(boundsOf)).size < 2 ? null : { unit, points };
}
