import type { BrowserName } from './browsers/find-browser.ts';

/** Where a test of a case ran; `neither` is a test that needs no browser. */
type Place = BrowserName | 'neither';

/** One test that belongs to a numbered case. */
export interface CaseTest {
  readonly number: number;
  readonly place: Place;
  /** What is expected, in the words of the test. */
  readonly expected: string;
  readonly isPassed: boolean;
  /** Of a test for one browser only: which, and why. */
  readonly only: { readonly browser: BrowserName; readonly reason: string } | null;
}

/** A numbered case with what each browser does with it. */
export interface CaseRow {
  readonly number: number;
  readonly chromium: string;
  readonly firefox: string;
  readonly failures: readonly CaseTest[];
}

/** The part of Vitest's JSON report that is read. */
interface Report {
  readonly testResults: readonly {
    readonly assertionResults: readonly {
      readonly title: string;
      readonly status: string;
      readonly meta?: { readonly browser?: BrowserName };
    }[];
  }[];
}

const NAME = /^case (\d+)(?: \((Chromium|Firefox) only: ([^)]*)\))?: (.*)$/s;

/** The tests in a report whose names begin with the number of a case. */
export const readCaseTests = ({ testResults }: Report): CaseTest[] =>
  testResults.flatMap(({ assertionResults }) =>
    assertionResults.flatMap(({ title, status, meta }) => {
      const [, number, browser, reason = '', expected = ''] = NAME.exec(title) ?? [];
      if (number === undefined || status === 'skipped' || status === 'pending') return [];
      const only = browser ? { browser: browser.toLowerCase() as BrowserName, reason } : null;
      return {
        number: Number(number),
        place: meta?.browser ?? 'neither',
        expected,
        isPassed: status === 'passed',
        only,
      };
    }),
  );

/** How a browser does in the tests of one case. */
function describeIn(browser: BrowserName, tests: readonly CaseTest[]): string {
  const here = tests.filter(({ place }) => place === browser);
  const plain = tests.filter(({ place }) => place === 'neither');
  const failed = [...here, ...plain].filter(({ isPassed }) => !isPassed).length;
  if (failed > 0) return `FAILED (${failed} of ${here.length + plain.length})`;
  if (here.length > 0) return `passed (${here.length + plain.length})`;
  if (plain.length > 0) return `passed without a browser (${plain.length})`;
  const only = tests.find((candidate) => candidate.only)?.only;
  return only ? `not applicable: ${only.reason}` : 'NOT RUN';
}

/** Cases by number. */
export function groupCases(tests: readonly CaseTest[]): CaseRow[] {
  const numbers = [...new Set(tests.map(({ number }) => number))].sort((a, b) => a - b);
  return numbers.map((number) => {
    const own = tests.filter((test) => test.number === number);
    const [chromium, firefox] = [describeIn('chromium', own), describeIn('firefox', own)];
    return { number, chromium, firefox, failures: own.filter(({ isPassed }) => !isPassed) };
  });
}

/** Whether both browsers were asked about a case, or cannot be, and nothing failed. */
export const isHeld = ({ chromium, firefox, failures }: CaseRow): boolean =>
  failures.length === 0 && chromium !== 'NOT RUN' && firefox !== 'NOT RUN';

/** The cases as a table, and below it what failed. */
export function printCases(rows: readonly CaseRow[]): string {
  const width = Math.max(8, ...rows.map(({ chromium }) => chromium.length));
  const lines = rows.map(
    ({ number, chromium, firefox }) => `${String(number).padStart(4)}  ${chromium.padEnd(width)}  ${firefox}`,
  );
  const failures = rows.flatMap((row) =>
    row.failures.map(({ number, place, expected }) => `case ${number} failed in ${place}: ${expected}`),
  );
  const held = rows.filter(isHeld).length;
  return [
    `case  ${'Chromium'.padEnd(width)}  Firefox`,
    ...lines,
    ...failures,
    `${held} of ${rows.length} cases held`,
  ].join('\n');
}
