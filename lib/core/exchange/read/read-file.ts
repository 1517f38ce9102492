import type { ClaimSet } from '../../claim/claim.ts';
import type { FileProblem } from '../../claim/file-problem.ts';
import { findHostileShape } from '../../claim/find-hostile-shape.ts';
import { parseClaimSetSteps } from '../../claim/parse-claim-set.ts';
import { LARGEST_FILE } from '../../claim/parse-claim-set-text.ts';
import { placeProblems } from '../../claim/place-problems.ts';
import { readJsonFileSteps, withoutMark } from '../../claim/read-json-file.ts';
import { failed, ok, type Result } from '../../result.ts';
import { runToEnd } from '../../run-to-end.ts';
import { type ReadBackup, readBackupSteps } from '../backup.ts';
import { findAnnotationsSteps } from './find-annotations.ts';
import { collectReadings, type ImportedFile } from './imported.ts';
import { asText, field } from './json-values.ts';
import { readCsv, separatorOf } from './read-csv.ts';

/** Bytes, and code units, from which on no file is read. */
export const LARGEST_IMPORT = 256 * 1024 * 1024;

/** What is said of a file with more bytes, or code units, than `most`. */
export const tooLarge = (most: number): FileProblem => ({
  path: '',
  reason: 'tooLarge',
  about: String(most / 2 ** 20),
});

/** What a file holds. */
export type FileContent =
  | { readonly is: 'set'; readonly set: ClaimSet }
  | { readonly is: 'annotations'; readonly file: ImportedFile }
  | { readonly is: 'backup'; readonly backup: ReadBackup };

/** What a file holds, or everything that is wrong with it. */
export type ReadFile = Result<FileContent, readonly FileProblem[]>;

function* readSet(value: unknown, size: number): Generator<void, ReadFile> {
  // A set goes to the background in one message, which holds no more.
  if (size > LARGEST_FILE) return failed([tooLarge(LARGEST_FILE)]);
  const parsed = yield* parseClaimSetSteps(value);
  return parsed.ok ? ok({ is: 'set', set: parsed.value }) : parsed;
}

function* readValue(value: unknown, size: number, now: string): Generator<void, ReadFile> {
  const format = asText(field(value, 'format')) ?? '';
  if (format.startsWith('crossread/claim-set@')) return yield* readSet(value, size);
  const hostile = yield* findHostileShape(value);
  if (hostile) return failed([hostile]);
  if (format.startsWith('crossread/backup@')) {
    const backup = yield* readBackupSteps(value);
    return backup.ok ? ok({ is: 'backup', backup: backup.value }) : backup;
  }
  const found = yield* findAnnotationsSteps(value, now);
  return found.ok ? ok({ is: 'annotations', file: found.value }) : failed([found.error]);
}

function readTable(text: string, now: string): ReadFile {
  const rows = readCsv(text, now);
  return rows.ok ? ok({ is: 'annotations', file: collectReadings('csv', rows.value, now) }) : failed([rows.error]);
}

/**
 * Reads the text of a file in short steps, in whichever of the formats it is: a claim set, a backup, or annotations (Crossread's
 * own, W3C Web Annotations, Hypothesis, or a table that Crossread wrote). `now`, ISO 8601 with time, takes the place of times
 * that a file does not give. A file that cannot be read is refused as a whole; each problem says where in the file it is.
 */
export function* readFileSteps(file: string, now: string): Generator<void, ReadFile> {
  if (file.length > LARGEST_IMPORT) return failed([tooLarge(LARGEST_IMPORT)]);
  const text = withoutMark(file);
  if (separatorOf(text) !== null) return readTable(text, now);
  const json = yield* readJsonFileSteps(text);
  if (!json.ok) return failed([json.error]);
  const read = yield* readValue(json.value.value, text.length, now);
  return read.ok ? read : failed(yield* placeProblems(text, json.value, read.error));
}

/** As `readFileSteps`, at once. */
export const readFile = (file: string, now: string): ReadFile => runToEnd(readFileSteps(file, now));
