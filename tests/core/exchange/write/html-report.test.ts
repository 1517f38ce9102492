import fc from 'fast-check';
import { parseHTML } from 'linkedom';
import { describe, expect, it } from 'vitest';
import type { Annotation } from '../../../../lib/core/annotation/annotation.ts';
import { writeWhole } from '../../../../lib/core/exchange/write/annotation-writer.ts';
import { startHtmlReport } from '../../../../lib/core/exchange/write/html-report.ts';
import { html } from '../../../../lib/core/exchange/write/html-template.ts';
import { arbitraryKept, exampleExport, exampleKept } from '../../annotation/examples.ts';

const write = (annotations: readonly Annotation[]): string => writeWhole(startHtmlReport, annotations, exampleExport);
const parse = (report: string): Document => parseHTML(report).document;
const countFacts = (annotation: Annotation): number => parse(write([annotation])).querySelectorAll('dt').length;

const rest = (words: string): string => `<span class="rest">${words}</span>`;

const ELEMENTS = new Set(
  'HTML HEAD META TITLE STYLE BODY HEADER MAIN FOOTER H1 H2 H3 P A ARTICLE DIV SPAN FIGURE FIGCAPTION BLOCKQUOTE MARK BDI DL DT DD UL LI EM STRONG CODE PRE BR S'.split(
    ' ',
  ),
);
const ATTRIBUTES = new Set('lang charset http-equiv content name dir class href rel'.split(' '));

describe('startHtmlReport', () => {
  it('shows both texts with what differs marked on each side', () => {
    const { body } = parse(write(exampleKept()));
    const [page, source] = [...body.querySelectorAll('.sides blockquote')];
    expect(page?.innerHTML).toBe(`${rest('We will ')}${rest('raise the levy,')}`);
    expect(source?.innerHTML).toBe(`${rest('We will ')}<mark>not</mark> ${rest('raise the levy,')}`);
    expect([...body.querySelectorAll('figcaption')].map((said) => said.textContent)).toEqual([
      '— The minister',
      '— Jana Horáková',
    ]);
    expect(body.querySelector('.note')?.innerHTML).toContain(
      '<p>Asked the <em>ministry</em>.</p><ul><li>no answer yet</li></ul>',
    );
    expect(body.querySelector('.facts')?.textContent).toContain('levy · to do');
    expect(body.querySelectorAll('article')).toHaveLength(2);
    expect(body.querySelectorAll('h2')).toHaveLength(1);
  });

  it('counts its findings by their lines, and strikes out nobody’s words', () => {
    const [kept] = exampleKept();
    const same = { ...kept, finding: { ...kept.finding, relation: 'same' as const } };
    const report = write([kept, same, kept]);
    const counts = [...parse(report).querySelectorAll('.counts li')].map(({ textContent }) => textContent);
    expect(counts).toEqual(['Differs 2', 'Same 1']);
    const { body } = parse(report);
    expect(body.querySelector('header .counts + .legend')?.textContent).toContain('words that only one side has');
    expect(body.querySelector('main .address')?.textContent).toBe(kept.page.url);
    expect(body.querySelector('main')?.textContent).toContain(`Read on ${exampleExport.words.write.day(kept.created)}`);
    expect(report).not.toMatch(/line-through|<del|<s>/);
  });

  it('marks nothing where a figure agrees in other words', () => {
    const [kept] = exampleKept();
    const words = [{ step: 'replaced', source: 'over 53,000', page: '53,272' }] as const;
    const { body } = parse(write([{ ...kept, finding: { ...kept.finding, relation: 'same', words } }]));
    expect(body.querySelector('main mark')).toBeNull();
    expect([...body.querySelectorAll('.sides blockquote')].map(({ textContent }) => textContent)).toEqual([
      '53,272',
      'over 53,000',
    ]);
  });

  it('names a document once, however often it says a thing', () => {
    const [kept] = exampleKept();
    const { claim } = kept.finding;
    const sources = [...claim.sources, ...claim.sources];
    const repeated = { ...kept, finding: { ...kept.finding, claim: { ...claim, sources } } };
    expect(countFacts(repeated)).toBe(countFacts(kept));
  });

  it.each([
    ['en', 'ltr'],
    ['ar', 'rtl'],
    ['he', 'rtl'],
  ])('is written in the direction of its words: %s %s', (language, direction) => {
    const words = { ...exampleExport.words, language };
    const report = writeWhole(startHtmlReport, exampleKept(), { ...exampleExport, words });
    expect(parse(report).documentElement.getAttribute('dir')).toBe(direction);
  });

  it('asks for nothing and runs nothing', () => {
    const report = write(exampleKept());
    const policy = parse(report).querySelector('meta[http-equiv]')?.getAttribute('content');
    expect(policy).toContain("default-src 'none'");
    expect(policy).not.toContain('script-src');
    expect(report).not.toMatch(/<script|<link|<img|@import|url\(/i);
  });

  it('says that it is a report when it holds nothing', () => {
    expect(parse(write([])).querySelector('h1')?.textContent).toBe('Levy to go up');
  });

  it('case 53: shows any text as it is, and makes no element or address of it', () => {
    fc.assert(
      fc.property(arbitraryKept, (annotation) => {
        const document = parse(write([annotation]));
        for (const element of document.querySelectorAll('*')) {
          expect(ELEMENTS.has(element.tagName)).toBe(true);
          for (const { name } of element.attributes) expect(ATTRIBUTES.has(name)).toBe(true);
        }
        for (const link of document.querySelectorAll('a')) expect(link.getAttribute('href')).toMatch(/^https?:\/\//i);
        expect(document.querySelectorAll('article')).toHaveLength(1);
      }),
      { numRuns: 300 },
    );
  });

  it.each(['javascript:alert(1)', 'data:text/html,x', 'JAVASCRIPT://x', ' https://a.example/'])(
    'case 53: makes no link of %s',
    (url) => {
      const [, marked] = exampleKept();
      expect(parse(write([{ ...marked, page: { ...marked.page, url } }])).querySelector('a')).toBeNull();
    },
  );
});

describe('html', () => {
  it('escapes what could end a text or an attribute', () => {
    expect(html`<p class="${'"><script>'}">${"<b>&'\0"}</p>`.html).toBe(
      '<p class="&quot;&gt;&lt;script&gt;">&lt;b&gt;&amp;&#39;\ufffd</p>',
    );
  });

  it('leaves its own pieces as they are, one or many', () => {
    expect(html`${html`<b>${1}</b>`}${[html`<i></i>`, html`x`]}${null}`.html).toBe('<b>1</b><i></i>x');
  });
});
