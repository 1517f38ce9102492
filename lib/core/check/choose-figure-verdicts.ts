import type { Relation } from '../difference.ts';
import { assignFigures, strongestFirst } from './assign-figures.ts';
import type { FigureVerdict, PossibleVerdict, ReportedVerdict } from './figure-verdict.ts';

const ofRelation = (verdicts: readonly FigureVerdict[], relation: Relation): ReportedVerdict[] =>
  verdicts.filter((verdict): verdict is ReportedVerdict => verdict.relation === relation);

const byFigure = ({ page }: FigureVerdict): unknown => page.figure;
const byClaim = ({ entry }: FigureVerdict): unknown => entry;

const isDerived = ({ entry }: FigureVerdict): boolean => entry.claim.derivedFrom !== undefined;

/**
 * Verdicts in which an equal number of another thing says nothing where the page has another number of the claim's own:
 * "30 workshops" among "20 coffins" does not bear out "30 coffins".
 */
function withoutChance(verdicts: readonly FigureVerdict[]): FigureVerdict[] {
  const otherwise = new Set(
    ofRelation(verdicts, 'differs')
      .filter(({ thing }) => thing === 'same')
      .map(byClaim),
  );
  const isChance = (verdict: FigureVerdict): boolean =>
    verdict.relation === 'same' && verdict.thing === 'unlike' && otherwise.has(byClaim(verdict));
  return verdicts.map((verdict) =>
    isChance(verdict) ? { ...verdict, relation: 'possible', isTenable: true } : verdict,
  );
}

/** What is assigned, and of the pairs that repeat it the strongest for each figure, and for each claim, that has none. */
function withRepeats(
  verdicts: readonly ReportedVerdict[],
  isRepeat: (assigned: ReportedVerdict, verdict: ReportedVerdict) => boolean,
): ReportedVerdict[] {
  const assigned = assignFigures(verdicts);
  const [figures, claims] = [
    new Map(assigned.map((one) => [byFigure(one), one])),
    new Map(assigned.map((one) => [byClaim(one), one])),
  ];
  const repeats = strongestFirst(verdicts).filter((verdict) => {
    const [figure, claim] = [byFigure(verdict), byClaim(verdict)];
    if (figures.has(figure) && claims.has(claim)) return false;
    const first = claims.get(claim) ?? figures.get(figure);
    if (first !== undefined && !isRepeat(first, verdict)) return false;
    figures.set(figure, verdict);
    claims.set(claim, verdict);
    return true;
  });
  return [...assigned, ...repeats];
}

/**
 * Agreements in the same thing put aside those in a vaguer one, for the same claim and for the same figure. A sum of
 * parts is spoken of only where the source has no figure of its own that agrees.
 */
function chooseAgreements(agreements: readonly ReportedVerdict[]): ReportedVerdict[] {
  const stated = new Set(agreements.filter((verdict) => !isDerived(verdict)).map(byFigure));
  const verdicts = agreements.filter((verdict) => !isDerived(verdict) || !stated.has(byFigure(verdict)));
  const sure = verdicts.filter(({ thing }) => thing === 'same');
  const [claims, figures] = [new Set(sure.map(byClaim)), new Set(sure.map(byFigure))];
  const vague = verdicts.filter((verdict) => !claims.has(byClaim(verdict)) && !figures.has(byFigure(verdict)));
  return withRepeats([...sure, ...vague], () => true);
}

/**
 * Whether the page may well have a claim's own figure elsewhere: a number that is not surely of another thing and equal,
 * or one that may be the claim's. A headline's is no longer looked for in worse places than that of another number.
 */
const isMetElsewhere = ({ weight, thing, entry }: FigureVerdict, possible: readonly PossibleVerdict[]): boolean =>
  possible.some((other) => {
    // "Four militants" is nowhere "four strikes" where the page counts strikes.
    if (thing === 'same' && other.thing === 'unlike' && !entry.isHeadline) return false;
    return other.isTenable && (other.comparison.relation === 'same' || other.weight >= weight);
  });

/** Whether two differences of one claim tell one number. */
const isOneValue = (a: FigureVerdict, b: FigureVerdict): boolean =>
  a.entry === b.entry && a.page.figure.value === b.page.figure.value;

/**
 * What is reported of all verdicts on one page against one claim set: an assignment of its figures to the claims, one to
 * one. What agrees is assigned first: a figure that is some claim's is compared with no third, and a claim that the page
 * has is contradicted by none. Differences are assigned among the rest, and what is merely unclear among what is left.
 */
export function chooseFigureVerdicts(all: readonly FigureVerdict[]): ReportedVerdict[] {
  const verdicts = withoutChance(all);
  const agreeing = ofRelation(verdicts, 'same');
  const same = chooseAgreements(agreeing);
  const [agreedClaims, agreedFigures] = [new Set(agreeing.map(byClaim)), new Set(agreeing.map(byFigure))];
  const open = verdicts.filter(
    (verdict) => !agreedFigures.has(byFigure(verdict)) && !agreedClaims.has(byClaim(verdict)),
  );
  const possible = Map.groupBy(
    verdicts.filter((verdict) => verdict.relation === 'possible'),
    byClaim,
  );
  const contradictions = ofRelation(open, 'differs').filter(
    (verdict) => !isMetElsewhere(verdict, possible.get(byClaim(verdict)) ?? []),
  );
  const differs = withRepeats(contradictions, isOneValue);
  const settled = new Set(differs.flatMap((verdict) => [byClaim(verdict), byFigure(verdict)]));
  const unclear = ofRelation(open, 'unclear').filter(
    (verdict) => !settled.has(byClaim(verdict)) && !settled.has(byFigure(verdict)),
  );
  return [...same, ...differs, ...assignFigures(unclear)];
}
