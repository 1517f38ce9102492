import { annotateFindings } from '../core/annotation/annotation.ts';
import { writeWhole } from '../core/exchange/write/annotation-writer.ts';
import type { ExportFormat } from '../core/exchange/write/export-formats.ts';
import type { ExportWords } from '../core/exchange/write/export-words.ts';
import { FILE_FORMATS } from '../core/exchange/write/file-formats.ts';
import type { PageReport } from '../protocol/page-types.ts';
import { fileNameFor, saveText } from './download.ts';
import { exportContext, newUrn } from './export-context.ts';

/** What is saved of a page. */
type Exported = Pick<PageReport, 'page' | 'text' | 'findings'>;

/** How it is saved: in which format, and in which words each finding is said. */
interface Saving {
  readonly format: ExportFormat;
  readonly say: ExportWords['say'];
}

/** Saves the findings of a page as annotations; gives the name of the file, or `null` when there is no page. */
export function exportPage({ page, text, findings }: Exported, { format, say }: Saving): string | null {
  if (!page) return null;
  const context = exportContext({ title: page.title || page.url, page, count: findings.length }, say);
  const annotations = annotateFindings({ page, text, findings }, { ...context, newId: newUrn });
  const { extension, mediaType, start } = FILE_FORMATS[format];
  const name = fileNameFor(page.title, extension);
  saveText(name, writeWhole(start, annotations, context), mediaType);
  return name;
}
