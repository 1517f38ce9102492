import { readFileSync } from 'node:fs';
import path from 'node:path';
import { describe, expect, it } from 'vitest';
import { checkText } from '../../../lib/core/check/check-text.ts';
import { type ComparedArticle, compareArticles } from '../../../lib/core/check/compare-articles.ts';
import type { Finding } from '../../../lib/core/check/finding.ts';
import { mergeRepeated } from '../../../lib/core/claim/edit-claim-set.ts';
import { extractClaims } from '../../../lib/core/claim/extract-claims.ts';
import { buildClaimIndex } from '../../../lib/core/index/claim-index.ts';

function article(text: string, sha256: string): ComparedArticle {
  const [title = ''] = text.split('\n');
  const document = { id: 'd1', title, publisher: null, url: null, date: null, opening: title, sha256 };
  return { document, text, language: 'en', date: null };
}

const readFerry = (file: string): string =>
  readFileSync(path.resolve(import.meta.dirname, '../../fixtures/pairs/ferry', file), 'utf8');

const FIRST = article(
  [
    'Council shuts the bridge',
    '“We will close the bridge on Monday unless the cables are replaced,” said Ida Moen, the mayor.',
    'Some 300 drivers use it every day. “It was built to last a hundred years,” Moen added.',
  ].join('\n\n'),
  '1'.repeat(64),
);

const SECOND = article(
  [
    'Mayor: bridge to close',
    '“We will close the bridge on Monday,” said Mayor Ida Moen.',
    '“It was built to last a hundred years,” she said. “Nobody has looked at the cables since March,” said Per Lund, an engineer.',
  ].join('\n\n'),
  '2'.repeat(64),
);

const said = ({ start, end, relation, severity }: Finding): string => `${start} ${end} ${relation} ${severity}`;

/** What a page says when it is compared with the claims of another article. */
const verdictsOn = (page: ComparedArticle, source: ComparedArticle): string[] =>
  checkText(
    page,
    buildClaimIndex([mergeRepeated(extractClaims(source, { id: 'first', title: 'First' }))]),
  ).findings.map(said);

describe('compareArticles', () => {
  it('gives the verdicts that a check of either article gives', () => {
    const { inSecond, inFirst } = compareArticles(FIRST, SECOND);
    expect(inSecond.map(said)).toEqual(verdictsOn(SECOND, FIRST));
    expect(inFirst.map(said)).toEqual(verdictsOn(FIRST, SECOND));
    expect(inSecond.length).toBeGreaterThan(1);
  });

  it('pairs each passage of one with that of the other once, whichever way the difference shows', () => {
    const { passages } = compareArticles(FIRST, SECOND);
    expect(passages.map(({ finding }) => [finding.relation, finding.severity])).toEqual([
      ['differs', 'major'],
      ['same', 'none'],
    ]);
    const [cut] = passages;
    expect(FIRST.text.slice(cut?.first.start, cut?.first.end)).toContain('unless the cables are replaced');
    expect(SECOND.text.slice(cut?.second.start, cut?.second.end)).toBe('“We will close the bridge on Monday,”');
  });

  it('says the same whichever comes first', () => {
    const there = compareArticles(FIRST, SECOND);
    const back = compareArticles(SECOND, FIRST);
    expect(back.passages.map(({ finding }) => finding.relation).sort()).toEqual(
      there.passages.map(({ finding }) => finding.relation).sort(),
    );
    expect(back.onlyFirst.map(({ exact }) => exact)).toEqual(there.onlySecond.map(({ exact }) => exact));
  });

  it('names what each has alone', () => {
    const { onlyFirst, onlySecond } = compareArticles(FIRST, SECOND);
    expect(onlyFirst.map(({ exact }) => exact)).toEqual(['Some 300 drivers']);
    expect(onlySecond.map(({ exact }) => exact)).toEqual(['“Nobody has looked at the cables since March,”']);
  });

  it('sets apart what one quotes and the other tells in its own words', () => {
    const quoting = article(
      'Storm\n\n“The storm destroyed every greenhouse on the island,” Nils Berg said.',
      '3'.repeat(64),
    );
    const telling = article(
      'Wind\n\nNils Berg said every greenhouse on the island was destroyed by the storm.',
      '4'.repeat(64),
    );
    for (const [first, second, source] of [
      [quoting, telling, 'first'],
      [telling, quoting, 'second'],
    ] as const) {
      const { passages, toldOtherwise, onlyFirst, onlySecond } = compareArticles(first, second);
      expect([passages, onlyFirst, onlySecond]).toEqual([[], [], []]);
      expect(toldOtherwise.map((told) => told.source)).toEqual([source]);
      expect(telling.text.slice(toldOtherwise[0]?.told.start, toldOtherwise[0]?.told.end)).toMatch(/^Nils .*storm\.$/);
    }
  });

  it('finds nothing to differ between an article and itself', () => {
    const { passages, onlyFirst, onlySecond } = compareArticles(FIRST, FIRST);
    expect(passages.every(({ finding }) => finding.relation === 'same')).toBe(true);
    expect([...onlyFirst, ...onlySecond]).toEqual([]);
  });

  it('reports the differences between two accounts of one event', () => {
    const [source, page] = [
      article(readFerry('source.txt'), '3'.repeat(64)),
      article(readFerry('page.txt'), '4'.repeat(64)),
    ];
    const { passages } = compareArticles(source, page);
    const differing = passages.filter(({ finding }) => finding.relation === 'differs');
    expect(differing.map(({ second }) => page.text.slice(second.start, second.end)).join('\n')).toContain(
      'all of the passengers',
    );
  });
});
