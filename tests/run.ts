import { rmSync } from 'node:fs';
import { constants } from 'node:os';
import { installMissingBrowsers } from './support/browsers/find-browser.ts';
import { type Suite, type SuiteOutcome, scriptSuite, vitestSuite } from './support/suite.ts';

const JOURNEYS = 'tests/journeys/vitest.config.ts';

/** What must hold of the code as it is. */
const CODE: readonly Suite[] = [
  scriptSuite('format'),
  scriptSuite('lint'),
  scriptSuite('types'),
  scriptSuite('unused'),
  vitestSuite('unit', 'vitest.config.ts'),
];

const BUILT = vitestSuite('built', JOURNEYS, '--project', 'built');

/** Each worker keeps its browser to the end. */
const journeysIn = (browser: string, workers: number): Suite =>
  vitestSuite(`journeys in ${browser}`, JOURNEYS, '--project', browser, '--maxWorkers', String(workers));

async function runInOrder(suites: readonly Suite[], priority?: number): Promise<SuiteOutcome[]> {
  const outcomes: SuiteOutcome[] = [];
  for (const suite of suites) {
    const outcome = await suite.run((line) => console.log(line), priority);
    const { name, passed, failed, seconds } = outcome;
    console.log(`== ${name}: ${passed} passed, ${failed} failed (${seconds.toFixed(1)} s)`);
    outcomes.push(outcome);
  }
  return outcomes;
}

const sum = (numbers: readonly number[]): number => numbers.reduce((total, number) => total + number, 0);

installMissingBrowsers();
rmSync('.output', { recursive: true, force: true });
// One after the other, for they write the same types; what needs one of them begins as soon as it is there.
const chromeBuild = runInOrder([scriptSuite('build:chrome')]);
const firefoxBuild = chromeBuild.then(() => runInOrder([scriptSuite('build:firefox')]));
const onceBuilt = async (build: Promise<SuiteOutcome[]>, journeys: Suite): Promise<SuiteOutcome[]> => [
  ...(await build),
  ...(await runInOrder([journeys])),
];
// A busy machine makes browsers late: what needs none takes what they leave of it.
const patient = async (): Promise<SuiteOutcome[]> => {
  const code = await runInOrder(CODE, constants.priority.PRIORITY_LOW);
  await firefoxBuild;
  return [...code, ...(await runInOrder([BUILT], constants.priority.PRIORITY_LOW))];
};
const parts = [
  patient(),
  // Chromium has more to do: two of it do it in the time that Firefox takes.
  onceBuilt(chromeBuild, journeysIn('chromium', 2)),
  onceBuilt(firefoxBuild, journeysIn('firefox', 1)),
];
const outcomes = (await Promise.all(parts)).flat();
const failed = sum(outcomes.map((outcome) => outcome.failed));
process.exitCode = failed === 0 ? 0 : 1;
console.log(`${sum(outcomes.map((outcome) => outcome.passed))} passed, ${failed} failed`);
