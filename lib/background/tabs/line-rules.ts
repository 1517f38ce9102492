import type { LineColours } from '../../settings/appearance.ts';
import { LINE_PALETTES } from '../../settings/line-palettes.ts';

/**
 * How the lines under passages look that were compared with a source.
 *
 * The shape carries the meaning; the text keeps the page's own colours. Which of four colours a line has is chosen by the
 * ground it is on (lib/page/highlight/choose-tone.ts), so that it has a contrast of 3:1 or more on any. `currentColor`
 * would say the same in one rule, but Chromium takes the colour of the first element for all; and custom properties are
 * those of the page's elements.
 */
const SHAPES = [
  { line: 'text-solid', shape: 'underline solid max(2px, 0.11em)', colour: 'solid' },
  { line: 'text-wavy', shape: 'underline wavy max(2px, 0.11em)', colour: 'wavy' },
  // The rest of a passage of which some words are wavy: in their colour, and thin.
  { line: 'text-fine', shape: 'underline solid max(1px, 0.06em)', colour: 'wavy' },
  { line: 'text-dotted', shape: 'underline dotted 0.14em', colour: 'dotted' },
  // Dashed, as pages have thin solid lines under their links.
  { line: 'text-thin', shape: 'underline dashed max(1px, 0.06em)', colour: 'thin' },
  { line: 'text-double', shape: 'underline double 0.08em', colour: 'double' },
] as const;

/** The look of a line on screens, and in the few colours of the system. */
interface Look {
  readonly usual: string;
  readonly forced: string;
}

const lookOfLine = (shape: string, colour: string): Look => ({
  usual: `text-decoration: ${shape} ${colour} !important`,
  forced: 'text-decoration-color: CanvasText !important',
});

/** What a passage looks like for a moment that was jumped to. */
const FLASH: Look = {
  usual: 'background-color: rgb(240 228 66) !important; color: black !important',
  forced: 'background-color: Highlight !important; color: HighlightText !important',
};

const ON_PAPER =
  'background-color: transparent !important; color: inherit !important; text-decoration: none !important';

/** Every line by its name in the highlight registry. */
const looksIn = (colours: LineColours): ReadonlyMap<string, Look> =>
  new Map([
    ...SHAPES.flatMap(({ line, shape, colour }): [string, Look][] => [
      // Relative luminance 0.2 or less: 3:1 against all grounds from 0.7.
      [line, lookOfLine(shape, LINE_PALETTES[colours][colour].onLight)],
      // 0.4 or more: 3:1 against all up to 0.1.
      [`${line}-light`, lookOfLine(shape, LINE_PALETTES[colours][colour].onDark)],
      // On grounds between light and dark, and on pictures: the line that is seen best, without a hue.
      [`${line}-black`, lookOfLine(shape, 'black')],
      [`${line}-white`, lookOfLine(shape, 'white')],
    ]),
    ['text-flash', FLASH],
  ]);

const LOOKS = { usual: looksIn('usual'), colourBlind: looksIn('colourBlind'), plain: looksIn('plain') };

/** The names of all lines. */
export const LINES: readonly string[] = [...LOOKS.usual.keys()];

/** The rules for a line in places that are given as selectors; empty for a line that does not exist, or no places. */
export function writeLineRules(line: string, places: readonly string[], colours: LineColours): string {
  const look = LOOKS[colours].get(line);
  if (!look || places.length === 0) return '';
  // Each place has a rule of its own: Firefox does not look inside `:is()` for what a rule is about, and restyles everything.
  const selectors = places.map((place) => `${place}::highlight(${line})`).join(', ');
  return `${selectors} { ${look.usual} }
@media (forced-colors: active) { ${selectors} { ${look.forced} } }
@media print { ${selectors} { ${ON_PAPER} } }
`;
}
