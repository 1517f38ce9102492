import type { DocumentPlace } from './claim.ts';

/** How a language names a page and a line. */
export interface PlaceWords {
  readonly page: (number: number) => string;
  readonly line: (number: number) => string;
}

/** How English does. */
export const ENGLISH_PLACES: PlaceWords = { page: (number) => `p. ${number}`, line: (number) => `line ${number}` };

/** A recording of a day or more is written as one that ends with the day. */
const LAST_SECOND = 86_399;

/** A moment of a recording as `00:14:32`, from its seconds. */
const writeTime = (seconds: number): string =>
  new Date(Math.min(Math.max(0, seconds), LAST_SECOND) * 1000).toISOString().slice(11, 19);

/** A place of a document as a reader looks for it: `p. 12, line 4`, or `00:14:32`; empty where nothing is known of it. */
export function writePlace({ page, line, time }: DocumentPlace, words: PlaceWords): string {
  return [
    ...(time === null ? [] : [writeTime(time)]),
    ...(page === null ? [] : [words.page(page)]),
    ...(line === null ? [] : [words.line(line)]),
  ].join(', ');
}

/** Where a source has a claim, as `writePlace` has it; empty where the source shows no places. */
export const placeOf = ({ place }: { readonly place?: DocumentPlace }, words: PlaceWords): string =>
  place ? writePlace(place, words) : '';
