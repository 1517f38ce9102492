import type { DocumentReading, FormatReaders } from '../core/source/read-any-document.ts';

/** How far a reading may be followed, and how it is called off. */
export type ReadingOptions = Pick<DocumentReading, 'signal' | 'onProgress'>;

/** Reads the bytes of a PDF, which it may make its own. */
export type PdfReading = NonNullable<FormatReaders['pdf']>;
