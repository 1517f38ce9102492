import type { StartWriting } from './annotation-writer.ts';
import { startCrossreadJson } from './crossread-json.ts';
import { startCsv } from './csv.ts';
import { startCsvDescription } from './csvw-metadata.ts';
import { startHtmlReport } from './html-report.ts';
import { startHypothesis } from './hypothesis.ts';
import { startJsonLd } from './json-ld.ts';
import { startMarkdown } from './markdown.ts';

/** The formats annotations can be saved in, in the order they are offered. */
export const EXPORT_FORMATS = ['html', 'markdown', 'csv', 'crossread', 'jsonLd', 'hypothesis', 'csvw'] as const;

/** One of them; `export.FORMAT` and `export.FORMATTitle` are its name and what it is for, in the interface's words. */
export type ExportFormat = (typeof EXPORT_FORMATS)[number];

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
