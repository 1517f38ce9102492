import type { DocumentText } from '../document-text.ts';
import { provenDate, sensibleTitle } from '../layout/document-info.ts';
import { TextWriter } from '../text-writer.ts';
import { findWordBlocks, type WordBlock } from './word-blocks.ts';
import { readWordProperties } from './word-properties.ts';
import { readWordStyles, type WordRole } from './word-styles.ts';

/** The parts of a Word file that are read, as XML; empty where it has none. */
export interface WordParts {
  readonly document: string;
  readonly styles: string;
  readonly footnotes: string;
  readonly endnotes: string;
  readonly properties: string;
}

/** The names of the parts within the file. */
export const WORD_PARTS: Readonly<Record<keyof WordParts, string>> = {
  document: 'word/document.xml',
  styles: 'word/styles.xml',
  footnotes: 'word/footnotes.xml',
  endnotes: 'word/endnotes.xml',
  properties: 'docProps/core.xml',
};

type Styles = ReadonlyMap<string, WordRole>;

function writeBlocks(writer: TextWriter, blocks: readonly WordBlock[], styles: Styles): void {
  let wasRow = false;
  for (const { text, style, isRow } of blocks) {
    const role = styles.get(style ?? '');
    if (role === 'list of contents' || text.trim() === '') continue;
    if (isRow && wasRow) writer.startLine();
    else writer.startBlock();
    wasRow = isRow;
    const start = writer.length;
    // Soft hyphens show nothing where no line ends.
    writer.write(text.replaceAll('\u00AD', '').trim());
    if (role === 'quote') writer.markQuoted(start);
  }
}

/** The notes in the order in which the text refers to them. */
function notesOf(blocks: readonly WordBlock[], notes: readonly WordBlock[]): WordBlock[] {
  const byId = Map.groupBy(notes, ({ note }) => note);
  return [...new Set(blocks.flatMap((block) => block.notes))].flatMap((id) => byId.get(id) ?? []);
}

/**
 * A Word document as a text, as it is read with all changes accepted: paragraphs, rows of tables with their cells parted by
 * tabs, notes at the end. What is deleted, hidden, or stated by fields and comments is not in it.
 */
export function readWordParts(parts: WordParts): DocumentText {
  const styles = readWordStyles(parts.styles);
  const blocks = findWordBlocks(parts.document);
  const notes = notesOf(blocks, [...findWordBlocks(parts.footnotes), ...findWordBlocks(parts.endnotes)]);
  const writer = new TextWriter();
  writeBlocks(writer, blocks, styles);
  writeBlocks(writer, notes, styles);
  const written = writer.finish();
  const { title, created, language } = readWordProperties(parts.properties);
  const headed = blocks.find(({ style }) => styles.get(style ?? '') === 'title')?.text ?? null;
  return {
    kind: 'report',
    ...written,
    title: sensibleTitle(title) ?? sensibleTitle(headed),
    publisher: null,
    date: provenDate(created, written.text),
    language,
    unread: [],
  };
}
