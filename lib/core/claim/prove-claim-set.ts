import type { FigurePacks } from '../language/figure-pack.ts';
import { runToEnd } from '../run-to-end.ts';
import type { Appearance, Claim, ClaimSet, FigureClaim } from './claim.ts';
import type { FileProblem } from './file-problem.ts';
import { findUnproven, markDeclared, type UnprovenReason } from './prove-claim.ts';

/** A claim that takes part in no check, because its words do not bear out what it says. */
export interface AsideClaim {
  readonly claim: Claim;
  readonly reason: UnprovenReason;
}

/** The claims of a set that are proven, and those that are put aside. */
export interface ProvenSet {
  readonly set: ClaimSet;
  readonly aside: readonly AsideClaim[];
}

/** How a set is proven. */
export interface ProofOptions {
  /** For which claims a declaration counts against their words, see `ProofContext`. */
  readonly trustsDeclared: (claim: Claim) => boolean;
  /** How figures are written in the languages of its documents; none for English. */
  readonly packs?: FigurePacks;
  /** Claims that are known to be proven. */
  readonly known?: ReadonlySet<Claim>;
}

/** Claims between two steps: each costs about a fifth of a millisecond. */
const CLAIMS_A_STEP = 16;

/** Parts of a total are no further apart: the limit of `deriveTotals`, with room for longer words. */
const FARTHEST_APART = 120;

const isTotal = (claim: Claim): claim is FigureClaim & Required<Pick<FigureClaim, 'derivedFrom'>> =>
  claim.type === 'figure' && claim.derivedFrom !== undefined && claim.derivedFrom.length > 0;

const placeOf = ({ document, start, end, exact }: Appearance): string => JSON.stringify([document, start, end, exact]);

/** Where each part of a total is among the places that the total names, no two at the same one; parts without one are left out. */
function findPlaces(parts: readonly FigureClaim[], named: readonly Appearance[]): Appearance[] {
  const free = new Set(named.map(placeOf));
  return parts.flatMap(({ appearances }) => appearances.find((at) => free.delete(placeOf(at))) ?? []);
}

const areClose = (places: readonly Appearance[]): boolean =>
  places.every((at, i) => {
    const before = places[i - 1];
    return !before || (before.document === at.document && Math.abs(at.start - before.end) <= FARTHEST_APART);
  });

/** Whether a total is the sum of figures that are proven, close together, and at the places it names. */
function isSum(total: FigureClaim, parts: readonly (Claim | undefined)[]): boolean {
  const figures = parts.filter((part) => part?.type === 'figure' && part.value !== null && part.unit === null);
  const claims = figures as FigureClaim[];
  if (claims.length !== parts.length || total.unit !== null) return false;
  const sum = claims.reduce((all, { value }) => all + (value ?? 0), 0);
  const isLeast = claims.some(({ comparator }) => comparator === 'atLeast');
  const isBound = total.comparator === (isLeast ? 'atLeast' : 'exactly');
  const places = findPlaces(claims, total.appearances);
  return (
    total.value === sum &&
    total.low === sum &&
    total.high === (isLeast ? null : sum) &&
    isBound &&
    places.length === claims.length &&
    areClose(places)
  );
}

/** Proves each claim of a set, in short steps. */
export function* proveClaimSetSteps(
  set: ClaimSet,
  { trustsDeclared, packs = new Map(), known = new Set() }: ProofOptions,
): Generator<void, ProvenSet> {
  const reasons = new Map<Claim, UnprovenReason>();
  const proven = new Map<string, Claim>();
  for (const [i, claim] of set.claims.entries()) {
    if (i % CLAIMS_A_STEP === 0) yield;
    if (isTotal(claim)) continue;
    const reason = known.has(claim) ? null : findUnproven(claim, { set, packs, trustsDeclared: trustsDeclared(claim) });
    if (reason === null) proven.set(claim.id, known.has(claim) ? claim : markDeclared(claim));
    else reasons.set(claim, reason);
  }
  for (const claim of set.claims) {
    if (!isTotal(claim)) continue;
    yield;
    const parts = claim.derivedFrom.map((id) => proven.get(id));
    if (isSum(claim, parts)) proven.set(claim.id, claim);
    else reasons.set(claim, 'otherSum');
  }
  const aside = [...reasons].map(([claim, reason]) => ({ claim, reason }));
  return { set: { ...set, claims: set.claims.flatMap(({ id }) => proven.get(id) ?? []) }, aside };
}

/** As `proveClaimSetSteps`, at once. */
export const proveClaimSet = (set: ClaimSet, options: ProofOptions): ProvenSet =>
  runToEnd(proveClaimSetSteps(set, options));

/** The words of a claim as they are shown beside what is wrong with it. */
const wordsOf = ({ appearances }: Claim): string => appearances[0]?.exact ?? '';

/** The problems of the claims of a set that are put aside, each with its place in the set. */
export function sayAside({ claims }: ClaimSet, aside: readonly AsideClaim[]): FileProblem[] {
  const places = new Map(claims.map(({ id }, i) => [id, i]));
  return aside.map(({ claim, reason }) => ({
    path: `claims[${places.get(claim.id) ?? ''}]`,
    reason,
    about: wordsOf(claim),
  }));
}

/** A set with the claims that were put aside back in it. */
export const withAside = ({ set, aside }: ProvenSet): ClaimSet =>
  aside.length === 0 ? set : { ...set, claims: [...set.claims, ...aside.map(({ claim }) => claim)] };

/** The languages of the documents of some sets. */
export const languagesOf = (...sets: readonly Pick<ClaimSet, 'language' | 'documents'>[]): string[] => [
  ...new Set(
    sets.flatMap(({ language, documents }) => [language, ...documents.map((each) => each.language ?? language)]),
  ),
];
