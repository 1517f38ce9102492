import * as v from 'valibot';

/** How large the words of cards, of the list at the toolbar button and of all other pages of ours are. */
export const TEXT_SIZES = ['usual', 'large', 'largest'] as const;

/** The sets of colours for lines: the usual ones, ones that keep apart for who confuses red and green or blue and yellow, and none. */
export const LINE_COLOURS = ['usual', 'colourBlind', 'plain'] as const;

/** One of them. */
export type TextSize = (typeof TEXT_SIZES)[number];
/** One of them. */
export type LineColours = (typeof LINE_COLOURS)[number];

/** How pages, cards and lists look. */
export interface Appearance {
  /** Whether what is the same has no line on pages. */
  readonly hidesSame: boolean;
  readonly textSize: TextSize;
  readonly lineColours: LineColours;
}

const shape = v.object({
  hidesSame: v.fallback(v.boolean(), false),
  textSize: v.fallback(v.picklist(TEXT_SIZES), 'usual'),
  lineColours: v.fallback(v.picklist(LINE_COLOURS), 'usual'),
});

/** How everything looks before anybody has chosen. */
export const USUAL_LOOK: Appearance = { hidesSame: false, textSize: 'usual', lineColours: 'usual' };

/** What of stored settings is about looks; what is missing, damaged or of a later version is as usual. */
export const parseAppearance = (stored: unknown): Appearance => v.parse(v.fallback(shape, USUAL_LOOK), stored);
