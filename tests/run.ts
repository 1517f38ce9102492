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

/** Both builds are made first, so that nothing is tested on an older one. */
const BUILDS: readonly Suite[] = [scriptSuite('build:chrome'), scriptSuite('build:firefox')];

const BUILT = vitestSuite('built', JOURNEYS, '--project', 'built');

/** Each in one browser that is kept to the end. */
const BROWSERS: readonly Suite[] = ['chromium', 'firefox'].map((browser) =>
  vitestSuite(`journeys in ${browser}`, JOURNEYS, '--project', browser, '--maxWorkers', '1'),
);

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
const built = runInOrder(BUILDS);
// A busy machine makes browsers late: what needs none takes what they leave of it.
const patient = async (): Promise<SuiteOutcome[]> => {
  const code = await runInOrder(CODE, constants.priority.PRIORITY_LOW);
  await built;
  return [...code, ...(await runInOrder([BUILT], constants.priority.PRIORITY_LOW))];
};
const browsers = async (): Promise<SuiteOutcome[]> => {
  const builds = await built;
  return [...builds, ...(await Promise.all(BROWSERS.map((suite) => runInOrder([suite])))).flat()];
};
const outcomes = (await Promise.all([patient(), browsers()])).flat();
const failed = sum(outcomes.map((outcome) => outcome.failed));
process.exitCode = failed === 0 ? 0 : 1;
console.log(`${sum(outcomes.map((outcome) => outcome.passed))} passed, ${failed} failed`);
