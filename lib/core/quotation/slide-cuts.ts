import type { AlignedRun } from '../language/align-words.ts';
import { isMarkedBefore, type QuotedText } from './quoted-text.ts';

/** Words behind a cut at most that may as well be in front of it. */
const FARTHEST = 8;

/** By how many words a cut can be moved on to where the page marks it; 0 where it cannot, or is there. */
function distanceToMark(source: QuotedText, page: QuotedText, [cut, next]: readonly [AlignedRun, AlignedRun]): number {
  if (isMarkedBefore(page, cut.pageStart)) return 0;
  const most = Math.min(FARTHEST, next.sourceEnd - next.sourceStart - 1);
  for (let by = 0; by < most; by++) {
    if (source.tokens[cut.sourceStart + by]?.key !== source.tokens[cut.sourceEnd + by]?.key) return 0;
    if (isMarkedBefore(page, cut.pageStart + by + 1)) return by + 1;
  }
  return 0;
}

/**
 * Moves cuts to where the page marks them, where the same words allow both: of "nobody asked us, nobody wrote to us, nobody
 * called" the page's "nobody asked us … nobody called" leaves off "nobody wrote to us", not "us, nobody wrote to".
 */
export function slideCuts(source: QuotedText, page: QuotedText, runs: readonly AlignedRun[]): readonly AlignedRun[] {
  const slid = [...runs];
  for (let i = 1; i + 1 < slid.length; i++) {
    const [before, cut, next] = [slid[i - 1], slid[i], slid[i + 1]];
    if (!before?.equal || !cut || cut.equal || cut.pageStart < cut.pageEnd || !next?.equal) continue;
    const by = distanceToMark(source, page, [cut, next]);
    if (by === 0) continue;
    slid[i - 1] = { ...before, sourceEnd: before.sourceEnd + by, pageEnd: before.pageEnd + by };
    slid[i] = {
      ...cut,
      sourceStart: cut.sourceStart + by,
      sourceEnd: cut.sourceEnd + by,
      pageStart: cut.pageStart + by,
      pageEnd: cut.pageEnd + by,
    };
    slid[i + 1] = { ...next, sourceStart: next.sourceStart + by, pageStart: next.pageStart + by };
  }
  return slid;
}
