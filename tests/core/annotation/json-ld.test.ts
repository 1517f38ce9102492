import { existsSync, readdirSync, readFileSync } from 'node:fs';
import path from 'node:path';
import AjvDraft04 from 'ajv-draft-04';
import { describe, expect, it } from 'vitest';
import { exportJsonLd } from '../../../lib/core/annotation/json-ld.ts';
import { exampleAnnotations } from './examples.ts';

const name = { id: 'urn:uuid:00000000-0000-4000-8000-0000000000ff', label: 'Levy to go up' };
// oxlint-disable-next-line typescript/no-unsafe-return -- the file is read as any other tool would read it
const exported = () => JSON.parse(exportJsonLd(exampleAnnotations(), name));

describe('exportJsonLd', () => {
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

/** The folder of the W3C's web-annotation-tests; where it is at hand, its schemas are run as well. */
const suite = process.env['WEB_ANNOTATION_TESTS'] ?? '';

describe.runIf(existsSync(suite))("the W3C's assertions", () => {
  const ajv = new AjvDraft04({ strict: false });
  const definitions = path.join(suite, 'definitions');
  for (const file of suite ? readdirSync(definitions) : []) {
    ajv.addSchema(JSON.parse(readFileSync(path.join(definitions, file), 'utf8')), file);
  }
  const assertionsOf = (list: string): string[] =>
    suite ? JSON.parse(readFileSync(path.join(suite, list), 'utf8').replace(/^[^{]*/, '')).assertions : [];
  const validate = (assertion: string, value: unknown): void => {
    const { id: _, $schema: __, ...schema } = JSON.parse(readFileSync(path.join(suite, assertion), 'utf8'));
    const check = ajv.compile(schema);
    expect(check(value) === (schema.expectedResult !== 'invalid'), JSON.stringify(check.errors)).toBe(true);
  };

  it.each(assertionsOf('annotations/annotationMusts.test'))('holds for each annotation: %s', (assertion) => {
    for (const annotation of exported().first.items) validate(assertion, annotation);
  });

  it.each(assertionsOf('collections/collectionMusts.test'))('holds for the collection: %s', (assertion) => {
    validate(assertion, exported());
  });
});
