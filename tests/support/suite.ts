import { spawn } from 'node:child_process';
import { mkdtemp, readFile, rm } from 'node:fs/promises';
import { setPriority, tmpdir } from 'node:os';
import { join } from 'node:path';
import { createInterface } from 'node:readline';
import { fileURLToPath } from 'node:url';

/** How many checks of a suite held. */
export interface SuiteOutcome {
  readonly name: string;
  readonly passed: number;
  readonly failed: number;
  readonly seconds: number;
}

/** Takes a whole line, so that suites which run side by side do not write into each other's. */
export type Print = (line: string) => void;

/** A part of `npm test`. It prints what it has to say as it happens. */
export interface Suite {
  readonly name: string;
  /** `priority` is the system's, as `os.setPriority` has it. */
  run(print: Print, priority?: number): Promise<SuiteOutcome>;
}

interface ProgramOptions {
  readonly print: Print;
  readonly priority?: number | undefined;
}

/** Runs one of this project's npm scripts or a program of its dependencies, with no input; gives its exit code. */
function runProgram(words: readonly string[], { print, priority = 0 }: ProgramOptions): Promise<number> {
  return new Promise((resolve) => {
    const child = spawn('npm', words, { stdio: ['ignore', 'pipe', 'pipe'], shell: process.platform === 'win32' });
    // What it starts has the same.
    if (child.pid !== undefined && priority !== 0) setPriority(child.pid, priority);
    for (const input of [child.stdout, child.stderr]) createInterface({ input }).on('line', print);
    child.on('error', (error) => print(String(error)));
    child.on('close', (code) => resolve(code ?? 1));
  });
}

const secondsSince = (start: number): number => (performance.now() - start) / 1000;

/** A suite that is one check: an npm script that must end with exit code 0. What it says is printed if it does not. */
export const scriptSuite = (script: string, ...words: readonly string[]): Suite => {
  const name = [script, ...words].join(' ');
  return {
    name,
    run: async (print, priority) => {
      const start = performance.now();
      const lines: string[] = [];
      const collect = (line: string): void => void lines.push(line);
      const code = await runProgram(['run', '--silent', script, '--', ...words], { print: collect, priority });
      if (code !== 0) lines.forEach(print);
      const [passed, failed] = code === 0 ? [1, 0] : [0, 1];
      return { name, passed, failed, seconds: secondsSince(start) };
    },
  };
};

/** The part of Vitest's JSON report that is counted. */
interface VitestReport {
  readonly numTotalTests: number;
  readonly numPassedTests: number;
  readonly testResults: readonly { readonly status: string; readonly assertionResults: readonly unknown[] }[];
}

/** Skipped tests and files that could not be loaded count as failed: what was not run was not seen to work. */
function countTests({ numTotalTests, numPassedTests, testResults }: VitestReport): { passed: number; failed: number } {
  const notLoaded = testResults.filter((file) => file.status === 'failed' && file.assertionResults.length === 0);
  return { passed: numPassedTests, failed: numTotalTests - numPassedTests + notLoaded.length };
}

const FILE_REPORTER = fileURLToPath(new URL('file-reporter.ts', import.meta.url));

/** A suite of Vitest tests, each counted; prints a line a file. */
export const vitestSuite = (name: string, config: string, ...chosen: readonly string[]): Suite => ({
  name,
  run: async (print, priority) => {
    const start = performance.now();
    const folder = await mkdtemp(join(tmpdir(), 'crossread-report-'));
    const report = join(folder, 'report.json');
    const words = ['exec', '--', 'vitest', 'run', '--config', config, ...chosen, `--reporter=${FILE_REPORTER}`];
    const reported = ['--reporter=json', `--outputFile.json=${report}`];
    const code = await runProgram([...words, ...reported], { print, priority });
    const counted = await readFile(report, 'utf8').then(
      (json) => countTests(JSON.parse(json) as VitestReport),
      () => ({ passed: 0, failed: 1 }),
    );
    await rm(folder, { recursive: true, force: true });
    // An error outside every test ends Vitest with a code other than 0 though each test passed.
    const failed = code !== 0 && counted.failed === 0 ? 1 : counted.failed;
    return { name, passed: counted.passed, failed, seconds: secondsSince(start) };
  },
});
