import type { DocumentPlace } from './claim.ts';

/** How a language names a page and a line. */
export interface PlaceWords {
  readonly page: (number: number) => string;
  readonly line: (number: number) => string;
}

const MINUTE = 60;
const HOUR = 3600;

/** A moment of a recording as `00:14:32`, from its seconds. */
function writeTime(seconds: number): string {
  const whole = Math.max(0, Math.floor(seconds));
  return [Math.floor(whole / HOUR), Math.floor((whole % HOUR) / MINUTE), whole % MINUTE]
    .map((part) => String(part).padStart(2, '0'))
    .join(':');
}

/** A place of a document as a reader looks for it: `p. 12, line 4`, or `00:14:32`; empty where nothing is known of it. */
export function writePlace({ page, line, time }: DocumentPlace, words: PlaceWords): string {
  return [
    ...(time === null ? [] : [writeTime(time)]),
    ...(page === null ? [] : [words.page(page)]),
    ...(line === null ? [] : [words.line(line)]),
  ].join(', ');
}
