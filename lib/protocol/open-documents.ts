import { browser } from 'wxt/browser';
import type { CitedQuotation } from '../core/source/cite-quotations.ts';
import type { DocumentText } from '../core/source/document-text.ts';

// Documents that are read in a page of ours are kept as long as the browser runs, so that the page can be loaded again. They
// are never written to disk.

/** A document with what it is known by. */
export interface OpenDocument {
  /** SHA-256 of its text, in hexadecimal. */
  readonly sha256: string;
  /** Name of its file; `null` for words that were pasted. */
  readonly name: string | null;
  /** Its address on the web, where that is known. */
  readonly url: string | null;
  readonly document: DocumentText;
  /** Addresses of the pages that it names. */
  readonly cites: readonly string[];
  /** Which of them it gives for its quotations, by offsets into its text; absent where it names none. */
  readonly citations?: readonly CitedQuotation[];
  /** Who says all of it, where that is known of it besides. */
  readonly saidBy?: string | null;
}

const PREFIX = 'document:';

/** The document with this hash, `null` when it has not been opened since the browser started. */
export async function readOpenDocument(sha256: string): Promise<OpenDocument | null> {
  const stored = await browser.storage.session.get(PREFIX + sha256);
  return (stored[PREFIX + sha256] as OpenDocument | undefined) ?? null;
}

/** Makes room: the documents have to be opened again. */
export async function forgetOpenDocuments(): Promise<void> {
  const all = Object.keys(await browser.storage.session.get(null));
  await browser.storage.session.remove(all.filter((key) => key.startsWith(PREFIX)));
}

/** Keeps a document until the browser ends; one for which there is no room is not kept, and has to be opened again. */
export async function keepOpenDocument(open: OpenDocument): Promise<void> {
  const keep = (): Promise<void> => browser.storage.session.set({ [PREFIX + open.sha256]: open });
  try {
    await keep();
  } catch {
    // Browsers give ten megabytes or so to all of them.
    await forgetOpenDocuments();
    await keep().catch(() => {});
  }
}
