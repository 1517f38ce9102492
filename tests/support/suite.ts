import { spawn } from 'node:child_process';
import { mkdtemp, readFile, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';

/** How many checks of a suite held, and what it printed. */
export interface SuiteOutcome {
  readonly name: string;
  readonly passed: number;
  readonly failed: number;
  readonly output: string;
  readonly seconds: number;
}

/** A part of `npm test`. */
export interface Suite {
  readonly name: string;
  run(): Promise<SuiteOutcome>;
}

interface Ended {
  readonly code: number;
  readonly output: string;
}

/** Runs one of this project's npm scripts or a program of its dependencies, with no input. */
function runProgram(words: readonly string[]): Promise<Ended> {
  return new Promise((resolve) => {
    const child = spawn('npm', words, { stdio: ['ignore', 'pipe', 'pipe'], shell: process.platform === 'win32' });
    const chunks: Buffer[] = [];
    child.stdout.on('data', (chunk: Buffer) => chunks.push(chunk));
    child.stderr.on('data', (chunk: Buffer) => chunks.push(chunk));
    child.on('error', (error) => chunks.push(Buffer.from(String(error))));
    child.on('close', (code) => resolve({ code: code ?? 1, output: Buffer.concat(chunks).toString() }));
  });
}

const secondsSince = (start: number): number => (performance.now() - start) / 1000;

/** A suite that is one check: an npm script that must end with exit code 0. */
export const scriptSuite = (script: string, ...words: readonly string[]): Suite => {
  const name = [script, ...words].join(' ');
  return {
    name,
    run: async () => {
      const start = performance.now();
      const { code, output } = await runProgram(['run', '--silent', script, '--', ...words]);
      const [passed, failed] = code === 0 ? [1, 0] : [0, 1];
      return { name, passed, failed, output: code === 0 ? '' : output, seconds: secondsSince(start) };
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

/** A suite of Vitest tests, each counted. */
export const vitestSuite = (name: string, config: string): Suite => ({
  name,
  run: async () => {
    const start = performance.now();
    const folder = await mkdtemp(join(tmpdir(), 'crossread-report-'));
    const report = join(folder, 'report.json');
    const words = ['exec', '--', 'vitest', 'run', '--config', config, '--reporter=default', '--reporter=json'];
    const { code, output } = await runProgram([...words, `--outputFile.json=${report}`]);
    const counted = await readFile(report, 'utf8').then(
      (json) => countTests(JSON.parse(json) as VitestReport),
      () => ({ passed: 0, failed: 1 }),
    );
    await rm(folder, { recursive: true, force: true });
    // An error outside every test ends Vitest with a code other than 0 though each test passed.
    const failed = code !== 0 && counted.failed === 0 ? 1 : counted.failed;
    return { name, passed: counted.passed, failed, output, seconds: secondsSince(start) };
  },
});
