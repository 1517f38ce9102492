import { sayFinding } from '../../components/finding-sentence.ts';
import { annotateFindings } from '../../lib/core/annotation/annotation.ts';
import { writeWhole } from '../../lib/core/annotation/annotation-writer.ts';
import { type ExportFormat, FILE_FORMATS } from '../../lib/core/annotation/export-formats.ts';
import type { Finding } from '../../lib/core/finding/finding.ts';
import { fileNameFor, saveText } from '../../lib/extension/download.ts';
import { exportContext, newUrn } from '../../lib/extension/export-context.ts';
import type { PageReport } from '../../lib/extension/messages.ts';
import { t } from '../../lib/extension/translate.ts';

const sayInWords = (finding: Finding): string => sayFinding(t, finding);

/** Saves the findings of a page as annotations; gives the name of the file, or `null` when there is no page. */
export function exportPage({ page, text, findings }: PageReport, format: ExportFormat): string | null {
  if (!page) return null;
  const context = exportContext({ title: page.title || page.url, page, count: findings.length });
  const annotations = annotateFindings({ page, text, findings }, { ...context, newId: newUrn, describe: sayInWords });
  const { extension, mediaType, start } = FILE_FORMATS[format];
  const name = fileNameFor(page.title, extension);
  saveText(name, writeWhole(start, annotations, context), mediaType);
  return name;
}
