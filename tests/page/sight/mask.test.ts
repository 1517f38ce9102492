import { describe, expect, it } from 'vitest';
import { letsThrough } from '../../../lib/page/sight/mask.ts';

/** As both browsers compute the style of a masked block. */
const PLAIN = {
  display: 'block',
  transform: 'none',
  maskMode: 'match-source',
  maskSize: 'auto',
  maskPosition: '0% 0%',
  maskClip: 'border-box',
  maskOrigin: 'border-box',
};
const BLACK = 'rgb(0, 0, 0)';
const CLEAR = 'rgba(0, 0, 0, 0)';

const FRAME = { left: 100, right: 500, top: 50, bottom: 450 };

/** Whether a line of text is seen that is so far from the top of a masked block of 400 pixels; it is 20 pixels high. */
const isSeenAt = (maskImage: string, from: number, style = {}): boolean =>
  letsThrough({ ...PLAIN, maskImage, ...style }, FRAME, {
    left: 120,
    right: 420,
    top: FRAME.top + from,
    bottom: FRAME.top + from + 20,
  });

describe('what a mask hides', () => {
  it.each([
    ['a fade at the end', `linear-gradient(${BLACK} 70%, ${CLEAR})`, 0],
    ['a fade at the end, right before it', `linear-gradient(${BLACK} 70%, ${CLEAR})`, 255],
    ['a fade over the whole, at its beginning', `linear-gradient(${BLACK}, ${CLEAR})`, 20],
    ['a fade upwards, at the end', `linear-gradient(to top, ${BLACK} 50%, ${CLEAR})`, 300],
    ['a fade that is given in degrees', `linear-gradient(180deg, ${BLACK} 50%, ${CLEAR})`, 100],
    ['a fade of both ends, between them', `linear-gradient(${CLEAR}, ${BLACK} 10%, ${BLACK} 90%, ${CLEAR})`, 100],
    ['a fade of so many pixels', `linear-gradient(${BLACK} calc(100% - 48px), ${CLEAR} 100%)`, 300],
    ['a fade that begins after so many pixels', `linear-gradient(${BLACK} 300px, ${CLEAR} 350px)`, 250],
    ['a fade to the side that leaves the words', `linear-gradient(to right, ${BLACK} 90%, ${CLEAR})`, 100],
    ['a mask that hides nothing', `linear-gradient(${BLACK}, ${BLACK})`, 380],
    ['a mask of another colour', 'linear-gradient(rgb(255, 0, 0), color(srgb 1 0 0))', 380],
  ])('shows the words: %s', (_what, image, from) => expect(isSeenAt(image, from)).toBe(true));

  it.each([
    ['a fade at the end, in it', `linear-gradient(${BLACK} 70%, ${CLEAR})`, 360],
    ['a fade over the whole, at its end', `linear-gradient(${BLACK}, ${CLEAR})`, 300],
    ['a fade upwards, at its beginning', `linear-gradient(to top, ${BLACK} 50%, ${CLEAR})`, 40],
    ['a gap in the middle', `linear-gradient(${BLACK} 48%, ${CLEAR} 50%, ${BLACK} 52%)`, 190],
    ['a fade that has ended', `linear-gradient(${BLACK} 300px, ${CLEAR} 350px)`, 360],
    ['a fade to the side', `linear-gradient(to right, ${BLACK} 40%, ${CLEAR})`, 100],
    ['a fade to the left', `linear-gradient(to left, ${BLACK} 40%, ${CLEAR})`, 100],
    ['nothing', `linear-gradient(${CLEAR}, ${CLEAR})`, 100],
    ['hard edges', `linear-gradient(${BLACK} 20%, ${CLEAR} 20%)`, 100],
    // Of these nobody knows without drawing them.
    ['a slant', `linear-gradient(45deg, ${BLACK} 90%, ${CLEAR})`, 200],
    ['a circle', `radial-gradient(${BLACK} 90%, ${CLEAR})`, 200],
    ['a picture', 'url("mask.svg")', 100],
    ['two masks', `linear-gradient(${BLACK}, ${BLACK}), linear-gradient(${CLEAR}, ${CLEAR})`, 100],
    ['stripes', `repeating-linear-gradient(${BLACK} 0px, ${CLEAR} 20px)`, 0],
    ['a stop without a place', `linear-gradient(${BLACK}, ${CLEAR}, ${BLACK})`, 0],
    ['a stop whose place is not known', `linear-gradient(${BLACK} min(10px, 90%), ${CLEAR})`, 0],
  ])('may hide the words: %s', (_what, image, from) => expect(isSeenAt(image, from)).toBe(false));

  it.each([
    [{ display: 'inline' }],
    [{ transform: 'matrix(0, 1, -1, 0, 0, 0)' }],
    [{ maskMode: 'luminance' }],
    [{ maskSize: '100% 10px' }],
    [{ maskPosition: '0px 200px' }],
    [{ maskClip: 'content-box' }],
    [{ maskOrigin: 'content-box' }],
  ])('of a mask that is laid otherwise nothing is known: %o', (style) => {
    const image = `linear-gradient(${BLACK} 70%, ${CLEAR})`;
    expect([isSeenAt(image, 100), isSeenAt(image, 100, style)]).toEqual([true, false]);
  });
});
