import { readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { contrastOf, luminanceOf, parsePaint } from '../../lib/page/highlight/luminance.ts';
import { LINE_COLOURS, USUAL_LOOK } from '../../lib/settings/appearance.ts';
import { LINE_PALETTES, TOKEN_PALETTES } from '../../lib/settings/line-palettes.ts';
import { writeCardLook, writePageLook } from '../../lib/settings/write-look.ts';

type Channels = readonly [number, number, number];

/** Red, green and blue from 0 to 255. */
function channelsOf(colour: string): Channels {
  const hex = /^#(..)(..)(..)$/.exec(colour)?.slice(1);
  const [red = 0, green = 0, blue = 0] = hex
    ? hex.map((part) => Number.parseInt(part, 16))
    : (/\d+ \d+ \d+/.exec(colour)?.[0].split(' ').map(Number) ?? []);
  return [red, green, blue];
}

const luminance = (colour: string): number => {
  const paint = parsePaint(`rgb(${channelsOf(colour).join(' ')})`);
  if (!paint) throw new Error(`${colour} cannot be read.`);
  return luminanceOf(paint);
};

const tokens = readFileSync('components/tokens.css', 'utf8');

/** A colour of our pages by its name there, in light and in dark. */
function tonesOf(name: string, palette: Readonly<Record<string, string>>): readonly [string, string] {
  const value = palette[name] ?? new RegExp(`--${name}: (.*);`).exec(tokens)?.[1] ?? '';
  const other = /^var\(--(.*)\)$/.exec(value)?.[1];
  if (other !== undefined) return tonesOf(other, palette);
  const [, light = '', dark = ''] = /light-dark\((#\w+), (#\w+)\)/.exec(value) ?? [];
  return [light, dark];
}

describe.each(LINE_COLOURS)('the colours "%s"', (name) => {
  const palette = TOKEN_PALETTES[name];
  it.each([
    ['differs', 'paper'],
    ['differs', 'inserted'],
    ['differs', 'paper-raised'],
    ['same', 'paper'],
    ['same', 'paper-raised'],
    ['unclear', 'paper'],
    ['unclear', 'paper-raised'],
  ])('of %s can be read on %s, light and dark', (word, ground) => {
    const grounds = tonesOf(ground, palette);
    for (const [i, tone] of tonesOf(word, palette).entries())
      expect(contrastOf(luminance(tone), luminance(grounds[i] ?? ''))).toBeGreaterThanOrEqual(4.5);
  });
});

const toLinear = (share: number): number => (share <= 0.04045 ? share / 12.92 : ((share + 0.055) / 1.055) ** 2.4);

/** What is left of a colour (linear light): Machado, Oliveira and Fernandes 2009, severity 1. */
const SEEN_BY: Readonly<Record<string, readonly Channels[]>> = {
  protan: [
    [0.152286, 1.052583, -0.204868],
    [0.114503, 0.786281, 0.099216],
    [-0.003882, -0.048116, 1.051998],
  ],
  deutan: [
    [0.367322, 0.860646, -0.227968],
    [0.280085, 0.672501, 0.047413],
    [-0.01182, 0.04294, 0.968881],
  ],
  tritan: [
    [1.255528, -0.076749, -0.178779],
    [-0.078411, 0.930809, 0.147602],
    [0.004733, 0.691367, 0.3039],
  ],
};

/** What lightness and colour are worked out of, from a share of white (CIE 15). */
const toLab = (t: number): number => (t > 0.008856 ? Math.cbrt(t) : 7.787 * t + 16 / 116);

/** CIE L*a*b* of linear red, green and blue, with the white of D65. */
function labOf([red, green, blue]: Channels): Channels {
  const x = toLab((0.4124 * red + 0.3576 * green + 0.1805 * blue) / 0.9505);
  const y = toLab(0.2126 * red + 0.7152 * green + 0.0722 * blue);
  const z = toLab((0.0193 * red + 0.1192 * green + 0.9505 * blue) / 1.089);
  return [116 * y - 16, 500 * (x - y), 200 * (y - z)];
}

/** How far two colours are apart for somebody (CIE 1976: some 2 can just be told, 20 at a glance). */
function apart(a: string, b: string, seenBy: readonly Channels[]): number {
  const see = (colour: string): Channels => {
    const [red, green, blue] = channelsOf(colour).map((part) => toLinear(part / 255)) as unknown as Channels;
    const [r = 0, g = 0, bl = 0] = seenBy.map(([x, y, z]) => Math.max(0, x * red + y * green + z * blue));
    return labOf([r, g, bl]);
  };
  const [first, second] = [see(a), see(b)];
  return Math.hypot(...first.map((part, i) => part - (second[i] ?? 0)));
}

const PAIRS = [
  ['solid', 'wavy'],
  ['solid', 'dotted'],
  ['wavy', 'dotted'],
] as const;

const closest = (name: keyof typeof LINE_PALETTES, seenBy: readonly Channels[]): number =>
  Math.min(
    ...PAIRS.flatMap(([a, b]) =>
      (['onLight', 'onDark'] as const).map((tone) =>
        apart(LINE_PALETTES[name][a][tone], LINE_PALETTES[name][b][tone], seenBy),
      ),
    ),
  );

it.each(Object.entries(SEEN_BY))(
  'the lines for colour-blind readers are told apart at a glance by %s readers',
  (_, seenBy) => expect(closest('colourBlind', seenBy)).toBeGreaterThan(20),
);

it('the usual ones are not, by all of them', () =>
  expect(Math.min(...Object.values(SEEN_BY).map((seenBy) => closest('usual', seenBy)))).toBeLessThan(20));

describe('what is written of a look', () => {
  it('is nothing where all is as usual', () => {
    expect(writePageLook(USUAL_LOOK)).toBe('');
    expect(writeCardLook({ ...USUAL_LOOK, hidesSame: true })).toBe('');
  });

  it('scales what the card measures in pixels, as the style sheet has it', () => {
    const css = readFileSync('components/hover-card.css', 'utf8');
    expect(css).toContain('--size-small: 12px;\n  --size-text: 13px;\n  --size-words: 19px;');
    expect(css).toContain('max-inline-size: min(440px, calc(100% - 16px))');
    expect(writeCardLook({ ...USUAL_LOOK, textSize: 'large' })).toBe(
      '.card{--size-small:14px;--size-text:15px;--size-words:22px;max-inline-size:min(506px,calc(100% - 16px));}',
    );
  });

  it('has the size and the colours of pages in one rule', () =>
    expect(writePageLook({ hidesSame: false, textSize: 'largest', lineColours: 'plain' })).toBe(
      ':root{font-size:130%;--differs:var(--ink);--same:var(--ink);--unclear:var(--ink);--inserted:light-dark(#e4e4e9, #42444d);}',
    ));
});
