import type { ExportFormat } from '../core/exchange/write/export-formats.ts';
import type { ExportWords } from '../core/exchange/write/export-words.ts';
import { FILE_FORMATS } from '../core/exchange/write/file-formats.ts';
import { callBackground } from '../protocol/messenger.ts';
import { exportContext } from './export-context.ts';

/** Annotations asked for at once: some hundred kilobytes a message. */
const BATCH = 200;
/** Characters kept as text before they are handed to a blob, which the browser may keep on disk. */
const PIECE = 1_000_000;

/** A file to be saved. */
export interface ExportedFile {
  readonly name: string;
  readonly blob: Blob;
}

interface ExportOptions {
  readonly format: ExportFormat;
  readonly title: string;
  /** The sentence of a finding, for formats that people read. */
  readonly say: ExportWords['say'];
  readonly signal: AbortSignal;
  /** How many annotations are written. */
  readonly onProgress: (done: number) => void;
}

/**
 * A file with the annotations of these ids, in their order, fetched and written batch by batch, so that a whole library
 * never is in memory at once. Throws the signal's reason when it aborts.
 */
export async function exportAnnotations(
  ids: readonly string[],
  { format, title, say, signal, onProgress }: ExportOptions,
): Promise<ExportedFile> {
  const { extension, mediaType, start } = FILE_FORMATS[format];
  const context = exportContext({ title, page: null, count: ids.length, leftOut: [] }, say);
  const writer = start(context);
  const pieces: Blob[] = [];
  let text = '';
  for (let done = 0; done < ids.length; done += BATCH) {
    signal.throwIfAborted();
    const batch = await callBackground('getAnnotations', { ids: ids.slice(done, done + BATCH) });
    for (const { annotation } of batch) text += writer.add(annotation);
    if (text.length >= PIECE) {
      pieces.push(new Blob([text]));
      text = '';
    }
    onProgress(Math.min(ids.length, done + BATCH));
  }
  signal.throwIfAborted();
  const end = writer.end();
  return {
    name: `${context.name}.${extension}`,
    blob: new Blob([writer.head?.() ?? '', ...pieces, text, end], { type: mediaType }),
  };
}
