/**
 * Prints the numbered fault and abuse cases and how each browser does in them: `npm run cases`. A test belongs to a case
 * by its name alone: "case 7: …" or, where only one browser lets a test do it, "case 26 (Firefox only: reason): …". Ends
 * with a code other than 0 when one was not held.
 */
import { spawnSync } from 'node:child_process';
import { globSync, mkdtempSync, readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { installMissingBrowsers } from './browsers/find-browser.ts';
import { type CaseTest, groupCases, isHeld, printCases, readCaseTests } from './case-table.ts';

/** Each configuration of Vitest with the files it runs. */
const SUITES = [
  { config: 'vitest.config.ts', files: 'tests/**/*.test.{ts,tsx}' },
  { config: 'tests/journeys/vitest.config.ts', files: 'tests/journeys/**/*.journey.ts' },
];

const NUMBERED = /["'`]case \d+[ :]/;

const runNpm = (words: readonly string[]) =>
  spawnSync('npm', words, {
    encoding: 'utf8',
    shell: process.platform === 'win32',
    // Each case in both browsers.
    env: { ...process.env, CROSSREAD_LOOKS: 'all' },
  });

/** Runs the tests of cases in one configuration and reads Vitest's report. */
function runCases({ config, files }: (typeof SUITES)[number]): CaseTest[] {
  const named = globSync(files).filter((file) => NUMBERED.test(readFileSync(file, 'utf8')));
  if (named.length === 0) return [];
  const folder = mkdtempSync(join(tmpdir(), 'crossread-cases-'));
  const report = join(folder, 'report.json');
  const options = ['--config', config, '-t', 'case [0-9]+', '--reporter=json', `--outputFile=${report}`];
  const { stderr } = runNpm(['exec', '--', 'vitest', 'run', ...named, ...options]);
  try {
    return readCaseTests(JSON.parse(readFileSync(report, 'utf8')) as Parameters<typeof readCaseTests>[0]);
  } catch {
    throw new Error(`Vitest gave no report for ${config}:\n${stderr}`);
  } finally {
    rmSync(folder, { recursive: true, force: true });
  }
}

installMissingBrowsers();
for (const script of ['build:chrome', 'build:firefox']) {
  const { status, stderr } = runNpm(['run', '--silent', script]);
  if (status !== 0) throw new Error(`${script} failed:\n${stderr}`);
}
const rows = groupCases(SUITES.flatMap(runCases));
console.log(printCases(rows));
process.exitCode = rows.length > 0 && rows.every(isHeld) ? 0 : 1;
