import { describe, expect, test } from 'vitest';
import type { Finding } from '../../../lib/core/check/finding.ts';
import { partRepeats } from '../../../lib/core/check/part-repeats.ts';

const WORDS = '“We will go if they stop,”';

const finding = (id: string, claim: string, start: number, exact = WORDS): Finding =>
  ({ id, start, end: start + exact.length, exact, claim: { set: 'talks', id: claim } }) as Finding;

const body = finding('f1', 'offer', 0);
const pulled = finding('f2', 'offer', 100);
const other = finding('f3', 'ships', 100);
const PULL_QUOTE = { start: 98, end: 130 };

test('a finding in a pull quote is the one in the text once more', () =>
  expect(partRepeats([body, pulled], [PULL_QUOTE])).toEqual({
    findings: [body],
    repeats: [{ start: pulled.start, end: pulled.end, of: body }],
  }));

test.each([
  ['which is longer there', finding('f0', 'offer', 0, '“We will go,”'), body],
  [
    'in other case and with other marks',
    finding('f0', 'offer', 0, '“We never will go,”'),
    finding('f1', 'offer', 50, 'We will go. If they stop'),
  ],
])('of several on its claim it is the one with its words, %s', (_, unlike, like) =>
  expect(partRepeats([unlike, like, pulled], [PULL_QUOTE])).toEqual({
    findings: [unlike, like],
    repeats: [{ start: pulled.start, end: pulled.end, of: like }],
  }),
);

test('a part of the words is the whole of them once more', () => {
  const part = finding('f2', 'offer', 100, '“We will go,”');
  expect(partRepeats([body, part], [PULL_QUOTE]).repeats).toEqual([{ start: 100, end: part.end, of: body }]);
});

test.each([
  ['of another claim', [body, other], [PULL_QUOTE]],
  ['that stands nowhere else', [pulled], [PULL_QUOTE]],
  ['that says more than the text does', [finding('f1', 'offer', 0, '“We will go,”'), pulled], [PULL_QUOTE]],
  ['that begins before the pull quote', [body, finding('f2', 'offer', 90)], [PULL_QUOTE]],
  ['in text that repeats nothing', [body, pulled], []],
])('a finding %s is kept', (_, findings, repeated) =>
  expect(partRepeats(findings, repeated)).toEqual({ findings, repeats: [] }),
);

const unquoted = (id: string, start: number, exact = WORDS): Finding =>
  ({ ...finding(id, 'offer', start, exact), type: 'unquoted' }) as Finding;
const quotation = (id: string, start: number, exact = WORDS): Finding =>
  ({ ...finding(id, 'offer', start, exact), type: 'quotation' }) as Finding;
const ids = ({ findings, repeats }: ReturnType<typeof partRepeats>) => ({
  findings: findings.map(({ id }) => id),
  repeats: repeats.map(({ start, of }) => `${start} of ${of.id}`),
});

describe('of the same words with and without marks the quoted ones are the finding', () => {
  test.each([
    ['below', [unquoted('f1', 0), quotation('f2', 100)], { findings: ['f2'], repeats: ['0 of f2'] }],
    ['above', [quotation('f1', 100), unquoted('f2', 200)], { findings: ['f1'], repeats: ['200 of f1'] }],
    ['both quoted', [quotation('f1', 0), quotation('f2', 100)], { findings: ['f1'], repeats: ['100 of f1'] }],
    ['neither quoted', [unquoted('f1', 0), unquoted('f2', 100)], { findings: ['f1'], repeats: ['100 of f1'] }],
    [
      'a part of them quoted',
      [unquoted('f1', 0), quotation('f2', 100, '“We will go”')],
      { findings: ['f2'], repeats: ['0 of f2'] },
    ],
    [
      'more of them quoted',
      [unquoted('f1', 0, 'We will go'), quotation('f2', 100)],
      { findings: ['f1', 'f2'], repeats: [] },
    ],
    [
      'quoted in the text, not beside it',
      [quotation('f1', 0), unquoted('f2', 100)],
      { findings: ['f1'], repeats: ['100 of f1'] },
    ],
    [
      'twice without marks',
      [unquoted('f1', 0), unquoted('f2', 50), quotation('f3', 100)],
      { findings: ['f2', 'f3'], repeats: ['0 of f3'] },
    ],
    ['alone in the box', [quotation('f1', 100)], { findings: ['f1'], repeats: [] }],
    [
      'of another claim',
      [{ ...unquoted('f1', 0), claim: { set: 'talks', id: 'ships' } } as Finding, quotation('f2', 100)],
      { findings: ['f1', 'f2'], repeats: [] },
    ],
  ])('%s', (_, findings, expected) => expect(ids(partRepeats(findings, [PULL_QUOTE]))).toEqual(expected));
});
