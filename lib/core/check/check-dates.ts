import type { ClaimSet, DateClaim } from '../claim/claim.ts';
import { compareEventDates, type EventDateComparison } from '../date/compare-event-dates.ts';
import { type EventDate, findEventDates } from '../date/find-dates.ts';
import { findYears } from '../date/headline-years.ts';
import { type ClaimIndex, claimAt, type IndexPart } from '../index/claim-index.ts';
import { readDateEntry } from '../index/date-entry.ts';
import { findByKeys, keysOfEvent } from '../index/keyed-index.ts';
import { numberAt } from '../item-at.ts';
import { oncePer } from '../once-per.ts';
import { chooseOneToOne } from './choose-one-to-one.ts';
import { referToClaim } from './claim-reference.ts';
import { figureSteps } from './figure-finding.ts';
import type { DateFinding, PageText } from './finding.ts';

/** A page's date beside one of the claims. */
interface DateVerdict extends EventDateComparison {
  readonly set: ClaimSet;
  readonly claim: DateClaim;
  readonly page: EventDate;
}

/** What a claim's words say is read when a page first meets it, and kept as long as the claim is at hand. */
const entryOf = oncePer(readDateEntry);

function judgePart(part: IndexPart, dates: readonly EventDate[]): DateVerdict[] {
  const { sets, claims } = part.keyed;
  return dates.flatMap((page) =>
    findByKeys(part.keyed, keysOfEvent(page.event)).flatMap((number): DateVerdict[] => {
      const { set, claim } = claimAt(part, numberAt(sets, number), numberAt(claims, number)) ?? {};
      const entry = set && claim?.type === 'date' ? entryOf(claim) : null;
      const compared = entry && compareEventDates(entry, page);
      return compared && set && claim?.type === 'date' ? [{ ...compared, set, claim, page }] : [];
    }),
  );
}

function dateFinding({ set, claim, page, comparison }: DateVerdict): Omit<DateFinding, 'id'> {
  const { exact, start, end } = page;
  const reference = referToClaim(set, claim);
  const severity = comparison.relation === 'differs' ? comparison.severity : 'none';
  return {
    type: 'date',
    relation: comparison.relation,
    severity,
    exact,
    start,
    end,
    claim: reference,
    differences:
      comparison.relation === 'differs'
        ? [{ kind: comparison.part, severity, source: reference.exact, page: exact }]
        : [],
    words: figureSteps(reference.exact, exact),
  };
}

/** One verdict on each date: the year of an event may also be that of a headline. */
const onePerPassage = (verdicts: readonly DateVerdict[]): DateVerdict[] => [
  ...new Map([...verdicts].reverse().map((verdict) => [verdict.page.start, verdict])).values(),
];

/** The dates that a page gives its events. */
export const datesOf = oncePer((page: PageText): readonly EventDate[] => [
  ...findEventDates(page, page.date),
  ...findYears(page),
]);

/** Compares the dates that a page gives its events with those of the index. */
export function checkDates(page: PageText, { parts }: ClaimIndex): Omit<DateFinding, 'id'>[] {
  const isAsked = parts.some(({ keyed }) => keyed.claims.length > 0);
  const dates = isAsked ? datesOf(page) : [];
  const verdicts = parts.flatMap((part) => judgePart(part, dates));
  return [...Map.groupBy(verdicts, ({ set }) => set).values()].flatMap((ofSet) =>
    onePerPassage(chooseOneToOne(ofSet, ({ claim }) => `${claim.first} ${claim.last}`)).map(dateFinding),
  );
}
