import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { parseClaimSet, parseClaimSetText } from '../../../lib/core/claim/parse-claim-set.ts';
import { exampleSet } from './examples.ts';

/** The example set with one place changed, as JSON would bring it. */
function changed(path: readonly (string | number)[], value: unknown): unknown {
  const set: unknown = JSON.parse(JSON.stringify(exampleSet()));
  let at = set as Record<string | number, unknown>;
  for (const key of path.slice(0, -1)) at = at[key] as Record<string | number, unknown>;
  const last = path.at(-1) as string;
  if (value === undefined) delete at[last];
  else at[last] = value;
  return set;
}

describe('parseClaimSet', () => {
  it('reads a valid set and keeps fields it does not know', () => {
    const set = { ...exampleSet(), licence: 'CC0' };
    expect(parseClaimSet(set)).toEqual({ ok: true, value: set });
  });

  it.each([
    [['format'], 'crossread/claim-set@2', 'format', 'not a version'],
    [['format'], 'other', 'format', 'must be'],
    [['id'], 'With Spaces', 'id', 'lower-case'],
    [['claims'], [], 'claims', 'at least one claim'],
    [['claims', 0, 'speaker'], 's9', 'claims[0].speaker', 'not among the speakers'],
    [['claims', 0, 'appearances', 0, 'document'], 'd9', 'claims[0].appearances[0].document', 'not among the documents'],
    [['claims', 0, 'appearances', 0, 'end'], 40, 'claims[0].appearances[0].end', 'characters'],
    [['claims', 0, 'appearances', 0, 'start'], -1, 'claims[0].appearances[0].start', 'negative'],
    [['claims', 0, 'appearances'], [], 'claims[0].appearances', 'at least one appearance'],
    [['claims', 1, 'id'], 'q1', 'claims[1].id', 'used twice'],
    [['claims', 1, 'comparator'], 'roughly', 'claims[1].comparator', 'must be'],
    [['claims', 1, 'high'], 2, 'claims[1].low', 'above'],
    [['claims', 1, 'value'], '300', 'claims[1].value', 'must be'],
    [['claims', 1, 'type'], 'rumour', 'claims[1].type', 'must be'],
    [['documents', 0, 'sha256'], 'abc', 'documents[0].sha256', 'hexadecimal'],
    [['documents', 0, 'title'], undefined, 'documents[0].title', 'missing'],
  ])('refuses %j = %j', (path, value, where, words) => {
    const result = parseClaimSet(changed(path, value));
    expect(result.ok).toBe(false);
    const problems = result.ok ? [] : result.error;
    expect(problems.map((problem) => problem.path)).toContain(where);
    expect(problems.map(({ message }) => message).join()).toContain(words);
  });

  it('names every problem, not just the first', () => {
    const set = { ...exampleSet(), title: 4, claims: [] };
    const result = parseClaimSet(set);
    expect(result.ok ? [] : result.error.map(({ path }) => path)).toEqual(['title', 'claims']);
  });

  it('refuses names that reach into objects, and nesting that could exhaust a stack', () => {
    const polluting = JSON.parse('{"format":"crossread/claim-set@1","__proto__":{"polluted":true}}');
    expect(parseClaimSet(polluting)).toMatchObject({ ok: false, error: [{ path: '__proto__' }] });
    const deep = `${'['.repeat(20_000)}${']'.repeat(20_000)}`;
    expect(parseClaimSetText(deep)).toMatchObject({
      ok: false,
      error: [{ message: 'is nested deeper than 32 levels' }],
    });
  });

  it('throws on no JSON value', () => {
    fc.assert(fc.property(fc.jsonValue(), (value) => !parseClaimSet(value).ok));
  });
});

describe('parseClaimSetText', () => {
  it('reads what was written, a byte order mark before it or not', () => {
    const json = JSON.stringify(exampleSet());
    expect(parseClaimSetText(`\ufeff${json}`)).toEqual({ ok: true, value: exampleSet() });
  });

  it.each([
    ['', 'is not JSON'],
    ['{', 'is not JSON'],
    ['<!doctype html><p>Not found', 'is a web page, not a claim set'],
  ])('refuses %j', (text, message) => {
    expect(parseClaimSetText(text)).toEqual({ ok: false, error: [{ path: '', message }] });
  });
});
