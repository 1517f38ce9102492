import type { Story, StoryCell, StoryRow } from '../../check/compare-story.ts';
import { isWebAddress } from '../../claim/web-address.ts';
import type { Relation } from '../../difference.ts';
import { BYTE_ORDER_MARK, csvField } from './csv.ts';
import { type Html, html } from './html-template.ts';

/** An article of a story, as its column is headed. */
export interface StoryColumn {
  readonly title: string;
  readonly publisher: string | null;
  /** As the reader's language writes it. */
  readonly date: string | null;
  readonly url: string | null;
}

/** The words of the reader's language that a story is written with. */
export interface StoryWords {
  readonly language: string;
  readonly title: string;
  readonly relations: Readonly<Record<Relation, string>>;
  readonly told: string;
  readonly base: string;
  readonly absent: string;
}

/** What a story's table is written from. */
export interface WrittenStory {
  readonly story: Story;
  readonly columns: readonly StoryColumn[];
  readonly words: StoryWords;
}

/** How an article is tied to its row, in a word. */
export function sayStoryCell(cell: StoryCell | null, words: StoryWords): string {
  if (!cell) return words.absent;
  if (!cell.link) return words.base;
  return cell.link.is === 'told' ? words.told : words.relations[cell.link.passage.finding.relation];
}

const nameOf = ({ publisher, title, date }: StoryColumn): string =>
  [publisher, title, date].filter(Boolean).join(' · ');

const csvLine = (fields: readonly string[]): string => `${fields.map(csvField).join(',')}\r\n`;

/** A story as comma-separated values (RFC 4180): two columns for each article, its words and how they compare. */
export function writeStoryCsv({ story: { rows }, columns, words }: WrittenStory): string {
  const head = columns.flatMap((column) => [nameOf(column), words.title]);
  const rowOf = ({ cells }: StoryRow): string[] =>
    cells.flatMap((cell) => [cell?.exact ?? '', sayStoryCell(cell, words)]);
  return BYTE_ORDER_MARK + [head, ...rows.map(rowOf)].map(csvLine).join('');
}

const POLICY = "default-src 'none'; style-src 'unsafe-inline'; base-uri 'none'; form-action 'none'";

/** The style is ours and holds no text from outside. */
const STYLE: Html = {
  html: `<style>
:root { color-scheme: light dark; font: 1rem/1.45 system-ui, sans-serif; }
body { margin: 1.5rem; }
table { border-collapse: collapse; }
th, td { min-inline-size: 14rem; padding: 0.5rem; border: 1px solid #8886; text-align: start; vertical-align: top; }
.how { display: block; font-size: 0.8125rem; opacity: 0.8; }
.differs .how { color: light-dark(#a3122b, #ff8f9d); font-weight: 650; opacity: 1; }
</style>`,
};

const showHead = (column: StoryColumn): Html => {
  const { title, url } = column;
  const name =
    url && isWebAddress(url)
      ? html`<a href="${url.toWellFormed()}" rel="noopener noreferrer">${title}</a>`
      : html`${title}`;
  const about = [column.publisher, column.date].filter(Boolean).join(' · ');
  return html`<th scope="col" dir="auto">${name}${about ? html`<span class="how">${about}</span>` : null}</th>`;
};

function showCell(cell: StoryCell | null, words: StoryWords): Html {
  const kind = cell?.link?.is === 'compared' ? cell.link.passage.finding.relation : 'plain';
  return html`<td class="${kind}"><span class="how">${sayStoryCell(cell, words)}</span><span dir="auto">${cell?.exact ?? ''}</span></td>`;
}

/** A story as a page of its own that loads nothing. */
export function writeStoryHtml({ story: { rows }, columns, words }: WrittenStory): string {
  const direction = /^(?:ar|he)\b/.test(words.language) ? 'rtl' : 'ltr';
  return html`<!doctype html>
<html lang="${words.language}" dir="${direction}">
<head><meta charset="utf-8"><meta http-equiv="Content-Security-Policy" content="${POLICY}"><title>${words.title}</title>${STYLE}</head>
<body><h1>${words.title}</h1><table><thead><tr>${columns.map(showHead)}</tr></thead><tbody>
${rows.map(({ cells }) => html`<tr>${cells.map((cell) => showCell(cell, words))}</tr>`)}
</tbody></table></body></html>
`.html;
}
