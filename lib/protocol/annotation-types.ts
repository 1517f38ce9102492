import type { Annotation } from '../core/annotation/annotation.ts';
import type { StoredAnnotation } from '../core/annotation/stored-annotation.ts';
import type { PageMetadata } from '../core/check/page-metadata.ts';

/** A page the user checked while a record was kept. */
export interface CheckedPageRecord {
  /** Key of its address. */
  readonly address: string;
  readonly page: PageMetadata;
  /** ISO 8601 with time. */
  readonly firstChecked: string;
  readonly lastChecked: string;
  readonly findings: number;
  readonly discrepancies: number;
}

/** What several annotations are changed by at once: tags are taken off before others are put on. */
export interface BulkChange {
  readonly addTags?: readonly string[];
  readonly removeTags?: readonly string[];
  readonly status?: Annotation['status'];
}

/** What an import has changed: enough to take it back. */
export interface ImportedAnnotations {
  readonly added: readonly StoredAnnotation[];
  /** Those that were merged with one from the file: as they were and as they are. */
  readonly merged: readonly { readonly before: StoredAnnotation; readonly after: StoredAnnotation }[];
  /** How many the file has that bring nothing new. */
  readonly unchanged: number;
}
