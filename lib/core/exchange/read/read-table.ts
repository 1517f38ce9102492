import type { ForeignTable } from './find-table.ts';
import type { Columns, ColumnUse } from './guess-columns.ts';
import { collectReadings, type ImportedFile } from './imported.ts';
import { readForeign } from './new-annotation.ts';

/**
 * The annotations of a table, one a row, with what each column is said to hold. `now`, ISO 8601 with time, takes the place of
 * times that are not given; rows without an address of a web page are refused.
 */
export function readTable({ rows }: ForeignTable, columns: Columns, now: string): ImportedFile {
  const readings = rows.map((row) => {
    const cell = (use: ColumnUse): string => row[columns[use] ?? -1]?.trim() ?? '';
    return readForeign(
      {
        id: undefined,
        created: cell('created') || undefined,
        modified: undefined,
        url: cell('url'),
        page: { title: cell('title') },
        exact: cell('exact'),
        prefix: '',
        suffix: '',
        note: cell('note'),
        tags: cell('tags').split(/[,;]/),
        creator: cell('creator') || undefined,
      },
      now,
    );
  });
  return collectReadings('table', readings, now);
}
