import { randomUUID } from 'node:crypto';
import { cp, mkdir, mkdtemp, readdir, readFile, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { setTimeout as sleep } from 'node:timers/promises';
import type { Download } from './browser-session.ts';

/** Endings browsers give to files they are still writing. */
const UNFINISHED = /\.(?:crdownload|part|tmp)$/;

/** A folder for one run of a browser: its profile and what it downloads. */
export interface Profile {
  readonly userData: string;
  /** A UUID of its own: Firefox names the extension's storage after one. */
  readonly uuid: string;
  readonly downloads: string;
  readDownloads(): Promise<Download[]>;
  removeDownloads(): Promise<void>;
  /** Copies a build into a folder of its own, which goes with the profile. */
  copyBuild(folder: string): Promise<string>;
  remove(): Promise<void>;
}

/** Makes a new, empty profile in the system's folder for temporary files. */
export async function createProfile(): Promise<Profile> {
  const folder = await mkdtemp(join(tmpdir(), 'crossread-browser-'));
  const userData = await mkdtemp(join(folder, 'profile-'));
  const downloads = await mkdtemp(join(folder, 'downloads-'));
  return {
    userData,
    uuid: randomUUID(),
    downloads,
    readDownloads: async () => {
      let names = await readdir(downloads);
      while (names.some((name) => UNFINISHED.test(name))) {
        await sleep(50);
        names = await readdir(downloads);
      }
      return Promise.all(names.map(async (name) => ({ name, content: await readFile(join(downloads, name), 'utf8') })));
    },
    removeDownloads: async () => {
      await rm(downloads, { recursive: true, force: true });
      await mkdir(downloads);
    },
    copyBuild: async (build) => {
      const copy = await mkdtemp(join(folder, 'build-'));
      await cp(build, copy, { recursive: true });
      return copy;
    },
    // The browser's last child process may still be writing when the first has ended.
    remove: () => rm(folder, { recursive: true, force: true, maxRetries: 10, retryDelay: 100 }),
  };
}
