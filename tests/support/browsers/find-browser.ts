import { spawnSync } from 'node:child_process';
import { accessSync, constants, existsSync } from 'node:fs';
import { delimiter, join } from 'node:path';

/** The browsers that Crossread is built for and tested in. */
export type BrowserName = 'chromium' | 'firefox';

interface Places {
  /** Environment variable that names the program, before anything else. */
  readonly variable: string;
  readonly programs: readonly string[];
  /** Where installers put it when it is not in the search path. */
  readonly usual: readonly string[];
  readonly debianPackage: string;
}

const PLACES: Record<BrowserName, Places> = {
  chromium: {
    variable: 'CHROMIUM',
    programs: ['chromium', 'chromium-browser', 'google-chrome', 'google-chrome-stable'],
    usual: [
      '/Applications/Google Chrome.app/Contents/MacOS/Google Chrome',
      '/Applications/Chromium.app/Contents/MacOS/Chromium',
      'C:\\Program Files\\Google\\Chrome\\Application\\chrome.exe',
    ],
    debianPackage: 'chromium',
  },
  firefox: {
    variable: 'FIREFOX',
    programs: ['firefox-esr', 'firefox'],
    usual: ['/Applications/Firefox.app/Contents/MacOS/firefox', 'C:\\Program Files\\Mozilla Firefox\\firefox.exe'],
    debianPackage: 'firefox-esr',
  },
};

function isProgram(path: string): boolean {
  try {
    accessSync(path, constants.X_OK);
    return true;
  } catch {
    return false;
  }
}

function lookFor({ variable, programs, usual }: Places): string | null {
  const named = process.env[variable];
  if (named) return isProgram(named) ? named : null;
  const folders = (process.env['PATH'] ?? '').split(delimiter);
  const candidates = programs.flatMap((program) => folders.map((folder) => join(folder, program)));
  return [...candidates, ...usual].find(isProgram) ?? null;
}

/** The path of an installed browser. Throws, saying what to do, when there is none. */
export function findBrowser(name: BrowserName): string {
  const places = PLACES[name];
  const path = lookFor(places);
  if (path) return path;
  throw new Error(
    `No ${name} found: install it (Debian: apt-get install ${places.debianPackage}) or set ${places.variable} to its path.`,
  );
}

/**
 * Installs the browsers that are missing where that needs no question: as root on a system with `apt-get`. Elsewhere does
 * nothing; `findBrowser` then says what to do.
 */
export function installMissingBrowsers(): void {
  const missing = Object.values(PLACES).filter((places) => !process.env[places.variable] && !lookFor(places));
  if (missing.length === 0 || process.getuid?.() !== 0 || !existsSync('/usr/bin/apt-get')) return;
  const packages = missing.map((places) => places.debianPackage);
  console.log(`Installing ${packages.join(' and ')}`);
  const options = {
    stdio: ['ignore', 'ignore', 'inherit'],
    env: { ...process.env, DEBIAN_FRONTEND: 'noninteractive' },
  };
  for (const words of [['update'], ['install', '-y', '--no-install-recommends', ...packages]])
    spawnSync('apt-get', words, options as Parameters<typeof spawnSync>[2]);
}
