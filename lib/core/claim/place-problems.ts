import type { FileProblem } from './file-problem.ts';
import { findPlaces, locateInJson } from './locate-in-json.ts';
import type { JsonText } from './read-json.ts';

/** Problems beyond these are listed without their place: finding one takes as long as what is around it. */
const MOST_PLACES = 1000;

/** The problems of a JSON text with the line and column of each, in steps. */
export function* placeProblems(
  text: string,
  json: JsonText,
  problems: readonly FileProblem[],
): Generator<void, FileProblem[]> {
  const placeOf = findPlaces(text);
  const placed: FileProblem[] = [];
  for (const problem of problems.slice(0, MOST_PLACES)) {
    placed.push({ ...problem, at: placeOf(locateInJson(text, json, problem.path)) });
    yield;
  }
  return [...placed, ...problems.slice(MOST_PLACES)];
}
