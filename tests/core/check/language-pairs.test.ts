import { describe, expect, it } from 'vitest';
import { readFigurePack } from '../../../cli/figure-pack.ts';
import { checkText } from '../../../lib/core/check/check-text.ts';
import { extractClaims } from '../../../lib/core/claim/extract-claims.ts';
import { buildClaimIndex } from '../../../lib/core/index/claim-index.ts';
import { LANGUAGE_PAIRS, PAIRS_ACROSS, type Verdict } from './language-pairs.ts';

const DOCUMENT = { id: 'd1', title: null, publisher: null, url: null, date: null, opening: '', sha256: 'a'.repeat(64) };

/** What is said of the figures of a page against those of a source. */
function verdictOf(source: { text: string; language: string }, page: { text: string; language: string }): Verdict {
  const of = { ...source, document: DOCUMENT, figurePack: readFigurePack(source.language) };
  const index = buildClaimIndex([extractClaims(of, { id: 'set', title: 'Set' })]);
  const { findings } = checkText({ ...page, date: null, figurePack: readFigurePack(page.language) }, index);
  const relations = findings.filter(({ type }) => type === 'figure').map(({ relation }) => relation);
  return relations.includes('differs') ? 'differs' : relations.includes('same') ? 'same' : 'none';
}

describe.each(LANGUAGE_PAIRS)('figures of one sentence: $sentence', ({ language, sentence, pairs }) => {
  const put = (amount: string) => ({ text: sentence.replace('{}', amount), language });
  it.each(pairs)('%s / %s', (source, page, verdict) => {
    expect(verdictOf(put(source), put(page))).toBe(verdict);
  });
});

describe('figures of two languages', () => {
  it.each(PAIRS_ACROSS)('%s / %s', ([language, text], [other, told], verdict) => {
    expect(verdictOf({ text, language }, { text: told, language: other })).toBe(verdict);
  });
});
