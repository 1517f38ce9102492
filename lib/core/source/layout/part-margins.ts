import type { TextLine } from './text-line.ts';
import { medianOf } from './text-lines.ts';

/** The margins of a part of a page, as its lines have them. */
export interface Margins {
  /** Where most lines begin and end; from the right for writing that runs that way. */
  readonly start: number;
  readonly end: number;
  /** From baseline to baseline. */
  readonly pitch: number;
}

/** Where a line begins in the direction of its writing, in points: what comes later is greater. */
export const startOf = ({ left, right, rtl }: TextLine): number => (rtl ? -right : left);
/** Where a line ends in the direction of its writing, in points: what comes later is greater. */
export const endOfLine = ({ left, right, rtl }: TextLine): number => (rtl ? -left : right);

/** The value that most others are near to, of some within `near` of each other. */
function mostCommon(values: readonly number[], near: number): number {
  const ordered = values.toSorted((a, b) => a - b);
  let best = ordered[0] ?? 0;
  let most = 0;
  let from = 0;
  for (const [i, value] of ordered.entries()) {
    while ((ordered[from] ?? value) < value - near) from++;
    if (i - from + 1 > most) {
      most = i - from + 1;
      best = ordered[from] ?? value;
    }
  }
  return best;
}

/** Lines of a justified column end at its margin, of a ragged one before it: this part of them ends before `end`. */
const ENDS_BEFORE = 0.9;

/** The margins of the lines of one part of a page. */
export function marginsOf(lines: readonly TextLine[]): Margins {
  const size = medianOf(lines.map((line) => line.size));
  const ends = lines.map(endOfLine).toSorted((a, b) => a - b);
  const pitches = lines.slice(1).flatMap((line, i) => {
    const pitch = line.baseline - (lines[i]?.baseline ?? 0);
    return pitch > 0 ? [pitch] : [];
  });
  return {
    start: mostCommon(lines.map(startOf), size / 2),
    end: ends[Math.min(ends.length - 1, Math.floor(ENDS_BEFORE * ends.length))] ?? 0,
    // The smaller of two usual pitches is the one within paragraphs.
    pitch: pitches.toSorted((a, b) => a - b)[Math.floor(pitches.length * 0.4)] ?? 0,
  };
}
