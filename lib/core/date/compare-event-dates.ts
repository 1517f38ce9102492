import { daysBetween } from '../language/time/day-range.ts';
import { compareEvents } from './compare-events.ts';
import { happensOnce } from './event-verbs.ts';
import type { EventDate } from './find-dates.ts';
import { HEADLINE, isOneYear } from './headline-years.ts';
import { compareDates, type DateComparison } from './told-date.ts';

/** Two dates of what may be one event. */
export interface EventDateComparison {
  readonly comparison: DateComparison;
  /** Whether it surely is one. What is merely likely speaks against a difference elsewhere, and is not reported. */
  readonly isSure: boolean;
}

/** Documents so many days apart report one piece of news. */
const ONE_NEWS = 3;
/** What is planned in documents further apart than this is another year's. */
const OTHER_YEAR = 200;

type Dated = Pick<EventDate, 'date' | 'edge' | 'event' | 'document'>;

/** Whether what is dated is to come: by its tense, or by a date that is behind the document's. */
const isToCome = ({ event, date, document }: Dated): boolean =>
  event.isPlanned ?? (document !== null && date.days !== null && date.days.first > document.last);

/** What comes back, as votes and floods do, and what befalls some of many, is another time on another date. */
function isOneTime(a: Dated, b: Dated): boolean {
  const apart = a.document && b.document ? daysBetween(a.document, b.document) : null;
  if (isToCome(a) && isToCome(b)) return apart === null || apart < OTHER_YEAR;
  const isOneNews = apart !== null && apart <= ONE_NEWS;
  return (isOneNews || !(a.event.isIndefinite || b.event.isIndefinite)) && happensOnce(a.event.verb, isOneNews);
}

/** Compares two dates with their events; `null` where nothing can be said of the two. */
export function compareEventDates(a: Dated, b: Dated): EventDateComparison | null {
  if (a.event.verb === HEADLINE)
    return b.event.verb === HEADLINE && isOneYear(a, b) ? { comparison: { relation: 'same' }, isSure: true } : null;
  const relation = compareEvents(a.event, b.event);
  const comparison = relation === 'other' || a.edge !== b.edge ? null : compareDates(a.date, b.date);
  if (!comparison) return null;
  if (comparison.relation === 'same') return { comparison, isSure: relation === 'one' };
  return relation === 'one' && isOneTime(a, b) ? { comparison, isSure: true } : null;
}
