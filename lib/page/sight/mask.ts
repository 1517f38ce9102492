import { parsePaint } from '../highlight/luminance.ts';

/** Words of which a mask leaves this share can be read. */
const LEAST_SHARE = 0.5;

/** The only masks whose place is known without drawing them: one gradient along a side, over the whole of a box. */
const GRADIENT = /^linear-gradient\((?:(to top|to right|to left|\d+deg), )?(.*)\)$/;
const TURNS: Readonly<Record<string, string>> = { '0deg': 'to top', '90deg': 'to right', '270deg': 'to left' };
const WHOLE = /^(?!inline;)[a-z -]+;none;(?:match-source|alpha);(?:auto|100% 100%);0% 0%;border-box;border-box$/;
const STOP = /^(.*?\))(?: (?:calc\()?(-?[\d.]+)(%|px)(?: ([+-]) ([\d.]+)px\))?)?$/;

type Box = Pick<DOMRect, 'left' | 'right' | 'top' | 'bottom'>;

/** What is computed of a mask and of the element that has it. */
export type MaskStyle = Pick<
  CSSStyleDeclaration,
  'display' | 'transform' | 'maskImage' | 'maskMode' | 'maskSize' | 'maskPosition' | 'maskClip' | 'maskOrigin'
>;

/** How much a gradient leaves at a place, in pixels from its beginning. */
type Stop = readonly [at: number, share: number];

/** The stops of a gradient of a length; `null` where not all of their places are known. */
function readStops(written: string, length: number): Stop[] | null {
  const parts = written.split(/, (?![^(]*\))/);
  const stops: Stop[] = [];
  for (const [i, part] of parts.entries()) {
    const [, colour = '', number, unit, sign, more = '0'] = STOP.exec(part) ?? [];
    const share = parsePaint(colour)?.alpha;
    if (share === undefined) return null;
    if (!number && i > 0 && i < parts.length - 1) return null;
    const at = number ? Number(number) * (unit === '%' ? length / 100 : 1) : i && length;
    stops.push([Math.max(stops.at(-1)?.[0] ?? at, at + Number(`${sign ?? ''}${more}`)), share]);
  }
  return stops;
}

function shareAt(stops: readonly Stop[], place: number): number {
  const next = stops.findIndex(([at]) => at > place);
  const [from, before] = stops.at(next > 0 ? next - 1 : next) ?? [0, 0];
  const [to, after] = stops.at(next) ?? [0, 0];
  return to > from ? before + ((after - before) * (place - from)) / (to - from) : before;
}

/** Whether all that is in a box can be read through a mask that lies over a frame. False where that cannot be proven. */
export function letsThrough(style: MaskStyle, frame: Box, box: Box): boolean {
  const { display, transform, maskImage, maskMode, maskSize, maskPosition, maskClip, maskOrigin } = style;
  const laid = [display, transform, maskMode, maskSize, maskPosition, maskClip, maskOrigin].join(';');
  const [, given = '', written = ''] = (WHOLE.test(laid) && GRADIENT.exec(maskImage)) || [];
  const side = TURNS[given] ?? given;
  const isAcross = /right|left/.test(side);
  if (!written || (/deg/.test(side) && side !== '180deg')) return false;
  const [start, end, from, to] = isAcross
    ? [frame.left, frame.right, box.left, box.right]
    : [frame.top, frame.bottom, box.top, box.bottom];
  const stops = readStops(written, end - start);
  if (!stops) return false;
  const [first, last] = /top|left/.test(side) ? [end - to, end - from] : [from - start, to - start];
  const inside = stops.filter(([at]) => at >= first && at <= last).map(([, share]) => share);
  return [shareAt(stops, first), shareAt(stops, last), ...inside].every((share) => share >= LEAST_SHARE);
}
