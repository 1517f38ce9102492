import type { ClaimSet } from './claim.ts';
import {
  ARRAYS_PER_FIGURE_INDEX,
  arraysOfFigures,
  buildFigureIndex,
  type FigureIndex,
  figuresFromArrays,
} from './figure-index.ts';
import { packArrays, unpackArrays } from './pack-arrays.ts';
import {
  ARRAYS_PER_INDEX,
  arraysOf,
  buildQuotationIndex,
  fingerprintOf,
  indexFromArrays,
  type QuotationIndex,
} from './quotation-index.ts';

/** All claims of all enabled sets, arranged so that a page's claims are found without trying each. */
export interface ClaimIndex {
  readonly sets: readonly ClaimSet[];
  /** For each of `sets`, in the same order. */
  readonly quotations: readonly QuotationIndex[];
  /** For each of `sets`, in the same order. */
  readonly figures: readonly FigureIndex[];
}

/** Builds the index over the given sets. */
export const buildClaimIndex = (sets: readonly ClaimSet[]): ClaimIndex => ({
  sets,
  quotations: sets.map(buildQuotationIndex),
  figures: sets.map(buildFigureIndex),
});

/** The index without a set; what was built for the others is kept. */
export function withoutClaimSet({ sets, quotations, figures }: ClaimIndex, id: string): ClaimIndex {
  const isKept = (_: unknown, i: number): boolean => sets[i]?.id !== id;
  return { sets: sets.filter(isKept), quotations: quotations.filter(isKept), figures: figures.filter(isKept) };
}

/** The index with one more set, in place of one of the same id; only the new set is built. */
export function withClaimSet(index: ClaimIndex, set: ClaimSet): ClaimIndex {
  const { sets, quotations, figures } = withoutClaimSet(index, set.id);
  return {
    sets: [...sets, set],
    quotations: [...quotations, buildQuotationIndex(set)],
    figures: [...figures, buildFigureIndex(set)],
  };
}

/** What was built, as one buffer to be kept on the device beside the sets. */
export const packClaimIndex = ({ quotations, figures }: ClaimIndex): ArrayBuffer =>
  packArrays(quotations.flatMap((index, i) => [...arraysOf(index), ...arraysOfFigures(figures[i] as FigureIndex)]));

/** What is built of one set. */
interface BuiltSet {
  readonly quotations: QuotationIndex;
  readonly figures: FigureIndex;
}

const buildSet = (set: ClaimSet): BuiltSet => ({
  quotations: buildQuotationIndex(set),
  figures: buildFigureIndex(set),
});

const ARRAYS_PER_SET = ARRAYS_PER_INDEX + ARRAYS_PER_FIGURE_INDEX;

/**
 * The index over `sets` from what `packClaimIndex` gave, without rebuilding. A set that the buffer does not hold, or in
 * another version, is built; so any buffer will do, if not as fast.
 */
export function loadClaimIndex(sets: readonly ClaimSet[], buffer: ArrayBuffer): ClaimIndex {
  const arrays = unpackArrays(buffer) ?? [];
  const packed = new Map<number, BuiltSet>();
  for (let at = 0; at + ARRAYS_PER_SET <= arrays.length; at += ARRAYS_PER_SET) {
    const quotations = indexFromArrays(arrays.slice(at, at + ARRAYS_PER_INDEX));
    const figures = figuresFromArrays(arrays.slice(at + ARRAYS_PER_INDEX, at + ARRAYS_PER_SET));
    packed.set(quotations.fingerprint, { quotations, figures });
  }
  const built = sets.map((set) => packed.get(fingerprintOf(set)) ?? buildSet(set));
  return {
    sets,
    quotations: built.map(({ quotations }) => quotations),
    figures: built.map(({ figures }) => figures),
  };
}
