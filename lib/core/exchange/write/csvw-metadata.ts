import type { AnnotationWriter, ExportContext } from './annotation-writer.ts';
import { CSV_COLUMNS } from './csv-columns.ts';

/**
 * The description of the table after CSV on the Web (https://www.w3.org/TR/tabular-metadata/), as JSON text, to be kept
 * beside the table as `NAME-metadata.json`, where readers look for it.
 */
export function describeCsv({ name: file, title, now }: Pick<ExportContext, 'name' | 'title' | 'now'>): string {
  const metadata = {
    '@context': ['http://www.w3.org/ns/csvw', { '@language': 'en' }],
    url: encodeURIComponent(`${file}.csv`.toWellFormed()),
    'dc:title': title.toWellFormed(),
    'dc:created': now.toISOString(),
    'dc:description':
      'Annotations made with Crossread. An apostrophe before =, +, - or @ at the start of a cell, or after a separator in it, keeps spreadsheets from taking the text for a formula; it is no part of the text.',
    dialect: {
      encoding: 'utf-8',
      delimiter: ',',
      quoteChar: '"',
      doubleQuote: true,
      header: true,
      lineTerminators: ['\r\n'],
    },
    tableSchema: {
      primaryKey: 'id',
      columns: CSV_COLUMNS.map(({ name, description, datatype, separator }) => ({
        name,
        titles: name,
        'dc:description': description,
        datatype,
        ...(separator !== undefined && { separator }),
        required: name === 'id',
      })),
    },
  };
  return `${JSON.stringify(metadata, null, 2)}\n`;
}

/** The description as a file of its own; it is the same whatever the table holds. */
export const startCsvDescription = (context: ExportContext): AnnotationWriter => ({
  add: () => '',
  end: () => describeCsv(context),
});
