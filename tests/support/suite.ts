import { spawn } from 'node:child_process';
import { mkdtemp, readFile, rm } from 'node:fs/promises';
import { setPriority, tmpdir } from 'node:os';
import { join } from 'node:path';
import { createInterface } from 'node:readline';
import { fileURLToPath } from 'node:url';
import { type FileOutcome, readFileOutcomes, type VitestReport } from './file-outcomes.ts';
import { OUTSIDE } from './file-reporter.ts';

/** How each file of a suite went. */
export interface SuiteOutcome {
  readonly name: string;
  readonly files: readonly FileOutcome[];
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

/** Lines of a check that are said once more in the end. */
const LINES = 10;

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
      const failures = code === 0 ? [] : [{ name: `exit code ${code}`, lines: lines.filter(Boolean).slice(0, LINES) }];
      return { name, files: [{ file: name, passed: 1 - failures.length, failures }], seconds: secondsSince(start) };
    },
  };
};

/** What Vitest reports of no test, and a report that is missing. */
function outsideEveryTest(code: number, printed: readonly string[], files: readonly FileOutcome[]): FileOutcome[] {
  const said = printed.filter((line) => line.startsWith(OUTSIDE));
  const isExplained = code === 0 || files.some(({ failures }) => failures.length > 0);
  if (said.length === 0 && isExplained && files.length > 0) return [];
  const lines = said.length > 0 ? said : [`Vitest ended with exit code ${code}, and ${files.length} files were run.`];
  return [{ file: '', passed: 0, failures: [{ name: 'outside every test', lines }] }];
}

const ROOT = fileURLToPath(new URL('../..', import.meta.url));
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
    const printed: string[] = [];
    const listen: Print = (line) => {
      printed.push(line);
      print(line);
    };
    const code = await runProgram([...words, ...reported], { print: listen, priority });
    const files = await readFile(report, 'utf8').then(
      (json) => readFileOutcomes(JSON.parse(json) as VitestReport, ROOT),
      () => [],
    );
    await rm(folder, { recursive: true, force: true });
    const outside = outsideEveryTest(code, printed, files);
    return { name, files: [...files, ...outside], seconds: secondsSince(start) };
  },
});
