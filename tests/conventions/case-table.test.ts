import { expect, test } from 'vitest';
import { groupCases, isHeld, printCases, readCaseTests } from '../support/case-table.ts';

const report = (tests: readonly (readonly [string, string, ('chromium' | 'firefox')?])[]) => ({
  testResults: [
    {
      assertionResults: tests.map(([title, status, browser]) => ({ title, status, meta: browser ? { browser } : {} })),
    },
  ],
});

const rowsOf = (...tests: Parameters<typeof report>[0]) => groupCases(readCaseTests(report(tests)));

test('cases are told by the names of tests and listed by number, the browsers side by side', () => {
  const rows = rowsOf(
    ['case 12: nothing to see', 'passed', 'chromium'],
    ['case 12: nothing to see', 'passed', 'firefox'],
    ['case 2: names say nothing', 'passed', 'chromium'],
    ['case 2: names say nothing', 'failed', 'firefox'],
    ['has a case 9 in it', 'failed', 'firefox'],
  );
  expect(rows.map(({ number, chromium, firefox }) => [number, chromium, firefox])).toEqual([
    [2, 'passed (1)', 'FAILED (1 of 1)'],
    [12, 'passed (1)', 'passed (1)'],
  ]);
  expect(rows.map(isHeld)).toEqual([false, true]);
  expect(printCases(rows)).toContain('case 2 failed in firefox: names say nothing');
});

test('a case for one browser gives its reason for the other, and one without a browser stands for both', () => {
  const rows = rowsOf(
    ['case 26 (Firefox only: only a person can take access back): says so', 'passed', 'firefox'],
    ['case 14: refused', 'passed'],
  );
  expect(rows.map(({ chromium }) => chromium)).toEqual([
    'passed without a browser (1)',
    'not applicable: only a person can take access back',
  ]);
  expect(rows.every(isHeld)).toBe(true);
});

test('a case that one browser was not asked about is not held', () => {
  expect(rowsOf(['case 3: shown', 'passed', 'chromium']).map(isHeld)).toEqual([false]);
});
