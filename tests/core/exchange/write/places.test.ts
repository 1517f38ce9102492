import { describe, expect, it } from 'vitest';
import type { FindingAnnotation } from '../../../../lib/core/annotation/annotation.ts';
import type { DocumentPlace } from '../../../../lib/core/claim/claim.ts';
import { writeWhole } from '../../../../lib/core/exchange/write/annotation-writer.ts';
import { copyAnnotation } from '../../../../lib/core/exchange/write/copy-annotation.ts';
import { EXPORT_FORMATS } from '../../../../lib/core/exchange/write/export-formats.ts';
import { ENGLISH_WORDS } from '../../../../lib/core/exchange/write/export-words.ts';
import { FILE_FORMATS } from '../../../../lib/core/exchange/write/file-formats.ts';
import { quoteFinding } from '../../../../lib/core/exchange/write/quote-finding.ts';
import { exampleExport, exampleKept } from '../../annotation/examples.ts';

const [kept] = exampleKept();

function placed(place: DocumentPlace): FindingAnnotation {
  const { finding } = kept;
  const sources = finding.claim.sources.map((source) => ({ ...source, place }));
  return { ...kept, finding: { ...finding, claim: { ...finding.claim, sources } } };
}

const PAGE = placed({ page: 12, line: 4, time: null });
const TIME = placed({ page: null, line: null, time: 872.5 });

/** How each format names the two places; a description of a table holds none. */
const SHOWN = {
  html: ['p. 12, line 4', '00:14:32'],
  markdown: ['p. 12, line 4', '00:14:32'],
  csv: ['p. 12, line 4', '00:14:32'],
  hypothesis: ['p. 12, line 4', '00:14:32'],
  crossread: ['"page":12', '"time":872.5'],
  jsonLd: ['"value":"page=12"', '"value":"t=872.5"'],
  csvw: ['source_places', 'source_places'],
} as const;

describe('the place of a claim in its source', () => {
  it.each(EXPORT_FORMATS)('is in an export as %s', (format) => {
    const write = (annotation: FindingAnnotation): string =>
      writeWhole(FILE_FORMATS[format].start, [annotation], { ...exampleExport, count: 1 });
    const [page, time] = SHOWN[format];
    expect(write(PAGE)).toContain(page);
    expect(write(TIME)).toContain(time);
    if (format !== 'csvw') expect(write(kept)).not.toContain(page);
  });

  it('is copied with the words', () => {
    expect(copyAnnotation(PAGE, 'text', ENGLISH_WORDS)).toContain(
      'Source: The finance minister ruled out · p. 12, line 4',
    );
    const words = { page: 'Page', source: 'Source', date: (date: string) => date, places: ENGLISH_WORDS.places };
    expect(quoteFinding(TIME.finding, null, words)).toMatch(/The finance minister ruled out · 00:14:32$/);
  });
});
