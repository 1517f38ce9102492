import { afterEach, expect, test, vi } from 'vitest';
import { createPointFinder, type Target } from '../../../lib/page/card/find-at-point.ts';

/** The text that is seen at every point. */
const SEEN = {} as Text;
const range = (startContainer: Node = SEEN): Range => ({ startContainer }) as Range;
const target = (relation: Target['relation'], start: number, end: number): Target => ({
  relation,
  start,
  end,
  ranges: [range()],
});

/** A page on which these ranges are painted at every point. */
const paint = (...ranges: readonly Range[]): void => {
  vi.stubGlobal('CSS', { highlights: { highlightsFromPoint: () => [{ highlight: {}, ranges }] } });
};

afterEach(() => vi.unstubAllGlobals());

/** A document with no window of its own is painted by this script's. */
const PAGE = { elementFromPoint: () => SEEN as Node } as unknown as Document;
const long = target('same', 0, 90);
const short = target('same', 10, 20);
const doubtful = target('unclear', 0, 90);
const different = target('differs', 0, 90);
const ALL = [long, short, doubtful, different];
const painted = (...targets: readonly Target[]): Range[] => targets.flatMap(({ ranges }) => ranges);

test.each([
  ['nothing', [], null],
  ['one', [long], long],
  ['the shorter of two', [long, short], short],
  ['a doubtful one before a same one', [short, doubtful], doubtful],
  ['a difference before all', [doubtful, short, different, long], different],
])('%s', (_, targets, expected) => {
  paint(...painted(...targets));
  expect(createPointFinder(ALL, [])(5, 5, PAGE)).toBe(expected);
});

test('ranges of others are passed over', () => {
  paint(range(), ...long.ranges, range());
  expect(createPointFinder(ALL, [])(5, 5, PAGE)).toBe(long);
});

test('what lies under something else of the page is not found', () => {
  const under = { ...long, ranges: [range({ parentNode: { parentNode: null } } as unknown as Node)] };
  paint(...painted(under, short));
  expect(createPointFinder([under, short], [])(5, 5, PAGE)).toBe(short);
  paint(...painted(under));
  expect(createPointFinder([under, short], [])(5, 5, PAGE)).toBeNull();
});

test('what stands in a shadow root of the element that is seen is found', () => {
  const root = { parentNode: null, host: SEEN };
  const inside = { ...long, ranges: [range({ parentNode: { parentNode: root } } as unknown as Node)] };
  paint(...painted(inside));
  expect(createPointFinder([inside], [])(5, 5, PAGE)).toBe(inside);
});
