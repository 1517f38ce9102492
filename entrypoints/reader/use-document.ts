import { useCallback, useEffect, useState } from 'preact/hooks';
import { browser } from 'wxt/browser';
import { isWebAddress } from '../../lib/core/claim/web-address.ts';
import type { DocumentFault } from '../../lib/core/source/document-text.ts';
import { findCited } from '../../lib/core/source/find-cited.ts';
import { readDocumentFile } from '../../lib/files/read-document-file.ts';
import { keepOpenDocument, type OpenDocument, readOpenDocument } from '../../lib/protocol/open-documents.ts';
import { sha256 } from '../../lib/protocol/sha256.ts';

/** What is opened: a file, or words that were pasted. */
export type DocumentSource = File | string;

/** How far the reading of a document is. */
export type Reading =
  | { readonly is: 'empty' | 'looking' }
  /** A document that was opened in another run of the browser has to be opened again. */
  | { readonly is: 'gone' }
  | { readonly is: 'reading'; readonly name: string | null; readonly done: number; readonly of: number }
  | { readonly is: 'refused'; readonly name: string | null; readonly fault: DocumentFault }
  | { readonly is: 'open'; readonly open: OpenDocument };

const HASH = /^#[0-9a-f]{64}$/;

/** Whether the address of the page names a document. */
const named = (): string | null => (HASH.test(location.hash) ? location.hash.slice(1) : null);

/** The web address that the document was shown at when the reader asked for it, if it was. */
export function addressAsked(): string | null {
  const address = new URLSearchParams(location.search).get('of');
  return address !== null && isWebAddress(address) ? address : null;
}

/** Whether documents are kept while the browser runs; of one from a private window there is only what the page shows. */
export const keepsDocuments = (): boolean =>
  !browser.extension.inIncognitoContext && !new URLSearchParams(location.search).has('private');

/** Files whose words are as they are written; of others the addresses are not those that a reader sees. */
const PLAIN = /\.(?:txt|md|markdown)$/i;

const citedIn = async (source: DocumentSource): Promise<string[]> =>
  typeof source !== 'string' && PLAIN.test(source.name) ? findCited(await source.text()) : [];

async function open(source: DocumentSource, told: Parameters<typeof readDocumentFile>[1]): Promise<Reading> {
  const name = typeof source === 'string' ? null : source.name;
  const content = typeof source === 'string' ? source : new Uint8Array(await source.arrayBuffer());
  const read = await readDocumentFile({ name, content }, told);
  if (!read.ok) return { is: 'refused', name, fault: read.error };
  const document = read.value;
  const cites = typeof content === 'string' ? findCited(content) : await citedIn(source);
  const opened = { sha256: await sha256(document.text), name, url: addressAsked(), document, cites };
  if (keepsDocuments()) await keepOpenDocument(opened);
  return { is: 'open', open: opened };
}

/** The document of this page: the one that its address names, or the one that is opened here. */
export function useDocument(): { readonly reading: Reading; readonly read: (source: DocumentSource) => void } {
  const [reading, setReading] = useState<Reading>(() => ({ is: named() === null ? 'empty' : 'looking' }));
  useEffect(() => {
    const id = named();
    if (id === null) return;
    const look = async (): Promise<void> => {
      const known = await readOpenDocument(id);
      setReading(known ? { is: 'open', open: known } : { is: 'gone' });
    };
    void look();
  }, []);
  const read = useCallback((source: DocumentSource): void => {
    const name = typeof source === 'string' ? null : source.name;
    const say = (done: number, of: number): void => setReading({ is: 'reading', name, done, of });
    say(0, 0);
    const readIt = async (): Promise<void> => {
      const outcome = await open(source, { onProgress: say }).catch(
        (): Reading => ({ is: 'refused', name, fault: 'damaged' }),
      );
      // The engine takes a change of the address for another page: it comes before the engine starts.
      if (outcome.is === 'open') history.replaceState(null, '', `#${outcome.open.sha256}`);
      setReading(outcome);
    };
    void readIt();
  }, []);
  return { reading, read };
}
