import type { Annotation } from './annotation.ts';

/** Columns in the order they are written. */
const COLUMNS: Readonly<Record<string, (annotation: Annotation) => string | number | null>> = {
  id: ({ id }) => id,
  created: ({ created }) => created,
  page_url: ({ page }) => page.url,
  page_title: ({ page }) => page.title,
  page_publisher: ({ page }) => page.publisher,
  page_date: ({ page }) => page.date,
  type: ({ finding }) => finding?.type ?? null,
  relation: ({ finding }) => finding?.relation ?? null,
  severity: ({ finding }) => finding?.severity ?? null,
  status: ({ status }) => status,
  summary: ({ summary }) => summary,
  note: ({ note }) => note,
  tags: ({ tags }) => tags.join('; '),
  page_words: ({ target }) => target.exact,
  source_words: ({ finding }) => finding?.claim.exact ?? null,
  differences: ({ finding }) =>
    finding?.differences.map(({ kind, effect }) => (effect ? `${kind} (${effect})` : kind)).join('; ') ?? null,
  page_speaker: ({ finding }) => finding?.speaker?.page ?? null,
  source_speaker: ({ finding }) => finding?.speaker?.source ?? null,
  source_documents: ({ finding }) =>
    finding?.claim.sources.map(({ title, opening }) => title ?? opening).join('; ') ?? null,
  source_urls: ({ finding }) => finding?.claim.sources.flatMap(({ url }) => url ?? []).join(' ') ?? null,
  prefix: ({ target }) => target.prefix,
  suffix: ({ target }) => target.suffix,
  start: ({ target }) => target.start,
  end: ({ target }) => target.end,
};

/** What spreadsheets take for a formula when a cell begins with it; full-width forms and leading white space included. */
const FORMULA_START = /^[\s\ufeff]*[=+\-@\uff1d\uff0b\uff0d\uff20]|^[\t\r\n]/u;
/** Signed numbers, percentages and amounts are what this tool is about; they are no formulas and stay as they are. */
const PLAIN_NUMBER = /^[+-]?[$€£¥]?\d{1,15}(?:[.,]\d{1,15}){0,8} ?%?$/u;

/** A text that no spreadsheet takes for a formula (CWE-1236): an apostrophe is put before it where it could be one. */
export const neutralizeFormula = (text: string): string =>
  FORMULA_START.test(text) && !PLAIN_NUMBER.test(text) ? `'${text}` : text;

/** A field in RFC 4180 form. */
function field(value: string | number | null): string {
  if (typeof value === 'number') return String(value);
  const text = neutralizeFormula(value ?? '');
  return /[",\r\n]/.test(text) ? `"${text.replaceAll('"', '""')}"` : text;
}

/**
 * Comma-separated values after RFC 4180 with a heading row; it begins with a byte order mark, by which spreadsheets tell
 * UTF-8.
 */
export function exportCsv(annotations: readonly Annotation[]): string {
  const readers = Object.values(COLUMNS);
  const rows = [Object.keys(COLUMNS), ...annotations.map((annotation) => readers.map((read) => read(annotation)))];
  return `\ufeff${rows.map((row) => `${row.map(field).join(',')}\r\n`).join('')}`;
}
