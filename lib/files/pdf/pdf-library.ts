import type * as pdfjs from 'pdfjs-dist';

/** What is used of pdf.js, whichever of its builds is loaded. */
export type PdfLibrary = Pick<typeof pdfjs, 'getDocument' | 'OPS' | 'Util'>;
