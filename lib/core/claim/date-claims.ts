import { findEventDates } from '../date/find-dates.ts';
import { findHeadlineYears, isOfHeadline } from '../date/headline-years.ts';
import { writeDays } from '../date/iso-days.ts';
import { findDetails } from '../detail/find-details.ts';
import { isoDay } from '../language/time/day-range.ts';
import type { AgeClaim, DateClaim } from './claim.ts';
import { describeAppearance, type SourceText } from './source-text.ts';

/** Makes claims of the dates that an article gives its events, in reading order. */
export function findDateClaims(source: SourceText): DateClaim[] {
  const { text } = source;
  const dated = findEventDates(source, source.document.date).filter(
    ({ exact, sentence }) => !isOfHeadline(text.slice(sentence.start, sentence.end), exact),
  );
  const found = [...dated, ...findHeadlineYears(source)].sort((a, b) => a.start - b.start);
  return found.flatMap(({ start, end, date, event, sentence, document }, i) => {
    const days = writeDays(date);
    if (!days) return [];
    return {
      type: 'date',
      id: `d${i + 1}`,
      event: text.slice(sentence.start + event.start, sentence.start + event.end).replace(/\s+/g, ' '),
      ...days,
      context: {
        sentence: text.slice(sentence.start, sentence.end),
        start: start - sentence.start,
        date: document && isoDay(document.first),
      },
      appearances: [describeAppearance(source, { start, end })],
    };
  });
}

/** Makes claims of the ages that an article puts beside the names of people, in reading order. */
export const findAgeClaims = (source: SourceText): AgeClaim[] =>
  findDetails(source, source.document.date)
    .filter(({ isInferred }) => !isInferred)
    .map(({ start, end, fullName, years }, i) => ({
      type: 'age',
      id: `a${i + 1}`,
      person: fullName,
      years,
      appearances: [describeAppearance(source, { start, end })],
    }));
