import { isWebAddress } from '../../claim/web-address.ts';
import { areKnown, type Columns, guessColumns } from './guess-columns.ts';
import { isJsonObject, type JsonObject } from './json-values.ts';
import { parseRows } from './read-csv.ts';

/** A table that another program wrote. */
export interface ForeignTable {
  readonly headings: readonly string[];
  /** As many cells each as there are headings. */
  readonly rows: readonly (readonly string[])[];
  /** What its columns seem to hold, by their headings and by what is in them. */
  readonly columns: Columns;
  /** Whether the headings are those of a program that is known, so that nobody has to be asked. */
  readonly isKnown: boolean;
}

/** Columns looked at; a table with more is no list of annotations. */
const MOST_COLUMNS = 60;
/** Objects whose fields are taken for the columns. */
const TELLING_ROWS = 100;
/** Lists in lists that are searched for rows. */
const DEEPEST_LIST = 3;

function tableOf(headings: readonly string[], rows: ForeignTable['rows']): ForeignTable | null {
  const columns = guessColumns(headings, rows);
  const isKnown = areKnown(headings);
  return isKnown || columns.url !== undefined ? { headings, rows, columns, isKnown } : null;
}

/** The separator with which the first line has most columns; `null` when it has one column whichever. */
function findSeparator(line: string): string | null {
  const counts = [',', ';', '\t'].map(
    (separator) => [separator, parseRows(line, separator)?.[0]?.length ?? 0] as const,
  );
  const [best] = counts.sort(([, a], [, b]) => b - a);
  return best && best[1] >= 2 && best[1] <= MOST_COLUMNS ? best[0] : null;
}

/**
 * A table of another program from a text of separated values, with or without a row of headings; `null` when no column has
 * addresses of web pages and no known program writes such headings. Linear in the length of the text.
 */
export function findTable(text: string): ForeignTable | null {
  const separator = findSeparator(text.slice(0, text.search(/[\r\n]|$/)));
  const rows = separator === null ? null : parseRows(text, separator);
  const [first, ...others] = rows?.filter((cells) => cells.some((cell) => cell.trim() !== '')) ?? [];
  if (!first) return null;
  const hasHeadings = !first.some((cell) => isWebAddress(cell.trim()));
  const headings = hasHeadings ? first : first.map((_, column) => String(column + 1));
  const even = (cells: readonly string[]): string[] => headings.map((_, column) => cells[column] ?? '');
  return tableOf(headings, (hasHeadings ? others : [first, ...others]).map(even));
}

const scalar = (value: unknown): string | null => {
  if (typeof value === 'string') return value;
  if (typeof value === 'number') return String(value);
  if (!Array.isArray(value) || !value.every((item) => typeof item === 'string')) return null;
  return value.join(';');
};

/** The fields of an object, those of objects in it under both names; a list of objects in it gives a row for each. */
function* rowsOf(item: JsonObject, prefix = ''): Generator<ReadonlyMap<string, string>> {
  const row = new Map<string, string>();
  const put = (name: string, cell: string): void => void (row.size < MOST_COLUMNS && row.set(name, cell));
  let inner: [name: string, items: JsonObject[]] | null = null;
  for (const [name, value] of Object.entries(item)) {
    const text = scalar(value);
    if (text !== null) put(`${prefix}${name}`, text);
    else if (isJsonObject(value))
      for (const fields of rowsOf(value, `${prefix}${name}.`)) for (const [key, cell] of fields) put(key, cell);
    else if (Array.isArray(value) && value.every(isJsonObject)) inner = [name, value];
  }
  if (!inner || prefix !== '') yield row;
  else
    for (const each of inner[1]) for (const fields of rowsOf(each, `${inner[0]}.`)) yield new Map([...row, ...fields]);
}

/** The first list of objects in a value, those nearer to its top first. */
function findList(file: unknown): JsonObject[] | null {
  let level: unknown[] = [file];
  for (let depth = 0; depth <= DEEPEST_LIST; depth++) {
    const list = level.find((value) => Array.isArray(value) && value.length > 0 && value.every(isJsonObject));
    if (list) return list as JsonObject[];
    level = level.flatMap((value) => (isJsonObject(value) ? Object.values(value) : []));
  }
  return null;
}

/**
 * A table of another program from a value of JSON: its first list of objects, with their fields as columns; `null` as for
 * `findTable`.
 */
export function findTableInJson(file: unknown): ForeignTable | null {
  const rows = findList(file)?.flatMap((item) => [...rowsOf(item)]) ?? [];
  const headings = [...new Set(rows.slice(0, TELLING_ROWS).flatMap((row) => [...row.keys()]))].slice(0, MOST_COLUMNS);
  return tableOf(
    headings,
    rows.map((row) => headings.map((name) => row.get(name) ?? '')),
  );
}
