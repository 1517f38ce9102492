import { startCrossreadJson } from '../crossread-json.ts';
import type { StartWriting } from './annotation-writer.ts';
import { startCsv } from './csv.ts';
import { startCsvDescription } from './csvw-metadata.ts';
import type { ExportFormat } from './export-formats.ts';
import { startHtmlReport } from './html-report.ts';
import { startHypothesis } from './hypothesis.ts';
import { startJsonLd } from './json-ld.ts';
import { startMarkdown } from './markdown.ts';
import { sharing } from './shared-annotation.ts';

/** How a format is written to a file. */
export interface FileFormat {
  readonly extension: string;
  readonly mediaType: string;
  readonly start: StartWriting;
}

/** How each format is written; none has notes that are for their reader alone. */
export const FILE_FORMATS: Readonly<Record<ExportFormat, FileFormat>> = {
  html: { extension: 'html', mediaType: 'text/html', start: sharing(startHtmlReport) },
  markdown: { extension: 'md', mediaType: 'text/markdown', start: sharing(startMarkdown) },
  csv: { extension: 'csv', mediaType: 'text/csv', start: sharing(() => startCsv({ hasMark: true })) },
  crossread: { extension: 'crossread.json', mediaType: 'application/json', start: sharing(startCrossreadJson) },
  jsonLd: { extension: 'jsonld', mediaType: 'application/ld+json', start: sharing(startJsonLd) },
  hypothesis: { extension: 'hypothesis.json', mediaType: 'application/json', start: sharing(startHypothesis) },
  csvw: { extension: 'csv-metadata.json', mediaType: 'application/csvm+json', start: startCsvDescription },
};
