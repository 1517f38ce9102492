import { failed } from '../result.ts';
import { runToEnd } from '../run-to-end.ts';
import type { ClaimSetProblem, FileReason } from './claim-set-problem.ts';
import { DEEPEST_NESTING } from './find-hostile-shape.ts';
import { findPlaces, locateInJson } from './locate-in-json.ts';
import { type ParsedClaimSet, parseClaimSetSteps } from './parse-claim-set.ts';
import { type JsonProblem, type JsonText, readJsonSteps, skipSpace } from './read-json.ts';

/** Bytes from which on a file is not even read. */
export const LARGEST_FILE = 64 * 1024 * 1024;

/** How files begin that people take for a claim set; bytes that are no UTF-8 have become U+FFFD. */
const OTHER_FILES: readonly (readonly [beginning: string, reason: FileReason])[] = [
  ['<', 'webPage'],
  ['%PDF-', 'pdf'],
  ['PK\u0003\u0004', 'zip'],
  ['\u001f\ufffd', 'compressed'],
  ['\ufffd\ufffd', 'notUtf8'],
  ['\0', 'notUtf8'],
  ['{\0', 'notUtf8'],
];

/** What a file is that cannot be a claim set, by how it begins; `null` when it may be one. */
function findOtherFile(text: string): FileReason | null {
  const start = skipSpace(text, 0);
  if (start === text.length) return 'emptyFile';
  return OTHER_FILES.find(([beginning]) => text.startsWith(beginning, start))?.[1] ?? null;
}

/** Problems beyond these are listed without their place: finding one takes as long as what is around it. */
const MOST_PLACES = 1000;

function problemOf(text: string, { reason, offset, path }: JsonProblem): ClaimSetProblem {
  const at = findPlaces(text)(offset);
  if (reason === 'depth') return { path, reason: 'tooDeep', at };
  if (reason === 'duplicate') return { path, reason: 'nameTwice', at };
  return { path: '', reason: offset >= text.length ? 'endsEarly' : 'notJson', at };
}

/** The problems with their places, in steps. */
function* placeProblems(
  text: string,
  json: JsonText,
  problems: readonly ClaimSetProblem[],
): Generator<void, ClaimSetProblem[]> {
  const placeOf = findPlaces(text);
  const placed: ClaimSetProblem[] = [];
  for (const problem of problems.slice(0, MOST_PLACES)) {
    placed.push({ ...problem, at: placeOf(locateInJson(text, json, problem.path)) });
    yield;
  }
  return [...placed, ...problems.slice(MOST_PLACES)];
}

/** As `parseClaimSetText`, in short steps. */
export function* parseClaimSetTextSteps(file: string): Generator<void, ParsedClaimSet> {
  const text = file.replace(/^\ufeff/, '');
  const other = findOtherFile(text);
  if (other !== null) return failed([{ path: '', reason: other }]);
  const json = yield* readJsonSteps(text, DEEPEST_NESTING);
  if (!json.ok) return failed([problemOf(text, json.error)]);
  const parsed = yield* parseClaimSetSteps(json.value.value);
  return parsed.ok ? parsed : failed(yield* placeProblems(text, json.value, parsed.error));
}

/** Reads a claim set from the text of a file; each problem says in which line it stands. */
export const parseClaimSetText = (text: string): ParsedClaimSet => runToEnd(parseClaimSetTextSteps(text));
