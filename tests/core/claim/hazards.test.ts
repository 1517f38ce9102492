/** What people and hostile files bring, by the number of the case in our list of hazards. */
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { checkText } from '../../../lib/core/check/check-text.ts';
import type { ClaimSet } from '../../../lib/core/claim/claim.ts';
import { findCommonplaces, withoutCommonplaces } from '../../../lib/core/claim/find-commonplaces.ts';
import { parseClaimSet } from '../../../lib/core/claim/parse-claim-set.ts';
import { parseClaimSetText } from '../../../lib/core/claim/parse-claim-set-text.ts';
import { readFileSteps } from '../../../lib/core/exchange/read/read-file.ts';
import { buildClaimIndex } from '../../../lib/core/index/claim-index.ts';
import { changed, changedSet } from './changed-set.ts';
import { exampleSet } from './examples.ts';
import { lineOf } from './problem-line.ts';

const json = JSON.stringify(exampleSet());

/** What is wrong with a file. */
function said(text: string): string[] {
  const parsed = parseClaimSetText(text);
  return parsed.ok ? [] : parsed.error.map(lineOf);
}

/** Bytes as a browser or Node reads them: what is no UTF-8 becomes U+FFFD. */
const decoded = (...bytes: readonly number[]): string => new TextDecoder().decode(Uint8Array.from(bytes));

const utf16 = (text: string, isLittle: boolean): number[] =>
  [...text].flatMap((character) => {
    const code = character.charCodeAt(0);
    return isLittle ? [code & 255, code >> 8] : [code >> 8, code & 255];
  });

describe('import', () => {
  it('case 37: unpacks no archive, so that none can be a bomb', () => {
    expect(said(`PK\u0003\u0004${json}`)).toEqual(['zip']);
  });

  it('case 38: unpacks nothing compressed either', () => {
    expect(said(decoded(0x1f, 0x8b, 8, 0, 0, 0))).toEqual(['compressed']);
  });

  it('case 39: refuses 20,000 levels without running out of stack, with the place', () => {
    const deep = json.replace('"bridge"', `${'['.repeat(20_000)}${']'.repeat(20_000)}`);
    expect(said(deep)).toEqual([expect.stringMatching(/^1:\d+ .*tooDeep$/)]);
    let nested: unknown = [];
    for (let level = 0; level < 20_000; level++) nested = [nested];
    expect(parseClaimSet({ ...exampleSet(), extra: nested }).ok).toBe(false);
  });

  it.each(['__proto__', 'constructor', 'prototype'])('case 40: refuses the name %s wherever it stands', (name) => {
    const line = (text: string): string => text.replace('"prefix":', `"${name}":{"polluted":true},"prefix":`);
    expect(said(line(json))).toEqual([expect.stringContaining(`claims[0].appearances[0].${name} forbiddenName`)]);
    expect(({} as { polluted?: boolean }).polluted).toBeUndefined();
  });

  it('case 40: refuses a name that stands twice, of which JSON.parse would take the last', () => {
    expect(said(json.replace('"title":', '"title":"Another","title":'))).toEqual([
      expect.stringMatching(/^1:\d+ nameTwice$/),
    ]);
  });

  it.each([
    ['"value":300', '"value":1e999', 'claims[1].value notFinite'],
    ['"value":300', '"value":NaN', 'notJson'],
    ['"end":66', '"end":9007199254740993', 'claims[0].appearances[0].end notWhole'],
  ])('case 40: refuses numbers that no number can hold (%s → %s)', (was, is, words) => {
    expect(said(json.replace(was, is)).join()).toContain(words);
  });

  it('case 40: keeps a date that is none as the words it is', () => {
    expect(parseClaimSet(changed(['documents', 0, 'date'], '+275760-09-13T00:00:00.001Z')).ok).toBe(true);
  });

  it.each([
    ['0 bytes', '', 'emptyFile'],
    ['a web page', '<!doctype html><title>404</title>', 'webPage'],
    ['a PDF', '%PDF-1.7\n%\ufffd\ufffd', 'pdf'],
    ['UTF-16 with a byte order mark', decoded(0xff, 0xfe, ...utf16(json, true)), 'notUtf8'],
    ['UTF-16, big end first', decoded(0xfe, 0xff, ...utf16(json, false)), 'notUtf8'],
    ['UTF-16 without a mark', decoded(...utf16(json, true)), 'notUtf8'],
    ['a list', '[1, 2]', '1:1 notClaimSet'],
    ['half a file', json.slice(0, 300), '1:301 endsEarly'],
  ])('case 41: refuses %s with a plain reason', (_, text, reason) => {
    expect(said(text)).toEqual([reason]);
  });

  it('case 41: reads a byte order mark and CRLF as if they were not there', () => {
    const windows = `\ufeff${JSON.stringify(exampleSet(), null, 2).replaceAll('\n', '\r\n')}\r\n`;
    expect(parseClaimSetText(windows)).toEqual({ ok: true, value: exampleSet() });
  });

  it('case 41: reads a large file in steps, none of them long', () => {
    const claims = Array.from({ length: 3000 }, (_, i) => ({ ...exampleSet().claims[0], id: `q${i}` }));
    const text = JSON.stringify({ ...exampleSet(), claims });
    const steps = readFileSteps(text, '2026-03-06T12:00:00.000Z');
    let count = 0;
    while (!steps.next().done) count++;
    // One step for a few dozen kilobytes of text at most.
    expect(count).toBeGreaterThan(text.length / 32_768);
  });

  it.each(['crossread/claim-set@3', 'crossread/claim-set@1.1'])('case 41: refuses the future version %s', (format) => {
    expect(said(json.replace('crossread/claim-set@1', format))[0]).toContain(`otherVersion ${format}`);
  });

  it('case 42: says everything that is wrong, so that nothing is taken in half', () => {
    const bad = { ...exampleSet(), title: '', claims: [...exampleSet().claims, ...exampleSet().claims] };
    expect(said(JSON.stringify(bad))).toEqual(['1:49 title empty']);
    expect(said(JSON.stringify({ ...bad, title: 'A' }))).toEqual([
      expect.stringContaining('claims[2].id usedTwice q1'),
      expect.stringContaining('claims[3].id usedTwice f1'),
    ]);
  });

  it('case 44: takes what looks like a pattern for words, and no text makes a search that does not end', () => {
    const [quotation] = exampleSet().claims;
    if (quotation?.type !== 'quotation') throw new Error('The first claim of the example is a quotation.');
    const pattern = '(a+)+$ ^(([a-z])+.)+[A-Z]([a-z])+$ (x+x+)+y';
    const set: ClaimSet = { ...exampleSet(), claims: [{ ...quotation, content: pattern }] };
    expect(parseClaimSet(set)).toMatchObject({ ok: true });
    const text = `He said: “${'a'.repeat(50_000)}!” and “${'x'.repeat(50_000)}” and “${pattern}”.`;
    const { findings } = checkText({ text, language: 'en', date: null }, buildClaimIndex([set]));
    expect(findings.map(({ exact }) => exact)).toEqual([`“${pattern}”`]);
  });

  it('case 45: leaves out claims that are on any page, and says which', () => {
    const [quotation, figure] = exampleSet().claims;
    const claims = [
      quotation,
      { ...quotation, id: 'q2', content: 'The' },
      { ...quotation, id: 'q3', content: '…' },
      { ...figure, id: 'f2', counted: null, terms: [] },
      { ...figure, id: 'f3', counted: null, unit: 'percent', terms: [] },
    ];
    const set = { ...exampleSet(), claims } as ClaimSet;
    expect(findCommonplaces(set).map(({ path }) => path)).toEqual(['claims[1]', 'claims[2]', 'claims[3]']);
    expect(withoutCommonplaces(set).claims.map(({ id }) => id)).toEqual(['q1', 'f3']);
  });
});

describe('the validator', () => {
  it('never throws and always ends, whatever the JSON', () => {
    fc.assert(fc.property(fc.jsonValue(), (value) => !parseClaimSet(value).ok));
    fc.assert(
      fc.property(changedSet(fc.jsonValue()), (value) => {
        const [direct, written] = [parseClaimSet(value), parseClaimSetText(JSON.stringify(value))];
        expect(written.ok).toBe(direct.ok);
        if (direct.ok) expect(direct.value).toBe(value);
      }),
    );
  });

  it('never throws and always ends, whatever the text', () => {
    fc.assert(fc.property(fc.string({ unit: 'binary' }), (text) => !parseClaimSetText(text).ok));
    fc.assert(
      fc.property(fc.nat(json.length), fc.string({ maxLength: 2 }), (at, other) => {
        parseClaimSetText(json.slice(0, at) + other + json.slice(at + 1));
      }),
    );
  });

  it('gives back what was written, unknown fields and their order with it', () => {
    fc.assert(
      fc.property(changedSet(fc.jsonValue()), (value) => {
        const parsed = parseClaimSet(value);
        if (!parsed.ok) return;
        const again = parseClaimSetText(JSON.stringify(parsed.value, null, 2));
        expect(JSON.stringify(again.ok && again.value)).toBe(JSON.stringify(value));
      }),
    );
  });
});
