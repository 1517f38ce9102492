import { describe, expect, it } from 'vitest';
import { compareQuotation } from '../../../../lib/core/quotation/compare-quotation.ts';
import { ALTERED_AR } from './altered-ar.ts';
import { ALTERED_DE } from './altered-de.ts';
import { ALTERED_ES } from './altered-es.ts';
import { ALTERED_FR } from './altered-fr.ts';
import { ALTERED_HE } from './altered-he.ts';

const LANGUAGES = [
  ['ar', ALTERED_AR],
  ['de', ALTERED_DE],
  ['es', ALTERED_ES],
  ['fr', ALTERED_FR],
  ['he', ALTERED_HE],
] as const;

describe.each(LANGUAGES)('quotations altered in %s', (language, rows) => {
  it.each(rows)('%s', (row) => {
    const [source = '', page = '', expected = ''] = row.split(' | ');
    const options = { source, page: [page], around: [], language, isSameSpeaker: true, isNear: true };
    const { relation, severity } = compareQuotation(options);
    expect(relation === 'differs' ? severity : relation).toBe(expected);
  });
});
