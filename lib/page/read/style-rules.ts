/** The value of a property of style as it is known; empty where it is not. */
export type StyleOf = (property: string) => string;

/** Pixels from which something is out of every viewport. */
const FAR = 500;
/** The room beside a word, by the size of its letters, that looks like a space; a space itself is a fifth to a third. */
const SPACE_SHARE = 0.15;
/** A font size where none is known. */
const FONT_SIZE = 16;

const BESIDE = [
  'margin-left',
  'margin-right',
  'padding-left',
  'padding-right',
  'border-left-width',
  'border-right-width',
];
/** A transform that leaves nothing, or moves it far to the left or up. */
const GONE = /-\d{4}|matrix\(0, 0, 0, 0|scale\(0\)/;

/** The number that a length begins with. */
export const lengthIn = (value: string): number => Number.parseFloat(value);

const isSet = (value: string, unset: string): boolean => value !== '' && value !== unset;
const isTiny = (value: string): boolean => value !== '' && lengthIn(value) <= 1;
const isFar = (value: string): boolean => lengthIn(value) <= -FAR;

/** Whether an element out of the flow, or one that cuts off what is too much for it, is where nobody sees it. */
function isOutOfSight(style: StyleOf): boolean {
  const isOut = /^(?:absolute|fixed)$/.test(style('position'));
  const cuts = isSet(style('overflow'), 'visible');
  if (isTiny(style('width')) || isTiny(style('height'))) return isOut || cuts;
  if (!isOut) return cuts && isFar(style('text-indent'));
  if (style('opacity') === '0' || isSet(style('clip'), 'auto') || isSet(style('clip-path'), 'none')) return true;
  return ['left', 'top', 'margin-left'].some((side) => isFar(style(side))) || GONE.test(style('transform'));
}

/** Whether what an inline element with this style says is nowhere to be seen, or struck out. */
export const isConcealedBy = (style: StyleOf): boolean =>
  /^0(?:px|em|%)?$/.test(style('font-size')) ||
  /line-through/.test(style('text-decoration-line') || style('text-decoration')) ||
  style('content-visibility') === 'hidden' ||
  isOutOfSight(style);

/** Whether an element with this style is raised above the line. */
export const isRaisedBy = (style: StyleOf): boolean =>
  /^(?:super|top|text-top|0*[1-9.])/.test(style('vertical-align')) ||
  (style('position') === 'relative' && style('top').startsWith('-'));

/** Whether an inline element with this style has room beside it that looks like a space. A float is an initial of its word. */
export function partsWordsBy(style: StyleOf): boolean {
  if (isSet(style('float'), 'none')) return false;
  const size = lengthIn(style('font-size')) || FONT_SIZE;
  return BESIDE.some((side) => {
    const room = style(side);
    return lengthIn(room) / (room.endsWith('em') ? 1 : size) >= SPACE_SHARE;
  });
}
