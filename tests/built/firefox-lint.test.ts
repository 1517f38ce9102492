import { execFile } from 'node:child_process';
import { readdirSync, readFileSync } from 'node:fs';
import path from 'node:path';
import { promisify } from 'node:util';
import { describe, expect, it } from 'vitest';

const BUILD = '.output/firefox-mv3';

interface Message {
  readonly code: string;
  readonly message: string;
  readonly file: string;
  readonly line: number;
  readonly column: number;
}

interface Report {
  readonly errors: readonly Message[];
  readonly warnings: readonly Message[];
}

/**
 * The one warning that is known: Preact has a line for `dangerouslySetInnerHTML`, which no view of ours uses and the policy
 * of our pages would stop. `docs/store/reviewers.md` explains it to the stores.
 */
const KNOWN = { code: 'UNSAFE_VAR_ASSIGNMENT', message: 'Unsafe assignment to innerHTML' } as const;

/**
 * pdf.js can import a script whose address it is given: its other half, and decoders of pictures. The worker has that half in it
 * and gives no address; the page's policy would stop any other.
 */
const OF_PDF = { file: 'pdf-worker.js', message: 'Unsafe call to import for argument 0' } as const;

const isOfPdf = ({ file, message }: Message): boolean => file === OF_PDF.file && message === OF_PDF.message;

/** That line of Preact once it is minified: what it sets is the `__html` of the attribute. */
const SETTING_HTML = /\b(\w+)\.innerHTML=(\w+)\.__html\b/g;

/** Any assignment of HTML; the character after it tells it from a comparison. */
const ANY_SETTING = /\.(?:inner|outer)HTML\s*=(?!=)/g;

/** The linter ends with exit code 1 when it finds errors, and prints its report all the same. */
async function lint(folder: string): Promise<Report> {
  const words = ['exec', '--', 'web-ext', 'lint', '--source-dir', folder, '--output', 'json'];
  const run = promisify(execFile)('npm', words, { maxBuffer: 64_000_000 });
  const { stdout } = await run.catch((error: { stdout: string }) => error);
  return JSON.parse(stdout) as Report;
}

const report = await lint(BUILD);
const ofPreact = report.warnings.filter((warning) => !isOfPdf(warning));
const scripts = readdirSync(BUILD, { recursive: true, encoding: 'utf8' }).filter((file) => file.endsWith('.js'));
const textOf = (file: string): string => readFileSync(path.join(BUILD, file), 'utf8');
const withPreact = scripts.filter((file) => textOf(file).includes('dangerouslySetInnerHTML'));

describe("Mozilla's linter on the Firefox build", () => {
  it('finds no error', () => expect(report.errors).toEqual([]));

  it('warns of nothing but the line in which Preact can set HTML, and two imports of pdf.js', () => {
    const unknown = ofPreact.filter(({ code, message }) => code !== KNOWN.code || message !== KNOWN.message);
    expect(unknown).toEqual([]);
    expect(report.warnings.length - ofPreact.length).toBe(2);
    for (const { file, line, column } of ofPreact) {
      const warnedOf = textOf(file).split('\n')[line - 1] ?? '';
      expect(warnedOf.slice(column - 1), file).toMatch(/^\w+\.innerHTML=\w+\.__html\b/);
    }
  });

  it('warns of it once in each script that has Preact in it: the card, and what our pages share', () => {
    expect(ofPreact.map(({ file }) => file).sort()).toEqual([...withPreact].sort());
    expect(withPreact).toHaveLength(2);
    expect(withPreact).toContain('card.js');
  });
});

const countInScripts = (pattern: RegExp): number =>
  scripts.reduce((sum, file) => sum + [...textOf(file).matchAll(pattern)].length, 0);

it('no script of the build sets HTML in any other place', () => {
  expect(countInScripts(ANY_SETTING)).toBe(withPreact.length);
  expect(countInScripts(SETTING_HTML)).toBe(withPreact.length);
});
