import { existsSync, readdirSync, readFileSync } from 'node:fs';
import path from 'node:path';
import AjvDraft04 from 'ajv-draft-04';
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import type { Annotation } from '../../../../lib/core/annotation/annotation.ts';
import { writeWhole } from '../../../../lib/core/exchange/write/annotation-writer.ts';
import { startJsonLd } from '../../../../lib/core/exchange/write/json-ld.ts';
import { arbitraryKept, exampleAnnotations, exampleExport, exampleKept } from '../../annotation/examples.ts';

const name = { id: exampleExport.id, label: exampleExport.title };
const write = (annotations: readonly Annotation[]): string =>
  writeWhole(startJsonLd, annotations, { ...exampleExport, count: annotations.length });
// oxlint-disable-next-line typescript/no-unsafe-return -- the file is read as any other tool would read it
const exported = (annotations: readonly Annotation[] = exampleAnnotations()) => JSON.parse(write(annotations));

/** A page, or the collection that pages are part of. */
interface Node {
  readonly id: string;
  readonly type: string;
  readonly items?: readonly unknown[];
  readonly startIndex?: number;
  readonly partOf?: { readonly id: string };
  readonly next?: string;
  readonly prev?: string;
}

/** So many annotations that they need several pages. */
const many = (count: number): Annotation[] =>
  Array.from({ length: count }, (_, i) => ({ ...exampleKept()[i % 2 ? 1 : 0], id: `urn:uuid:many-${i}` }));

describe('startJsonLd', () => {
  it('is a collection with one embedded page that holds all annotations', () => {
    expect(exported()).toMatchObject({
      '@context': 'http://www.w3.org/ns/anno.jsonld',
      ...name,
      type: 'AnnotationCollection',
      total: 1,
      first: { type: 'AnnotationPage', startIndex: 0, items: [{ type: 'Annotation', motivation: 'assessing' }] },
    });
  });

  it('targets the passage by its words and by its position in code points', () => {
    expect(exported().first.items[0].target).toEqual({
      type: 'SpecificResource',
      source: 'https://news.example/levy#top',
      label: 'Levy to go up',
      state: { type: 'TimeState', sourceDate: '2026-03-03T10:00:00.000Z' },
      selector: [
        {
          type: 'TextQuoteSelector',
          exact: '“We will raise the levy,”',
          prefix: 'Headline 😀\n\nThe minister said: ',
          suffix: ' and left the hall in Ostrava.',
        },
        { type: 'TextPositionSelector', start: 31, end: 56 },
      ],
    });
  });

  it('names a source without an address by the hash of its text, and invents none', () => {
    const bodies: { source?: string }[] = exported().first.items[0].body;
    expect(bodies.map(({ source }) => source).filter(Boolean)).toEqual([
      'ni:///sha-256;ungWv48Bz-pBQUDeXa4iI7ADYaOWF3qctBD_YfIAFa0',
    ]);
  });
});

it('says of a finding what it is, what differs and what the source has', () => {
  const [{ body }] = exported().first.items as [{ body: Record<string, unknown>[] }];
  const valuesOf = (wanted: string) => body.filter(({ purpose }) => purpose === wanted).map(({ value }) => value);
  expect(valuesOf('classifying')).toEqual(['differs', 'quotation', 'major']);
  expect(valuesOf('describing')).toEqual(['major wording (negation): source "not", page ""']);
  expect(body.find(({ purpose }) => purpose === 'linking')).toMatchObject({
    selector: { exact: '"We will not raise the levy,"' },
  });
});

it('has note, tags and status as bodies with their purpose', () => {
  const [noted, bare] = exported(exampleKept()).first.items;
  expect(noted.body).toEqual(
    expect.arrayContaining([
      {
        type: 'TextualBody',
        purpose: 'commenting',
        format: 'text/markdown',
        value: 'Asked the *ministry*.\n\n- no answer yet',
      },
      { type: 'TextualBody', purpose: 'tagging', format: 'text/plain', value: 'to do' },
      { type: 'TextualBody', purpose: 'moderating', format: 'text/plain', value: 'checked' },
    ]),
  );
  expect(bare).toMatchObject({ motivation: 'highlighting' });
  expect(bare.body).toBeUndefined();
});

it('puts a large set on pages that lead to one another, each of at most 1,000', () => {
  const nodes = exported(many(2001)) as Node[];
  expect(nodes.map(({ type, items }) => [type, items?.length])).toEqual([
    ['AnnotationPage', 1000],
    ['AnnotationPage', 1000],
    ['AnnotationPage', 1],
    ['AnnotationCollection', undefined],
  ]);
  const [first, second, third, collection] = nodes as [Node, Node, Node, Node];
  expect([first.next, second.prev, second.next, third.prev]).toEqual([second.id, first.id, third.id, second.id]);
  expect(nodes.slice(0, 3).map(({ startIndex, partOf }) => [startIndex, partOf?.id])).toEqual([
    [0, name.id],
    [1000, name.id],
    [2000, name.id],
  ]);
  expect(collection).toMatchObject({ ...name, total: 2001, first: first.id, last: third.id });
});

it('is JSON for any set, an empty one too', () => {
  expect(exported([])).toMatchObject({ total: 0, first: { items: [] } });
  fc.assert(
    fc.property(fc.array(arbitraryKept, { maxLength: 3 }), (annotations) => {
      expect(exported(annotations).first.items.map(({ created }: Annotation) => created)).toEqual(
        annotations.map(({ created }) => created),
      );
    }),
  );
});

/** The folder of the W3C's web-annotation-tests; where it is at hand, its schemas are run as well. */
const suite = process.env['WEB_ANNOTATION_TESTS'] ?? '';

if (existsSync(suite))
  describe("the W3C's assertions", () => {
    const ajv = new AjvDraft04({ strict: false });
    const definitions = path.join(suite, 'definitions');
    for (const file of suite ? readdirSync(definitions) : []) {
      ajv.addSchema(JSON.parse(readFileSync(path.join(definitions, file), 'utf8')), file);
    }
    const assertionsOf = (list: string): string[] =>
      suite ? JSON.parse(readFileSync(path.join(suite, list), 'utf8').replace(/^[^{]*/, '')).assertions : [];
    const compile = (assertion: string): ((value: unknown) => void) => {
      const { id: _, $schema: __, ...schema } = JSON.parse(readFileSync(path.join(suite, assertion), 'utf8'));
      const check = ajv.compile(schema);
      return (value) =>
        expect(check(value) === (schema.expectedResult !== 'invalid'), JSON.stringify(check.errors)).toBe(true);
    };
    const validate = (assertion: string, value: unknown): void => compile(assertion)(value);

    const annotationMusts = assertionsOf('annotations/annotationMusts.test');
    it('are all there', () => expect(annotationMusts).toHaveLength(54));

    it.each(annotationMusts)('holds for findings, notes and bare highlights: %s', (assertion) => {
      const [finding, bare] = exampleKept();
      const noted = { ...bare, note: 'Ask *again*.' };
      const onPage = { ...noted, target: { ...bare.target, exact: '' } };
      for (const annotation of exported([finding, ...exampleAnnotations(), bare, noted, onPage]).first.items)
        validate(assertion, annotation);
    });

    it.each(annotationMusts)('holds for any annotation: %s', (assertion) => {
      const check = compile(assertion);
      fc.assert(
        fc.property(arbitraryKept, (annotation) => {
          for (const item of exported([annotation]).first.items) check(item);
        }),
        { numRuns: 30 },
      );
    });

    it.each(assertionsOf('collections/collectionMusts.test'))('holds for the collection: %s', (assertion) => {
      validate(assertion, exported());
      validate(assertion, exported(many(1001)).at(-1));
    });

    it.each(assertionsOf('collections/pages/pageMusts.test'))('holds for each page: %s', (assertion) => {
      for (const page of exported(many(1001)).slice(0, 2)) validate(assertion, page);
    });
  });
