import type { Span } from '../../language/span.ts';
import type { Token } from '../token.ts';

/** What words beside a figure make of it: one that may be, one that was given before another, of a side of a place, of a poll, of a direction. */
export interface FigureMarks {
  readonly isPossible: boolean;
  readonly isFormer: boolean;
  readonly sides: ReadonlySet<string>;
  /** Who took the poll that it is of. */
  readonly polls: ReadonlySet<string>;
  /** In which direction it is measured: how long, how high. */
  readonly extent: string | null;
}

const POSSIBLE =
  /^(?:can|could|may|might|expect(?:s|ed)?|forecasts?|predict(?:s|ed)?|projected|proposed|hope[sd]?|want(?:s|ed)?|s(?:eeks?|ought)|demand(?:s|ed)?|ask(?:s|ed))$/;
const FORMER = /^(?:initially|originally|previously|formerly|earlier)$/;
const SIDE = /^((?:north|south)(?:east|west)?|east|west)(?:ern)?$/;
const EXTENT = /^(?:long|high|wide|deep|thick)$/;
const POLL = /^(?:polls?|surveys?)$/;

/** Whether "first" at token `i` is before what somebody did, so that something else followed: "first offered". */
const isFirst = (tokens: readonly Token[], i: number): boolean =>
  tokens[i]?.lower === 'first' &&
  (tokens[i - 1]?.lower === 'at' || /^(?:said|put|\p{Ll}{3,}ed)$/u.test(tokens[i + 1]?.text ?? ''));

/** Reads the marks of a figure at a place of its sentence from the tokens of its clause. */
export function marksOf(clause: readonly Token[], at: Span): FigureMarks {
  const before = clause.filter(({ start }) => start < at.start);
  const behind = clause.find(({ start }) => start >= at.end)?.lower.replace('tall', 'high') ?? '';
  const [sides, polls] = [new Set<string>(), new Set<string>()];
  clause.forEach(({ text, lower }, i) => {
    const side = SIDE.exec(text)?.[1];
    if (side !== undefined) sides.add(side);
    const maker = clause[i - 1];
    if (POLL.test(lower) && maker && /^\p{Lu}/u.test(maker.text)) polls.add(maker.lower);
  });
  return {
    // "In May 40 people" is of a month.
    isPossible: before.some(({ text }) => POSSIBLE.test(text)),
    isFormer: before.some(({ lower }, i) => FORMER.test(lower) || isFirst(before, i)),
    sides,
    polls,
    extent: EXTENT.test(behind) ? behind : null,
  };
}

const areApart = (a: ReadonlySet<string>, b: ReadonlySet<string>): boolean =>
  a.size > 0 && b.size > 0 && ![...a].some((word) => b.has(word));

/** Whether two figures are marked as different ones: a forecast and what came of it, the north of a place and its south. */
export const areMarkedApart = (a: FigureMarks, b: FigureMarks): boolean =>
  a.isPossible !== b.isPossible ||
  a.isFormer !== b.isFormer ||
  areApart(a.sides, b.sides) ||
  areApart(a.polls, b.polls) ||
  (a.extent !== null && b.extent !== null && a.extent !== b.extent);
