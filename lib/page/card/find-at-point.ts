import type { Relation } from '../../core/difference.ts';
import { isOnTop } from '../sight/is-on-top.ts';
import { isConnected } from '../unclobbered.ts';
import { highlightsOf, viewOf } from '../view-of.ts';

/** Something painted that can be pointed at. */
export interface Target {
  readonly relation: Relation | 'told' | 'annotated';
  readonly start: number;
  readonly end: number;
  readonly ranges: readonly Range[];
  /** Where some words of it have a line of their own: what is painted instead of the whole. */
  readonly parts?: Readonly<Record<'changed' | 'rest', Pick<Target, 'ranges'>>> | undefined;
}

const paintedRanges = ({ ranges, parts }: Target): readonly Range[] =>
  parts ? [...parts.changed.ranges, ...parts.rest.ranges] : ranges;

const ORDER: readonly Target['relation'][] = ['differs', 'unclear', 'same', 'told', 'annotated'];

/** Of several targets at one point: the weightiest, then the shortest. */
const isBefore = (a: Target, b: Target): boolean => {
  const weight = ORDER.indexOf(a.relation) - ORDER.indexOf(b.relation);
  return weight < 0 || (weight === 0 && a.end - a.start < b.end - b.start);
};

/**
 * Answers which target is painted at a point of a document's viewport: the page's, or that of a frame in it.
 *
 * The browser's own index of highlights is asked, so the cost does not grow with their number; ranges that are not ours,
 * no matter who painted them, are passed over. `shadowRoots` are the ones in which targets may be.
 */
export function createPointFinder<T extends Target>(
  targets: readonly T[],
  shadowRoots: readonly ShadowRoot[],
): (x: number, y: number, document: Document) => T | null {
  const byRange = new Map<AbstractRange, T>();
  for (const target of targets) for (const range of paintedRanges(target)) byRange.set(range, target);
  return (x, y, document) => {
    let best: T | null = null;
    const highlights = highlightsOf(viewOf(document));
    const inDocument = shadowRoots.filter((root) => isConnected(root) && root.ownerDocument === document);
    for (const { ranges } of highlights?.highlightsFromPoint(x, y, { shadowRoots: inDocument }) ?? []) {
      for (const range of ranges) {
        const target = byRange.get(range);
        if (!target || (best && !isBefore(target, best))) continue;
        if (isOnTop(range.startContainer, document.elementFromPoint(x, y))) best = target;
      }
    }
    return best;
  };
}
