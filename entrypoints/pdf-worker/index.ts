import * as library from 'pdfjs-dist';
// Read in this very thread: pdf.js starts no worker of its own where it finds its other half.
import 'pdfjs-dist/build/pdf.worker.mjs';
import { defineUnlistedScript } from 'wxt/utils/define-unlisted-script';
import { readPdfWith } from '../../lib/files/pdf/read-pdf-with.ts';
import type { PdfReport, PdfRequest } from '../../lib/files/pdf/worker-messages.ts';

const report = (message: PdfReport): void => postMessage(message);
const onProgress = (done: number, of: number): void => report({ kind: 'progress', done, of });

/** Runs in a worker of an extension page and reads the one PDF that it is sent. */
export default defineUnlistedScript(() => {
  addEventListener('message', ({ data }: MessageEvent<PdfRequest>) => {
    if (!(data.bytes instanceof Uint8Array)) return;
    void readPdfWith(library, data.bytes, { onProgress }).then((result) => report({ kind: 'result', result }));
  });
});
