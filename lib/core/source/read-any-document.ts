import type { DocumentKind } from '../claim/claim.ts';
import { failed, ok, type Result } from '../result.ts';
import { decodeFile } from './decode-bytes.ts';
import type { DocumentFault, DocumentText } from './document-text.ts';
import { markSaid } from './mark-said.ts';
import { readMail } from './read-mail.ts';
import { readMarkdown, readPlainText, readSubtitles } from './read-text-document.ts';
import { readSavedPage } from './saved-page.ts';
import { type TextFormat, tellBinary, tellFormat } from './tell-format.ts';

/** A file, or words that were pasted. */
export interface DocumentFile {
  /** The file's name, by which its kind is guessed; `null` for words that were pasted. */
  readonly name: string | null;
  readonly content: Uint8Array | string;
}

/** How a document is read. */
export interface DocumentReading {
  /** What kind of document it is, where the caller knows; otherwise its words tell. */
  readonly kind?: DocumentKind | null;
  readonly signal?: AbortSignal;
  /** Called with the pages that have been read, of how many. */
  readonly onProgress?: (done: number, of: number) => void;
}

/** What a reader gives. */
export type DocumentResult = Result<DocumentText, DocumentFault>;

/** Readers of the formats that need a platform: a DOM, or a library. A format without one is of no known kind. */
export interface FormatReaders {
  /** Reads a page in HTML. */
  readonly html?: (page: string) => DocumentResult;
  readonly pdf?: (bytes: Uint8Array, reading: DocumentReading) => Promise<DocumentResult>;
  readonly word?: (bytes: Uint8Array, reading: DocumentReading) => Promise<DocumentResult>;
}

/** Larger files are not read, in bytes. */
export const LARGEST_DOCUMENT = 50 * 2 ** 20;
/** Longer texts are not read, in UTF-16 units; of a PDF the pages that fit are. */
export const LONGEST_DOCUMENT = 5_000_000;
/** Markup is longer than its text. */
const LONGEST_MARKUP = 2 * LONGEST_DOCUMENT;
/** A text with more pages is not read; of a PDF so many are. */
export const MOST_PAGES = 500;

const UNKNOWN: DocumentResult = failed('unknownKind');

function readFormat(
  format: TextFormat,
  text: string,
  readers: FormatReaders,
  kind: DocumentKind | null,
): DocumentResult {
  switch (format) {
    case 'html':
      return readers.html?.(text) ?? UNKNOWN;
    case 'mhtml': {
      const page = readSavedPage(text);
      return page === null ? failed('damaged') : (readers.html?.(page) ?? UNKNOWN);
    }
    case 'captions':
      return ok(readSubtitles(text));
    case 'mail':
      return ok(readMail(text));
    case 'markdown':
      return ok(readMarkdown(text, kind));
    case 'plain':
      return ok(readPlainText(text, kind));
  }
}

/** Marks what is said in a document that a reader gave. */
const mark = (read: DocumentResult, kind: DocumentKind | null, isPage = false): DocumentResult =>
  read.ok ? ok(markSaid(read.value, kind, isPage)) : read;

async function readContent(
  { name, content }: DocumentFile,
  readers: FormatReaders,
  reading: DocumentReading,
): Promise<DocumentResult> {
  const { kind = null } = reading;
  if (typeof content !== 'string') {
    if (content.length > LARGEST_DOCUMENT) return failed('tooLarge');
    const binary = tellBinary(content);
    if (binary === 'pdf') return mark((await readers.pdf?.(content, reading)) ?? UNKNOWN, kind);
    if (binary === 'word') return mark((await readers.word?.(content, reading)) ?? UNKNOWN, kind);
    if (binary) return UNKNOWN;
  }
  const text = typeof content === 'string' ? content : decodeFile(content);
  if (text.length > LONGEST_MARKUP) return failed('tooLong');
  const format = tellFormat(name ?? '', text);
  return mark(readFormat(format, text, readers, kind), kind, format === 'html' || format === 'mhtml');
}

const pagesOf = ({ places }: DocumentText): number => new Set(places.flatMap(({ place }) => place.page ?? [])).size;

/**
 * Reads a file of any kind as a text with its places and what is said in it. The kind is guessed from name and content, unless
 * the caller knows it. A file that gives no text gives one fault, and nothing of it is kept; one that gives a part of its text
 * names the parts that were not read. Rejects when `signal` aborts.
 */
export async function readAnyDocument(
  file: DocumentFile,
  readers: FormatReaders,
  reading: DocumentReading = {},
): Promise<DocumentResult> {
  reading.signal?.throwIfAborted();
  const read = await readContent(file, readers, reading);
  if (!read.ok) return read;
  const document = read.value;
  if (!/[\p{L}\p{N}]/u.test(document.text)) return failed('empty');
  if (document.text.length > LONGEST_DOCUMENT || pagesOf(document) > MOST_PAGES) return failed('tooLong');
  return ok(document);
}
