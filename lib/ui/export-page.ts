import { annotatePage } from '../core/annotation/annotate-page.ts';
import type { PlacedAnnotation } from '../core/annotation/stored-annotation.ts';
import { writeWhole } from '../core/exchange/write/annotation-writer.ts';
import { EXPORT_CHOICES, type ExportChoice } from '../core/exchange/write/export-choice.ts';
import type { ExportFormat } from '../core/exchange/write/export-formats.ts';
import type { ExportWords } from '../core/exchange/write/export-words.ts';
import { FILE_FORMATS } from '../core/exchange/write/file-formats.ts';
import { callBackground } from '../protocol/messenger.ts';
import type { PageReport } from '../protocol/page-types.ts';
import { fileNameFor, saveText } from './download.ts';
import { exportContext, newUrn } from './export-context.ts';

/** What is saved of a page. */
interface Exported extends Pick<PageReport, 'page' | 'text' | 'findings' | 'leftOut'> {
  readonly kept: readonly PlacedAnnotation[];
}

/** How it is saved: what of it, in which format, and in which words each finding is said. */
export interface Saving {
  readonly choice: ExportChoice;
  readonly format: ExportFormat;
  readonly say: ExportWords['say'];
}

/** Saves a page as annotations; gives the name of the file, or `null` when there is nothing of the kind to save. */
export function exportPage(
  { page, text, findings, kept, leftOut }: Exported,
  { choice, format, say }: Saving,
): string | null {
  if (!page) return null;
  const { relations, hasLeftOut } = EXPORT_CHOICES[choice];
  const missing = hasLeftOut ? leftOut : [];
  const context = exportContext({ title: page.title || page.url, page, count: 0, leftOut: missing }, say);
  const annotations = annotatePage({ page, text, findings, kept }, relations, { ...context, newId: newUrn });
  if (annotations.length === 0 && missing.length === 0) return null;
  const { extension, mediaType, start } = FILE_FORMATS[format];
  const name = fileNameFor(page.title, extension);
  saveText(name, writeWhole(start, annotations, { ...context, count: annotations.length }), mediaType);
  return name;
}

/** Saves the page in a tab with all that is kept of it; as `exportPage`. */
export async function exportTab(tabId: number, report: PageReport, saving: Saving): Promise<string | null> {
  return exportPage({ ...report, kept: await callBackground('listPageAnnotations', { tabId }) }, saving);
}
