import type { Claim } from '../../claim/claim.ts';
import { buildClaimIndexSteps, type ClaimIndex, type IndexPart } from '../../index/claim-index.ts';
import { type IndexedFigure, indexFigure } from '../../index/figure-index.ts';
import { isOfMatter } from '../../index/find-figure-claims.ts';
import { GatheredSets, type PartialSet } from '../../index/segment/gathered-sets.ts';
import type { Segment } from '../../index/segment/segment.ts';
import { itemAt } from '../../item-at.ts';
import { runToEnd } from '../../run-to-end.ts';
import { matterOf } from '../check-figures.ts';
import { checkText, insideOf } from '../check-text.ts';
import type { CheckResult, ClaimReference, PageText } from '../finding.ts';
import { ARCHIVE_SIZE } from '../left-out.ts';
import { findPageClaims } from './find-page-claims.ts';

/** A segment with those of its sets, by number, that are not to be used any more. */
export interface SegmentInUse {
  readonly segment: Segment;
  readonly withdrawn: ReadonlySet<number>;
}

const isWhole = ({ set, count }: PartialSet): boolean => set.claims.length === count;

/** Sets that are at hand whole each apart, so that none is crowded out by what the page only may have; the others side by side. */
function groupSets(sets: readonly PartialSet[]): PartialSet[][] {
  const groups: PartialSet[][] = [];
  for (const set of sets) {
    const last = groups.at(-1)?.at(-1);
    if (last && !isWhole(last) && !isWhole(set)) groups.at(-1)?.push(set);
    else groups.push([set]);
  }
  return groups;
}

/** The part of an index over some sets, of which what is indexed of figures was read with them. */
function partOf(sets: readonly PartialSet[]): IndexPart {
  const figures = new Map<Claim, IndexedFigure>(
    sets.flatMap(({ records }) => records.flatMap(({ claim, figure }) => (figure ? [[claim, figure] as const] : []))),
  );
  const building = buildClaimIndexSteps(
    sets.map(({ set }) => set),
    (claim) => figures.get(claim) ?? indexFigure(claim),
  );
  const part = itemAt(runToEnd(building).parts, 0);
  return { ...part, sets: sets.map(({ set, count }) => ({ id: set.id, read: () => set, count })) };
}

/** The index over what was gathered. */
const indexOf = (gathered: readonly GatheredSets[]): ClaimIndex => ({
  parts: groupSets(gathered.flatMap((one) => one.sets())).map(partOf),
});

/** The claims that a result names: what the page has of a source. */
const claimsNamed = ({ findings, folded = [] }: CheckResult): ClaimReference[] => [
  ...findings.flatMap(({ claim, disagreeing = [] }) => [claim, ...disagreeing]),
  ...folded,
];

/** The documents of each set that a result names. */
function documentsNamed(result: CheckResult): ReadonlyMap<string, ReadonlySet<string>> {
  const named = new Map<string, Set<string>>();
  for (const { set, sources } of claimsNamed(result)) {
    const documents = named.get(set) ?? new Set();
    for (const { document } of sources) documents.add(document);
    named.set(set, documents);
  }
  return named;
}

/**
 * Compares a page's text with every claim of some segments, of which only what the page may have something of is read.
 *
 * A set of which something is found is read whole, or where it is an archive, the documents that are named; so that
 * whatever hangs together with what was found is judged as with all claims at hand. Sets are in the order of the segments.
 */
export async function checkSegments(page: PageText, segments: readonly SegmentInUse[]): Promise<CheckResult> {
  const inside = insideOf(page);
  const texts = inside ? [page, inside] : [page];
  const gathered = await Promise.all(
    segments.map(async ({ segment, withdrawn }) => {
      const sets = new GatheredSets(segment, withdrawn);
      await sets.addClaims(
        await findPageClaims(page, segment),
        ({ figure }) => !figure || texts.some((text) => isOfMatter(figure, matterOf(text).hashes)),
      );
      return sets;
    }),
  );
  for (;;) {
    const result = checkText(page, indexOf(gathered));
    const named = documentsNamed(result);
    const isMore = await Promise.all(gathered.map((one) => one.complete(named, ARCHIVE_SIZE)));
    if (!isMore.includes(true)) return result;
  }
}
