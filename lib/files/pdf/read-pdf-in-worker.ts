import { failed, type Result } from '../../core/result.ts';
import type { DocumentFault, DocumentText } from '../../core/source/document-text.ts';
import { openOwnWorker } from '../../own-page/open-own-worker.ts';
import type { PdfReading, ReadingOptions } from '../reading-options.ts';
import type { PdfReport, PdfRequest } from './worker-messages.ts';

type Outcome = Result<DocumentText, DocumentFault>;

/** What a worker reports of the bytes it is sent, until it has read them or cannot go on. */
function askWorker(worker: Worker, request: PdfRequest, { signal, onProgress }: ReadingOptions): Promise<Outcome> {
  const { promise, resolve, reject } = Promise.withResolvers<Outcome>();
  worker.addEventListener('message', ({ data }: MessageEvent<PdfReport>) => {
    if (data.kind === 'progress') onProgress?.(data.done, data.of);
    else if (data.kind === 'result') resolve(data.result);
  });
  // Out of memory, or a fault of the library's own: the file cannot be read.
  worker.addEventListener('error', () => resolve(failed('damaged')));
  signal?.addEventListener('abort', () => reject(signal.reason), { once: true });
  worker.postMessage(request, [request.bytes.buffer]);
  return promise;
}

/**
 * Reads a PDF in a worker of an extension page, which ends with the reading: a page stays free, whatever the file is like.
 * The bytes are handed over to it.
 */
export const readPdfInWorker: PdfReading = async (bytes, options) => {
  options.signal?.throwIfAborted();
  const worker = openOwnWorker('/pdf-worker.js');
  try {
    return await askWorker(worker, { bytes }, options);
  } finally {
    worker.terminate();
  }
};
