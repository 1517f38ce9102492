import { existsSync, readFileSync } from 'node:fs';
import path from 'node:path';
import { describe, expect, it } from 'vitest';
import { claimsOfSource, compareSample } from '../../../entrypoints/welcome/compare-sample.ts';
import { samplePairIn } from '../../../entrypoints/welcome/sample-articles.ts';
import { parseFigurePack } from '../../../lib/core/language/figure-pack.ts';

const PACKS = path.resolve(import.meta.dirname, '../../../public/figure-packs');

function packOf(language: string) {
  const file = path.join(PACKS, `${language}.json`);
  return existsSync(file) ? parseFigurePack(readFileSync(file, 'utf8')) : null;
}

function compareIn(language: string, isUsed: boolean) {
  const pair = samplePairIn(language);
  const figurePack = packOf(pair.language);
  const { title, paragraphs } = pair.page;
  const text = [title, ...paragraphs].join('\n\n');
  const claims = isUsed ? claimsOfSource(pair, figurePack) : null;
  return compareSample({ text, language: pair.language, date: null, figurePack }, { claims, look: '' });
}

describe('the two articles of the welcome page', () => {
  it.each(['en', 'de', 'fr', 'es'])('give each of the three answers once in %s', (language) => {
    const { findings, leftOut } = compareIn(language, true);
    expect(samplePairIn(language).language).toBe(language);
    expect(findings.map(({ relation }) => relation).sort()).toEqual(['differs', 'same', 'unclear']);
    expect(findings.find(({ relation }) => relation === 'differs')).toMatchObject({
      severity: 'major',
      differences: expect.arrayContaining([expect.objectContaining({ effect: 'negation' })]),
    });
    expect(leftOut).toEqual([]);
  });

  it.each(['ar', 'he'])('are in English where the interface is in %s', (language) => {
    expect(samplePairIn(language).language).toBe('en');
  });

  it('have no line before the first is used as a source', () => {
    expect(compareIn('en', false).findings).toEqual([]);
  });
});
