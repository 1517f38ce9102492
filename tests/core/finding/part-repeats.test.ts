import { expect, test } from 'vitest';
import type { Finding } from '../../../lib/core/finding/finding.ts';
import { partRepeats } from '../../../lib/core/finding/part-repeats.ts';

const finding = (id: string, claim: string, start: number): Finding =>
  ({ id, start, end: start + 10, claim: { set: 'talks', id: claim } }) as Finding;

const body = finding('f1', 'offer', 0);
const pulled = finding('f2', 'offer', 100);
const other = finding('f3', 'ships', 100);
const PULL_QUOTE = { start: 98, end: 112 };

test('a finding in a pull quote is the one in the text once more', () =>
  expect(partRepeats([body, pulled], [PULL_QUOTE])).toEqual({
    findings: [body],
    repeats: [{ start: 100, end: 110, of: body }],
  }));

test.each([
  ['of another claim', [body, other], [PULL_QUOTE]],
  ['that stands nowhere else', [pulled], [PULL_QUOTE]],
  ['in text that repeats nothing', [body, pulled], []],
])('a finding %s is kept', (_, findings, repeated) =>
  expect(partRepeats(findings, repeated)).toEqual({ findings, repeats: [] }),
);
