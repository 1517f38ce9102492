import { existsSync, readdirSync, readFileSync } from 'node:fs';
import path from 'node:path';
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { withPlainNames } from '../../../../lib/core/annotation/admit-annotation.ts';
import type { Annotation } from '../../../../lib/core/annotation/annotation.ts';
import type { ImportedFile } from '../../../../lib/core/exchange/read/imported.ts';
import { readFile } from '../../../../lib/core/exchange/read/read-file.ts';
import { type AnnotationWriter, writeWhole } from '../../../../lib/core/exchange/write/annotation-writer.ts';
import { EXPORT_FORMATS } from '../../../../lib/core/exchange/write/export-formats.ts';
import { FILE_FORMATS } from '../../../../lib/core/exchange/write/file-formats.ts';
import { arbitraryKept, exampleExport, exampleKept } from '../../annotation/examples.ts';

/** Later than whatever the annotations say of themselves. */
const NOW = '9999-03-06T12:00:00.000Z';

function read(text: string): ImportedFile {
  const content = readFile(text, NOW);
  return content.ok && content.value.is === 'annotations' ? content.value.file : expect.fail(JSON.stringify(content));
}

const write = (format: keyof typeof FILE_FORMATS, annotations: readonly Annotation[]): string =>
  writeWhole((context): AnnotationWriter => FILE_FORMATS[format].start(context), annotations, {
    ...exampleExport,
    count: annotations.length,
  });

const library = fc.uniqueArray(arbitraryKept, { maxLength: 4, selector: ({ id }) => id });

/** What every format that can be brought back holds of an annotation. */
const sharedPart = ({ id, created, modified, page, target, finding, summary, note, tags, status }: Annotation) => ({
  id,
  created,
  modified,
  url: page.url,
  exact: target.exact,
  prefix: target.exact === '' ? '' : target.prefix,
  finding,
  summary,
  note,
  tags,
  status,
});

const wellFormed = library.map((annotations) =>
  annotations.map((annotation) => ({
    ...annotation,
    // What the other formats cannot hold: the tags' white space at the ends, and `;` within them in a table.
    tags: [...new Set(annotation.tags.map((tag) => tag.replaceAll(';', ',').trim()).filter(Boolean))],
  })),
);

describe('case 55: Crossread JSON', () => {
  it('comes back exactly as it was, but for names that are not what they look like', () => {
    fc.assert(
      fc.property(library, (annotations) => {
        const back = read(write('crossread', annotations));
        const plain = annotations.map(withPlainNames);
        expect(back).toEqual({ format: 'crossread', annotations: plain, isWhole: true, refused: [], cut: 0 });
      }),
    );
  });

  it('keeps fields that this version does not know, at any level', () => {
    const [finding] = exampleKept();
    const later = { ...finding, colour: 'red', page: { ...finding.page, section: ['politics'] } };
    expect(read(write('crossread', [later])).annotations).toEqual([later]);
  });
});

describe.each(['jsonLd', 'hypothesis', 'csv'] as const)('case 55: %s', (format) => {
  it('brings back the passage, the finding and what the user wrote', () => {
    fc.assert(
      fc.property(wellFormed, (annotations) => {
        const back = read(write(format, annotations));
        expect(back.refused).toEqual([]);
        expect(back.isWhole).toBe(false);
        expect(back.annotations.map(sharedPart)).toEqual(
          annotations.map((annotation) =>
            sharedPart({ ...annotation, target: { ...annotation.target, prefix: prefixIn(format, annotation) } }),
          ),
        );
      }),
    );
  });
});

describe('a finding in a file of another format', () => {
  const [kept] = exampleKept();
  const csv = write('csv', [kept]);

  it.each([
    ['cut off by a spreadsheet', csv.replace(/(""levy:q1@32"".*?)""notes.*/, '$1"\r\n')],
    ['of no known type', csv.replace('""type"":""quotation""', '""type"":""poem""')],
    ['with a forbidden name', csv.replace('""notes"":[]', '""notes"":[],""__proto__"":{}')],
  ])('is left out, with what the reader wrote kept, when it is %s', (_, text) => {
    expect(text).not.toBe(csv);
    expect(read(text)).toMatchObject({
      refused: [],
      annotations: [{ finding: null, summary: kept.summary, note: kept.note, target: { exact: kept.target.exact } }],
    });
  });
});

it('a tag with a bracket comes back from Web Annotations as it was', () => {
  const tags = ['>', '<urgent>', 'a < b'];
  const [finding] = exampleKept();
  expect(read(write('jsonLd', [{ ...finding, tags }])).annotations[0]?.tags).toEqual(tags);
});

/** A table has the context of a note on the page as a whole, too. */
function prefixIn(format: string, { target }: Annotation): string {
  return format !== 'csv' && target.exact === '' ? '' : target.prefix;
}

it('a file of version 1 is read for ever', () => {
  const before = readFileSync('tests/fixtures/exports/annotations-1.json', 'utf8');
  expect(before).toContain('"crossread/annotations@1"');
  expect(read(before)).toEqual({ format: 'crossread', annotations: exampleKept(), isWhole: true, refused: [], cut: 0 });
  expect(write('crossread', exampleKept())).toContain('"crossread/annotations@2"');
});

const file = (annotations: readonly unknown[]): string =>
  JSON.stringify({ format: 'crossread/annotations@1', annotations });

describe('case 42: a file that is good in part', () => {
  const [finding, marked] = exampleKept();

  it('gives what can be read, and says of the rest what is wrong with it', () => {
    const { annotations, refused } = read(
      file([
        finding,
        { ...marked, id: 'no iri' },
        { ...marked, tags: 'x' },
        { ...marked, target: { ...marked.target, end: 0 } },
        { ...marked, created: 'yesterday' },
        null,
        finding,
        marked,
      ]),
    );
    expect(annotations).toEqual([finding, marked]);
    expect(refused).toEqual([
      { at: 1, reason: 'shape', fault: { path: 'id', reason: 'notIri' } },
      { at: 2, reason: 'shape', fault: { path: 'tags', reason: 'notList' } },
      { at: 3, reason: 'shape', fault: { path: 'target', reason: 'otherLength' } },
      { at: 4, reason: 'shape', fault: { path: 'created', reason: 'notTime' } },
      { at: 5, reason: 'shape', fault: { path: '', reason: 'notObject' } },
      { at: 6, reason: 'repeated', detail: finding.id },
    ]);
  });
});

describe('a file that is none', () => {
  it.each([
    ['', 'emptyFile'],
    [' \n', 'emptyFile'],
    ['<!doctype html><title>Not found</title>', 'webPage'],
    ['%PDF-1.7', 'pdf'],
    ['PK\u0003\u0004', 'zip'],
    ['\ufffd\ufffd{\0', 'notUtf8'],
    ['{"format":', 'endsEarly'],
    ['Dear reader', 'unknownFormat'],
    ['a,b\n1,2\n', 'unknownFormat'],
    ['{}', 'unknownFormat'],
    ['[1,2]', 'unknownFormat'],
    ['"text"', 'unknownFormat'],
    ['{"format":"crossread/claim-set@1"}', 'missing'],
    ['{"format":"crossread/claim-set@9"}', 'otherVersion'],
    ['{"annotations":[],"annotations":[]}', 'nameTwice'],
    ['{"format":"crossread/annotations@3","annotations":[]}', 'otherVersion'],
    ['{"annotations":[{"__proto__":{"x":1}}]}', 'forbiddenName'],
    ['{"annotations":[{"a":{"constructor":1}}]}', 'forbiddenName'],
    [`${'['.repeat(50_000)}${']'.repeat(50_000)}`, 'tooDeep'],
    [`${'{"first":'.repeat(20_000)}1${'}'.repeat(20_000)}`, 'tooDeep'],
    ['id,created,note\r\n"x', 'endsEarly'],
  ])('%j is refused as %s', (text, problem) => {
    const content = readFile(text, NOW);
    expect(content.ok ? null : content.error[0]?.reason).toBe(problem);
  });

  it('says where the JSON is wrong', () => {
    const parsed = readFile('{\n  "annotations": [1,, 2]\n}', NOW);
    expect(parsed).toMatchObject({ ok: false, error: [{ reason: 'notJson', at: { line: 2, column: 21 } }] });
  });

  it('throws on no text and no JSON', () => {
    fc.assert(fc.property(fc.string({ unit: 'binary' }), (text) => typeof readFile(text, NOW).ok === 'boolean'));
    const near = fc.letrec((tie) => ({
      value: fc.oneof({ depthSize: 'small' }, fc.string(), fc.integer(), fc.constant(null), tie('list'), tie('object')),
      list: fc.array(tie('value'), { maxLength: 3 }),
      object: fc.dictionary(
        fc.constantFrom(
          ...'type items first next target body source selector exact value id uri annotations tags document title created'.split(
            ' ',
          ),
        ),
        fc.oneof(fc.constantFrom('Annotation', 'Choice', 'TextQuoteSelector', 'https://a.example/'), tie('value')),
      ),
    })).value;
    fc.assert(
      fc.property(near, (value) => {
        expect(typeof readFile(JSON.stringify(value), NOW).ok).toBe('boolean');
      }),
      { numRuns: 500 },
    );
  });
});

describe("other tools' files", () => {
  it('of Hypothesis give passages, notes on pages, and the name each can be looked up by', () => {
    const { annotations } = read(
      JSON.stringify({
        export_date: '2026-02-01T00:00:00Z',
        annotations: [
          {
            id: 'aBc-12_x',
            created: '2026-01-01T10:00:00.123456+00:00',
            updated: '2026-01-02T10:00:00.000000+01:00',
            uri: 'https://a.example/x',
            text: 'A *note*',
            tags: ['one', 'one', ' two '],
            document: { title: ['A page'] },
            target: [
              {
                source: 'https://a.example/x',
                selector: [
                  { type: 'RangeSelector', startContainer: '/p[1]' },
                  { type: 'TextPositionSelector', start: 7, end: 10 },
                  { type: 'TextQuoteSelector', exact: 'some words', prefix: 'with ', suffix: '.' },
                ],
              },
            ],
          },
          {
            id: 'q',
            uri: 'https://a.example/x',
            text: 'On the page',
            tags: [],
            target: [{ source: 'https://a.example/x' }],
          },
          { id: 'r', uri: 'urn:x-pdf:1234', text: '', tags: [], target: [] },
        ],
      }),
    );
    expect(annotations).toMatchObject([
      {
        id: 'https://hypothes.is/a/aBc-12_x',
        created: '2026-01-01T10:00:00.123Z',
        modified: '2026-01-02T09:00:00.000Z',
        page: { url: 'https://a.example/x', title: 'A page' },
        target: { exact: 'some words', prefix: 'with ', suffix: '.' },
        note: 'A *note*',
        tags: ['one', 'two'],
        finding: null,
        status: 'open',
      },
      { note: 'On the page', target: { exact: '' } },
    ]);
  });

  it('without names are given one by what they say, the same each time', () => {
    const nameless = JSON.stringify({ type: 'Annotation', target: 'https://a.example/', bodyValue: 'Words' });
    const [first] = read(nameless).annotations;
    expect(first?.id).toMatch(/^urn:uuid:[0-9a-f]{8}-[0-9a-f]{4}-8[0-9a-f]{3}-8[0-9a-f]{3}-[0-9a-f]{12}$/);
    expect(read(nameless).annotations[0]?.id).toBe(first?.id);
    expect(read(nameless.replace('Words', 'Other')).annotations[0]?.id).not.toBe(first?.id);
  });
});

/** The folder of the W3C's web-annotation-tests; where it is at hand, its valid samples are brought in. */
const suite = process.env['WEB_ANNOTATION_TESTS'] ?? '';

if (existsSync(suite))
  describe("the W3C's valid samples", () => {
    const folder = path.join(suite, 'tools/samples/correct');
    const samples = suite ? readdirSync(folder).filter((name) => name.endsWith('.json')) : [];
    const sample = (name: string): ImportedFile => read(readFileSync(path.join(folder, name), 'utf8'));

    /** A collection whose pages are elsewhere holds no annotation. */
    it.each(samples.filter((name) => name !== 'example41.json'))('%s is read', (name) => {
      const { annotations, refused } = sample(name);
      expect(annotations.length).toBeGreaterThan(0);
      expect(refused).toEqual([]);
    });

    it('give words, tags and notes', () => {
      expect(sample('anno32.json').annotations[0]).toMatchObject({
        page: { url: 'http://example.org/page1#para5' },
        target: { exact: 'Selected Text', prefix: 'text before the ', suffix: ' and text after it' },
        note: '<http://example.org/comment1>',
      });
      expect(sample('anno18.json').annotations[0]).toMatchObject({ tags: ['readme'] });
      expect(sample('anno12.json').annotations).toHaveLength(4);
      expect(sample('anno5.json').annotations[0]?.note).toBe("j'adore !");
      expect(sample('anno41-example44.json').annotations[0]).toMatchObject({
        tags: ['love'],
        note: 'I really love this particular bit of text in this XML. No really.',
        created: '2015-10-13T13:00:00.000Z',
      });
    });
  });

it('says which formats can be brought back', () => {
  const [finding] = exampleKept();
  const outcomes = EXPORT_FORMATS.map((format) => {
    const back = readFile(write(format, [finding]), NOW);
    if (!back.ok) return [format, back.error[0]?.reason];
    return [format, back.value.is === 'annotations' ? back.value.file.format : back.value.is];
  });
  expect(Object.fromEntries(outcomes)).toEqual({
    html: 'webPage',
    markdown: 'unknownFormat',
    csv: 'csv',
    crossread: 'crossread',
    jsonLd: 'w3c',
    hypothesis: 'hypothesis',
    csvw: 'unknownFormat',
  });
});
