import type { AgeClaim, ClaimSet } from '../claim/claim.ts';
import { figuresWithin } from '../claim/figures-within.ts';
import { compareDetails, type DetailComparison } from '../detail/compare-details.ts';
import { findDetails, type PersonDetail } from '../detail/find-details.ts';
import { type ClaimIndex, claimAt, type IndexPart } from '../index/claim-index.ts';
import { findByKeys, keysOfPerson } from '../index/keyed-index.ts';
import { numberAt } from '../item-at.ts';
import type { Passage } from '../language/span.ts';
import { rangeOfIso } from '../language/time/day-range.ts';
import { oncePer } from '../once-per.ts';
import { readPersonName } from '../quotation/read-person-name.ts';
import { chooseOneToOne } from './choose-one-to-one.ts';
import { referToClaim } from './claim-reference.ts';
import { documentsOf } from './claim-set-lookup.ts';
import { figureSteps } from './figure-finding.ts';
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

function judgePart(part: IndexPart, details: readonly PersonDetail[]): DetailVerdict[] {
  const { sets, claims } = part.keyed;
  return details.flatMap((page) =>
    findByKeys(part.keyed, keysOfPerson(page.name, page.years)).flatMap((number): DetailVerdict[] => {
      const { set, claim } = claimAt(part, numberAt(sets, number), numberAt(claims, number)) ?? {};
      if (!set || claim?.type !== 'age') return [];
      const comparison = compareDetails(detailOf(claim, set), page);
      return comparison ? [{ set, claim, page, comparison, isSure: true }] : [];
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

/** Compares what a page says of people right beside their names with the claims of the index. */
export function checkDetails(page: PageText, { parts }: ClaimIndex): DetailCheck {
  const details = parts.some(({ keyed }) => keyed.claims.length > 0) ? detailsOf(page) : [];
  const verdicts = parts.flatMap((part) => judgePart(part, details));
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
