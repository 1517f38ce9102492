import { execFileSync } from 'node:child_process';
import { readFileSync } from 'node:fs';
import path from 'node:path';
import type { Edits } from './build-packages.ts';
import { releaseChangelog } from './changelog.ts';
import { checkStoreTexts } from './check-store-texts.ts';
import { chooseVersion, setVersion } from './version.ts';

/** What a release would do, and what keeps it from being done. */
export interface ReleasePlan {
  /** Empty where none could be chosen. */
  readonly version: string;
  /** Files that change, with their new content; none where a release is repeated. */
  readonly edits: Edits;
  /** What has to be put right first, a sentence each. */
  readonly faults: readonly string[];
}

/** What a release itself writes may be there from an attempt before. */
const WRITTEN_HERE = ['CHANGELOG.md', 'package.json', 'package-lock.json'];

/** Paths from `git status --porcelain -z`, renamed files by their new name. */
export function readChangedPaths(status: string): string[] {
  const entries = status.split('\0').filter((entry) => entry !== '');
  const paths: string[] = [];
  for (let i = 0; i < entries.length; i++) {
    const entry = entries[i] ?? '';
    paths.push(entry.slice(3));
    // The old name follows as an entry of its own.
    if (/^[RC]/.test(entry)) i++;
  }
  return paths;
}

function findUncommitted(root: string): string[] {
  const status = execFileSync('git', ['status', '--porcelain', '-z'], { cwd: root, encoding: 'utf8' });
  const paths = readChangedPaths(status).filter((file) => !WRITTEN_HERE.includes(file));
  return paths.length === 0 ? [] : [`Not committed, so the tag would not have it: ${paths.join(', ')}.`];
}

/**
 * Plans the release of the project in a folder.
 *
 * @param wish `major`, `minor`, `patch`, a version, or nothing for the one in `package.json`.
 * @param date Day of the release, as `2027-01-31`.
 */
export function planRelease(root: string, wish: string | undefined, date: string): ReleasePlan {
  const read = (file: string): string => readFileSync(path.join(root, file), 'utf8');
  const faults = [...findUncommitted(root), ...checkStoreTexts(root)];
  const current = (JSON.parse(read('package.json')) as { readonly version: string }).version;
  const version = chooseVersion(current, wish);
  if (!version.ok) return { version: '', edits: new Map(), faults: [version.error, ...faults] };
  const changelog = releaseChangelog(read('CHANGELOG.md'), version.value, date);
  if (!changelog.ok) return { version: version.value, edits: new Map(), faults: [changelog.error, ...faults] };
  const edits = new Map([
    ['CHANGELOG.md', changelog.value],
    ['package.json', setVersion(read('package.json'), version.value)],
    ['package-lock.json', setVersion(read('package-lock.json'), version.value)],
  ]);
  for (const [file, text] of edits) if (text === read(file)) edits.delete(file);
  return { version: version.value, edits, faults };
}
