import { fold } from '../../core/language/fold.ts';
import type { Span } from '../../core/language/span.ts';
import { isHeadlineOf } from './choose-title.ts';
import type { PageRecord } from './page-record.ts';

/** More headings than any page has before its article. */
const MOST_HEADINGS = 200;

/**
 * The heading that the page's title is about: one of the first level if there is one, else another. Where no heading has
 * the title, the only one of the first level; `null` when there are several.
 */
export function findHeadline({ headlines, headings, text }: PageRecord, title: string): Span | null {
  const wanted = fold(title).text.trim();
  const named = [...headlines.slice(0, MOST_HEADINGS), ...headings.slice(0, MOST_HEADINGS)].find(({ start, end }) =>
    isHeadlineOf(fold(text.slice(start, end)).text.trim(), wanted),
  );
  if (named) return named;
  return headlines.length === 1 ? (headlines[0] ?? null) : null;
}
