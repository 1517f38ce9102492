import { failed } from '../result.ts';
import { runToEnd } from '../run-to-end.ts';
import { type ParsedClaimSet, parseClaimSetSteps } from './parse-claim-set.ts';
import { placeProblems } from './place-problems.ts';
import { readJsonFileSteps, withoutMark } from './read-json-file.ts';

/** Bytes from which on a file is not even read. */
export const LARGEST_FILE = 64 * 1024 * 1024;

function* parseSteps(file: string): Generator<void, ParsedClaimSet> {
  const text = withoutMark(file);
  const json = yield* readJsonFileSteps(text);
  if (!json.ok) return failed([json.error]);
  const parsed = yield* parseClaimSetSteps(json.value.value);
  return parsed.ok ? parsed : failed(yield* placeProblems(text, json.value, parsed.error));
}

/** Reads a claim set from the text of a file; each problem says in which line it is. */
export const parseClaimSetText = (text: string): ParsedClaimSet => runToEnd(parseSteps(text));
