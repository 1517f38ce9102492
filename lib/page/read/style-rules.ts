/** The value of a property of style as it is known; empty where it is not. */
export type StyleOf = (property: string) => string;

/** Pixels from which something is out of every viewport. */
const FAR = 500;
/** The room beside a word, by the size of its letters, that looks like a space; a space itself is a fifth to a third. */
const SPACE_SHARE = 0.15;
/** A font size where none is known. */
const FONT_SIZE = 16;

const BESIDE = ['margin-left', 'margin-right', 'padding-left', 'padding-right'];

const isSet = (value: string, unset: string): boolean => value !== '' && value !== unset;
const isTiny = (value: string): boolean => value !== '' && Number.parseFloat(value) <= 1;
const isFar = (value: string): boolean => Number.parseFloat(value) <= -FAR;

/** Whether an element out of the flow is where nobody sees it. */
function isOutOfSight(style: StyleOf): boolean {
  if (!/^(?:absolute|fixed)$/.test(style('position'))) return false;
  if (style('opacity') === '0' || isSet(style('clip'), 'auto') || isSet(style('clip-path'), 'none')) return true;
  return isTiny(style('width')) || isTiny(style('height')) || isFar(style('left')) || isFar(style('top'));
}

/** Whether what an inline element with this style says is nowhere to be seen, or struck out. */
export const isConcealedBy = (style: StyleOf): boolean =>
  /^0(?:px|em|%)?$/.test(style('font-size')) ||
  /line-through/.test(style('text-decoration-line') || style('text-decoration')) ||
  isOutOfSight(style);

/** Whether an element with this style is raised above the line. */
export const isRaisedBy = (style: StyleOf): boolean => /^(?:super|top|text-top|0*[1-9.])/.test(style('vertical-align'));

/** Whether an inline element with this style has room beside it that looks like a space. A float is an initial of its word. */
export function partsWordsBy(style: StyleOf): boolean {
  if (isSet(style('float'), 'none')) return false;
  const size = Number.parseFloat(style('font-size')) || FONT_SIZE;
  return BESIDE.some((side) => {
    const room = style(side);
    return Number.parseFloat(room) / (room.endsWith('em') ? 1 : size) >= SPACE_SHARE;
  });
}
