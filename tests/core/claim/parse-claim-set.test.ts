import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { parseClaimSet } from '../../../lib/core/claim/parse-claim-set.ts';
import { parseClaimSetText } from '../../../lib/core/claim/parse-claim-set-text.ts';
import { changed } from './changed-set.ts';
import { exampleSet } from './examples.ts';
import { lineOf } from './problem-line.ts';

describe('parseClaimSet', () => {
  it('reads a valid set and keeps fields it does not know', () => {
    const set = { ...exampleSet(), licence: 'CC0' };
    expect(parseClaimSet(set)).toEqual({ ok: true, value: set });
  });

  it.each([
    [['format'], 'crossread/claim-set@3', 'format', 'otherVersion'],
    [['format'], 'other', 'format', 'notOneOf'],
    [['id'], 'With Spaces', 'id', 'notId'],
    [['claims'], [], 'claims', 'noClaim'],
    [['claims', 0, 'speaker'], 's9', 'claims[0].speaker', 'noSuchSpeaker'],
    [['claims', 1, 'speaker'], 's9', 'claims[1].speaker', 'noSuchSpeaker'],
    [['claims', 1, 'speaker'], 9, 'claims[1].speaker', 'notText'],
    [['claims', 0, 'appearances', 0, 'document'], 'd9', 'claims[0].appearances[0].document', 'noSuchDocument'],
    [['claims', 0, 'appearances', 0, 'end'], 40, 'claims[0].appearances[0].end', 'otherLength'],
    [['claims', 0, 'appearances', 0, 'start'], -1, 'claims[0].appearances[0].start', 'negative'],
    [['claims', 0, 'appearances'], [], 'claims[0].appearances', 'noAppearance'],
    [['claims', 1, 'id'], 'q1', 'claims[1].id', 'usedTwice'],
    [['claims', 1, 'comparator'], 'roughly', 'claims[1].comparator', 'notOneOf'],
    [['claims', 1, 'high'], 2, 'claims[1].low', 'lowAboveHigh'],
    [['claims', 1, 'value'], '300', 'claims[1].value', 'notNumber'],
    [['claims', 1, 'type'], 'rumour', 'claims[1].type', 'notOneOf'],
    [['documents', 0, 'sha256'], 'abc', 'documents[0].sha256', 'notSha256'],
    [['documents', 0, 'title'], undefined, 'documents[0].title', 'missing'],
  ])('refuses %j = %j', (path, value, where, reason) => {
    const result = parseClaimSet(changed(path, value));
    expect(result.ok).toBe(false);
    const problems = result.ok ? [] : result.error;
    expect(problems).toContainEqual(expect.objectContaining({ path: where, reason }));
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
      error: [{ reason: 'tooDeep' }],
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
    ['{', 'endsEarly', { line: 1, column: 2 }],
    ['{\n  "id": nil\n}', 'notJson', { line: 2, column: 9 }],
    ['[]', 'notClaimSet', { line: 1, column: 1 }],
  ])('refuses %j with the place', (text, reason, at) => {
    expect(parseClaimSetText(text)).toEqual({ ok: false, error: [{ path: '', reason, at }] });
  });

  it('says in which line each problem stands', () => {
    const text = JSON.stringify({ ...exampleSet(), title: '' }, null, 2).replace('"end": 66', '"end": 65.5');
    const parsed = parseClaimSetText(text);
    expect(parsed.ok ? [] : parsed.error.map(lineOf)).toEqual([
      '4:3 title empty',
      '38:11 claims[0].appearances[0].end notWhole',
    ]);
  });
});
