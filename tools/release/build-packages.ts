import { execFile, execFileSync } from 'node:child_process';
import { cpSync, existsSync, mkdirSync, readdirSync, symlinkSync, writeFileSync } from 'node:fs';
import path from 'node:path';
import { promisify } from 'node:util';

/** Files of the project with another content than they have on disk, by path. */
export type Edits = ReadonlyMap<string, string>;

/** The environment as a builder has it, who is no test. */
function builderEnvironment(): NodeJS.ProcessEnv {
  const { NODE_ENV: _, ...environment } = process.env;
  return environment;
}

/** What is under version control, and nothing else that lies about. */
const listTracked = (root: string): string[] =>
  execFileSync('git', ['ls-files', '-z'], { cwd: root, encoding: 'utf8' })
    .split('\0')
    .filter((file) => file !== '' && existsSync(path.join(root, file)));

/** Copies the project's files into an empty folder, edits applied, with the packages that are installed. */
export function copyProject(root: string, folder: string, edits: Edits): void {
  mkdirSync(folder, { recursive: true });
  for (const file of listTracked(root)) cpSync(path.join(root, file), path.join(folder, file));
  for (const [file, text] of edits) writeFileSync(path.join(folder, file), text);
  symlinkSync(path.join(root, 'node_modules'), path.join(folder, 'node_modules'));
}

const lastLines = (text: string): string => text.trim().split('\n').slice(-12).join('\n');

/** Runs WXT's command in a folder. Throws with the end of what it printed when it fails. */
async function runWxt(folder: string, words: readonly string[]): Promise<void> {
  const options = { cwd: folder, env: builderEnvironment(), maxBuffer: 64_000_000 };
  await promisify(execFile)(path.join(folder, 'node_modules/.bin/wxt'), words, options).catch(
    (error: { readonly stdout?: string; readonly stderr?: string }) => {
      throw new Error(`wxt ${words.join(' ')} failed:\n${lastLines(`${error.stdout ?? ''}\n${error.stderr ?? ''}`)}`);
    },
  );
}

/** Builds and packs the extension for both browsers, and the archive of sources; gives the archives' names, sorted. */
export async function buildPackages(folder: string): Promise<string[]> {
  for (const browser of ['chrome', 'firefox']) await runWxt(folder, ['zip', '-b', browser, '--mv3']);
  return readdirSync(path.join(folder, '.output'))
    .filter((file) => file.endsWith('.zip'))
    .sort();
}
