import { describe, expect, it } from 'vitest';
import { checkText } from '../../../lib/core/check/check-text.ts';
import type { ComparedArticle } from '../../../lib/core/check/compare-articles.ts';
import { describeFinding } from '../../../lib/core/check/describe-finding.ts';
import type { Finding } from '../../../lib/core/check/finding.ts';
import { type CitedPage, type CitedWords, findOtherSources } from '../../../lib/core/check/other-source.ts';
import { extractClaims } from '../../../lib/core/claim/extract-claims.ts';
import { buildClaimIndex } from '../../../lib/core/index/claim-index.ts';

const TRUE_WORDS = 'We will close the bridge on Monday unless the cables are replaced';

function article(title: string, text: string, url: string | null = null): ComparedArticle {
  const document = { id: 'd1', title, publisher: null, url, date: null, opening: title, sha256: '0'.repeat(64) };
  return { document, text, language: 'en', date: null };
}

const ANSWER = article('An answer', `The mayor was clear. “${TRUE_WORDS},” said Ida Moen, the mayor.`);
const at = ANSWER.text.indexOf(TRUE_WORDS);
const citing = (...addresses: string[]): CitedWords => ({ start: at, end: at + TRUE_WORDS.length, addresses });

const LEDGER = 'https://ledger.example/a';
const ECHO = 'https://echo.example/b';

const page = (address: string, title: string, text: string): CitedPage => ({
  address,
  title,
  article: article(title, text, address),
});
const HAS_IT = page(ECHO, 'The Echo', `“${TRUE_WORDS},” said Ida Moen, the mayor, on Friday.`);
const LACKS_IT = page(
  LEDGER,
  'The Ledger',
  'The council met on Friday. “Nobody was there,” said Per Lund, an engineer.',
);

/** What a check of the answer against a kept source finds. */
const knownFrom = (url: string): readonly Finding[] => {
  const set = extractClaims(article('Statement of the mayor', HAS_IT.article.text, url), { id: 's', title: 'Kept' });
  return checkText(ANSWER, buildClaimIndex([set])).findings;
};

const find = (cited: CitedWords, pages: readonly CitedPage[], known: readonly Finding[] = []): string[] =>
  findOtherSources(ANSWER, [cited], { known, pages }).map(describeFinding);

describe('true words, other source', () => {
  it('are in another cited page, and not in the one that is given for them', () => {
    expect(find(citing(LEDGER), [LACKS_IT, HAS_IT])).toEqual([
      'These words are in “The Echo”, not in the cited page “The Ledger”.',
    ]);
  });

  it('are in a kept source, whose finding says so', () => {
    const known = knownFrom('https://town.example/statement');
    const [found] = findOtherSources(ANSWER, [citing(LEDGER)], { known, pages: [LACKS_IT] });
    expect(found?.id).toBe(known[0]?.id);
    expect(found).toMatchObject({
      relation: 'same',
      notes: ['otherSource'],
      cited: { title: 'The Ledger', url: LEDGER },
    });
  });

  it.each<[string, CitedWords, readonly CitedPage[], readonly Finding[]]>([
    ['the cited page has them', citing(ECHO), [LACKS_IT, HAS_IT], []],
    ['one of the cited pages has them', citing(LEDGER, ECHO), [LACKS_IT, HAS_IT], []],
    ['nobody has them', citing(LEDGER), [LACKS_IT], []],
    ['the cited page was not read', citing(LEDGER), [HAS_IT], []],
    ['one of the cited pages was not read', citing(LEDGER, 'https://third.example/'), [LACKS_IT, HAS_IT], []],
    [
      'the cited page has them otherwise',
      citing(LEDGER),
      [
        page(
          LEDGER,
          'The Ledger',
          '“We will close the bridge on Tuesday unless the cables are replaced,” said Ida Moen.',
        ),
        HAS_IT,
      ],
      [],
    ],
    [
      'the cited page has them without marks',
      citing(LEDGER),
      [page(LEDGER, 'The Ledger', `Moen: ${TRUE_WORDS.toLowerCase()}!`), HAS_IT],
      [],
    ],
    ['they are known from the cited page as it was', citing(LEDGER), [LACKS_IT], knownFrom(`${LEDGER}?utm_source=x`)],
  ])('are not claimed where %s', (_, cited, pages, known) => {
    expect(find(cited, pages, known)).toEqual([]);
  });
});
