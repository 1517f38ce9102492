import type { Finding } from '../../check/finding.ts';
import type { PageMetadata } from '../../check/page-metadata.ts';
import { isWebAddress } from '../../claim/web-address.ts';
import { type PlaceWords, placeOf } from '../../claim/write-place.ts';
import { linkToPassage } from './text-fragment.ts';

/** How both sides are called, in the user's language. */
interface QuoteWords {
  readonly page: string;
  readonly source: string;
  readonly date: (date: string) => string;
  readonly places: PlaceWords;
}

const inOneLine = (text: string): string => text.replace(/\s+/gu, ' ').trim();
const joined = (parts: readonly (string | null | undefined)[], by: string): string =>
  parts
    .filter((part) => !!part)
    .map((part) => inOneLine(part ?? ''))
    .join(by);

const joinedLines = (lines: readonly string[]): string => lines.filter((line) => line !== '').join('\n');

/** Both sides of a finding as plain text to paste: the words, who said them, where they are, with a link to the passage. */
export function quoteFinding({ exact, claim, speaker }: Finding, page: PageMetadata | null, words: QuoteWords): string {
  const [source] = claim.sources;
  const link = page && isWebAddress(page.url) ? linkToPassage(page.url, exact) : null;
  const dated = (date: string | null | undefined): string | null => (date ? words.date(date) : null);
  const sides = [
    [
      `${words.page}: ${joined([exact, speaker?.page], ' — ')}`,
      [page?.title, page?.publisher, dated(page?.date), link],
    ],
    [
      `${words.source}: ${joined([claim.exact, speaker?.source], ' — ')}`,
      [
        source?.title ?? source?.opening,
        source?.publisher,
        dated(source?.date),
        source?.url,
        source && placeOf(source, words.places),
      ],
    ],
  ] as const;
  return sides.map(([said, where]) => joinedLines([said, joined(where, ' · ')])).join('\n\n');
}
