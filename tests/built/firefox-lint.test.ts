import { execFile } from 'node:child_process';
import { promisify } from 'node:util';
import { describe, expect, it } from 'vitest';

interface Message {
  readonly code: string;
  readonly message: string;
  readonly file?: string;
  readonly line?: number;
}

interface Report {
  readonly errors: readonly Message[];
  readonly warnings: readonly Message[];
}

/** The linter ends with exit code 1 when it finds errors, and prints its report all the same. */
async function lint(folder: string): Promise<Report> {
  const words = ['exec', '--', 'web-ext', 'lint', '--source-dir', folder, '--output', 'json'];
  const run = promisify(execFile)('npm', words, { maxBuffer: 64_000_000 });
  const { stdout } = await run.catch((error: { stdout: string }) => error);
  return JSON.parse(stdout) as Report;
}

const report = await lint('.output/firefox-mv3');

describe("Mozilla's linter on the Firefox build", () => {
  it('finds no error', () => expect(report.errors).toEqual([]));

  it('gives no warning', () => expect(report.warnings).toEqual([]));
});
