import { readFileSync } from 'node:fs';
import path from 'node:path';
import { readBundledPackages } from '../notices/bundled-packages.ts';
import { readWorks } from '../notices/read-works.ts';
import { writeNotices } from '../notices/write-notices.ts';
import { findDifferentFiles, hashFiles } from './hash-files.ts';
import { type NetworkManifest, readNetworkPractice } from './network-practice.ts';
import { findBrokenPromises, PROMISING_FILES } from './privacy-promises.ts';

const NOTICES = 'third-party-notices.txt';

function checkNotices(folder: string): string[] {
  const wanted = writeNotices(readWorks(folder, readBundledPackages(path.join(folder, '.output'))));
  const has = readFileSync(path.join(folder, 'public', NOTICES), 'utf8');
  return has === wanted ? [] : [`public/${NOTICES} does not name what ships: run npm run notices.`];
}

function checkPromises(folder: string): string[] {
  const manifest = readFileSync(path.join(folder, '.output/firefox-mv3/manifest.json'), 'utf8');
  const texts = new Map(PROMISING_FILES.map((file) => [file, readFileSync(path.join(folder, file), 'utf8')]));
  return findBrokenPromises(readNetworkPractice(JSON.parse(manifest) as NetworkManifest), texts);
}

const hashOutput = (folder: string): ReadonlyMap<string, string> => hashFiles(path.join(folder, '.output'));

/**
 * What is wrong with two builds of one release, a sentence each: bytes that differ, notices that do not name everything,
 * promises that the manifest does not keep.
 *
 * @param first Folder of the project with its `.output`.
 * @param second Another copy, built on its own.
 */
export function checkBuilds(first: string, second: string): string[] {
  const different = findDifferentFiles(hashOutput(first), hashOutput(second));
  const faults = different.map((file) => `${file} is not the same in two builds.`);
  return [...faults, ...checkNotices(first), ...checkPromises(first)];
}
