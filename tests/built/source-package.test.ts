import { execFile } from 'node:child_process';
import { cpSync, mkdirSync, mkdtempSync, readdirSync, rmSync, symlinkSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { promisify } from 'node:util';
import { afterAll, beforeAll, expect, it } from 'vitest';
import { hashFiles } from '../../tools/release/hash-files.ts';
import { readTrackedFiles } from '../conventions/tracked-files.ts';
import { unpackZip } from '../support/unpack-zip.ts';

const run = promisify(execFile);
const scratch = mkdtempSync(path.join(tmpdir(), 'crossread-source-'));

/** An empty folder in which the project can be built: everything but the packages is still to come. */
function newFolder(name: string): string {
  const folder = path.join(scratch, name);
  mkdirSync(folder);
  symlinkSync(path.resolve('node_modules'), path.join(folder, 'node_modules'));
  return folder;
}

/** The environment as a builder has it, who is no test. */
const { NODE_ENV: _, ...environment } = process.env;

const wxt = (folder: string, ...words: readonly string[]): Promise<unknown> =>
  run(path.resolve('node_modules/.bin/wxt'), [...words, '-b', 'firefox', '--mv3'], {
    cwd: folder,
    env: environment,
  });

let original = '';
let rebuilt = '';

beforeAll(async () => {
  original = newFolder('original');
  for (const file of readTrackedFiles()) cpSync(file.path, path.join(original, file.path));
  cpSync('public', path.join(original, 'public'), { recursive: true });
  await wxt(original, 'zip');
  rebuilt = newFolder('rebuilt');
  const [archive] = readdirSync(path.join(original, '.output')).filter((name) => name.endsWith('-sources.zip'));
  unpackZip(path.join(original, '.output', archive ?? ''), rebuilt);
  await wxt(rebuilt, 'build');
}, 300_000);

afterAll(() => rmSync(scratch, { recursive: true, force: true }));

it('the package of sources for the review of Firefox builds to the same bytes', () => {
  const first = hashFiles(path.join(original, '.output/firefox-mv3'));
  expect(first.size).toBeGreaterThan(20);
  expect(hashFiles(path.join(rebuilt, '.output/firefox-mv3'))).toEqual(first);
});
