import type { PositionedPage, PositionedText } from '../../../lib/core/source/layout/positioned-text.ts';

/** How text is set: where it begins, in points from the left and the upper edge, and in which type. */
export interface Setting {
  readonly x?: number;
  readonly y?: number;
  readonly size?: number;
  /** From baseline to baseline, in the type's size. */
  readonly pitch?: number;
  readonly angle?: number;
}

/** The width of a character, in the type's size. */
const CHARACTER = 0.5;

/** One run of text. */
export const setText = (text: string, { x = 72, y = 100, size = 10, angle = 0 }: Setting = {}): PositionedText => ({
  text,
  x,
  y,
  width: text.length * CHARACTER * size,
  size,
  angle,
});

/** Lines below each other. */
export const setLines = (lines: readonly string[], setting: Setting = {}): PositionedText[] => {
  const { y = 100, size = 10, pitch = 1.2 } = setting;
  return lines.map((line, row) => setText(line, { ...setting, y: y + row * pitch * size }));
};

/** The cells of a table, column by column as many programs paint them. */
export const setTable = (
  rows: readonly (readonly string[])[],
  lefts: readonly number[],
  setting: Setting = {},
): PositionedText[] =>
  lefts.flatMap((x, column) =>
    setLines(
      rows.map((row) => row[column] ?? ''),
      { ...setting, x },
    ),
  );

/** A page of US letter size. */
export const setPage = (texts: readonly PositionedText[], number = 1): PositionedPage => ({
  number,
  width: 612,
  height: 792,
  texts: texts.filter(({ text }) => text !== ''),
});

/** Words broken into lines of at most so many characters, as a justified column has them. */
export function breakLines(words: string, most: number): string[] {
  const lines: string[] = [];
  for (const word of words.split(' ')) {
    const line = lines.at(-1);
    if (line !== undefined && line.length + 1 + word.length <= most) lines[lines.length - 1] = `${line} ${word}`;
    else lines.push(word);
  }
  return lines;
}
