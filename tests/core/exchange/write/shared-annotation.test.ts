import { describe, expect, it } from 'vitest';
import type { Annotation } from '../../../../lib/core/annotation/annotation.ts';
import { startBackup } from '../../../../lib/core/exchange/backup.ts';
import { readFile } from '../../../../lib/core/exchange/read/read-file.ts';
import { writeWhole } from '../../../../lib/core/exchange/write/annotation-writer.ts';
import { COPY_FORMS, copyAnnotation } from '../../../../lib/core/exchange/write/copy-annotation.ts';
import { EXPORT_FORMATS } from '../../../../lib/core/exchange/write/export-formats.ts';
import { FILE_FORMATS } from '../../../../lib/core/exchange/write/file-formats.ts';
import { exampleExport, exampleKept } from '../../annotation/examples.ts';

const SECRET = 'My contact at the ministry doubts it';
const [kept, marked] = exampleKept();
const secret: Annotation = { ...kept, note: SECRET, isPrivate: true };
const open: Annotation = { ...kept, note: SECRET, isPrivate: false };

describe('a note that is only for its reader', () => {
  it.each(EXPORT_FORMATS)('is in no export as %s, where an open one is', (format) => {
    const write = (annotation: Annotation): string =>
      writeWhole(FILE_FORMATS[format].start, [annotation, marked], { ...exampleExport, count: 2 });
    expect(write(secret)).not.toContain('contact at the ministry');
    // The description of a table holds no annotation.
    if (format !== 'csvw') expect(write(open)).toContain('contact at the ministry');
    expect(write(secret)).not.toContain('isPrivate');
  });

  it.each(COPY_FORMS)('is not copied as %s', (form) => {
    expect(copyAnnotation(secret, form, exampleExport.words)).not.toContain('contact at the ministry');
  });

  it('is in a backup, and comes back as such', () => {
    const everything = { settings: {}, sets: [], mutes: [], meetings: [] };
    const writer = startBackup(everything, { now: new Date(0), crossread: '1' });
    const read = readFile(writer.add(secret) + writer.end(), secret.modified);
    expect(read).toMatchObject({ ok: true, value: { backup: { annotations: [secret] } } });
  });
});
