import type { LineColours } from './appearance.ts';

/** The lines that have a colour of their own, by what they are drawn as. */
type ColouredLine = 'solid' | 'wavy' | 'dotted' | 'thin' | 'double';

/** A colour for light grounds (relative luminance 0.2 or less) and one for dark ones (0.4 or more). */
interface TwoTones {
  readonly onLight: string;
  readonly onDark: string;
}

/** The colours of lines on pages. */
type Palette = Readonly<Record<ColouredLine, TwoTones>>;

const GREY: TwoTones = { onLight: 'rgb(84 92 112)', onDark: 'rgb(176 184 204)' };
const INK: TwoTones = { onLight: 'rgb(26 27 31)', onDark: 'rgb(236 236 241)' };

/** The colours of lines on pages; with `plain` the shape alone says what a line means. */
export const LINE_PALETTES: Readonly<Record<LineColours, Palette>> = {
  usual: {
    solid: { onLight: 'rgb(29 134 76)', onDark: 'rgb(95 200 130)' },
    wavy: { onLight: 'rgb(214 31 66)', onDark: 'rgb(255 138 150)' },
    dotted: { onLight: 'rgb(140 112 0)', onDark: 'rgb(230 180 60)' },
    thin: GREY,
    double: { onLight: 'rgb(74 108 196)', onDark: 'rgb(140 175 255)' },
  },
  // Blue, orange and a grey violet: they differ in lightness and along the axes that are left to who sees no red, green or blue.
  colourBlind: {
    solid: { onLight: 'rgb(0 84 168)', onDark: 'rgb(110 190 255)' },
    wavy: { onLight: 'rgb(194 78 0)', onDark: 'rgb(255 160 84)' },
    dotted: { onLight: 'rgb(92 84 100)', onDark: 'rgb(214 206 222)' },
    thin: GREY,
    double: { onLight: 'rgb(150 40 120)', onDark: 'rgb(244 160 215)' },
  },
  plain: { solid: INK, wavy: INK, dotted: INK, thin: GREY, double: INK },
};

/** The same in cards and on pages of ours, by the names of `components/tokens.css`; nothing where these are as there. */
export const TOKEN_PALETTES: Readonly<Record<LineColours, Readonly<Record<string, string>>>> = {
  usual: {},
  colourBlind: {
    differs: 'light-dark(#8f3900, #ffb27a)',
    same: 'light-dark(#004f94, #8fc9ff)',
    unclear: 'light-dark(#55485f, #d9cce4)',
    inserted: 'light-dark(#fdeadb, #4f2f12)',
  },
  plain: {
    differs: 'var(--ink)',
    same: 'var(--ink)',
    unclear: 'var(--ink)',
    inserted: 'light-dark(#e4e4e9, #42444d)',
  },
};
