import { rmSync } from 'node:fs';
import { installMissingBrowsers } from './support/browsers/find-browser.ts';
import { type Suite, type SuiteOutcome, scriptSuite, vitestSuite } from './support/suite.ts';

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

const BROWSERS: readonly Suite[] = [vitestSuite('builds and journeys', 'tests/journeys/vitest.config.ts')];

async function runInOrder(suites: readonly Suite[]): Promise<SuiteOutcome[]> {
  const outcomes: SuiteOutcome[] = [];
  for (const suite of suites) {
    const outcome = await suite.run((line) => console.log(line));
    const { name, passed, failed, seconds } = outcome;
    console.log(`== ${name}: ${passed} passed, ${failed} failed (${seconds.toFixed(1)} s)`);
    outcomes.push(outcome);
  }
  return outcomes;
}

const sum = (numbers: readonly number[]): number => numbers.reduce((total, number) => total + number, 0);

installMissingBrowsers();
rmSync('.output', { recursive: true, force: true });
const outcomes = (await Promise.all([runInOrder(CODE), runInOrder(BUILDS)])).flat();
// Alone, for a busy machine makes browsers late.
outcomes.push(...(await runInOrder(BROWSERS)));
const failed = sum(outcomes.map((outcome) => outcome.failed));
process.exitCode = failed === 0 ? 0 : 1;
console.log(`${sum(outcomes.map((outcome) => outcome.passed))} passed, ${failed} failed`);
