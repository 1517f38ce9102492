import { parseAnnotation } from '../../annotation/parse-annotation.ts';
import { findHostileShape } from '../../claim/find-hostile-shape.ts';
import { failed, ok, type Result } from '../../result.ts';
import { runToEnd } from '../../run-to-end.ts';
import { ANNOTATIONS_FORMATS } from '../crossread-json.ts';
import { collectReadings, type FileProblem, type ImportedFile, type Reading } from './imported.ts';
import { isJsonObject } from './json-values.ts';
import { readCsv, separatorOf } from './read-csv.ts';
import { readHypothesis } from './read-hypothesis.ts';
import { findWebAnnotations, readWebAnnotation } from './read-web-annotation.ts';

/** Bytes, and code units, from which on a file is not read. */
export const LARGEST_IMPORT = 256 * 1024 * 1024;
/** More annotations than this are not brought in at once. */
const MOST_ANNOTATIONS = 250_000;

/** The list of annotations in a file of Hypothesis: what its client exports, or what its server answers a search with. */
function listOfHypothesis(file: unknown): readonly unknown[] | null {
  if (!isJsonObject(file)) return null;
  const list = file['annotations'] ?? file['rows'];
  return Array.isArray(list) ? (list as readonly unknown[]) : null;
}

type Parsed = Result<ImportedFile, FileProblem>;

function readCrossread(value: unknown): Reading {
  const parsed = parseAnnotation(value);
  return parsed.ok ? { annotation: parsed.value } : { reason: 'shape', fault: parsed.error };
}

function readCrossreadFile({ format, annotations }: Readonly<Record<string, unknown>>): Parsed {
  if (!ANNOTATIONS_FORMATS.some((known) => known === format)) return failed('newerVersion');
  if (!Array.isArray(annotations)) return failed('unknownFormat');
  if (annotations.length > MOST_ANNOTATIONS) return failed('tooMany');
  return ok(collectReadings('crossread', annotations.map(readCrossread)));
}

function parseJson(text: string, now: string): Parsed {
  let file: unknown;
  try {
    file = JSON.parse(text);
  } catch {
    return failed('notJson');
  }
  const hostile = runToEnd(findHostileShape(file));
  if (hostile) return failed(hostile.reason);
  const format = isJsonObject(file) ? file['format'] : undefined;
  if (isJsonObject(file) && typeof format === 'string' && format.startsWith('crossread/annotations@'))
    return readCrossreadFile(file);
  const hypothesis = listOfHypothesis(file);
  if (hypothesis && hypothesis.length > MOST_ANNOTATIONS) return failed('tooMany');
  if (hypothesis)
    return ok(
      collectReadings(
        'hypothesis',
        hypothesis.map((value) => readHypothesis(value, now)),
      ),
    );
  const web = findWebAnnotations(file);
  if (!web) return failed('unknownFormat');
  if (web.length > MOST_ANNOTATIONS) return failed('tooMany');
  return ok(
    collectReadings(
      'w3c',
      web.flatMap((value) => [...readWebAnnotation(value, now)]),
    ),
  );
}

/** How files begin that hold no text of ours: PDF, ZIP, gzip, UTF-16; bytes that are no UTF-8 have become U+FFFD. */
const BEGINNINGS_OF_BYTES = ['%PDF-', 'PK\u0003', 'PK\u0005', '\u001f\ufffd', '\ufffd\ufffd'] as const;

function recognizeOther(text: string): FileProblem | null {
  if (/^\s*$/.test(text)) return 'empty';
  if (/^\s*</.test(text)) return 'webPage';
  const isBytes =
    text.slice(0, 2).includes('\0') || BEGINNINGS_OF_BYTES.some((beginning) => text.startsWith(beginning));
  return isBytes ? 'notText' : null;
}

/**
 * Reads annotations from the text of a file, in whichever of the formats it is: Crossread's own, W3C Web Annotations,
 * Hypothesis, or a table that Crossread wrote. `now`, ISO 8601 with time, stands in for times that the file does not give.
 *
 * A file is refused as a whole when it cannot be read; otherwise each annotation that is left out is listed with why.
 */
export function parseAnnotations(file: string, now: string): Parsed {
  if (file.length > LARGEST_IMPORT) return failed('tooLarge');
  const text = file.replace(/^\ufeff/, '');
  const other = recognizeOther(text);
  if (other) return failed(other);
  if (separatorOf(text) === null) return parseJson(text, now);
  const rows = readCsv(text, now);
  return rows.ok ? ok(collectReadings('csv', rows.value)) : rows;
}
