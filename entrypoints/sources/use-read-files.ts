import { useRef, useState } from 'preact/hooks';
import type { DocumentFault } from '../../lib/core/source/document-text.ts';
import { readDocumentFile } from '../../lib/files/read-document-file.ts';
import { t } from '../../lib/locale/translate.ts';
import { sayError } from '../../lib/protocol/messenger.ts';
import { draftDocument, NO_FACTS } from '../../lib/ui/draft-document.ts';
import { openReview } from './open-review.ts';

/** How far the reading of a file is. */
export interface FileState {
  readonly name: string;
  readonly is: 'waiting' | 'reading' | 'read' | 'refused';
  /** Pages that are read, and how many there are. */
  readonly done: number;
  readonly of: number;
  /** What there is to know: why it was refused, or that parts of it were not read. */
  readonly more: string | null;
}

/** The files that are being read. */
export interface ReadFiles {
  readonly files: readonly FileState[];
  readonly isReading: boolean;
  readonly read: (files: readonly File[]) => void;
  readonly stop: () => void;
}

const sayFault = (fault: DocumentFault): string => t(`documentFault.${fault}`);

const nameless = (name: string): string => name.replace(/\.[^.]*$/, '');

/** What came of reading a file. */
interface Outcome {
  readonly is: 'read' | 'refused';
  readonly more: string | null;
  /** Of the draft that was begun. */
  readonly key: string | null;
}

const refused = (more: string): Outcome => ({ is: 'refused', more, key: null });

async function readFile(
  file: File,
  signal: AbortSignal,
  onProgress: (done: number, of: number) => void,
): Promise<Outcome> {
  const content = new Uint8Array(await file.arrayBuffer());
  const read = await readDocumentFile({ name: file.name, content }, { signal, onProgress });
  if (!read.ok) return refused(sayFault(read.error));
  const { title, unread } = read.value;
  const key = await draftDocument(read.value, { ...NO_FACTS, title: title ?? nameless(file.name) });
  return { is: 'read', more: unread.length > 0 ? t('sources.partlyRead') : null, key };
}

/** Reads files one after another, each into a draft; one alone is opened to be looked through at once. */
export function useReadFiles(): ReadFiles {
  const [files, setFiles] = useState<readonly FileState[]>([]);
  const readingRef = useRef<AbortController | null>(null);
  const [isReading, setReading] = useState(false);
  const put = (at: number, part: Partial<FileState>): void =>
    setFiles((before) => before.map((state, i) => (i === at ? { ...state, ...part } : state)));

  const readAll = async (chosen: readonly File[], signal: AbortSignal): Promise<void> => {
    for (const [i, file] of chosen.entries()) {
      if (signal.aborted) {
        put(i, { is: 'refused', more: t('sources.stopped') });
        continue;
      }
      put(i, { is: 'reading' });
      const onProgress = (done: number, of: number): void => put(i, { done, of });
      const { key, ...outcome } = await readFile(file, signal, onProgress).catch((error: unknown) =>
        refused(signal.aborted ? t('sources.stopped') : sayError(error)),
      );
      put(i, outcome);
      if (key !== null && chosen.length === 1 && outcome.more === null) openReview(key);
    }
  };

  const read = (chosen: readonly File[]): void => {
    const stopping = new AbortController();
    readingRef.current = stopping;
    setFiles(chosen.map(({ name }) => ({ name, is: 'waiting', done: 0, of: 0, more: null })));
    setReading(true);
    void readAll(chosen, stopping.signal).finally(() => setReading(false));
  };
  return { files, isReading, read, stop: () => readingRef.current?.abort() };
}
