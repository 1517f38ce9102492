import type { Relation } from '../difference.ts';
import type { FigureVerdict, ReportedVerdict } from './judge-figure.ts';

const ofRelation = (verdicts: readonly FigureVerdict[], relation: Relation): ReportedVerdict[] =>
  verdicts.filter((verdict): verdict is ReportedVerdict => verdict.relation === relation);

const heaviest = (verdicts: readonly FigureVerdict[]): number => Math.max(...verdicts.map(({ weight }) => weight));

/** Of several figures that might be the claim's, those of the clearest; of several claims likewise. */
function clearest(verdicts: readonly ReportedVerdict[], keyOf: (verdict: FigureVerdict) => unknown): ReportedVerdict[] {
  return [...Map.groupBy(verdicts, keyOf).values()].flatMap((group) => {
    const most = heaviest(group);
    return group.filter(({ weight }) => weight === most);
  });
}

/** Of equally clear contradictions of one claim, the first on the page and those that repeat its number. */
const firstOfEach = (verdicts: readonly ReportedVerdict[]): ReportedVerdict[] =>
  [...Map.groupBy(verdicts, byClaim).values()].flatMap((group) =>
    group.filter(({ page }) => page.figure.value === group[0]?.page.figure.value),
  );

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
  return verdicts.map((verdict) => (isChance(verdict) ? { ...verdict, relation: 'possible' } : verdict));
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
  return [...sure, ...vague];
}

/**
 * Whether the page may well have a claim's own figure elsewhere: a number that is not surely of another thing and equal,
 * or not to be told from the claim's. A headline's is no longer looked for in worse places than that of another number.
 */
const isMetElsewhere = ({ weight }: FigureVerdict, possible: readonly FigureVerdict[]): boolean =>
  possible.some((other) => other.comparison.relation === 'same' || other.weight >= weight);

/**
 * What is reported of all verdicts on one page against one claim set. A figure that agrees with some claim contradicts
 * none. A claim that the page agrees with elsewhere is contradicted only by a figure that is surely of the same thing.
 * Of the contradictions that remain, each figure keeps the clearest, and each claim. What is merely unclear is said
 * only of figures and claims about which nothing else is.
 */
export function chooseFigureVerdicts(all: readonly FigureVerdict[]): ReportedVerdict[] {
  const verdicts = withoutChance(all);
  const same = chooseAgreements(ofRelation(verdicts, 'same'));
  const [agreedClaims, agreedFigures] = [new Set(same.map(byClaim)), new Set(same.map(byFigure))];
  const open = verdicts.filter((verdict) => !agreedFigures.has(byFigure(verdict)));
  const possible = Map.groupBy(
    verdicts.filter(({ relation }) => relation === 'possible'),
    byClaim,
  );
  const contradictions = ofRelation(open, 'differs').filter(
    (verdict) =>
      verdict.isSure ||
      (!agreedClaims.has(byClaim(verdict)) && !isMetElsewhere(verdict, possible.get(byClaim(verdict)) ?? [])),
  );
  const differs = firstOfEach(clearest(clearest(contradictions, byFigure), byClaim));
  const settled = new Set([...same, ...differs].flatMap((verdict) => [byClaim(verdict), byFigure(verdict)]));
  const unclear = ofRelation(open, 'unclear').filter(
    (verdict) => !settled.has(byClaim(verdict)) && !settled.has(byFigure(verdict)),
  );
  return [...same, ...differs, ...clearest(clearest(unclear, byFigure), byClaim)];
}
