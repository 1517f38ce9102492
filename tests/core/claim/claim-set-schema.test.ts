import { readFileSync } from 'node:fs';
import { Ajv2020 } from 'ajv/dist/2020.js';
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { findShapeProblems } from '../../../lib/core/claim/claim-set-shape.ts';
import { parseClaimSet } from '../../../lib/core/claim/parse-claim-set.ts';
import { runToEnd } from '../../../lib/core/run-to-end.ts';
import { changedSet } from './changed-set.ts';
import { exampleSet, latestSet } from './examples.ts';

const read = (path: string): unknown => JSON.parse(readFileSync(path, 'utf8'));

const acceptor = (file: string) => new Ajv2020({ strict: true, allowUnionTypes: true }).compile(read(file) as object);

const VERSIONS = [
  { version: 1, example: exampleSet(), accepts: acceptor('schemas/claim-set-1.schema.json') },
  { version: 2, example: latestSet(), accepts: acceptor('schemas/claim-set.schema.json') },
];

const isShaped = (value: object): boolean => runToEnd(findShapeProblems(value)).length === 0;

/** Values that are where others should: of every type, and those that are nearly right. */
const odd = fc.oneof(
  fc.jsonValue({ maxDepth: 2 }),
  fc.constantFrom('', 'a', 'A b', '0'.repeat(64), 'quotation', 'figure', 'exactly', 'up', 'crossread/claim-set@1'),
  fc.constantFrom(0, -1, 1.5, 1e300, 2 ** 53, null, [], {}, [''], [null]),
);

it('accepts the set that comes with the extension, as the validator does', () => {
  const set = read('public/claim-sets/hamas-us-talks.json');
  const { accepts } = VERSIONS[1] ?? expect.fail();
  expect(accepts(set), JSON.stringify(accepts.errors)).toBe(true);
  expect(parseClaimSet(set).ok).toBe(true);
});

describe.each(VERSIONS)('the published JSON Schema of version $version', ({ example, accepts }) => {
  it('accepts and refuses the shapes that the validator does', () => {
    const seen = { accepted: 0, refused: 0 };
    fc.assert(
      fc.property(
        // Which version it is stays as it is.
        changedSet(odd, example).filter((set) => 'format' in set && set.format === example.format),
        (value) => {
          const isAccepted = accepts(value);
          seen[isAccepted ? 'accepted' : 'refused']++;
          expect(isShaped(value), JSON.stringify(accepts.errors)).toBe(isAccepted);
        },
      ),
      { numRuns: 3000 },
    );
    expect(Math.min(seen.accepted, seen.refused)).toBeGreaterThan(100);
  });

  it('accepts whatever the validator accepts as a whole', () => {
    expect(accepts(example)).toBe(true);
    expect(parseClaimSet(example)).toEqual({ ok: true, value: example });
    fc.assert(
      fc.property(changedSet(odd, example), (value) => {
        if (parseClaimSet(value).ok) expect(accepts(value)).toBe(true);
      }),
    );
  });
});

it('version 1 has no dates and ages', () => {
  const set = { ...latestSet(), format: 'crossread/claim-set@1' };
  expect(parseClaimSet(set)).toMatchObject({
    ok: false,
    error: [{ path: 'claims[2].type' }, { path: 'claims[3].type' }],
  });
});
