import { failed, type Result } from '../result.ts';
import type { FileProblem, FileReason } from './file-problem.ts';
import { DEEPEST_NESTING } from './find-hostile-shape.ts';
import { findPlaces } from './locate-in-json.ts';
import { type JsonProblem, type JsonText, readJsonSteps, skipSpace } from './read-json.ts';

/** How files begin that people take for one of ours; bytes that are no UTF-8 have become U+FFFD. */
const OTHER_FILES: readonly (readonly [beginning: string, reason: FileReason])[] = [
  ['<', 'webPage'],
  ['%PDF-', 'pdf'],
  ['PK\u0003\u0004', 'zip'],
  ['PK\u0005\u0006', 'zip'],
  ['\u001f\ufffd', 'compressed'],
  ['\ufffd\ufffd', 'notUtf8'],
  ['\0', 'notUtf8'],
  ['{\0', 'notUtf8'],
];

/** What a file is that cannot be one of ours, by how it begins; `null` when it may be one. */
export function findOtherFile(text: string): FileReason | null {
  const start = skipSpace(text, 0);
  if (start === text.length) return 'emptyFile';
  return OTHER_FILES.find(([beginning]) => text.startsWith(beginning, start))?.[1] ?? null;
}

/** A text without the byte order mark that some programs put before it. */
export const withoutMark = (file: string): string => file.replace(/^\ufeff/, '');

function problemOf(text: string, { reason, offset, path }: JsonProblem): FileProblem {
  const at = findPlaces(text)(offset);
  if (reason === 'depth') return { path, reason: 'tooDeep', at };
  if (reason === 'duplicate') return { path, reason: 'nameTwice', at };
  return { path: '', reason: offset >= text.length ? 'endsEarly' : 'notJson', at };
}

/** Reads the JSON of a file in short steps, or says why it is none and where. */
export function* readJsonFileSteps(text: string): Generator<void, Result<JsonText, FileProblem>> {
  const other = findOtherFile(text);
  if (other !== null) return failed({ path: '', reason: other });
  const json = yield* readJsonSteps(text, DEEPEST_NESTING);
  return json.ok ? json : failed(problemOf(text, json.error));
}
