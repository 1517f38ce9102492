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

/** A file as far as it is written; empty when it has gone to its last name meanwhile. */
const readDownload = async (folder: string, name: string): Promise<Download> => ({
  name,
  content: await readFile(join(folder, name), 'utf8').catch(() => ''),
});

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
      for (;;) {
        const names = await readdir(downloads);
        const files = await Promise.all(names.map((name) => readDownload(downloads, name)));
        // Firefox begins with an empty file of the last name, and nothing that is saved here is empty.
        if (files.every(({ name, content }) => !UNFINISHED.test(name) && content !== '')) return files;
        await sleep(50);
      }
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
