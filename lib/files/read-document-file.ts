import type { DocumentKind } from '../core/claim/claim.ts';
import { failed, ok, type Result } from '../core/result.ts';
import type { DocumentFault, DocumentText } from '../core/source/document-text.ts';

/** A file as it was chosen, or pasted words. */
export interface DocumentFile {
  /** Name of the file; `null` for pasted words. */
  readonly name: string | null;
  readonly content: Uint8Array | string;
}

/** How a document is read. */
export interface DocumentReading {
  readonly signal?: AbortSignal;
  /** Called with the pages that have been read, of how many. */
  readonly onProgress?: (done: number, of: number) => void;
  /** What the reader says that it is; guessed where nothing is said. */
  readonly kind?: DocumentKind;
}

/** The most bytes and UTF-16 units that are read. */
const MOST_BYTES = 50 * 1024 * 1024;
const LONGEST = 5_000_000;

function decode(content: Uint8Array): string | null {
  try {
    return new TextDecoder('utf-8', { fatal: true }).decode(content);
  } catch {
    return null;
  }
}

/**
 * Reads a document of any kind: the one way in for files and pasted words. Gives the fault in place of a document that
 * cannot be read, and rejects when `signal` aborts.
 */
export async function readDocumentFile(
  { content }: DocumentFile,
  { signal, kind = 'statement' }: DocumentReading = {},
): Promise<Result<DocumentText, DocumentFault>> {
  signal?.throwIfAborted();
  if (content.length > MOST_BYTES) return failed('tooLarge');
  const text = typeof content === 'string' ? content : decode(content);
  if (text === null) return failed('unknownKind');
  if (text.trim() === '') return failed('empty');
  if (text.length > LONGEST) return failed('tooLong');
  const nothing = { title: null, publisher: null, date: null, language: null };
  return ok({ kind, text, ...nothing, places: [], said: [], quoted: [], doubtful: [], unread: [] });
}
