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
import { findAnnotationsSteps, MOST_ANNOTATIONS } from './find-annotations.ts';
import { type ForeignTable, findTable, findTableInJson } from './find-table.ts';
import { collectReadings, type ImportedFile, type Reading } from './imported.ts';
import { asText, field } from './json-values.ts';
import { readCsv, separatorOf } from './read-csv.ts';
import { readTable } from './read-table.ts';

/** Bytes, and code units, from which on no file is read. */
export const LARGEST_IMPORT = 256 * 1024 * 1024;

/** Rows of a table between two steps. */
const ROWS_A_STEP = 64;

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
  /** What its columns hold has to be asked before annotations are read from it. */
  | { readonly is: 'table'; readonly table: ForeignTable }
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
  if (found.ok) return ok({ is: 'annotations', file: found.value });
  return (found.error.reason === 'unknownFormat' && tableContent(findTableInJson(value), now)) || failed([found.error]);
}

/** The annotations of another program's table, or the table when its columns have to be asked for. */
function tableContent(table: ForeignTable | null, now: string): ReadFile | null {
  if (!table) return null;
  if (table.rows.length > MOST_ANNOTATIONS) return failed([{ path: '', reason: 'tooMany' }]);
  return ok(table.isKnown ? { is: 'annotations', file: readTable(table, table.columns, now) } : { is: 'table', table });
}

/** The values of a text with one on each line (https://jsonlines.org/), or what is wrong with the first line that has none. */
function* readLinesSteps(text: string): Generator<void, Result<unknown[], FileProblem>> {
  const values: unknown[] = [];
  for (const [index, line] of text.split('\n').entries()) {
    if (line.trim() === '') continue;
    const json = yield* readJsonFileSteps(line);
    if (!json.ok) return failed({ ...json.error, at: { line: index + 1, column: json.error.at?.column ?? 1 } });
    values.push(json.value.value);
  }
  return ok(values);
}

/** Whether a text begins as JSON does: then it helps to say where it goes wrong. */
const beginsAsJson = (text: string): boolean => /^\s*[[{]/.test(text);

/** Whether a text has an object on its first line and another on a later one. */
const hasLinesOfJson = (text: string): boolean => /^\s*\{[^\n]*\}\s*\n\s*\{/.test(text);

/** What is wrong with a text that cannot be read: one that was never meant as JSON is of an unknown format. */
const whyNotJson = (text: string, problem: FileProblem): FileProblem =>
  problem.reason === 'notJson' && !beginsAsJson(text) ? { path: '', reason: 'unknownFormat' } : problem;

function* readOwnTable(text: string, now: string): Generator<void, ReadFile> {
  const rows = readCsv(text, now);
  if (!rows.ok) return failed([rows.error]);
  const readings: Reading[] = [];
  for (const reading of rows.value) if (readings.push(reading) % ROWS_A_STEP === 0) yield;
  return ok({ is: 'annotations', file: collectReadings('csv', readings, now) });
}

/**
 * Reads the text of a file in short steps, in whichever of the formats it is: a claim set, a backup, or annotations (Crossread's
 * own, W3C Web Annotations, Hypothesis, one on each line too, or a table of ours or of another program). `now`, ISO 8601 with time, takes the place of times
 * that a file does not give. A file that cannot be read is refused as a whole; each problem says where in the file it is.
 */
export function* readFileSteps(file: string, now: string): Generator<void, ReadFile> {
  if (file.length > LARGEST_IMPORT) return failed([tooLarge(LARGEST_IMPORT)]);
  const text = withoutMark(file);
  if (separatorOf(text) !== null) return yield* readOwnTable(text, now);
  const json = yield* readJsonFileSteps(text);
  if (!json.ok) {
    if (!hasLinesOfJson(text)) return tableContent(findTable(text), now) ?? failed([whyNotJson(text, json.error)]);
    const lines = yield* readLinesSteps(text);
    return lines.ok ? yield* readValue(lines.value, text.length, now) : failed([lines.error]);
  }
  const read = yield* readValue(json.value.value, text.length, now);
  return read.ok ? read : failed(yield* placeProblems(text, json.value, read.error));
}

/** As `readFileSteps`, at once. */
export const readFile = (file: string, now: string): ReadFile => runToEnd(readFileSteps(file, now));
