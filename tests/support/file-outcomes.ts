import { relative } from 'node:path';
import { stripVTControlCharacters } from 'node:util';

/** What did not hold. */
export interface Failure {
  readonly name: string;
  /** The first lines of its error. */
  readonly lines: readonly string[];
}

/** How a test file went, or a check that is none. */
export interface FileOutcome {
  /** Its path from the project's folder, or the check's name. */
  readonly file: string;
  readonly passed: number;
  /** A skipped test is one of them, and so is a file that could not be loaded: what was not run was not seen to work. */
  readonly failures: readonly Failure[];
}

/** The part of Vitest's JSON report that is read. */
export interface VitestReport {
  readonly testResults: readonly VitestFile[];
}

interface VitestFile {
  /** The whole path. */
  readonly name: string;
  readonly status: string;
  readonly message: string;
  readonly assertionResults: readonly VitestTest[];
}

interface VitestTest {
  readonly ancestorTitles: readonly string[];
  readonly title: string;
  readonly status: string;
  /** Each error with its stack. */
  readonly failureMessages: readonly string[];
}

/** The name of what fails before, between or after the tests of a file. */
export const OUTSIDE_ITS_TESTS = 'outside its tests';

/** Lines of an error that say what was wrong; below them is how it came about. */
const LINES = 3;

/** The lines that an error begins with, without colours and without the places that it came through. */
const firstLines = (error: string): string[] =>
  stripVTControlCharacters(error)
    .split('\n')
    .filter((line) => line.trim() && !/^\s+at /.test(line))
    .slice(0, LINES);

/** Vitest has an empty title around all others. */
const describeTest = ({ ancestorTitles, title, status, failureMessages }: VitestTest): Failure => ({
  name: [...ancestorTitles, title].filter(Boolean).join(' > '),
  lines: failureMessages[0] ? firstLines(failureMessages[0]) : [status],
});

function outcomeOf({ name, status, message, assertionResults }: VitestFile, root: string): FileOutcome {
  const missed = assertionResults.filter((test) => test.status !== 'passed').map(describeTest);
  // Its hooks failed, or it was never loaded.
  const isLost = status === 'failed' && missed.length === 0;
  return {
    file: relative(root, name).replaceAll('\\', '/'),
    passed: assertionResults.length - missed.length,
    failures: isLost ? [{ name: OUTSIDE_ITS_TESTS, lines: firstLines(message) }] : missed,
  };
}

/** Reads from a report of Vitest how each file of a project went; `root` is the project's folder. */
export const readFileOutcomes = ({ testResults }: VitestReport, root: string): FileOutcome[] =>
  testResults.map((result) => outcomeOf(result, root));

/** What failed in some files, by name and with the first lines of its error. */
export const describeFailures = (label: string, files: readonly FileOutcome[]): string[] =>
  files.flatMap(({ file, failures }) =>
    failures.flatMap(({ name, lines }) => [
      `FAILED ${[label, file].filter(Boolean).join(' ')} > ${name}`,
      ...lines.map((line) => `  ${line}`),
    ]),
  );
