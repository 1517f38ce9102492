import type { Result } from '../../core/result.ts';
import type { DocumentFault, DocumentText } from '../../core/source/document-text.ts';

/** What the PDF worker says: how far it is, and at last what it has read. */
export type PdfReport =
  | { readonly kind: 'progress'; readonly done: number; readonly of: number }
  | { readonly kind: 'result'; readonly result: Result<DocumentText, DocumentFault> };

/** What the PDF worker is asked. */
export interface PdfRequest {
  readonly bytes: Uint8Array;
}
