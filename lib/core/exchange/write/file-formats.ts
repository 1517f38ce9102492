import { startCrossreadJson } from '../crossread-json.ts';
import type { StartWriting } from './annotation-writer.ts';
import { startCsv } from './csv.ts';
import { startCsvDescription } from './csvw-metadata.ts';
import type { ExportFormat } from './export-formats.ts';
import { startHtmlReport } from './html-report.ts';
import { startHypothesis } from './hypothesis.ts';
import { startJsonLd } from './json-ld.ts';
import { startMarkdown } from './markdown.ts';

/** How a format is written to a file. */
export interface FileFormat {
  readonly extension: string;
  readonly mediaType: string;
  readonly start: StartWriting;
}

/** How each format is written. */
export const FILE_FORMATS: Readonly<Record<ExportFormat, FileFormat>> = {
  html: { extension: 'html', mediaType: 'text/html', start: startHtmlReport },
  markdown: { extension: 'md', mediaType: 'text/markdown', start: startMarkdown },
  csv: { extension: 'csv', mediaType: 'text/csv', start: () => startCsv({ hasMark: true }) },
  crossread: { extension: 'crossread.json', mediaType: 'application/json', start: startCrossreadJson },
  jsonLd: { extension: 'jsonld', mediaType: 'application/ld+json', start: startJsonLd },
  hypothesis: { extension: 'hypothesis.json', mediaType: 'application/json', start: startHypothesis },
  csvw: { extension: 'csv-metadata.json', mediaType: 'application/csvm+json', start: startCsvDescription },
};
