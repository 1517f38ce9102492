import { failed } from '../result.ts';
import { runToEnd } from '../run-to-end.ts';
import type { FileProblem } from './file-problem.ts';
import { findPlaces, locateInJson } from './locate-in-json.ts';
import { type ParsedClaimSet, parseClaimSetSteps } from './parse-claim-set.ts';
import type { JsonText } from './read-json.ts';
import { readJsonFileSteps, withoutMark } from './read-json-file.ts';

/** Bytes from which on a file is not even read. */
export const LARGEST_FILE = 64 * 1024 * 1024;

/** Problems beyond these are listed without their place: finding one takes as long as what is around it. */
const MOST_PLACES = 1000;

/** The problems with their places, in steps. */
function* placeProblems(
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

/** As `parseClaimSetText`, in short steps. */
export function* parseClaimSetTextSteps(file: string): Generator<void, ParsedClaimSet> {
  const text = withoutMark(file);
  const json = yield* readJsonFileSteps(text);
  if (!json.ok) return failed([json.error]);
  const parsed = yield* parseClaimSetSteps(json.value.value);
  return parsed.ok ? parsed : failed(yield* placeProblems(text, json.value, parsed.error));
}

/** Reads a claim set from the text of a file; each problem says in which line it stands. */
export const parseClaimSetText = (text: string): ParsedClaimSet => runToEnd(parseClaimSetTextSteps(text));
