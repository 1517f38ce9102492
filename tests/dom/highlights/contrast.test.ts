import { readFileSync } from 'node:fs';
import { expect, test } from 'vitest';

type Colour = readonly [red: number, green: number, blue: number];

const css = readFileSync(new URL('../../../entrypoints/highlights/index.css', import.meta.url), 'utf8');

/** The colours of the underlines, each with the shape of its line. */
const LINES = [...css.matchAll(/underline (\w+) [\d.]+em rgb\((\d+) (\d+) (\d+)\)/g)].map(
  ([, shape = '', red, green, blue]) => [shape, [Number(red), Number(green), Number(blue)] as Colour] as const,
);

/** https://www.w3.org/TR/WCAG22/#dfn-relative-luminance */
function luminance(colour: Colour): number {
  const [red = 0, green = 0, blue = 0] = colour.map((channel) => {
    const share = channel / 255;
    return share <= 0.04045 ? share / 12.92 : ((share + 0.055) / 1.055) ** 2.4;
  });
  return 0.2126 * red + 0.7152 * green + 0.0722 * blue;
}

function contrast(a: Colour, b: Colour): number {
  const [dark = 0, light = 0] = [luminance(a), luminance(b)].sort((x, y) => x - y);
  return (light + 0.05) / (dark + 0.05);
}

const PAGES: readonly (readonly [string, Colour])[] = [
  ['white', [255, 255, 255]],
  ['paper', [255, 241, 229]],
  ['light grey', [240, 240, 240]],
  ['near-black', [24, 24, 24]],
  ['black', [0, 0, 0]],
];

test('each relation, and what is annotated, has a line of its own shape', () =>
  expect(LINES.map(([shape]) => shape).sort()).toEqual(['dotted', 'double', 'solid', 'wavy']));

test.each(
  LINES.flatMap(([shape, colour]) => PAGES.map(([name, page]) => [shape, name, contrast(colour, page)] as const)),
)('a %s line can be seen on a %s page (WCAG 1.4.11)', (_shape, _page, ratio) =>
  expect(ratio).toBeGreaterThanOrEqual(3),
);
