import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { describeProblem } from '../../../lib/core/claim/claim-set-problem.ts';
import { parseClaimSet } from '../../../lib/core/claim/parse-claim-set.ts';
import { parseClaimSetText } from '../../../lib/core/claim/parse-claim-set-text.ts';
import { changed } from './changed-set.ts';
import { exampleSet } from './examples.ts';

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
    [['claims', 1, 'speaker'], 's9', 'claims[1].speaker', 'not among the speakers'],
    [['claims', 1, 'speaker'], 9, 'claims[1].speaker', 'must be'],
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
    ['{', 'is not JSON: it ends too early', { line: 1, column: 2 }],
    ['{\n  "id": nil\n}', 'is not JSON', { line: 2, column: 9 }],
    ['[]', 'is JSON, but not a claim set', { line: 1, column: 1 }],
  ])('refuses %j with the place', (text, message, at) => {
    expect(parseClaimSetText(text)).toEqual({ ok: false, error: [{ path: '', message, at }] });
  });

  it('says in which line each problem stands, in words that are the same everywhere', () => {
    const text = JSON.stringify({ ...exampleSet(), title: '' }, null, 2).replace('"end": 66', '"end": 65.5');
    const parsed = parseClaimSetText(text);
    expect(parsed.ok ? [] : parsed.error.map(describeProblem)).toEqual([
      'line 4, column 3: title must not be empty',
      'line 38, column 11: claims[0].appearances[0].end must be a whole number',
    ]);
  });
});
