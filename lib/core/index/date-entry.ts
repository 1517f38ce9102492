import type { DateClaim } from '../claim/claim.ts';
import { readDatedEvent } from '../date/dated-event.ts';
import type { EventDate } from '../date/find-dates.ts';
import { isOfHeadline, readHeadline } from '../date/headline-years.ts';
import { readDays } from '../date/iso-days.ts';
import { readToldDate } from '../date/told-date.ts';
import { sentenceAround } from '../figure/sentence-around.ts';
import { overlapLength, type Span } from '../language/span.ts';
import { rangeOfIso } from '../language/time/day-range.ts';
import { findTimes } from '../language/time/find-times.ts';

/** What comparing a date claim with a page takes. */
export type DateEntry = Pick<EventDate, 'date' | 'edge' | 'event' | 'document'>;

/** The sentence of a claim and where the date is in it: the one it carries, or as far as its surroundings go. */
function sentenceOf({ context, appearances: [at] }: DateClaim): { readonly text: string; readonly at: Span } | null {
  if (!at) return null;
  const { exact, prefix, suffix } = at;
  if (context?.sentence.startsWith(exact, context.start))
    return { text: context.sentence, at: { start: context.start, end: context.start + exact.length } };
  const text = `${prefix}${exact}${suffix}`;
  const { start, end } = sentenceAround(text, { start: prefix.length, end: prefix.length + exact.length });
  return {
    text: text.slice(start, end),
    at: { start: prefix.length - start, end: prefix.length - start + exact.length },
  };
}

/** Reads what comparing a date claim takes; `null` where its words tell no event. */
export function readDateEntry(claim: DateClaim): DateEntry | null {
  const sentence = sentenceOf(claim);
  const read =
    sentence && isOfHeadline(sentence.text, claim.appearances[0]?.exact ?? '') ? readHeadline : readDatedEvent;
  const event = sentence && read(sentence.text, sentence.at);
  if (!sentence || !event) return null;
  const time = findTimes(sentence.text, null).find((one) => overlapLength(one, sentence.at) > 0);
  return {
    date: readToldDate(sentence.text.slice(sentence.at.start, sentence.at.end), readDays(claim)),
    edge: time?.edge ?? null,
    event,
    document: rangeOfIso(claim.context?.date ?? null),
  };
}
