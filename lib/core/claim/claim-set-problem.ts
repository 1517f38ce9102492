import type { TextPlace } from '../text/locate-in-json.ts';

/** Something wrong with a claim set, where it stands, in words for the person who made the file. */
export interface ClaimSetProblem {
  /** As in `claims[3].appearances[0].end`; empty for the file as a whole. */
  readonly path: string;
  readonly message: string;
  /** Where it stands in the file, when it was read from one. */
  readonly at?: TextPlace;
}

/** A problem in one line: "line 12, column 5: claims[3].end must not be negative". The same words everywhere. */
export function describeProblem({ path, message, at }: ClaimSetProblem): string {
  const place = at ? `line ${at.line}, column ${at.column}: ` : '';
  return `${place}${path}${path ? ' ' : ''}${message}`;
}
