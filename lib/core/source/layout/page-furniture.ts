import type { Row } from './text-lines.ts';

/** So many rows from the top and from the bottom may be running heads and page numbers. */
const EDGE_ROWS = 3;
/** A running head is so near, in points, to where it is on another page. */
const SAME_PLACE = 8;
/** On so many pages of a document of more than six it has to be; on two of a shorter one. */
const FEWEST_PAGES = 3;
const SHORT_DOCUMENT = 6;

const PAGE_NUMBER =
  /^[-–—|[(\s]*(?:(?:page|p\.|seite|s\.|página|pág\.|pagina|صفحة|עמוד)\s*)?(\d{1,4}|[ivxlc]{1,7})(?:\s*(?:\/|of|von|de|sur|di)\s*\d{1,4})?[-–—|\])\s.]*$/iu;

const NUMBERED = /^(?:page|p\.|seite|s\.|página|pág\.|pagina)|(?:\/|of|von|de|sur|di)\s*\d{1,4}|^[-–—|[]/iu;

/** A row near the edge of a page. */
interface EdgeRow {
  readonly page: number;
  readonly row: Row;
  readonly text: string;
  /** 0 for the row at the very edge. */
  readonly depth: number;
  readonly top: boolean;
}

const textOf = ({ segments }: Row): string =>
  segments
    .flatMap(({ pieces }) => pieces.map(({ text }) => text))
    .join(' ')
    .replace(/\s+/g, ' ');

function edgeRows(rows: readonly Row[], page: number): EdgeRow[] {
  const last = rows.length - 1;
  const top = rows.slice(0, EDGE_ROWS).map((row, depth) => ({ page, row, text: textOf(row), depth, top: true }));
  const bottom = rows
    .slice(Math.max(EDGE_ROWS, rows.length - EDGE_ROWS))
    .map((row) => ({ page, row, text: textOf(row), depth: last - rows.indexOf(row), top: false }));
  return [...top, ...bottom];
}

/** What a row says, whatever page it counts. */
const keyOf = ({ text, top }: EdgeRow): string =>
  `${top ? 'top' : 'bottom'} ${text
    .toLowerCase()
    .replace(/\d+/g, '#')
    .replace(/^[ivxlc]{1,7}\b|\b[ivxlc]{1,7}$/, '#')}`;

/** Rows of one key that are on so many pages at the same place. */
function repeated(rows: readonly EdgeRow[], fewest: number): EdgeRow[] {
  return rows.filter(({ row, page }) => {
    const pages = new Set([page]);
    for (const other of rows) {
      if (pages.size >= fewest) break;
      if (Math.abs(other.row.baseline - row.baseline) <= SAME_PLACE) pages.add(other.page);
    }
    return pages.size >= fewest;
  });
}

const ROMAN: Readonly<Record<string, number>> = { i: 1, v: 5, x: 10, l: 50, c: 100 };

/** The number that a page's number is, in digits or Roman ones; `null` where a row is no page's number. */
function numberOf(text: string): number | null {
  const number = PAGE_NUMBER.exec(text)?.[1]?.toLowerCase();
  if (number === undefined) return null;
  if (/^\d/.test(number)) return Number(number);
  const values = [...number].map((digit) => ROMAN[digit] ?? 0);
  return values.reduce((sum, value, at) => sum + (value < (values[at + 1] ?? 0) ? -value : value), 0);
}

/** Whether a row at the very edge is a page's number: it says so, or counts as the pages of the document do. */
function isPageNumber({ text, page, depth, top }: EdgeRow, offsets: ReadonlyMap<number, number>): boolean {
  const number = depth > 0 ? null : numberOf(text);
  if (number === null) return false;
  if (NUMBERED.test(text) || (offsets.get(number - page) ?? 0) > 1) return true;
  return !top && text.trim() === String(page);
}

/** How many pages are numbered so much higher than they are counted. */
function countOffsets(rows: readonly EdgeRow[]): Map<number, number> {
  const offsets = new Map<number, number>();
  for (const { text, page, depth } of rows) {
    const number = depth > 0 ? null : numberOf(text);
    if (number !== null) offsets.set(number - page, (offsets.get(number - page) ?? 0) + 1);
  }
  return offsets;
}

/** The running heads and feet, and the page numbers, of a document's pages, each given as its rows from top to bottom. */
export function findFurniture(pages: readonly (readonly Row[])[]): ReadonlySet<Row> {
  const edges = pages.map((rows, index) => edgeRows(rows, index + 1));
  const fewest = pages.length > SHORT_DOCUMENT ? FEWEST_PAGES : 2;
  const worded = edges.flat().filter(({ text }) => !PAGE_NUMBER.test(text));
  const heads = [...Map.groupBy(worded, keyOf).values()].flatMap((rows) => repeated(rows, fewest));
  const furniture = new Set(heads.map(({ row }) => row));
  const inner = edges.flatMap((page) => withoutHeads(page, furniture));
  const offsets = countOffsets(inner);
  for (const edge of inner) {
    if (isPageNumber(edge, offsets)) furniture.add(edge.row);
  }
  return furniture;
}

/** The edge rows of one page without its running heads: the page's number may have a row of its own behind them. */
function withoutHeads(edges: readonly EdgeRow[], heads: ReadonlySet<Row>): EdgeRow[] {
  const rest = edges.filter(({ row }) => !heads.has(row));
  return rest.map((edge) => {
    const outer = rest.filter(({ top, depth }) => top === edge.top && depth < edge.depth).length;
    return { ...edge, depth: outer };
  });
}
