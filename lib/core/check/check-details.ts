import type { AgeClaim, Claim, ClaimSet, FigureClaim } from '../claim/claim.ts';
import { figuresWithin } from '../claim/figures-within.ts';
import { compareDetails, type DetailComparison } from '../detail/compare-details.ts';
import { findDetails, type PersonDetail } from '../detail/find-details.ts';
import { type ClaimIndex, claimAt, type IndexPart } from '../index/claim-index.ts';
import { findByKeys, keysOfPerson } from '../index/keyed-index.ts';
import { numberAt } from '../item-at.ts';
import { overlapLength, type Passage } from '../language/span.ts';
import { rangeOfIso } from '../language/time/day-range.ts';
import { oncePer } from '../once-per.ts';
import { readPersonName } from '../quotation/read-person-name.ts';
import { areOfTwoBearers } from './age-bearers.ts';
import { chooseOneToOne } from './choose-one-to-one.ts';
import { referToClaim } from './claim-reference.ts';
import { documentsOf } from './claim-set-lookup.ts';
import { figureSteps } from './figure-finding.ts';
import type { VerdictInSet } from './find-disagreeing.ts';
import type { ClaimReference, DetailFinding, PageText } from './finding.ts';

/** What the page says of a person beside one of the claims. */
interface DetailVerdict {
  readonly set: ClaimSet;
  readonly claim: AgeClaim;
  readonly page: PersonDetail;
  readonly comparison: DetailComparison;
  readonly isSure: boolean;
}

/** A claim as what a text says of a person. */
function detailOf({ person, years, appearances: [at] }: AgeClaim, set: ClaimSet): Parameters<typeof compareDetails>[0] {
  const date = documentsOf(set).get(at?.document ?? '')?.date ?? null;
  return { name: readPersonName(person), years, document: rangeOfIso(date) };
}

function judgePart(part: IndexPart, page: PageText): DetailVerdict[] {
  const { sets, claims } = part.keyed;
  return detailsOf(page).flatMap((detail) =>
    findByKeys(part.keyed, keysOfPerson(detail.name, detail.years)).flatMap((number): DetailVerdict[] => {
      const { set, claim } = claimAt(part, numberAt(sets, number), numberAt(claims, number)) ?? {};
      if (!set || claim?.type !== 'age' || areOfTwoBearers(claim, detail, page)) return [];
      const comparison = compareDetails(detailOf(claim, set), detail);
      return comparison ? [{ set, claim, page: detail, comparison, isSure: true }] : [];
    }),
  );
}

/** What each side says: the name alone where that is what differs, for the age is a figure too. */
function sidesOf({ claim, page, comparison }: DetailVerdict): { readonly source: string; readonly page: Passage } {
  if (comparison.relation === 'differs' && comparison.kind === 'name')
    return { source: claim.person, page: page.person };
  return { source: claim.appearances[0]?.exact ?? '', page };
}

function detailFinding(verdict: DetailVerdict): Omit<DetailFinding, 'id'> {
  const { set, claim, comparison } = verdict;
  const { source, page } = sidesOf(verdict);
  const { exact, start, end } = page;
  const severity = comparison.relation === 'differs' ? comparison.severity : 'none';
  return {
    type: 'detail',
    relation: comparison.relation,
    severity,
    exact,
    start,
    end,
    claim: referToClaim(set, claim),
    differences: comparison.relation === 'differs' ? [{ kind: comparison.kind, severity, source, page: exact }] : [],
    words: figureSteps(source, exact),
  };
}

/** What a check of the page's people against the index found. */
interface DetailCheck {
  readonly findings: readonly Omit<DetailFinding, 'id'>[];
  /** The figures that are the numbers of their ages: the page has these too. */
  readonly carried: readonly Pick<ClaimReference, 'set' | 'id'>[];
}

/** What a page says of people right beside their names. */
export const detailsOf = oncePer((page: PageText): readonly PersonDetail[] => findDetails(page, page.date));

/** The age that a set gives somebody where it has a figure. */
function ageAround({ appearances: [at] }: FigureClaim, { claims }: ClaimSet): AgeClaim | undefined {
  const isAround = (claim: Claim): claim is AgeClaim =>
    at !== undefined &&
    claim.type === 'age' &&
    claim.appearances.some((place) => place.document === at.document && overlapLength(place, at) > 0);
  return claims.find(isAround);
}

/** Whether a claim and a page's figure beside it are the ages of two people of one surname. */
export function isAgeOfAnother({ set, verdict: { entry, page } }: VerdictInSet, text: PageText): boolean {
  if (entry.frame.person.length === 0 || page.frame.person.length === 0) return false;
  const [claim, detail] = [
    ageAround(entry.claim, set),
    detailsOf(text).find((one) => overlapLength(one, page.figure) > 0),
  ];
  // A surname that may be of two people of a text is of none that is known.
  if (!claim || !detail) return (detail ?? claim ?? null) !== null && (claim ? page : entry).frame.person.length === 1;
  return areOfTwoBearers(claim, detail, text);
}

/** Compares what a page says of people right beside their names with the claims of the index. */
export function checkDetails(page: PageText, { parts }: ClaimIndex): DetailCheck {
  const verdicts = parts.flatMap((part) => (part.keyed.claims.length > 0 ? judgePart(part, page) : []));
  const chosen = [...Map.groupBy(verdicts, ({ set }) => set).values()].flatMap((ofSet) =>
    chooseOneToOne(ofSet, ({ claim }) => claim.person),
  );
  return {
    findings: chosen.map(detailFinding),
    carried: chosen.flatMap(({ set, claim }) =>
      figuresWithin(claim, set.claims).map(({ id }) => ({ set: set.id, id })),
    ),
  };
}
