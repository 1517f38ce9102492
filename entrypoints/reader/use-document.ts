import { useCallback, useEffect, useRef, useState } from 'preact/hooks';
import { browser } from 'wxt/browser';
import { isWebAddress } from '../../lib/core/claim/web-address.ts';
import { citeQuotations } from '../../lib/core/source/cite-quotations.ts';
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
  | { readonly is: 'stopped'; readonly name: string | null }
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

/** Whether the reader asked for a source: the document is then looked through as one, and not shown here. */
const isForSource = (): boolean => new URLSearchParams(location.search).get('for') === 'source' && keepsDocuments();

/** Whether documents are kept while the browser runs; of one from a private window there is only what the page shows. */
export const keepsDocuments = (): boolean =>
  !browser.extension.inIncognitoContext && !new URLSearchParams(location.search).has('private');

/** Files whose words are as they are written; of others the addresses are not those that a reader sees. */
const PLAIN = /\.(?:txt|md|markdown)$/i;

/** What a document was read from, where that is text. */
async function writtenIn(source: DocumentSource): Promise<string> {
  if (typeof source === 'string') return source;
  return PLAIN.test(source.name) ? source.text() : '';
}

async function open(source: DocumentSource, told: Parameters<typeof readDocumentFile>[1]): Promise<Reading> {
  const name = typeof source === 'string' ? null : source.name;
  const content = typeof source === 'string' ? source : new Uint8Array(await source.arrayBuffer());
  const read = await readDocumentFile({ name, content }, told);
  told?.signal?.throwIfAborted();
  if (!read.ok) return { is: 'refused', name, fault: read.error };
  const document = read.value;
  const written = await writtenIn(source);
  const [cites, citations] = [findCited(written), citeQuotations(written, document)];
  const opened = { sha256: await sha256(document.text), name, url: addressAsked(), document, cites, citations };
  if (keepsDocuments()) await keepOpenDocument(opened);
  return { is: 'open', open: opened };
}

/** Shows a document that is open, or leaves with it for the page of sources. */
function arrive({ sha256: id }: OpenDocument): 'shown' | 'left' {
  if (isForSource()) {
    location.replace(`sources.html#document:${id}`);
    return 'left';
  }
  // The engine takes a change of the address for another page: it comes before the engine starts.
  history.replaceState(null, '', `#${id}`);
  return 'shown';
}

/** The document of this page, and what can be done about it. */
interface DocumentHere {
  readonly reading: Reading;
  readonly read: (source: DocumentSource) => void;
  /** Calls off the reading that is under way. */
  readonly stop: () => void;
}

/** The document of this page: the one that its address names, or the one that is opened here. */
export function useDocument(): DocumentHere {
  const [reading, setReading] = useState<Reading>(() => ({ is: named() === null ? 'empty' : 'looking' }));
  const stoppingRef = useRef<AbortController | null>(null);
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
    const stopping = new AbortController();
    stoppingRef.current = stopping;
    const { signal } = stopping;
    const readIt = async (): Promise<void> => {
      const outcome = await open(source, { onProgress: say, signal }).catch(
        (): Reading => (signal.aborted ? { is: 'stopped', name } : { is: 'refused', name, fault: 'damaged' }),
      );
      if (outcome.is === 'open' && arrive(outcome.open) === 'left') return;
      setReading(outcome);
    };
    void readIt();
  }, []);
  const stop = useCallback((): void => stoppingRef.current?.abort(), []);
  return { reading, read, stop };
}
