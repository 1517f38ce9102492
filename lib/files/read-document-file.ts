import type { Result } from '../core/result.ts';
import type { DocumentFault, DocumentText } from '../core/source/document-text.ts';
import { type DocumentFile, type DocumentReading, readAnyDocument } from '../core/source/read-any-document.ts';
import { readHtmlDocument } from '../page/read/read-html-document.ts';
import { readPdfInWorker } from './pdf/read-pdf-in-worker.ts';
import { readWord } from './word/read-word.ts';

/**
 * Reads a document of any kind on a page of the extension: the one way in for files and pasted words. Gives the fault in place
 * of a document that cannot be read, and rejects when `signal` aborts.
 */
export const readDocumentFile = (
  file: DocumentFile,
  reading: DocumentReading = {},
): Promise<Result<DocumentText, DocumentFault>> =>
  readAnyDocument(
    file,
    {
      html: (page) => readHtmlDocument(page, document.implementation.createHTMLDocument('')),
      pdf: readPdfInWorker,
      word: readWord,
    },
    reading,
  );
