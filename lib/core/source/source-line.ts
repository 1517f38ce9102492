import type { DocumentPlace } from '../claim/claim.ts';

/** A line of a file as it is read, without what only says where it is. */
export interface SourceLine {
  readonly text: string;
  readonly place: DocumentPlace;
  /** Nothing but the end of a page is between it and the line before. */
  readonly isBehindPage: boolean;
}

/** Nothing known of where it is. */
export const NOWHERE: DocumentPlace = { page: null, line: null, time: null };

const BREAK = /\r\n?|[\n\u0085\u2028\u2029]/;

/** A line without the white space at its end, where only a form feed stays. */
function trimLine(line: string): string {
  const trimmed = line.trimEnd();
  const feed = line.lastIndexOf('\f');
  return feed < trimmed.length ? trimmed : line.slice(0, feed + 1);
}

/** The lines of a text, counted from 1. A form feed stays at the beginning of its line. */
export const splitLines = (text: string): SourceLine[] =>
  text.split(BREAK).flatMap((line, i) =>
    // A form feed may end a line too.
    line.split(/(?<=[^\f])(?=\f)/).map((piece) => ({
      text: trimLine(piece),
      place: { ...NOWHERE, line: i + 1 },
      isBehindPage: false,
    })),
  );
