import { existsSync, readdirSync, readFileSync } from 'node:fs';
import path from 'node:path';
import type { ThirdPartyWork } from './write-notices.ts';

/** A package in the lock file. */
interface LockedPackage {
  readonly version?: string;
  readonly license?: string;
}

/** The part of `package-lock.json` that is read. Keys are folders: `node_modules/idb`. */
export interface LockFile {
  readonly packages: Readonly<Record<string, LockedPackage>>;
}

/** The part of an installed `package.json` that is read. */
interface InstalledPackage {
  readonly version?: string;
  readonly repository?: string | { readonly url?: string };
}

/** What no module of the build is from, though something made of it ships. */
const NOT_BUNDLED: readonly string[] = [
  // Writes the message files of the package.
  'node_modules/@wxt-dev/i18n',
  // Units, currencies and the figure packs are derived from their data (`npm run measures`).
  'node_modules/cldr-core',
  'node_modules/cldr-dates-full',
  'node_modules/cldr-numbers-full',
  'node_modules/cldr-rbnf',
  'node_modules/cldr-units-full',
];

const LICENCE_FILE = /^(?:licen[cs]e|copying)(?:[.-].*)?$/i;

/** Where a package is developed, alike for all packages of one repository; empty where it does not say. */
function repositoryOf(root: string, key: string): string {
  const file = path.join(root, key, 'package.json');
  if (!existsSync(file)) return '';
  const { repository } = JSON.parse(readFileSync(file, 'utf8')) as InstalledPackage;
  const url = typeof repository === 'string' ? repository : (repository?.url ?? '');
  return url.replace(/^git(?:\+https)?:\/+/, 'https://').replace(/\.git$/, '');
}

function readLicenceFile(root: string, key: string): string | null {
  const folder = path.join(root, key);
  const name = existsSync(folder) ? readdirSync(folder).find((file) => LICENCE_FILE.test(file)) : undefined;
  return name === undefined ? null : readFileSync(path.join(folder, name), 'utf8');
}

/** Packages of one repository share its licence, and not each of them comes with the file. */
function findLicenceOfRepository(root: string, key: string, lock: LockFile): string | null {
  const home = repositoryOf(root, key);
  if (home === '') return null;
  const licence = lock.packages[key]?.license;
  for (const [other, { license }] of Object.entries(lock.packages)) {
    if (other === '' || license !== licence || repositoryOf(root, other) !== home) continue;
    const text = readLicenceFile(root, other);
    if (text !== null) return text;
  }
  return null;
}

function readPackage(root: string, key: string, lock: LockFile): ThirdPartyWork {
  const name = key.slice(key.lastIndexOf('node_modules/') + 'node_modules/'.length);
  const locked = lock.packages[key];
  if (!locked) throw new Error(`${name} is in the build but not in package-lock.json (${key}).`);
  const file = path.join(root, key, 'package.json');
  const installed = existsSync(file) ? (JSON.parse(readFileSync(file, 'utf8')) as InstalledPackage).version : 'nothing';
  if (installed !== locked.version)
    throw new Error(`${name}: package-lock.json has ${locked.version}, installed is ${installed}. Run npm ci first.`);
  const text = readLicenceFile(root, key) ?? findLicenceOfRepository(root, key, lock);
  if (text === null)
    throw new Error(`${name} comes without the text of its licence, and so do the others of its repository.`);
  return { name: `${name} ${locked.version}`, licence: locked.license ?? '', home: repositoryOf(root, key), text };
}

/** The lists of words: each file of `licences/` has its work's name in its first line. */
function readWordLists(root: string): ThirdPartyWork[] {
  const folder = path.join(root, 'licences');
  return readdirSync(folder)
    .sort()
    .map((file) => {
      const [name = '', ...lines] = readFileSync(path.join(folder, file), 'utf8').split('\n');
      return { name, licence: '', home: '', text: lines.join('\n') };
    });
}

/**
 * Everything of others in the package: packages with version and licence as the lock file has them, then lists of words.
 * Throws where a licence's text is nowhere to be found.
 *
 * @param keys Packages in the builds, as `findPackages` gives them.
 */
export function readWorks(root: string, keys: readonly string[]): ThirdPartyWork[] {
  const lock = JSON.parse(readFileSync(path.join(root, 'package-lock.json'), 'utf8')) as LockFile;
  const all = [...new Set([...keys, ...NOT_BUNDLED])].sort();
  return [...all.map((key) => readPackage(root, key, lock)), ...readWordLists(root)];
}
