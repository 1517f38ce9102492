import type { FileProblem } from '../../claim/file-problem.ts';
import { findHostileShape } from '../../claim/find-hostile-shape.ts';
import { readJsonFileSteps } from '../../claim/read-json-file.ts';
import { failed, ok, type Result } from '../../result.ts';
import { runToEnd } from '../../run-to-end.ts';
import { restoreFormula } from '../formula-safe.ts';
import type { Reading } from './imported.ts';
import { readForeign } from './new-annotation.ts';

/**
 * The rows of a table after RFC 4180, with any of the separators that spreadsheets write. Quotation marks in the middle of
 * a field are taken as they are. `null` when a quoted field never ends. Linear in the length of the text.
 */
export function parseRows(text: string, separator: string): string[][] | null {
  const rows: string[][] = [];
  let row: string[] = [];
  let at = 0;
  while (at < text.length) {
    let value = '';
    if (text[at] === '"') {
      const end = endOfQuoted(text, at + 1);
      if (end === -1) return null;
      value = text.slice(at + 1, end).replaceAll('""', '"');
      at = end + 1;
    }
    const end = endOfPlain(text, at, separator);
    row.push(value + text.slice(at, end));
    at = end;
    if (text[at] === separator) {
      at++;
      if (at < text.length && text[at] !== '\r' && text[at] !== '\n') continue;
      row.push('');
    }
    at += text.startsWith('\r\n', at) ? 2 : 1;
    rows.push(row);
    row = [];
  }
  return rows;
}

/** The offset of the quotation mark that ends a field; -1 when none does. */
function endOfQuoted(text: string, from: number): number {
  let at = text.indexOf('"', from);
  while (at !== -1 && text[at + 1] === '"') at = text.indexOf('"', at + 2);
  return at;
}

function endOfPlain(text: string, from: number, separator: string): number {
  let at = from;
  while (at < text.length && text[at] !== separator && text[at] !== '\r' && text[at] !== '\n') at++;
  return at;
}

/** Whether a text begins with the heading row of our table, in whatever separator. */
export const separatorOf = (text: string): string | null => /^"?id"?([,;\t])"?created"?\1/.exec(text)?.[1] ?? null;

type Row = ReadonlyMap<string, string>;

/** A finding as it is in a cell; nothing where a spreadsheet has cut it off or somebody has changed it. */
function findingIn(cell: string): unknown {
  const json = runToEnd(readJsonFileSteps(cell));
  return json.ok && !runToEnd(findHostileShape(json.value.value)) ? json.value.value : null;
}

/** One row. */
function readRow(row: Row, now: string): Reading {
  const cell = (name: string): string => restoreFormula(row.get(name) ?? '');
  const orNull = (name: string): string | null => cell(name) || null;
  const start = Number(row.get('start') || Number.NaN);
  return readForeign(
    {
      id: cell('id') || undefined,
      created: cell('created'),
      modified: cell('modified'),
      url: cell('page_url'),
      page: {
        title: cell('page_title'),
        canonicalUrl: orNull('page_canonical_url'),
        publisher: orNull('page_publisher'),
        byline: orNull('page_byline'),
        date: orNull('page_date'),
        language: orNull('page_language'),
      },
      exact: cell('page_words'),
      prefix: cell('prefix'),
      suffix: cell('suffix'),
      start: Number.isSafeInteger(start) && start >= 0 && start < 2 ** 40 ? start : undefined,
      note: cell('note'),
      tags: cell('tags').split(';'),
      status: cell('status'),
      crossread: cell('crossread'),
      finding: findingIn(cell('finding')),
      summary: cell('summary'),
    },
    now,
  );
}

function* readRows(rows: readonly (readonly string[])[], headings: readonly string[], now: string): Generator<Reading> {
  for (const cells of rows)
    if (cells.some((value) => value !== ''))
      yield readRow(new Map(headings.map((name, i) => [name, cells[i] ?? ''])), now);
}

/** The readings, made as they are asked for, of a table that Crossread wrote, also after a spreadsheet has saved it. */
export function readCsv(text: string, now: string): Result<Iterable<Reading>, FileProblem> {
  const rows = parseRows(text, separatorOf(text) ?? ',');
  const [headings, ...rest] = rows ?? [];
  if (!headings) return failed({ path: '', reason: 'endsEarly' });
  return ok(readRows(rest, headings, now));
}
