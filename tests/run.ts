import { rmSync } from 'node:fs';
import { constants } from 'node:os';
import { installMissingBrowsers } from './support/browsers/find-browser.ts';
import { describeFailures, type FileOutcome } from './support/file-outcomes.ts';
import { findToRunAgain, takeSecondRun } from './support/second-run.ts';
import { type Suite, scriptSuite, vitestSuite } from './support/suite.ts';

const JOURNEYS = 'tests/journeys/vitest.config.ts';

/** What must hold of the code as it is. Lint has the types of all of it at hand, and says where they are wrong. */
const CODE: readonly Suite[] = [
  scriptSuite('format'),
  scriptSuite('lint'),
  scriptSuite('types:core'),
  scriptSuite('unused'),
  vitestSuite('unit', 'vitest.config.ts'),
];

const BUILT = vitestSuite('built', JOURNEYS, '--project', 'built');

type Browser = 'chromium' | 'firefox';

/** Each worker keeps its browser to the end. */
const journeysIn = (browser: Browser, workers: number, ...files: string[]): Suite => {
  const chosen = ['--project', browser, '--maxWorkers', String(workers), ...files];
  return vitestSuite(`journeys in ${browser}`, JOURNEYS, ...chosen);
};

const sum = (numbers: readonly number[]): number => numbers.reduce((total, number) => total + number, 0);
const countPassed = (files: readonly FileOutcome[]): number => sum(files.map(({ passed }) => passed));
const countFailed = (files: readonly FileOutcome[]): number => sum(files.map(({ failures }) => failures.length));

async function run(suite: Suite, priority?: number): Promise<readonly FileOutcome[]> {
  const { name, files, seconds } = await suite.run((line) => console.log(line), priority);
  console.log(`== ${name}: ${countPassed(files)} passed, ${countFailed(files)} failed (${seconds.toFixed(1)} s)`);
  return files;
}

async function runInOrder(suites: readonly Suite[], priority?: number): Promise<readonly FileOutcome[]> {
  const files: FileOutcome[] = [];
  for (const suite of suites) files.push(...(await run(suite, priority)));
  return files;
}

installMissingBrowsers();
rmSync('.output', { recursive: true, force: true });
// One after the other, for they write the same types; what needs one of them begins as soon as it is there. Firefox takes
// longest in the end, so it begins first.
const firefoxBuild = run(scriptSuite('build:firefox'));
const chromeBuild = firefoxBuild.then(() => run(scriptSuite('build:chrome')));
// A busy machine makes browsers late: what needs none takes what they leave of it.
const patient = async (): Promise<readonly FileOutcome[]> => {
  const code = await runInOrder(CODE, constants.priority.PRIORITY_LOW);
  await chromeBuild;
  return [...code, ...(await run(BUILT, constants.priority.PRIORITY_LOW))];
};
const [code, chrome, firefox, ...journeys] = await Promise.all([
  patient(),
  chromeBuild,
  firefoxBuild,
  // Chromium has more to do: two of it do it in the time that Firefox takes.
  chromeBuild.then(() => run(journeysIn('chromium', 2))),
  firefoxBuild.then(() => run(journeysIn('firefox', 1))),
]);

/** Runs journeys once more that failed while everything else was running. */
async function runAgain(browser: Browser, first: readonly FileOutcome[]) {
  const failed = findToRunAgain(first);
  if (failed.length === 0) return { browser, files: first, unsteady: [] };
  console.log(`== once more, alone: ${failed.join(', ')}`);
  return { browser, ...takeSecondRun(first, await run(journeysIn(browser, 1, ...failed))) };
}

const judged = [
  { browser: '', files: [...code, ...chrome, ...firefox], unsteady: [] },
  await runAgain('chromium', journeys[0]),
  await runAgain('firefox', journeys[1]),
];
const all = judged.flatMap(({ files }) => files);
for (const { browser, files } of judged) for (const line of describeFailures(browser, files)) console.log(line);
for (const { browser, unsteady } of judged)
  for (const file of unsteady) console.log(`unsteady: ${browser} ${file} (passed when run alone)`);
process.exitCode = countFailed(all) === 0 ? 0 : 1;
console.log(`${countPassed(all)} passed, ${countFailed(all)} failed`);
