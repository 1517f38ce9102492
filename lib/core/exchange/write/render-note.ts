import { isWebAddress } from '../../claim/web-address.ts';
import { webLink } from './html-page.ts';
import { type Html, html } from './html-template.ts';

/** What is in a line of a note: code, a link, strong or emphasised words, a bare address, or a character that is escaped. */
const INLINE =
  /`([^`]+)`|\[([^\][]*)\]\(<?([^\s()<>]+)>?\)|\*\*(\S|\S[^*]*\S)\*\*|(?<![\p{L}\p{N}])__(\S|\S[^_]*\S)__(?![\p{L}\p{N}])|\*(\S|\S[^*]*\S)\*|(?<![\p{L}\p{N}])_(\S|\S[^_]*\S)_(?![\p{L}\p{N}])|~~(\S|\S[^~]*\S)~~|<(https?:\/\/[^\s<>"]+)>|(https?:\/\/[^\s<>"]*[\p{L}\p{N}/])|\\([!-/:-@[-`{-~])/giu;

/** A link as it was written; an address that is not of the web is shown beside its words. */
const linkTo = (address: string, name: Html): Html =>
  isWebAddress(address) ? webLink(address, name) : html`${name} (${address})`;

function renderMatch([whole, ...groups]: RegExpExecArray): Html {
  const [code, label, to, strong, strong2, em, em2, struck, bracketed, written, escaped] = groups;
  if (code !== undefined) return html`<code>${code}</code>`;
  if (to !== undefined) return linkTo(to, html`${label ?? ''}`);
  const bold = strong ?? strong2;
  if (bold !== undefined) return html`<strong>${bold}</strong>`;
  const slanted = em ?? em2;
  if (slanted !== undefined) return html`<em>${slanted}</em>`;
  if (struck !== undefined) return html`<s>${struck}</s>`;
  const bare = bracketed ?? written;
  if (bare !== undefined) return linkTo(bare, html`${bare}`);
  return html`${escaped ?? whole}`;
}

/** One line of a note. */
function renderLine(line: string): Html {
  const pieces: Html[] = [];
  let from = 0;
  for (const match of line.matchAll(INLINE)) {
    pieces.push(html`${line.slice(from, match.index)}`, renderMatch(match));
    from = match.index + match[0].length;
  }
  return html`${[...pieces, html`${line.slice(from)}`]}`;
}

const FENCE = /^\s*(?:```|~~~)/;
const HEADING = /^#{1,6}\s+/;
const ITEM = /^\s*[-*+]\s+/;
const QUOTED = /^\s*>\s?/;

type Block = 'text' | 'item' | 'quoted' | 'heading' | 'blank';

function blockOf(line: string): Block {
  if (line.trim() === '') return 'blank';
  if (HEADING.test(line)) return 'heading';
  if (ITEM.test(line)) return 'item';
  return QUOTED.test(line) ? 'quoted' : 'text';
}

const broken = (lines: readonly string[]): Html[] =>
  lines.map((line, i) => (i === 0 ? renderLine(line) : html`<br>${renderLine(line)}`));

function renderBlock(block: Block, lines: readonly string[]): Html {
  switch (block) {
    case 'blank':
      return html``;
    case 'heading':
      return html`${lines.map((line) => html`<p><strong>${renderLine(line.replace(HEADING, ''))}</strong></p>`)}`;
    case 'item':
      return html`<ul>${lines.map((line) => html`<li>${renderLine(line.replace(ITEM, ''))}</li>`)}</ul>`;
    case 'quoted':
      return html`<div class="quoted">${broken(lines.map((line) => line.replace(QUOTED, '')))}</div>`;
    case 'text':
      return html`<p>${broken(lines)}</p>`;
  }
}

/**
 * A note, which is Markdown, as HTML: paragraphs whose lines stay as they were typed, headings, lists of one level, quotes, code,
 * emphasis and links to web pages. All else is shown as it was written: no picture, no element of the note's own. Linear.
 */
export function renderNote(note: string): Html {
  const blocks: Html[] = [];
  let open: { block: Block; lines: string[] } = { block: 'blank', lines: [] };
  let code: string[] | null = null;
  const close = (): void => {
    blocks.push(renderBlock(open.block, open.lines));
    open = { block: 'blank', lines: [] };
  };
  for (const line of note.split(/\r\n?|\n/)) {
    if (FENCE.test(line)) {
      if (code) blocks.push(html`<pre>${code.join('\n')}</pre>`);
      else close();
      code = code ? null : [];
    } else if (code) code.push(line);
    else {
      const block = blockOf(line);
      if (block !== open.block) close();
      open.block = block;
      open.lines.push(line);
    }
  }
  if (code) blocks.push(html`<pre>${code.join('\n')}</pre>`);
  close();
  return html`${blocks}`;
}
