import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import type { Annotation } from '../../../../lib/core/annotation/annotation.ts';
import { findTable } from '../../../../lib/core/exchange/read/find-table.ts';
import type { ImportedFile } from '../../../../lib/core/exchange/read/imported.ts';
import { readFile } from '../../../../lib/core/exchange/read/read-file.ts';
import { readTable } from '../../../../lib/core/exchange/read/read-table.ts';
import { readTextFragment } from '../../../../lib/core/exchange/read/read-text-fragment.ts';
import { exampleAnnotation } from '../../../support/example-annotations.ts';

const NOW = '2026-05-01T12:00:00.000Z';
const PAGE = 'https://valley.example/ferry';
const WORDS = 'the ferry will not sail before noon';

function contentOf(text: string) {
  const content = readFile(text, NOW);
  return content.ok ? content.value : expect.fail(JSON.stringify(content));
}

function read(text: string): ImportedFile {
  const content = contentOf(text);
  return content.is === 'annotations' ? content.file : expect.fail(JSON.stringify(content));
}

const briefly = ({ page, target, note, tags }: Annotation) => [page.url, target.exact, note, ...tags];

const ofHypothesis = {
  id: 'x1',
  uri: PAGE,
  text: 'ask them',
  tags: ['ferry'],
  target: [{ source: PAGE, selector: [{ type: 'TextQuoteSelector', exact: WORDS, prefix: 'said ', suffix: '.' }] }],
};

const web = (target: unknown, more = {}) => ({
  '@context': 'http://www.w3.org/ns/anno.jsonld',
  type: 'Annotation',
  bodyValue: 'ask them',
  target,
  ...more,
});

const selected = (selector: unknown) => web({ source: PAGE, selector });
const quote = (exact: string) => ({ type: 'TextQuoteSelector', exact });
const range = (first: unknown, last: unknown) => ({ type: 'RangeSelector', startSelector: first, endSelector: last });
const fragment = (value: string) => ({ type: 'FragmentSelector', value });
const quoted = (cell: string): string => `"${cell.replaceAll('"', '""')}"`;
const lines = (...values: unknown[]): string => `${values.map((value) => JSON.stringify(value)).join('\n')}\n`;

describe('annotations without a file around them', () => {
  it.each([
    ['a list of Hypothesis', JSON.stringify([ofHypothesis, { ...ofHypothesis, id: 'x2' }]), 2],
    ['one of Hypothesis', JSON.stringify(ofHypothesis), 1],
    ['lines of Hypothesis', lines(ofHypothesis, { ...ofHypothesis, id: 'x2' }), 2],
    ['lines of Web Annotations', lines(selected(quote(WORDS)), web({ source: PAGE, selector: quote('now') })), 2],
    [
      'lines with empty ones between',
      lines(ofHypothesis).replace(/\n/g, '\r\n\r\n').repeat(1) + lines({ ...ofHypothesis, id: 'x2' }),
      2,
    ],
  ])('%s are read', (_, text, count) => {
    const { annotations, refused } = read(text);
    expect([annotations.length, refused]).toEqual([count, []]);
    expect(annotations[0]?.target.exact).toBe(WORDS);
    expect(annotations[0]?.note).toBe('ask them');
  });

  it('one of ours, or a line for each, comes back whole', () => {
    const [one, two] = [exampleAnnotation(1), exampleAnnotation(2)];
    for (const text of [JSON.stringify(one), lines(one, two)])
      expect(read(text)).toMatchObject({ format: 'crossread', isWhole: true, refused: [] });
    expect(read(lines(one, two)).annotations).toEqual([one, two]);
  });

  it('says on which line something is wrong', () => {
    expect(readFile(`${lines(ofHypothesis)}{"id": }\n`, NOW)).toEqual({
      ok: false,
      error: [{ path: '', reason: 'notJson', at: { line: 2, column: 8 } }],
    });
  });
});

describe('a Web Annotation', () => {
  const refined = (exact: string) => ({ type: 'XPathSelector', value: '/p[1]', refinedBy: quote(exact) });

  it.each([
    ['a text fragment', selected(fragment(`:~:text=${encodeURIComponent(WORDS)}`)), WORDS],
    ['a text fragment in its address', web(`${PAGE}#:~:text=the%20ferry,noon`), 'the ferry … noon'],
    ['a range between refined selectors', selected(range(refined('the ferry'), refined('noon'))), 'the ferry … noon'],
    ['a range within one quote', selected(range(quote(WORDS), quote(WORDS))), WORDS],
  ])('with %s has its passage', (_, annotation, exact) => {
    const [found] = read(JSON.stringify(annotation)).annotations as [Annotation];
    expect(briefly(found)).toEqual([PAGE, exact, 'ask them']);
  });

  it('keeps a part of the page that its address names beside the passage', () => {
    const [found] = read(JSON.stringify(web(`${PAGE}#times:~:text=noon`))).annotations as [Annotation];
    expect(briefly(found)).toEqual([`${PAGE}#times`, 'noon', 'ask them']);
  });

  it('keeps the paragraphs of its note apart', () => {
    const body = {
      type: 'TextualBody',
      format: 'text/html',
      value: '<p>Fir<b>st</b> &amp; then</p>\n<p>last<br>line</p>',
    };
    const [found] = read(JSON.stringify({ ...selected(quote(WORDS)), bodyValue: undefined, body })).annotations as [
      Annotation,
    ];
    expect(found.note).toBe('First & then\nlast\nline');
  });
});

describe('IIIF', () => {
  const canvas = 'https://archive.example/canvas/1';

  it('gives the annotations of a manifest', () => {
    const annotation = { id: 'https://archive.example/a/1', ...web(canvas) };
    const page = { type: 'AnnotationPage', items: [annotation] };
    const manifest = { type: 'Manifest', items: [{ id: canvas, type: 'Canvas', annotations: [page] }] };
    expect(read(JSON.stringify(manifest)).annotations.map(briefly)).toEqual([[canvas, '', 'ask them']]);
  });

  it('gives those of a list of its second edition', () => {
    const annotation = {
      '@type': 'oa:Annotation',
      resource: { '@type': 'cnt:ContentAsText', format: 'text/html', chars: '<p>ask them</p>' },
      on: { full: canvas, selector: { '@type': 'oa:FragmentSelector', value: 'xywh=1,2,3,4' } },
    };
    const list = { '@type': 'sc:AnnotationList', resources: [annotation] };
    expect(read(JSON.stringify(list)).annotations.map(briefly)).toEqual([[canvas, '', 'ask them']]);
  });
});

describe('a table of another program', () => {
  const hypothesis = `Created at,Author,Page,URL,Group,Type,Quote,Comment,Tags
2026-03-01 10:00,ann,The ferry,${PAGE},Public,Annotation,"${WORDS}, again",ask them,"ferry,noon"
`;
  const readwise = `Highlight,Book Title,Book Author,Amazon Book ID,Note,Color,Tags,Location Type,Location,Highlighted at,Document tags,URL
${WORDS},The ferry,Ann Lee,,ask them,,"ferry,noon",,0,2026-03-01 10:00:00+00:00,,${PAGE}
`;

  it('is read at once when the program is known', () => {
    const { format, annotations } = read(hypothesis);
    expect([format, ...annotations.map(briefly)]).toEqual([
      'table',
      [PAGE, `${WORDS}, again`, 'ask them', 'ferry', 'noon'],
    ]);
    expect(annotations[0]).toMatchObject({ page: { title: 'The ferry' }, provenance: { creator: 'ann' } });
    expect(read(readwise).annotations.map(briefly)).toEqual([[PAGE, WORDS, 'ask them', 'ferry', 'noon']]);
  });

  it('refuses rows that are about no page', () => {
    const { annotations, refused } = read(readwise.replace(`,${PAGE}`, ','));
    expect([annotations, refused]).toEqual([[], [{ at: 0, reason: 'noPage', detail: '' }]]);
  });

  it.each([
    ['by its headings', `link;remark;selected text\n${PAGE};ask them;${WORDS}\n`, { url: 0, note: 1, exact: 2 }],
    ['by what is in it', `a\tb\tc\n1\t${WORDS}\t${PAGE}\n2\t\t${PAGE}\n`, { url: 2, exact: 1 }],
    ['without headings', `${PAGE},${WORDS}\n${PAGE}/2,${WORDS}\n`, { url: 0, exact: 1 }],
    [
      'in JSON',
      JSON.stringify({ data: { items: [{ href: PAGE, highlight: WORDS, note: 'ask them' }] } }),
      { url: 0, exact: 1, note: 2 },
    ],
    [
      'in JSON, with the highlights of each page',
      JSON.stringify([{ title: 'The ferry', link: PAGE, highlights: [{ text: WORDS }, { text: 'noon' }] }]),
      { title: 0, url: 1, exact: 2 },
    ],
  ])('is asked about, %s', (_, text, columns) => {
    const content = contentOf(text);
    expect(content).toMatchObject({ is: 'table', table: { columns, isKnown: false } });
    if (content.is !== 'table') return;
    const [first] = readTable(content.table, content.table.columns, NOW).annotations;
    expect([first?.page.url, first?.target.exact]).toEqual([PAGE, WORDS]);
  });

  it.each([
    ['prose', 'We met at the ferry, and then at the school.\nNothing more was said.'],
    ['a table without addresses', 'name,age\nAnn,12\nBob,15\n'],
    ['no table', 'one\ntwo\n'],
  ])('is not seen in %s', (_, text) => expect(findTable(text)).toBeNull());

  it('is refused when it has more rows than can be imported at once', () => {
    const text = `url,quote\n${`${PAGE},noon\n`.repeat(250_001)}`;
    expect(readFile(text, NOW)).toEqual({ ok: false, error: [{ path: '', reason: 'tooMany' }] });
  });

  it('never loses a row', () => {
    const rows = fc.array(
      fc.record({ words: fc.string({ minLength: 1 }).filter((s) => s.trim() === s), path: fc.nat() }),
      { minLength: 1 },
    );
    fc.assert(
      fc.property(rows, (made) => {
        const text = ['url,quote', ...made.map(({ words, path }) => `${PAGE}/${path},${quoted(words)}`)].join('\n');
        const table = findTable(text);
        expect(table?.rows).toEqual(made.map(({ words, path }) => [`${PAGE}/${path}`, words]));
      }),
    );
  });
});

describe('a text fragment', () => {
  it.each([
    ['https://a.example/#:~:text=noon', { url: 'https://a.example/', exact: 'noon', prefix: '', suffix: '' }],
    [
      'https://a.example/#:~:text=at-,noon,-today',
      { url: 'https://a.example/', exact: 'noon', prefix: 'at', suffix: 'today' },
    ],
    [
      'https://a.example/#:~:text=at%2D-,the%2C%20ferry,noon&text=more',
      { url: 'https://a.example/', exact: 'the, ferry … noon', prefix: 'at-', suffix: '' },
    ],
    ['https://a.example/#:~:text=50%', { url: 'https://a.example/', exact: '50%', prefix: '', suffix: '' }],
    ['https://a.example/#noon', null],
    ['https://a.example/#:~:text=', null],
    ['https://a.example/#:~:text=a-', null],
    ['', null],
  ])('of %s', (address, passage) => expect(readTextFragment(address)).toEqual(passage));
});
