import fc from 'fast-check';
import { afterEach, describe, expect, it, test, vi } from 'vitest';
import { createToneChooser, toneFor } from '../../../lib/page/highlight/choose-tone.ts';
import { contrastOf, layOver, luminanceOf, parsePaint } from '../../../lib/page/highlight/luminance.ts';

const luminance = (colour: string): number | null => {
  const paint = parsePaint(colour);
  return paint && luminanceOf(paint);
};

describe('parsePaint', () => {
  it.each([
    ['rgb(255, 255, 255)', 1],
    ['rgb(0, 0, 0)', 0],
    ['rgba(119, 119, 119, 0.5)', 0.184],
    ['color(srgb 0.5 0.5 0.5)', 0.214],
    ['oklch(1 0 0)', 1],
    ['oklab(0.5 0.1 0)', 0.125],
    ['lab(50 20 20)', 0.184],
    ['color(display-p3 1 0 0)', null],
    ['transparent', null],
    ['', null],
  ])('of %s has the luminance %s', (colour, expected) => {
    const found = luminance(colour);
    if (expected === null) expect(found).toBeNull();
    else expect(found).toBeCloseTo(expected, 2);
  });

  it('reads how much is covered', () =>
    expect(['rgba(1, 2, 3, 0.25)', 'rgb(1 2 3)', 'color(srgb 0 0 0 / 0.5)'].map((c) => parsePaint(c)?.alpha)).toEqual([
      0.25, 1, 0.5,
    ]));

  it('takes any text', () => {
    fc.assert(fc.property(fc.string(), (text) => void parsePaint(text)));
  });
});

test('half of black over white is a grey', () => {
  const [black, white] = [parsePaint('rgba(0, 0, 0, 0.5)'), parsePaint('rgb(255, 255, 255)')];
  expect(black && white && layOver(black, white).channels).toEqual([0.5, 0.5, 0.5]);
});

describe('toneFor', () => {
  it.each([
    ['a white page', 1, 0.01, 'onLight'],
    ['a black page', 0, 0.9, 'onDark'],
    ['a dark grey page', 0.02, 0.8, 'onDark'],
    ['a grey page with white text', 0.15, 1, 'white'],
    ['a grey page with black text', 0.4, 0, 'black'],
    ['a picture with white text', null, 1, 'white'],
    ['a picture with black text', null, 0, 'black'],
    ['white text that is said to be on white', 1, 0.95, 'white'],
    ['nothing that is known', null, null, 'black'],
  ] as const)('%s', (_, ground, text, tone) => expect(toneFor(ground, text)).toBe(tone));

  /** The luminances of the lines of each tone, as `tests/dom/highlights/contrast.test.ts` holds the style sheet to. */
  const LINES = { onLight: [0, 0.2], onDark: [0.4, 1], black: [0, 0], white: [1, 1] } as const;

  it('has a contrast of 3:1 with every ground', () => {
    fc.assert(
      fc.property(fc.double({ min: 0, max: 1, noNaN: true }), fc.boolean(), (ground, isDark) => {
        const text = isDark ? 0 : 1;
        fc.pre(contrastOf(ground, text) >= 3);
        const [darkest, lightest] = LINES[toneFor(ground, text)];
        const isSeen = contrastOf(ground, darkest) >= 3 && contrastOf(ground, lightest) >= 3;
        const isBetween = ground > darkest && ground < lightest;
        expect(isSeen && !isBetween).toBe(true);
      }),
      { numRuns: 2000 },
    );
  });
});

describe('createToneChooser', () => {
  afterEach(() => vi.unstubAllGlobals());

  interface Styled {
    readonly nodeType: 1;
    readonly parentNode: Styled | null;
    readonly backgroundColor: string;
    readonly backgroundImage?: string;
  }
  const inside = (
    parentNode: Styled | null,
    backgroundColor = 'rgba(0, 0, 0, 0)',
    backgroundImage = 'none',
  ): Styled => ({
    nodeType: 1,
    parentNode,
    backgroundColor,
    backgroundImage,
  });
  const toneOf = (element: Styled, color: string): string => {
    // Any class of which no element here is.
    vi.stubGlobal('ShadowRoot', Map);
    vi.stubGlobal('matchMedia', () => ({ matches: false }));
    vi.stubGlobal('getComputedStyle', (styled: Styled) => ({ colorScheme: 'normal', color, ...styled }));
    return createToneChooser()(element as unknown as Element);
  };
  const black = inside(null, 'rgb(0, 0, 0)');

  it.each([
    ['the canvas', inside(null), 'rgb(0, 0, 0)', 'onLight'],
    ['what is around it', inside(inside(black)), 'rgb(255, 255, 255)', 'onDark'],
    ['a veil over what is around it', inside(inside(black, 'rgba(255, 255, 255, 0.95)')), 'rgb(0, 0, 0)', 'onLight'],
    ['a picture', inside(inside(black, 'rgba(0, 0, 0, 0)', 'url(a.png)')), 'rgb(255, 255, 255)', 'white'],
  ])('takes the ground of %s', (_, element, color, tone) => expect(toneOf(element, color)).toBe(tone));

  it('sees through elements that are nested deeper than calls may be', () => {
    let deep = black;
    for (let i = 0; i < 50_000; i++) deep = inside(deep);
    expect(toneOf(deep, 'rgb(255, 255, 255)')).toBe('onDark');
  });
});
