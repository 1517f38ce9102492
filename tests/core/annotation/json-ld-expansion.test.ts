import { readFileSync } from 'node:fs';
import jsonld from 'jsonld';
import { describe, expect, it } from 'vitest';
import { writeWhole } from '../../../lib/core/exchange/write/annotation-writer.ts';
import { startJsonLd } from '../../../lib/core/exchange/write/json-ld.ts';
import { exampleExport, exampleKept } from './examples.ts';

const CONTEXT = 'http://www.w3.org/ns/anno.jsonld';
const published = JSON.parse(
  readFileSync(new URL('../../fixtures/w3c/anno.jsonld', import.meta.url), 'utf8'),
) as Record<'@context', jsonld.ContextDefinition>;
/** The term that was forgotten in 2016 and put in later: https://github.com/w3c/web-annotation/issues/444. */
const document = { '@context': [published['@context'], { assessing: 'oa:assessing' }] };

/** The W3C's context from the fixtures; nothing else may be asked for. */
const documentLoader = (url: string) =>
  url === CONTEXT ? Promise.resolve({ documentUrl: url, document }) : Promise.reject(new Error(`asked for ${url}`));

/** `safe` makes it an error that something is dropped; the types do not know it yet. */
const OPTIONS = { documentLoader, safe: true };

const write = (count: number): jsonld.JsonLdDocument => {
  const annotations = Array.from({ length: count }, (_, i) => ({
    ...exampleKept()[i % 2 ? 1 : 0],
    id: `urn:uuid:00000000-0000-4000-8000-${String(i).padStart(12, '0')}`,
  }));
  return JSON.parse(writeWhole(startJsonLd, annotations, { ...exampleExport, count })) as jsonld.JsonLdDocument;
};

/** The statements of a file as N-Quads, as any RDF tool would have them. */
const statementsOf = async (count: number): Promise<string[]> => {
  const quads = await jsonld.toRDF(write(count), { ...OPTIONS, format: 'application/n-quads' });
  return (quads as unknown as string).trim().split('\n');
};

const OA = 'http://www.w3.org/ns/oa#';
const AS = 'http://www.w3.org/ns/activitystreams#';
const having = (statements: readonly string[], ...parts: string[]): string[] =>
  statements.filter((statement) => parts.every((part) => statement.includes(part)));

describe('a JSON-LD processor', () => {
  it('understands each term of an export; `safe` fails on what it would drop', async () => {
    const expanded = await jsonld.expand(write(2), OPTIONS);
    expect(expanded).toHaveLength(1);
    expect(expanded[0]).toMatchObject({ '@id': exampleExport.id, '@type': [`${AS}OrderedCollection`] });
  });

  it('finds the words, the position and what the user wrote', async () => {
    const statements = await statementsOf(2);
    expect(having(statements, `<${OA}exact>`, '"“We will raise the levy,”"')).toHaveLength(1);
    expect(having(statements, `<${OA}start>`, '"31"')).toHaveLength(1);
    expect(having(statements, `<${OA}hasSource> <https://news.example/levy#top>`)).toHaveLength(2);
    expect(having(statements, `<${OA}motivatedBy> <${OA}assessing>`)).toHaveLength(1);
    expect(having(statements, `<${OA}motivatedBy> <${OA}highlighting>`)).toHaveLength(1);
    expect(having(statements, `<${OA}hasPurpose> <${OA}tagging>`)).toHaveLength(2);
  });

  it('puts the pages of a large set together', async () => {
    const statements = await statementsOf(1001);
    expect(having(statements, `> <${AS}next> <`)).toHaveLength(1);
    expect(having(statements, `<${AS}totalItems>`, '"1001"')).toHaveLength(1);
    expect(having(statements, 'type>', `<${OA}Annotation>`)).toHaveLength(1001);
  });
});
