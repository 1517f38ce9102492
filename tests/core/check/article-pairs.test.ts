import { readdirSync, readFileSync } from 'node:fs';
import path from 'node:path';
import { describe, expect, it } from 'vitest';
import { checkText } from '../../../lib/core/check/check-text.ts';
import type { Finding } from '../../../lib/core/check/finding.ts';
import { extractClaims } from '../../../lib/core/claim/extract-claims.ts';
import { buildClaimIndex } from '../../../lib/core/index/claim-index.ts';
import { overlapLength } from '../../../lib/core/language/span.ts';

/** Two accounts of one event, with the differences planted in the second. */
const FOLDER = path.resolve(import.meta.dirname, '../../fixtures/pairs');

interface Expected {
  /** Each planted difference by its kind and words of the passage that carries it. */
  readonly planted: readonly { readonly kind: string; readonly words: string }[];
  /** Passages that agree with the source. */
  readonly faithful: readonly string[];
  /** Passages that should be found the same or different and are not: known, and said so until they are. */
  readonly missed: readonly string[];
}

const read = (event: string, file: string): string => readFileSync(path.join(FOLDER, event, file), 'utf8');

function checkPair(event: string): readonly Finding[] {
  const document = { id: event, title: null, publisher: null, url: null, date: null, opening: '', sha256: '' };
  const set = extractClaims({ document, text: read(event, 'source.txt'), language: 'en' }, { id: event, title: event });
  return checkText({ text: read(event, 'page.txt'), language: 'en', date: null }, buildClaimIndex([set])).findings;
}

describe.each(readdirSync(FOLDER))('two accounts of one event: %s', (event) => {
  const expected = JSON.parse(read(event, 'expected.json')) as Expected;
  const findings = checkPair(event);
  const page = read(event, 'page.txt');
  const touches = (finding: Finding, words: string): boolean => {
    const start = page.indexOf(words);
    return overlapLength(finding, { start, end: start + words.length }) > 0;
  };
  const on = (words: string): Finding[] => findings.filter((finding) => touches(finding, words));

  it.each(expected.planted)('reports what was planted in "$words"', ({ kind, words }) => {
    const kinds = on(words).flatMap(({ differences }) => differences.map((difference) => difference.kind));
    expect(kinds).toContain(kind);
  });

  it.each(expected.faithful)('finds "%s" the same', (words) => {
    expect(new Set(on(words).map(({ relation }) => relation))).toEqual(new Set(['same']));
  });

  if (expected.missed.length > 0)
    it.each(expected.missed)('still says nothing of "%s"', (words) => {
      expect(on(words)).toEqual([]);
    });

  it('reports no difference that was not planted', () => {
    const unplanted = findings.filter(
      (finding) => finding.relation === 'differs' && !expected.planted.some(({ words }) => touches(finding, words)),
    );
    expect(unplanted.map(({ exact, differences }) => ({ exact, differences }))).toEqual([]);
  });
});
