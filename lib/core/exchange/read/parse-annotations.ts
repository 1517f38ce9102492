import { parseAnnotation } from '../../annotation/parse-annotation.ts';
import type { FileProblem } from '../../claim/file-problem.ts';
import { readJsonFile, withoutMark } from '../../claim/read-json-file.ts';
import { failed, ok, type Result } from '../../result.ts';
import { ANNOTATIONS_FORMATS } from '../crossread-json.ts';
import { collectReadings, type ImportedFile, type Reading } from './imported.ts';
import { isJsonObject } from './json-values.ts';
import { readCsv, separatorOf } from './read-csv.ts';
import { readHypothesis } from './read-hypothesis.ts';
import { findWebAnnotations, readWebAnnotation } from './read-web-annotation.ts';

/** Bytes, and code units, from which on a file is not read. */
export const LARGEST_IMPORT = 256 * 1024 * 1024;
/** What is said of a file that is larger. */
export const TOO_LARGE: FileProblem = { path: '', reason: 'tooLarge', about: String(LARGEST_IMPORT / 2 ** 20) };
/** More annotations than this are not brought in at once. */
const MOST_ANNOTATIONS = 250_000;

/** The list of annotations in a file of Hypothesis: what its client exports, or what its server answers a search with. */
function listOfHypothesis(file: unknown): readonly unknown[] | null {
  if (!isJsonObject(file)) return null;
  const list = file['annotations'] ?? file['rows'];
  return Array.isArray(list) ? (list as readonly unknown[]) : null;
}

type Parsed = Result<ImportedFile, FileProblem>;

const refused = (reason: 'unknownFormat' | 'tooMany'): Parsed => failed({ path: '', reason });

function readCrossread(value: unknown): Reading {
  const parsed = parseAnnotation(value);
  return parsed.ok ? { annotation: parsed.value } : { reason: 'shape', fault: parsed.error };
}

function readCrossreadFile({ format, annotations }: Readonly<Record<string, unknown>>): Parsed {
  if (!ANNOTATIONS_FORMATS.some((known) => known === format))
    return failed({ path: 'format', reason: 'otherVersion', about: String(format) });
  if (!Array.isArray(annotations)) return refused('unknownFormat');
  if (annotations.length > MOST_ANNOTATIONS) return refused('tooMany');
  return ok(collectReadings('crossread', annotations.map(readCrossread)));
}

function parseJson(text: string, now: string): Parsed {
  const json = readJsonFile(text);
  if (!json.ok) return json;
  const file = json.value;
  const format = isJsonObject(file) ? file['format'] : undefined;
  if (isJsonObject(file) && typeof format === 'string' && format.startsWith('crossread/annotations@'))
    return readCrossreadFile(file);
  const hypothesis = listOfHypothesis(file);
  if (hypothesis && hypothesis.length > MOST_ANNOTATIONS) return refused('tooMany');
  if (hypothesis)
    return ok(
      collectReadings(
        'hypothesis',
        hypothesis.map((value) => readHypothesis(value, now)),
      ),
    );
  const web = findWebAnnotations(file);
  if (!web) return refused('unknownFormat');
  if (web.length > MOST_ANNOTATIONS) return refused('tooMany');
  return ok(
    collectReadings(
      'w3c',
      web.flatMap((value) => [...readWebAnnotation(value, now)]),
    ),
  );
}

/**
 * Reads annotations from the text of a file, in whichever of the formats it is: Crossread's own, W3C Web Annotations,
 * Hypothesis, or a table that Crossread wrote. `now`, ISO 8601 with time, stands in for times that the file does not give.
 *
 * A file is refused as a whole when it cannot be read; otherwise each annotation that is left out is listed with why.
 */
export function parseAnnotations(file: string, now: string): Parsed {
  if (file.length > LARGEST_IMPORT) return failed(TOO_LARGE);
  const text = withoutMark(file);
  if (separatorOf(text) === null) return parseJson(text, now);
  const rows = readCsv(text, now);
  return rows.ok ? ok(collectReadings('csv', rows.value)) : rows;
}
