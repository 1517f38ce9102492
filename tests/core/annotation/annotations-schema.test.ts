import { readFileSync } from 'node:fs';
import { Ajv2020 } from 'ajv/dist/2020.js';
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { parseAnnotation } from '../../../lib/core/annotation/parse-annotation.ts';
import type { ShapeFault } from '../../../lib/core/claim/shape-fault.ts';
import { startCrossreadJson } from '../../../lib/core/exchange/crossread-json.ts';
import { writeWhole } from '../../../lib/core/exchange/write/annotation-writer.ts';
import { arbitraryKept, exampleExport, exampleKept } from './examples.ts';

const schema = JSON.parse(readFileSync('schemas/annotations.schema.json', 'utf8')) as object;
const accepts = new Ajv2020({ strict: true, allowUnionTypes: true }).compile(schema);
const acceptsOne = (annotation: unknown): boolean =>
  accepts({ format: 'crossread/annotations@2', annotations: [annotation] });

/** Values that are where others should: of every type, and those that are nearly right. */
const odd = fc.oneof(
  fc.jsonValue({ maxDepth: 2 }),
  fc.constantFrom('', 'a', 'a:b', 'A b', '0'.repeat(64), 'quotation', 'same', 'major', 'open', '2026-01-01T00:00:00Z'),
  fc.constantFrom(0, -1, 1.5, 1e300, 2 ** 53, null, [], {}, [''], [null]),
);

type Place = readonly [holder: Record<string, unknown>, name: string];

/** Every field of an annotation, at any depth. */
function placesIn(value: unknown): Place[] {
  if (typeof value !== 'object' || value === null) return [];
  const holder = value as Record<string, unknown>;
  return Object.keys(holder).flatMap((name): Place[] => [[holder, name], ...placesIn(holder[name])]);
}

/** A good annotation in which one field is taken out or has another value. */
const changed = fc
  .record({ which: fc.nat(), value: fc.option(odd, { nil: undefined }), base: fc.constantFrom(0, 1) })
  .map(({ which, value, base }) => {
    const annotation = structuredClone(exampleKept()[base === 0 ? 0 : 1]);
    const places = placesIn(annotation);
    const [holder, name] = places[which % places.length] ?? expect.fail();
    if (value === undefined && !Array.isArray(holder)) delete holder[name];
    else holder[name] = value ?? null;
    return annotation;
  });

/** What the schema says in words, since JSON Schema cannot. */
const BEYOND: ReadonlySet<ShapeFault['reason']> = new Set(['otherLength', 'backwards', 'notTime']);

describe('the published JSON Schema', () => {
  it('accepts whatever is exported', () => {
    fc.assert(
      fc.property(fc.array(arbitraryKept, { maxLength: 3 }), (annotations) => {
        const file: unknown = JSON.parse(writeWhole(startCrossreadJson, annotations, exampleExport));
        expect(accepts(file), JSON.stringify(accepts.errors)).toBe(true);
      }),
    );
  });

  it('accepts and refuses the shapes that the importer does', () => {
    const seen = { accepted: 0, refused: 0 };
    fc.assert(
      fc.property(changed, (annotation) => {
        const isAccepted = acceptsOne(annotation);
        seen[isAccepted ? 'accepted' : 'refused']++;
        const parsed = parseAnnotation(annotation);
        if (parsed.ok) expect(isAccepted, JSON.stringify(accepts.errors)).toBe(true);
        else if (!BEYOND.has(parsed.error.reason)) expect(isAccepted, JSON.stringify(parsed.error)).toBe(false);
      }),
      { numRuns: 2000 },
    );
    expect(Math.min(seen.accepted, seen.refused)).toBeGreaterThan(100);
  });
});
