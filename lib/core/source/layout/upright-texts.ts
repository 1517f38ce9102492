import type { PositionedPage, PositionedText } from './positioned-text.ts';

/** Degrees by which a baseline may be off and still be read: slanted scans. */
const MOST_SLANT = 3;
const QUARTERS = [0, 90, 180, 270] as const;
type Quarter = (typeof QUARTERS)[number];

/** The quarter turn that a baseline has; `null` for text across the page. */
function quarterOf(angle: number): Quarter | null {
  const turned = ((angle % 360) + 360) % 360;
  return (
    QUARTERS.find((quarter) => {
      const off = Math.abs(turned - quarter);
      return Math.min(off, 360 - off) <= MOST_SLANT;
    }) ?? null
  );
}

/** Where a point is once the page is turned back so that baselines of `quarter` run from left to right. */
const TURN_BACK: Readonly<Record<Quarter, (at: PositionedText, page: PositionedPage) => readonly [number, number]>> = {
  0: ({ x, y }) => [x, y],
  90: ({ x, y }, { width }) => [y, width - x],
  180: ({ x, y }, { width, height }) => [width - x, height - y],
  270: ({ x, y }, { height }) => [height - y, x],
};

function mostOf(counts: ReadonlyMap<Quarter, number>): Quarter {
  let most: Quarter = 0;
  for (const quarter of QUARTERS) {
    if ((counts.get(quarter) ?? 0) > (counts.get(most) ?? 0)) most = quarter;
  }
  return most;
}

/**
 * The texts of a page that run the way most of it does, upright: a table laid on its side is read, a stamp along the margin
 * or a watermark across the page is left out.
 */
export function uprightTexts(page: PositionedPage): PositionedText[] {
  const turned = page.texts.map((text) => ({ text, quarter: quarterOf(text.angle) }));
  const counts = new Map<Quarter, number>();
  for (const { text, quarter } of turned) {
    if (quarter !== null) counts.set(quarter, (counts.get(quarter) ?? 0) + text.text.length);
  }
  const way = mostOf(counts);
  return turned
    .filter(({ quarter }) => quarter === way)
    .map(({ text }) => {
      const [x, y] = TURN_BACK[way](text, page);
      return { ...text, x, y, angle: 0 };
    });
}
