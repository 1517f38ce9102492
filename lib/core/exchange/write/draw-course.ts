import type { CoursePoint, FigureCourse } from '../../check/figure-course.ts';
import { itemAt } from '../../item-at.ts';

/** A path of a drawing, in its units. */
export interface DrawnPath {
  readonly is: 'axis' | 'line' | 'bound' | 'mark';
  readonly d: string;
  /** As `stroke-dasharray` takes it; empty for a line without gaps. */
  readonly dashes: string;
}

/** Words of a drawing: where they end, on their base line. */
export interface DrawnLabel {
  readonly x: number;
  readonly y: number;
  readonly anchor: 'start' | 'middle' | 'end';
  readonly text: string;
}

/** A line of the legend: how somebody's figures are marked. */
export interface DrawnGiver {
  /** `null` for articles that do not say who gives the figure. */
  readonly name: string | null;
  readonly mark: DrawnPath;
}

/** How a figure moved, as shapes of an SVG. */
export interface CourseDrawing {
  readonly width: number;
  readonly height: number;
  readonly paths: readonly DrawnPath[];
  readonly labels: readonly DrawnLabel[];
  readonly legend: readonly DrawnGiver[];
}

/** How a drawing is written. */
export interface DrawnWords {
  readonly number: (value: number) => string;
  readonly date: (written: string) => string;
  /** Whether time goes from right to left. */
  readonly isMirrored: boolean;
}

const HEIGHT = 168;
const TOP = 14;
const BOTTOM = 136;
/** Room for the numbers beside the scale, by the length of the longest, and beyond the last mark. */
const CHARACTER = 7;
const END = 20;
const LEAST_WIDTH = 240;
const MOST_WIDTH = 640;
const PER_POINT = 44;
/** Marks beside each other, and labels above each other, are so far apart. */
const LEAST_GAP = 16;

/** A mark and the gaps of a line for each giver, so that colour says nothing. */
const SHAPES: readonly (readonly [mark: string, dashes: string])[] = [
  ['m-4,0a4,4 0 1 0 8,0a4,4 0 1 0 -8,0', ''],
  ['m-4,-4h8v8h-8z', '6 3'],
  ['m0,-5l5,5l-5,5l-5,-5z', '2 3'],
  ['m0,-5l5,9h-10z', '8 3 2 3'],
];

const shapeOf = (giver: number) => itemAt(SHAPES, giver % SHAPES.length);

/** A point with its place on the scale. */
interface Placed {
  readonly point: CoursePoint;
  readonly x: number;
}

const middleOf = ({ value, low, high }: CoursePoint): number =>
  value ?? (low !== null && high !== null ? (low + high) / 2 : (low ?? high ?? 0));

const numbersOf = (point: CoursePoint): number[] =>
  [point.value, point.low, point.high].filter((value) => value !== null);

/** The points that have a day, in its place between the first day and the last; where fewer than two have one, all in a row. */
function placeInTime(points: readonly CoursePoint[], from: number, to: number): Placed[] {
  const dated = points.filter(({ date }) => date !== null && !Number.isNaN(Date.parse(date)));
  const drawn = dated.length < 2 ? points : dated;
  const timeOf = ({ date }: CoursePoint, i: number): number => (dated.length < 2 ? i : Date.parse(date ?? ''));
  const times = drawn.map(timeOf);
  const [first, last] = [times[0] ?? 0, times.at(-1) ?? 0];
  let before = from - LEAST_GAP;
  const places = times.map((time) => {
    const wanted = last > first ? from + ((time - first) / (last - first)) * (to - from) : from;
    before = Math.max(wanted, before + LEAST_GAP);
    return before;
  });
  const beyond = Math.max(1, ((places.at(-1) ?? from) - from) / (to - from));
  return drawn.map((point, i) => ({ point, x: Math.round(from + (itemAt(places, i) - from) / beyond) }));
}

/** The numbers that are written beside the scale: all if they are few and far enough apart, else the least and the most. */
function ticksOf(values: readonly number[], y: (value: number) => number): number[] {
  const all = [...new Set(values)].sort((a, b) => a - b);
  const ends = [itemAt(all, 0), itemAt(all, all.length - 1)];
  const isApart = all.every((value, i) => i === 0 || y(itemAt(all, i - 1)) - y(value) >= LEAST_GAP);
  return isApart ? all : [...new Set(ends)];
}

/** From a figure's lower bound to its upper one; a bound that is not known ends in nothing, and the line just goes on a little. */
function drawBound({ x, point }: Placed, y: (value: number) => number): DrawnPath[] {
  const { low, high, comparator } = point;
  if (low === high || comparator === 'about') return [];
  const open = y(middleOf(point));
  const [bottom, top] = [low === null ? open + 14 : y(low), high === null ? open - 14 : y(high)];
  const ends = `${low === null ? '' : `M${x - 4},${bottom}h8`}${high === null ? '' : `M${x - 4},${top}h8`}`;
  return [{ is: 'bound', d: `M${x},${bottom}V${top}${ends}`, dashes: low === null || high === null ? '2 2' : '' }];
}

/** Who gives the points, in the order in which they come; who is not named last. */
const giversOf = (points: readonly CoursePoint[]): (string | null)[] => {
  const names = [...new Set(points.map(({ giver }) => giver))];
  return [...names.filter((name) => name !== null), ...names.filter((name) => name === null)];
};

/** A giver's figures joined by a line; what is given by nobody who is named is joined to nothing. */
function drawGiver(placed: readonly Placed[], number: number, y: (value: number) => number): DrawnPath[] {
  const [mark, dashes] = shapeOf(number);
  const corners = placed.map(({ x, point }) => `${x},${y(middleOf(point))}`);
  const isNamed = placed[0]?.point.giver !== null;
  return [
    ...(isNamed && corners.length > 1 ? [{ is: 'line' as const, d: `M${corners.join('L')}`, dashes }] : []),
    ...placed.flatMap((one) => drawBound(one, y)),
    ...corners.map((corner): DrawnPath => ({ is: 'mark', d: `M${corner}${mark}`, dashes: '' })),
  ];
}

/** The first and the last day below the scale. */
function labelDays(placed: readonly Placed[], words: DrawnWords, from: number, to: number): DrawnLabel[] {
  const [first, last] = [placed[0]?.point.date, placed.at(-1)?.point.date];
  if (!first || !last) return [];
  const [start, end] = words.isMirrored ? (['end', 'start'] as const) : (['start', 'end'] as const);
  const y = BOTTOM + 22;
  const label = (x: number, anchor: 'start' | 'end', date: string): DrawnLabel => ({
    x,
    y,
    anchor,
    text: words.date(date),
  });
  return first === last ? [label(from, start, first)] : [label(from, start, first), label(to, end, last)];
}

/** Draws how a figure moved: values with their bounds, the earliest first, a line for each giver. Sizes are literal. */
export function drawCourse({ points }: FigureCourse, words: DrawnWords): CourseDrawing {
  const values = points.flatMap(numbersOf);
  const [least, most] = [Math.min(...values), Math.max(...values)];
  const y = (value: number): number =>
    Math.round(
      most === least ? (TOP + BOTTOM) / 2 : BOTTOM - 12 - ((value - least) / (most - least)) * (BOTTOM - 12 - TOP),
    );
  const ticks = ticksOf(values, y);
  const room = 16 + CHARACTER * Math.max(...ticks.map((tick) => words.number(tick).length));
  const width = Math.min(MOST_WIDTH, Math.max(LEAST_WIDTH, room + END + PER_POINT * points.length));
  const across = (x: number): number => (words.isMirrored ? width - x : x);
  const placed = placeInTime(points, room + LEAST_GAP, width - END).map((one) => ({ ...one, x: across(one.x) }));
  const givers = giversOf(placed.map(({ point }) => point));
  const [axis, far] = [across(room), across(width - 4)];
  const labels = ticks.map(
    (tick): DrawnLabel => ({
      x: across(room - 6),
      y: y(tick) + 4,
      anchor: words.isMirrored ? 'start' : 'end',
      text: words.number(tick),
    }),
  );
  return {
    width,
    height: HEIGHT,
    paths: [
      { is: 'axis', d: `M${axis},${TOP - 8}V${BOTTOM}H${far}`, dashes: '' },
      ...givers.flatMap((giver, i) =>
        drawGiver(
          placed.filter(({ point }) => point.giver === giver),
          i,
          y,
        ),
      ),
    ],
    labels: [...labels, ...labelDays(placed, words, axis, far)],
    legend: givers.map((name, i) => ({ name, mark: { is: 'mark', d: `M8,8${shapeOf(i)[0]}`, dashes: '' } })),
  };
}
