import { isWebAddress } from '../../claim/web-address.ts';

/** What a column of another program's table can hold of an annotation. */
export const COLUMN_USES = ['exact', 'url', 'note', 'tags', 'created', 'title', 'creator'] as const;

/** One of them. */
export type ColumnUse = (typeof COLUMN_USES)[number];

/** Which column holds what: offsets into a table's headings. */
export type Columns = Readonly<Partial<Record<ColumnUse, number>>>;

type Rows = readonly (readonly string[])[];

/** Rows by which a column is judged. */
const SAMPLE = 100;
/** What programs that export annotations call their columns: Hypothesis, Readwise, Raindrop, Diigo, Instapaper, Zotero. */
const NAMES: Readonly<Record<Exclude<ColumnUse, 'url'>, RegExp>> = {
  exact:
    /^(?:quot(?:e|ation)|quoted text|(?:highlights?\.)?(?:highlight(?:ed text)?|text)|exact|selection|selected text|passage|excerpt)$/i,
  note: /^(?:(?:highlights?\.)?(?:notes?|comments?)|my notes?|remarks?|description)$/i,
  tags: /^(?:(?:highlights?\.)?(?:tags?|labels?)|keywords)$/i,
  created: /^(?:created(?: at|_at)?|(?:highlighted|added|saved)(?: at|_at)?|date(?: added)?|timestamp|time)$/i,
  title: /^(?:(?:page |document |book |article )?title|page|article)$/i,
  creator: /^(?:author|user(?:name)?|creator|annotator)$/i,
};
const ADDRESS = /^(?:(?:source |page |article )?(?:url|uri|link|address)|href|web ?page|source)$/i;

const cellsOf = (rows: Rows, column: number): string[] =>
  rows.slice(0, SAMPLE).flatMap((row) => row[column]?.trim() || []);

/** Whether most of what is in a column are addresses of web pages. */
function holdsAddresses(rows: Rows, column: number): boolean {
  const cells = cellsOf(rows, column);
  return cells.length > 0 && cells.filter(isWebAddress).length * 2 > cells.length;
}

/** The first column whose heading fits, and which is of no other use yet. */
const findNamed = (headings: readonly string[], name: RegExp, taken: readonly number[]): number | undefined => {
  const at = headings.findIndex((heading, column) => !taken.includes(column) && name.test(heading.trim()));
  return at < 0 ? undefined : at;
};

/** The column with the longest texts, which quoted words are; `undefined` when none has more than a few words. */
function findLongest(rows: Rows, columns: readonly number[]): number | undefined {
  const lengths = columns.map((column) => {
    const cells = cellsOf(rows, column);
    return { column, length: cells.reduce((sum, { length }) => sum + length, 0) / Math.max(1, cells.length) };
  });
  return lengths.filter(({ length }) => length >= 20).sort((a, b) => b.length - a.length)[0]?.column;
}

/** What the columns of a table seem to hold, by their headings and by what is in the first rows. */
export function guessColumns(headings: readonly string[], rows: Rows): Columns {
  const addresses = headings.flatMap((_, column) => (holdsAddresses(rows, column) ? [column] : []));
  const url = addresses.find((column) => ADDRESS.test(headings[column]?.trim() ?? '')) ?? addresses[0];
  const found: Partial<Record<ColumnUse, number>> = url === undefined ? {} : { url };
  for (const [use, name] of Object.entries(NAMES) as [Exclude<ColumnUse, 'url'>, RegExp][]) {
    const column = findNamed(headings, name, [...addresses, ...Object.values(found)]);
    if (column !== undefined) found[use] = column;
  }
  if (found.exact !== undefined) return found;
  const free = headings.flatMap((_, column) =>
    addresses.includes(column) || Object.values(found).includes(column) ? [] : [column],
  );
  const exact = findLongest(rows, free);
  return exact === undefined ? found : { ...found, exact };
}

/** Headings, in lower case, by which the tables of known programs are recognized: Hypothesis and Readwise. */
const KNOWN: readonly (readonly string[])[] = [
  ['created at', 'url', 'quote', 'comment', 'tags'],
  ['highlight', 'note', 'tags', 'highlighted at'],
];

/** Whether headings are those of a program that is known. */
export function areKnown(headings: readonly string[]): boolean {
  const names = new Set(headings.map((heading) => heading.trim().toLowerCase()));
  return KNOWN.some((known) => known.every((name) => names.has(name)));
}
