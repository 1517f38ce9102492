import { expect, it } from 'vitest';
import { annotateAgainst } from '../../../lib/core/annotation/annotate-against.ts';
import type { ComparedArticle } from '../../../lib/core/check/compare-articles.ts';
import { runToEnd } from '../../../lib/core/run-to-end.ts';

function article(title: string, paragraph: string): ComparedArticle {
  const document = { id: 'd1', title, publisher: null, url: null, date: null, opening: title, sha256: '0'.repeat(64) };
  return { document, text: `${title}\n\n${paragraph}`, language: 'en', date: null };
}

const FERRY = '“The ferry will not sail before noon on Sundays,” said Olga Lind.';
const SHED = '“The shed on the quay will be torn down in the autumn,” said Per Voll.';

const PAGE = article(
  'Ferry sails on Sundays',
  `${SHED.replace('will be', 'will not be')} ${FERRY.replace('will not', 'will')} “Nobody asked me,” said Ida Moen.`,
);
const SOURCES = [
  article('The ferry on Sundays', FERRY),
  article('What becomes of the shed', SHED),
  article('A second word on the shed', SHED),
];

function annotate() {
  const page = {
    url: 'https://news.example/ferry',
    canonicalUrl: null,
    title: PAGE.document.title ?? '',
    publisher: null,
    author: null,
    byline: null,
    date: null,
    language: 'en',
  };
  let ids = 0;
  const context = { now: new Date(Date.UTC(2026, 2, 1)), crossread: '1.0.0', newId: () => `urn:uuid:${++ids}` };
  return runToEnd(annotateAgainst({ page, article: PAGE }, SOURCES, context));
}

it('names for each passage every article that has it otherwise, in reading order', () => {
  const told = annotate().map(({ target, finding }) => [target.exact, finding.claim.sources[0]?.title]);
  expect(told).toEqual([
    ['“The shed on the quay will not be torn down in the autumn,”', 'What becomes of the shed'],
    ['“The shed on the quay will not be torn down in the autumn,”', 'A second word on the shed'],
    ['“The ferry will sail before noon on Sundays,”', 'The ferry on Sundays'],
  ]);
  expect(new Set(annotate().map(({ id }) => id)).size).toBe(3);
});
