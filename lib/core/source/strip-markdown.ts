import type { SourceLine } from './source-line.ts';

/** What a Markdown file says of itself in its first lines. */
export interface MarkdownFile {
  readonly lines: readonly SourceLine[];
  readonly title: string | null;
  /** As written. */
  readonly date: string | null;
}

/** A fence begins; code in a line may begin with its marks too. */
const FENCE = /^\s{0,3}(`{3,}(?=[^`]*$)|~{3,})/;
const FENCE_END = /^\s{0,3}(`{3,}|~{3,})\s*$/;
const HEADING = /^\s{0,3}#{1,6}\s(.*)$/;
const UNDERLINE = /^\s{0,3}(?:={2,}|-{2,})\s*$/;
const RULE = /^\s{0,3}(?:(?:\*\s*){3,}|(?:-\s*){3,}|(?:_\s*){3,})$/;
const DEFINITION = /^\s{0,3}\[[^\]]{1,200}\]:\s*\S+.*$/;
const ITEM = /^(\s*)(?:[-*+]|\d{1,9}[.)])\s+(?:\[[ xX]\]\s+)?/;
/** Without white space. */
const TABLE_RULE = /^\|?:?-{2,}:?(?:\|:?-{2,}:?)*\|?$/;
const FIELD = /^(title|date)\s*:(.*)$/i;

/** The words of a heading; `null` when the line is none. */
function headingIn(line: string): string | null {
  const words = HEADING.exec(line)?.[1]?.trim();
  if (words === undefined) return null;
  let end = words.length;
  while (words.charAt(end - 1) === '#') end--;
  return words.slice(0, end).trimEnd();
}

const isTableRule = (line: string): boolean => line.includes('--') && TABLE_RULE.test(line.replace(/\s+/g, ''));

/** Marks of a line that only say how its words look. */
function stripMarks(line: string): string {
  return line
    .replace(/!\[([^\]]{0,400})\]\([^)]{0,1000}\)/g, '')
    .replace(/\[([^\][]{0,400})\]\([^)]{0,1000}\)/g, '$1')
    .replace(/\[([^\][]{1,400})\]\[[^\]]{0,200}\]/g, '$1')
    .replace(/\[\^[^\]]{1,40}\]/g, '')
    .replace(/<((?:https?|mailto):[^>\s]{1,1000})>/g, '$1')
    .replace(/<\/?[a-z][^<>]{0,500}>|<!--.{0,1000}?-->/gi, '')
    .replace(/(`+)([^`]{1,1000})\1/g, '$2')
    .replace(/(?<![\\*])\*{1,3}(?=\S)([^*]{1,4000}?)(?<=\S)\*{1,3}/g, '$1')
    .replace(/(?<![\p{L}\p{N}\\_])_{1,3}(?=\S)([^_]{1,4000}?)(?<=\S)_{1,3}(?![\p{L}\p{N}_])/gu, '$1')
    .replace(/~~([^~]{1,4000})~~/g, '$1')
    .replace(/\\([\\`*_{}[\]()#+.!~|>-])/g, '$1')
    .replace(/&nbsp;/g, ' ')
    .replace(/&quot;/g, '"')
    .replace(/&lt;/g, '<')
    .replace(/&gt;/g, '>')
    .replace(/&amp;/g, '&');
}

const stripCells = (line: string): string => (/^\s*\|.*\|\s*$/.test(line) ? line.trim().slice(1, -1).trim() : line);

/** The lines of a front matter, and where the text begins behind it. */
function readFrontMatter(lines: readonly SourceLine[]): { fields: Map<string, string>; from: number } {
  const fields = new Map<string, string>();
  if (lines[0]?.text.trim() !== '---') return { fields, from: 0 };
  const end = lines.findIndex(({ text }, i) => i > 0 && /^(?:---|\.\.\.)\s*$/.test(text));
  if (end < 0) return { fields, from: 0 };
  for (const { text } of lines.slice(1, end)) {
    const [, name = '', value = ''] = FIELD.exec(text) ?? [];
    const bare = value
      .trim()
      .replace(/^["']|["']$/g, '')
      .trim();
    if (bare) fields.set(name.toLowerCase(), bare);
  }
  return { fields, from: end + 1 };
}

const empty = (line: SourceLine): SourceLine => ({ ...line, text: '' });

const QUOTE = /^\s{0,3}((?:> ?)+)(.*)$/;
const bodyOf = (text: string): string => QUOTE.exec(text)?.[2] ?? text;

const isBreak = (text: string): boolean =>
  text.trim() === '' ||
  headingIn(text) !== null ||
  RULE.test(text) ||
  DEFINITION.test(text) ||
  isTableRule(text) ||
  UNDERLINE.test(text);

/** Lines that begin an item of a list. A number interrupts a paragraph only when it is 1: "in\n1987. It cost a million." */
function findItems(lines: readonly SourceLine[]): Set<number> {
  const items = new Set<number>();
  let within: 'list' | 'paragraph' | null = null;
  for (const [i, { text }] of lines.entries()) {
    if (QUOTE.test(text) !== QUOTE.test(lines[i - 1]?.text ?? '')) within = null;
    const body = bodyOf(text);
    if (isBreak(body)) {
      within = null;
      continue;
    }
    const mark = ITEM.exec(body)?.[0].trim() ?? null;
    if (mark !== null && (within !== 'paragraph' || !/^\d/.test(mark) || /^0*1[.)]/.test(mark))) {
      items.add(i);
      within = 'list';
    } else within ??= 'paragraph';
  }
  return items;
}

/** The lines of one block: headings, items and rules stand apart from what is around them. */
function stripLine(line: SourceLine, next: SourceLine | undefined, isItem: boolean): SourceLine[] {
  const { text } = line;
  const of = (words: string): SourceLine => ({ ...line, text: words });
  const heading = headingIn(text);
  if (heading !== null) return [empty(line), of(stripMarks(heading)), empty(line)];
  if (RULE.test(text) || DEFINITION.test(text) || isTableRule(text) || UNDERLINE.test(text)) return [empty(line)];
  const quote = QUOTE.test(text);
  const body = bodyOf(text);
  const item = isItem ? ITEM.exec(body) : null;
  const words = stripMarks(stripCells(item ? body.slice(item[0].length) : body));
  const said = of(quote ? `> ${words}` : words);
  if (next && UNDERLINE.test(next.text) && text.trim() !== '') return [empty(line), said, empty(line)];
  // Two spaces at the end break the line; what is cut off there is the paragraph.
  const isCell = /^\s*\|.*\|\s*$/.test(text);
  return item || isCell ? [empty(line), said] : [said];
}

/** The lines that are in no fence; a fence leaves an empty line. */
function withoutCode(all: readonly SourceLine[]): SourceLine[] {
  let fence: string | null = null;
  return all.flatMap((line) => {
    if (fence !== null) {
      if (FENCE_END.exec(line.text)?.[1]?.startsWith(fence)) fence = null;
      return [];
    }
    fence = FENCE.exec(line.text)?.[1] ?? null;
    return fence === null ? line : empty(line);
  });
}

/**
 * A Markdown file as lines without its markup: headings, items and cells are paragraphs, block quotes keep their mark. Code in
 * fences is left out: it is nobody's words.
 */
export function stripMarkdown(all: readonly SourceLine[]): MarkdownFile {
  const { fields, from } = readFrontMatter(all);
  const written = withoutCode(all.slice(from));
  const items = findItems(written);
  const heading = written.map(({ text }) => headingIn(text) ?? '').find((words) => words !== '');
  return {
    lines: written.flatMap((line, i) => stripLine(line, written[i + 1], items.has(i))),
    title: fields.get('title') ?? (heading ? stripMarks(heading) : null),
    date: fields.get('date') ?? null,
  };
}
