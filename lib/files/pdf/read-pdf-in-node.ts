import type { PdfReading } from '../reading-options.ts';
import { readPdfWith } from './read-pdf-with.ts';

/** Reads a PDF in Node: what pdf.js needs is loaded with the first one. */
export const readPdfInNode: PdfReading = async (bytes, options) =>
  readPdfWith(await import('pdfjs-dist/legacy/build/pdf.mjs'), bytes, options);
