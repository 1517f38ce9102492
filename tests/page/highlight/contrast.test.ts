import { expect, test } from 'vitest';
import { LINES as NAMES, writeLineRules } from '../../../lib/background/tabs/line-rules.ts';
import { luminanceOf, parsePaint } from '../../../lib/page/highlight/luminance.ts';
import { LINE_COLOURS, type LineColours } from '../../../lib/settings/appearance.ts';

/** The underlines of a set of colours: name, shape and colour. */
const linesIn = (colours: LineColours) =>
  [
    ...NAMES.map((name) => writeLineRules(name, ['p'], colours))
      .join('')
      .matchAll(
        /highlight\(text-([a-z]+)(-[a-z]+)?\) \{\s*text-decoration: underline (\w+) (?:max\(\dpx, [\d.]+em\)|[\d.]+em) ([^!]+?) !/g,
      ),
  ].map(([, name = '', tone = '', shape = '', colour = '']) => ({ name, tone, shape, colour, colours }));

const LINES = linesIn('usual').filter(({ name }) => name !== 'fine' && name !== 'thin');

const SHAPES = ['dotted', 'double', 'solid', 'wavy'];

test.each(['', '-light', '-black', '-white'])(
  'each relation, and what is annotated, has a line of its own shape in the tone "%s"',
  (tone) => {
    const lines = LINES.filter((line) => line.tone === tone);
    expect(lines.map(({ shape }) => shape).sort()).toEqual(SHAPES);
    for (const { name, shape } of lines) expect(shape).toBe(name);
  },
);

/** Between these, grounds from 0.7 and up to 0.1 have a contrast of 3:1 with the line (WCAG 1.4.11). */
const LIMITS = { '': [0, 0.2], '-light': [0.4, 1] } as const;

test.each(LINE_COLOURS.flatMap(linesIn).filter(({ colour }) => colour.startsWith('rgb')))(
  'the $name line in $colour ($colours) is as dark or as light as its grounds need',
  ({ tone, colour }) => {
    const paint = parsePaint(colour);
    const [least, most] = LIMITS[tone as keyof typeof LIMITS];
    expect(paint && luminanceOf(paint)).toSatisfy((luminance: number) => luminance >= least && luminance <= most);
  },
);
