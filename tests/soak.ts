/**
 * Runs what takes too long for `npm test`: the journeys that kill the browser and the background, and the tests that change
 * a page at random, as often as it takes to trust them; every journey and every surface in both browsers; the build of the
 * package of sources; and checks over several processes of which one is killed. Words on the command line take only what has one of them in its name.
 */
import { spawnSync } from 'node:child_process';

interface Soak {
  /** Words that are in the names of its files. */
  readonly files: readonly string[];
  readonly env: Readonly<Record<string, string>>;
  /** That of the journeys where none is given. */
  readonly config?: string;
}

const rounds = (count: number): Soak['env'] => ({ CROSSREAD_ROUNDS: String(count) });

const SOAKS: readonly Soak[] = [
  { files: ['killed-browser'], env: rounds(200) },
  { files: ['killed-worker'], env: rounds(500) },
  { files: ['killed-import'], env: rounds(60) },
  { files: ['random-changes'], env: rounds(100) },
  { files: ['core/growth'], env: rounds(1), config: 'vitest.config.ts' },
  { files: ['page/read/reading-memory', 'page/read/whole-block'], env: rounds(3000), config: 'vitest.config.ts' },
  { files: ['journeys', 'source-package'], env: { CROSSREAD_LOOKS: 'all' } },
];

/** What is run as it is. */
const SCRIPTS = ['tests/soak-newsroom.ts'];

const wanted = process.argv.slice(2);
const isWanted = (file: string): boolean => wanted.length === 0 || wanted.some((word) => file.includes(word));

const codes = SOAKS.map(({ files, ...soak }) => ({ ...soak, files: files.filter(isWanted) }))
  .filter(({ files }) => files.length > 0)
  .map(({ files, env, config = 'tests/journeys/vitest.config.ts' }) => {
    const words = ['exec', '--', 'vitest', 'run', '--config', config, ...files];
    const shell = process.platform === 'win32';
    return spawnSync('npm', words, { env: { ...process.env, ...env }, stdio: 'inherit', shell }).status;
  });
const scriptCodes = SCRIPTS.filter(isWanted).map(
  (script) => spawnSync(process.execPath, [script], { stdio: 'inherit' }).status,
);
process.exitCode = [...codes, ...scriptCodes].every((code) => code === 0) ? 0 : 1;
