import { parseAnnotation } from '../../annotation/parse-annotation.ts';
import type { FileProblem } from '../../claim/file-problem.ts';
import { failed, ok, type Result } from '../../result.ts';
import { ANNOTATIONS_FORMATS } from '../crossread-json.ts';
import { collectReadings, type ImportedFile, type ImportFormat, type Reading } from './imported.ts';
import { asList, asText, field, isJsonObject } from './json-values.ts';
import { readHypothesis } from './read-hypothesis.ts';
import { findWebAnnotations, readWebAnnotation } from './read-web-annotation.ts';

/** More annotations than this are not imported at once. */
export const MOST_ANNOTATIONS = 250_000;
/** Values between two steps. */
const VALUES_A_STEP = 64;

/** The values in a file that may be annotations, and how one of them is read. */
interface Candidates {
  readonly format: ImportFormat;
  readonly values: readonly unknown[];
  readonly read: (value: unknown, now: string) => Iterable<Reading>;
}

function* readOwn(value: unknown): Generator<Reading> {
  const parsed = parseAnnotation(value);
  yield parsed.ok ? { annotation: parsed.value } : { reason: 'shape', fault: parsed.error };
}

function* readFromHypothesis(value: unknown, now: string): Generator<Reading> {
  yield readHypothesis(value, now);
}

const OWN: Omit<Candidates, 'values'> = { format: 'crossread', read: readOwn };
const OF_HYPOTHESIS: Omit<Candidates, 'values'> = { format: 'hypothesis', read: readFromHypothesis };

/** What a list in a file of Hypothesis is called: by its client, or by its server that answers a search. */
const listOfHypothesis = (file: unknown): unknown => field(file, 'annotations') ?? field(file, 'rows');

/** How an annotation is read that no file is around, or only a list; `null` for what is none of ours and none of Hypothesis. */
function readerOf(value: unknown): Omit<Candidates, 'values'> | null {
  if (isJsonObject(field(field(value, 'target'), 'codePoints')) && isJsonObject(field(value, 'page'))) return OWN;
  return typeof field(value, 'uri') === 'string' && Array.isArray(field(value, 'target')) ? OF_HYPOTHESIS : null;
}

function findCandidates(file: unknown): Result<Candidates, FileProblem> {
  const format = asText(field(file, 'format'));
  const own = format?.startsWith('crossread/annotations@') ?? false;
  if (own && !ANNOTATIONS_FORMATS.some((known) => known === format))
    return failed({ path: 'format', reason: 'otherVersion', about: String(format) });
  const alone = asList(file);
  const reader = readerOf(alone[0]);
  if (reader) return ok({ ...reader, values: alone });
  const web = own ? null : findWebAnnotations(file);
  if (web) return ok({ format: 'w3c', values: web, read: readWebAnnotation });
  const list = listOfHypothesis(file);
  return isJsonObject(file) && Array.isArray(list)
    ? ok({ ...(own ? OWN : OF_HYPOTHESIS), values: list as readonly unknown[] })
    : failed({ path: '', reason: 'unknownFormat' });
}

/**
 * Finds the annotations in a JSON value, in steps: Crossread's own, W3C Web Annotations, or a file of Hypothesis. The value is
 * refused as a whole when it is none of these; otherwise each annotation that is left out is listed with why. `now`, ISO 8601
 * with time, takes the place of times that are not given.
 */
export function* findAnnotationsSteps(file: unknown, now: string): Generator<void, Result<ImportedFile, FileProblem>> {
  const candidates = findCandidates(file);
  if (!candidates.ok) return candidates;
  const { format, values, read } = candidates.value;
  if (values.length > MOST_ANNOTATIONS) return failed({ path: '', reason: 'tooMany' });
  const readings: Reading[] = [];
  for (const [place, value] of values.entries()) {
    readings.push(...read(value, now));
    if (place % VALUES_A_STEP === 0) yield;
  }
  return ok(collectReadings(format, readings, now));
}
