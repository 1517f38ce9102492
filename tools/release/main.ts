/**
 * `npm run release [-- VERSION] [--dry-run]`: both packages and the archive of sources, checked, in `.output/`.
 *
 * VERSION is `major`, `minor`, `patch` or three numbers; without it the version in `package.json` is released. Nothing in
 * the project is written before everything has been checked: the packages are built, twice, in copies that have the new
 * version already. With `--dry-run` nothing is written at all. A version can be released again and gives the same bytes.
 */
import { copyFileSync, mkdirSync, mkdtempSync, rmSync, statSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { parseArgs } from 'node:util';
import { buildPackages, copyProject } from './build-packages.ts';
import { readChanges } from './changelog.ts';
import { checkBuilds } from './check-builds.ts';
import { hashFile } from './hash-files.ts';
import { planRelease, type ReleasePlan } from './plan-release.ts';

const ROOT = path.resolve(import.meta.dirname, '../..');
const USAGE = 'Usage: npm run release [-- major|minor|patch|1.2.3] [--dry-run]';

interface Asked {
  readonly wish: string | undefined;
  readonly isDry: boolean;
}

/** `null` where the arguments cannot be read. */
function readArguments(args: readonly string[]): Asked | null {
  try {
    const options = { 'dry-run': { type: 'boolean' } } as const;
    const { values, positionals } = parseArgs({ args: [...args], options, allowPositionals: true });
    return positionals.length > 1 ? null : { wish: positionals[0], isDry: values['dry-run'] ?? false };
  } catch {
    return null;
  }
}

function stop(faults: readonly string[]): void {
  console.error(['There is no release yet:', ...faults.map((fault) => `  ${fault}`)].join('\n'));
  process.exitCode = 1;
}

/** Builds the planned release in an empty folder; gives the archives by their paths. */
async function build({ version, edits }: ReleasePlan, folder: string): Promise<string[]> {
  console.log(`Building ${version}, the ${path.basename(folder)} time …`);
  copyProject(ROOT, folder, edits);
  const names = await buildPackages(folder);
  return names.map((name) => path.join(folder, '.output', name));
}

function keep({ edits }: ReleasePlan, archives: readonly string[]): void {
  for (const [file, text] of edits) writeFileSync(path.join(ROOT, file), text);
  const output = path.join(ROOT, '.output');
  mkdirSync(output, { recursive: true });
  for (const archive of archives) copyFileSync(archive, path.join(output, path.basename(archive)));
}

function describe({ version, edits }: ReleasePlan, archives: readonly string[]): string {
  const changed = [...edits.keys()].join(', ') || 'nothing: the version and its changes were there';
  const rows = archives.map((file) => `  ${hashFile(file)}  ${statSync(file).size}  ${path.basename(file)}`);
  return [
    `Two builds of ${version} are the same, byte for byte (SHA-256, bytes):`,
    ...rows,
    `Changed: ${changed}.`,
  ].join('\n');
}

async function release({ wish, isDry }: Asked, scratch: string): Promise<void> {
  const plan = planRelease(ROOT, wish, new Date().toISOString().slice(0, 10));
  if (plan.faults.length > 0) return stop(plan.faults);
  const [first, second] = [path.join(scratch, 'first'), path.join(scratch, 'second')];
  const archives = await build(plan, first);
  await build(plan, second);
  const faults = checkBuilds(first, second);
  if (faults.length > 0) return stop(faults);
  console.log(describe(plan, archives));
  const changes = plan.edits.get('CHANGELOG.md');
  if (changes) console.log(`\n${readChanges(changes, plan.version)}\n`);
  if (isDry) return console.log('A dry run: nothing was written.');
  keep(plan, archives);
  console.log('The archives are in .output/. Next: npm test, then commit, tag and upload them as docs/store/ says.');
}

const asked = readArguments(process.argv.slice(2));
if (asked) {
  const scratch = mkdtempSync(path.join(tmpdir(), 'crossread-release-'));
  try {
    await release(asked, scratch);
  } catch (error) {
    stop([error instanceof Error ? error.message : String(error)]);
  } finally {
    rmSync(scratch, { recursive: true, force: true });
  }
} else stop([USAGE]);
