import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { parseHtml } from '../../cli/parse-html.ts';
import { readArticle } from '../../lib/page/read/read-article.ts';

const LONG =
  'The ferry to the northern islands will not sail before the pier has been mended, the harbour master said.';
const OTHER = 'Two of the three shops have sold the last of their flour, and the school eats what its gardens give.';
const BOTH = `${LONG}\n\n${OTHER}`;

describe('a page is parsed as browsers do', () => {
  test.each([
    ['a piece of a page', `<p>${LONG}</p><p>${OTHER}</p>`],
    ['paragraphs that are not closed', `<p>${LONG}<p>${OTHER}`],
    ['a second body', `<html><body><p>${LONG}</p></body><body><p>${OTHER}</p></body></html>`],
    ['text after the body', `<html><body><p>${LONG}</p></body></html><p>${OTHER}</p>`],
    ['a head that is never closed', `<html><head><title>Ferries</title><p>${LONG}</p><p>${OTHER}</p></html>`],
    ['a paragraph in the head', `<html><head><p>${LONG}</p></head><body><p>${OTHER}</p></body></html>`],
    ['no head', `<html><body><p>${LONG}</p><p>${OTHER}</p></body></html>`],
    ['two heads', `<head></head><head><meta name="a" content="b"></head><p>${LONG}</p><p>${OTHER}</p>`],
    ['tags in capitals', `<HTML><BODY><P>${LONG}</P><P>${OTHER}</P></BODY></HTML>`],
    ['a division within a paragraph', `<p>${LONG}<div>${OTHER}</div>`],
    ['marks that overlap', `<p><b>${LONG}<i></b></i></p><p>${OTHER}</p>`],
    ['text in a table outside its cells', `<table><tr>${LONG}<td>${OTHER}</td></tr></table>`],
    ['a comment that ends early', `<!--><p>${LONG}</p><!-- --><p>${OTHER}</p>`],
    ['a processing instruction', `<?xml version="1.0"?><html><p>${LONG}</p><?php x ?><p>${OTHER}</p>`],
    ['an attribute without its quotation mark', `<p class=a"b>${LONG}</p><p>${OTHER}</p>`],
    ['a template', `<p>${LONG}</p><template><p>Unused</p></template><p>${OTHER}</p>`],
    ['a drawing', `<p>${LONG}</p><svg><title>Map</title><path d="M0 0"/></svg><p>${OTHER}</p>`],
    ['no scripts', `<p>${LONG}</p><noscript><p>Switch on your scripts</p></noscript><p>${OTHER}</p>`],
  ])('%s', (_, page) => expect(readArticle(parseHtml(page)).text).toBe(BOTH));

  test('a page within very many elements', () => {
    expect(readArticle(parseHtml(`${'<div>'.repeat(5000)}<p>${LONG}</p>`)).text).toBe(LONG);
  });

  test('names that a document refuses', () => {
    const page = `<p =a=1 "=2 a<b=3 class="text">${LONG}</p><x"y>${OTHER}</x"y><svg><a:b:c></a:b:c></svg>`;
    const names = [...parseHtml(page).querySelectorAll('*')].map(({ tagName, attributes }) =>
      [tagName.toLowerCase(), ...[...attributes].map(({ name }) => name)].join(' '),
    );
    expect(names).toEqual(['html', 'head', 'body', 'p class', 'span', 'svg', 'span']);
  });

  test('any string', () => {
    const piece = fc.constantFrom(
      '<',
      '>',
      'p',
      'table',
      'body',
      '/',
      '"',
      '=',
      ' ',
      '<!--',
      '&',
      'x',
      '<svg',
      '<td',
      '<select',
    );
    fc.assert(
      fc.property(fc.array(piece, { maxLength: 40 }), (pieces) => void readArticle(parseHtml(pieces.join('')))),
    );
  });
});
