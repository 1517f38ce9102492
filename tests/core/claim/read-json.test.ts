import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { findPlaces, locateInJson } from '../../../lib/core/claim/locate-in-json.ts';
import { type JsonProblem, type JsonText, readJsonSteps } from '../../../lib/core/claim/read-json.ts';
import type { Result } from '../../../lib/core/result.ts';
import { runToEnd } from '../../../lib/core/run-to-end.ts';

const read = (text: string, deepest = 1000): Result<JsonText, JsonProblem> => runToEnd(readJsonSteps(text, deepest));

const valueOf = (text: string): unknown => {
  const result = read(text);
  return result.ok ? result.value.value : result.error;
};

function isJson(text: string): boolean {
  try {
    JSON.parse(text);
    return true;
  } catch {
    return false;
  }
}

/** JSON with white space where it may be. */
const written = fc
  .tuple(fc.jsonValue({ maxDepth: 5 }), fc.constantFrom(0, 2, '\t'))
  .map(([value, space]) => JSON.stringify(value, null, space));

/** Nearly JSON: characters that mean something, in any order, and JSON with one character changed. */
const nearly = fc.oneof(
  fc.string({ unit: fc.constantFrom(...'{}[],:"\\ue-+.0129 tfn\n\u0001'), maxLength: 12 }),
  fc
    .tuple(written, fc.nat(), fc.string({ minLength: 0, maxLength: 1 }))
    .map(([text, at, other]) => text.slice(0, at % text.length) + other + text.slice((at % text.length) + 1)),
);

const nested = (levels: number): string => `${'['.repeat(levels)}${']'.repeat(levels)}`;

describe('readJsonSteps', () => {
  it('reads what JSON.parse reads', () => {
    fc.assert(
      fc.property(written, (text) => {
        expect(valueOf(text)).toEqual(JSON.parse(text));
      }),
    );
  });

  it('refuses what JSON.parse refuses, and besides only names that stand twice', () => {
    fc.assert(
      fc.property(nearly, (text) => {
        const result = read(text);
        if (result.ok) expect(result.value.value).toEqual(JSON.parse(text));
        else if (isJson(text)) expect(result.error.reason).toBe('duplicate');
      }),
      { numRuns: 2000 },
    );
  });

  it.each([
    ['', 'syntax', 0, ''],
    ['{"a": [1, 2,, 3]}', 'syntax', 12, 'a'],
    ['{"a": {"b": 1, "b": 2}}', 'duplicate', 15, 'a'],
    ['[1] x', 'syntax', 4, ''],
    ['["\u0001"]', 'syntax', 2, ''],
    ['{"a": 01}', 'syntax', 7, ''],
  ])('says of %j: %s at %d in "%s"', (text, reason, offset, path) => {
    expect(read(text)).toEqual({ ok: false, error: { reason, offset, path } });
  });

  it('takes nesting up to the limit and no deeper, whatever the call stack can bear', () => {
    expect(read(nested(33), 32).ok).toBe(true);
    expect(read(nested(34), 32)).toMatchObject({ ok: false, error: { reason: 'depth', offset: 33 } });
    expect(read(nested(100_000), 1_000_000).ok).toBe(true);
  });

  it('keeps a name that reaches into objects as a name', () => {
    const value = valueOf('{"__proto__": {"polluted": true}}') as { polluted?: boolean };
    expect(Object.keys(value)).toEqual(['__proto__']);
    expect(value.polluted).toBeUndefined();
  });
});

describe('locateInJson', () => {
  const text = `{
  "id": "a",
  "claims": [
    { "end": 4 },
    { "words": "}],[{\\"", "end": [1, -2.5e3, true] }
  ]
}`;
  it.each([
    ['id', 2, 3],
    ['claims', 3, 3],
    ['claims[0]', 4, 5],
    ['claims[1].end', 5, 27],
    ['claims[1].end[2]', 5, 46],
    ['claims[1].missing', 5, 5],
    ['claims[7]', 3, 13],
    ['', 1, 1],
  ])('finds "%s" in line %d, column %d', (path, line, column) => {
    const result = read(text);
    if (!result.ok) throw new Error('The text is JSON.');
    expect(findPlaces(text)(locateInJson(text, result.value, path))).toEqual({ line, column });
  });
});
