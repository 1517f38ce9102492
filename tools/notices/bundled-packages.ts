import { existsSync, readFileSync } from 'node:fs';
import path from 'node:path';

/** Written beside each build by `wxt.config.ts`. */
const LISTS = ['chrome-mv3-packages.json', 'firefox-mv3-packages.json'];

/** The packages whose code is in one of the two builds of a folder, sorted. Throws where a build is missing. */
export function readBundledPackages(output: string): string[] {
  const keys = LISTS.flatMap((name) => {
    const file = path.join(output, name);
    if (!existsSync(file)) throw new Error(`${file} is missing: run npm run build first.`);
    return JSON.parse(readFileSync(file, 'utf8')) as string[];
  });
  return [...new Set(keys)].sort();
}
