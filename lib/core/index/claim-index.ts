import type { Claim, ClaimSet, FigureClaim, QuotationClaim } from '../claim/claim.ts';
import { numberAt } from '../item-at.ts';
import { runToEnd } from '../run-to-end.ts';
import {
  ARRAYS_PER_FIGURE_INDEX,
  arraysOfFigures,
  buildFigureIndexSteps,
  type FigureIndex,
  figuresFromArrays,
  type IndexedFigure,
} from './figure-index.ts';
import {
  ARRAYS_PER_KEYED_INDEX,
  arraysOfKeyed,
  buildKeyedIndexSteps,
  type KeyedIndex,
  keyedFromArrays,
} from './keyed-index.ts';
import { packArrays, unpackArrays } from './pack-arrays.ts';
import {
  arraysOfQuotations,
  buildQuotationIndexSteps,
  QUOTATION_ARRAYS,
  type QuotationIndex,
  quotationsFromArrays,
} from './quotation-index.ts';

/** A set of an index: its claims need not be at hand until a page has something of it. */
export interface SetPlace {
  readonly id: string;
  /** `null` when the set is not at hand; what a page may have of it is then not looked at. */
  readonly read: () => ClaimSet | null;
  /** How many claims the set has, where only some of them are at hand. */
  readonly count?: number;
}

/** Some sets under one index; where a place is `null`, the set is not to be used any more. */
export interface IndexPart {
  readonly sets: readonly (SetPlace | null)[];
  readonly quotations: QuotationIndex;
  readonly figures: FigureIndex;
  /** Dates and ages. */
  readonly keyed: KeyedIndex;
}

/**
 * All claims of all enabled sets, arranged so that a page's claims are found without trying each. A set that is switched on
 * becomes a part of its own; a few parts cost little more than one.
 */
export interface ClaimIndex {
  readonly parts: readonly IndexPart[];
}

/** Changes whenever keys or tables are made otherwise, so that an older buffer is not read. */
export const INDEX_FORMAT = 6;

const ARRAYS = QUOTATION_ARRAYS + ARRAYS_PER_FIGURE_INDEX + ARRAYS_PER_KEYED_INDEX;

const placeOf = (set: ClaimSet): SetPlace => ({ id: set.id, read: () => set });

/** Builds the index over sets in steps, one part over all of them; `index` reads what is indexed of a figure. */
export function* buildClaimIndexSteps(
  sets: readonly ClaimSet[],
  index?: (claim: FigureClaim) => IndexedFigure,
): Generator<void, ClaimIndex> {
  const quotations = yield* buildQuotationIndexSteps(sets);
  const figures = yield* buildFigureIndexSteps(sets, index);
  const keyed = yield* buildKeyedIndexSteps(sets);
  return { parts: [{ sets: sets.map(placeOf), quotations, figures, keyed }] };
}

/** Builds the index over the given sets. */
export const buildClaimIndex = (sets: readonly ClaimSet[]): ClaimIndex => runToEnd(buildClaimIndexSteps(sets));

/** The index without a set; nothing is built. */
export const withoutClaimSet = ({ parts }: ClaimIndex, id: string): ClaimIndex => ({
  parts: parts
    .map((part) => ({ ...part, sets: part.sets.map((place) => (place?.id === id ? null : place)) }))
    .filter(({ sets }) => sets.some((place) => place !== null)),
});

/** The index with one more set, in place of one of the same id; only the new set is built. */
export function withClaimSet(index: ClaimIndex, set: ClaimSet): ClaimIndex {
  const { parts } = withoutClaimSet(index, set.id);
  return { parts: [...parts, ...buildClaimIndex([set]).parts] };
}

/** The sets that an index is over, in its order. */
export const placesOf = ({ parts }: ClaimIndex): SetPlace[] =>
  parts.flatMap(({ sets }) => sets.filter((place) => place !== null));

/** A claim with the set it is from. */
export interface ClaimInSet {
  readonly set: ClaimSet;
  readonly claim: Claim;
}

/** A quotation with the set it is from. */
export interface QuotationInSet {
  readonly set: ClaimSet;
  readonly claim: QuotationClaim;
}

/** The claim at a place of a set of a part; `null` when the set is not to be used or not at hand. */
export function claimAt({ sets }: IndexPart, setNumber: number, claimPlace: number): ClaimInSet | null {
  const set = sets[setNumber]?.read();
  const claim = set?.claims[claimPlace];
  return set && claim ? { set, claim } : null;
}

/** The claim of a number in a part's quotation index, as `claimAt` gives it. */
export function quotationAt(part: IndexPart, number: number): QuotationInSet | null {
  const { sets, claims } = part.quotations;
  const { set, claim } = claimAt(part, numberAt(sets, number), numberAt(claims, number)) ?? {};
  return set && claim?.type === 'quotation' ? { set, claim } : null;
}

/** What was built, as one buffer to be kept on the device beside the sets; `loadClaimIndex` takes the places in the same order. */
export const packClaimIndex = ({ parts }: ClaimIndex): ArrayBuffer =>
  packArrays([
    Uint32Array.of(INDEX_FORMAT, ...parts.map(({ sets }) => sets.length)),
    ...parts.flatMap(({ quotations, figures, keyed }) => [
      ...arraysOfQuotations(quotations),
      ...arraysOfFigures(figures),
      ...arraysOfKeyed(keyed),
    ]),
  ]);

/**
 * The index from what `packClaimIndex` gave, without building anything or reading a claim. `places` are all those of the
 * packed index, in its order, `null` for sets that were not used. `null` when the buffer is none, or damaged.
 */
export function loadClaimIndex(places: readonly (SetPlace | null)[], buffer: ArrayBuffer): ClaimIndex | null {
  const [header, ...arrays] = unpackArrays(buffer) ?? [];
  if (!header || header[0] !== INDEX_FORMAT || arrays.length !== ARRAYS * (header.length - 1)) return null;
  const sizes = [...header.subarray(1)];
  if (sizes.reduce((sum, size) => sum + size, 0) !== places.length) return null;
  let first = 0;
  const parts = sizes.map((size, i): IndexPart => {
    const at = arrays.slice(i * ARRAYS, (i + 1) * ARRAYS);
    const sets = places.slice(first, first + size);
    first += size;
    return {
      sets,
      quotations: quotationsFromArrays(at.slice(0, QUOTATION_ARRAYS)),
      figures: figuresFromArrays(at.slice(QUOTATION_ARRAYS, -ARRAYS_PER_KEYED_INDEX)),
      keyed: keyedFromArrays(at.slice(-ARRAYS_PER_KEYED_INDEX)),
    };
  });
  return { parts };
}
