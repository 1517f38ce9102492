import type { Story, StoryRow } from '../../check/compare-story.ts';
import { BYTE_ORDER_MARK, csvField } from './csv.ts';
import { startPage, webLink } from './html-page.ts';
import { type Html, html } from './html-template.ts';
import { REPORT_STYLE } from './report-style.ts';
import { PICTURE_STYLE, showPictures } from './story-pictures.ts';
import { type StoryColumn, type StoryHeads, sayStoryCell } from './story-words.ts';

/** What a story's table is written from. */
export interface WrittenStory extends StoryHeads {
  readonly story: Story;
}

const nameOf = ({ publisher, title, date }: StoryColumn): string =>
  [publisher, title, date].filter(Boolean).join(' · ');

const csvLine = (fields: readonly string[]): string => `${fields.map(csvField).join(',')}\r\n`;

/** A story as comma-separated values (RFC 4180): two columns for each article, its words and how they compare. */
export function writeStoryCsv({ story: { rows }, columns, words }: WrittenStory): string {
  const head = columns.flatMap((column) => [nameOf(column), words.title]);
  const rowOf = (row: StoryRow): string[] =>
    row.cells.flatMap((cell, i) => [cell?.exact ?? '', sayStoryCell(row, i, { columns, words })]);
  return BYTE_ORDER_MARK + [head, ...rows.map(rowOf)].map(csvLine).join('');
}

/** As a report looks, as wide as the table is; a page wider than the paper or the screen is scrolled. */
const STORY_STYLE = `${REPORT_STYLE}
${PICTURE_STYLE}
body{max-inline-size:none}
table{margin-block-start:1.5rem;border-collapse:collapse}
th,td{min-inline-size:14rem;padding:0.75rem;border:1px solid var(--line);text-align:start;vertical-align:top}
th .about{display:block;font-weight:400}
td blockquote{font-size:1.0625rem}
@media print{th,td{min-inline-size:0}tr{break-inside:avoid}}`;

const showHead = (column: StoryColumn): Html => {
  const { title, url } = column;
  const about = [column.publisher, column.date].filter(Boolean).join(' · ');
  return html`<th scope="col" dir="auto">${url ? webLink(url, title) : title}${about ? html`<span class="about">${about}</span>` : null}</th>`;
};

function showCell(row: StoryRow, article: number, heads: StoryHeads): Html {
  const [cell, how] = [row.cells[article], sayStoryCell(row, article, heads)];
  if (!cell) return html`<td><p class="label">${how}</p></td>`;
  const said = html`<blockquote dir="auto">${cell.exact}</blockquote>`;
  if (cell.link?.is !== 'compared') return html`<td><p class="label">${how}</p>${said}</td>`;
  const { relation } = cell.link.passage.finding;
  return html`<td class="${relation}"><p class="kind"><span class="relation">${how}</span></p>${said}</td>`;
}

/** A story as a page of its own that loads nothing. */
export function writeStoryHtml({ story: { rows }, columns, words }: WrittenStory): string {
  return html`${startPage({ ...words, style: STORY_STYLE })}<h1>${words.title}</h1>
<table><thead><tr>${columns.map(showHead)}</tr></thead><tbody>
${rows.map((row) => html`<tr>${row.cells.map((_, i) => showCell(row, i, { columns, words }))}</tr>\n`)}</tbody></table>
${showPictures(rows, columns, words)}</body>
</html>
`.html;
}
