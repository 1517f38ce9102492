import type { Appearance, TextSize } from './appearance.ts';
import { TOKEN_PALETTES } from './line-palettes.ts';

/** Of the text size that the reader's browser has. */
const PERCENT: Readonly<Record<TextSize, number>> = { usual: 100, large: 115, largest: 130 };

/** What the card measures in pixels, since a page sets what a `rem` is; as in `components/hover-card.css`. */
const CARD = { 'size-small': 12, 'size-text': 13, 'size-words': 19 } as const;
/** The widest that it gets. */
const CARD_WIDTH = 440;

const declare = (values: Readonly<Record<string, string>>): string =>
  Object.entries(values)
    .map(([name, value]) => `--${name}:${value};`)
    .join('');

const coloursOf = ({ lineColours }: Appearance): string => declare(TOKEN_PALETTES[lineColours]);

/** Rules for a page of ours, over those of `components/tokens.css`; empty where all is as usual. */
export function writePageLook(appearance: Appearance): string {
  const { textSize } = appearance;
  // All lengths there are in rem.
  const size = textSize === 'usual' ? '' : `font-size:${PERCENT[textSize]}%;`;
  const rules = `${size}${coloursOf(appearance)}`;
  return rules && `:root{${rules}}`;
}

/** Rules for the card in a page, over its own; empty where all is as usual. */
export function writeCardLook(appearance: Appearance): string {
  const scale = (pixels: number): string => `${Math.round((pixels * PERCENT[appearance.textSize]) / 100)}px`;
  const sizes = Object.fromEntries(Object.entries(CARD).map(([name, pixels]) => [name, scale(pixels)]));
  const size =
    appearance.textSize === 'usual'
      ? ''
      : `${declare(sizes)}max-inline-size:min(${scale(CARD_WIDTH)},calc(100% - 16px));`;
  const rules = `${size}${coloursOf(appearance)}`;
  return rules && `.card{${rules}}`;
}
