import { failed } from '../result.ts';
import { runToEnd } from '../run-to-end.ts';
import { findPlaces, locateInJson } from '../text/locate-in-json.ts';
import { type JsonProblem, type JsonText, readJsonSteps, skipSpace } from '../text/read-json.ts';
import type { ClaimSetProblem } from './claim-set-problem.ts';
import { DEEPEST_NESTING, TOO_DEEP } from './find-hostile-shape.ts';
import { type ParsedClaimSet, parseClaimSetSteps } from './parse-claim-set.ts';

/** Bytes from which on a file is not even read. */
export const LARGEST_FILE = 64 * 1024 * 1024;

/** What is said of a larger file. */
export const TOO_LARGE = 'is larger than 64 MB';

/** How files begin that people take for a claim set; bytes that are no UTF-8 have become U+FFFD. */
const OTHER_FILES: readonly (readonly [beginning: string, reason: string])[] = [
  ['<', 'is a web page, not a claim set'],
  ['%PDF-', 'is a PDF, not a claim set'],
  ['PK\u0003\u0004', 'is a ZIP archive: unpack it and choose the .json file in it'],
  ['\u001f\ufffd', 'is compressed: unpack it and choose the .json file in it'],
  ['\ufffd\ufffd', 'is not text in UTF-8: save it as UTF-8'],
  ['\0', 'is not text in UTF-8: save it as UTF-8'],
  ['{\0', 'is not text in UTF-8: save it as UTF-8'],
];

/** What a file is that cannot be a claim set, by how it begins; `null` when it may be one. */
function findOtherFile(text: string): string | null {
  const start = skipSpace(text, 0);
  if (start === text.length) return 'is empty';
  return OTHER_FILES.find(([beginning]) => text.startsWith(beginning, start))?.[1] ?? null;
}

/** Problems beyond these are listed without their place: finding one takes as long as what is around it. */
const MOST_PLACES = 1000;

function describeJsonProblem(text: string, { reason, offset, path }: JsonProblem): ClaimSetProblem {
  const at = findPlaces(text)(offset);
  if (reason === 'depth') return { path, message: TOO_DEEP, at };
  if (reason === 'duplicate') return { path, message: 'has a name twice', at };
  return { path: '', message: offset >= text.length ? 'is not JSON: it ends too early' : 'is not JSON', at };
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
  if (other !== null) return failed([{ path: '', message: other }]);
  const json = yield* readJsonSteps(text, DEEPEST_NESTING);
  if (!json.ok) return failed([describeJsonProblem(text, json.error)]);
  const parsed = yield* parseClaimSetSteps(json.value.value);
  return parsed.ok ? parsed : failed(yield* placeProblems(text, json.value, parsed.error));
}

/** Reads a claim set from the text of a file; each problem says in which line it stands. */
export const parseClaimSetText = (text: string): ParsedClaimSet => runToEnd(parseClaimSetTextSteps(text));
