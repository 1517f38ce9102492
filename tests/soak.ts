/**
 * Runs what takes too long for `npm test`: the journeys that kill the browser and the background, and the one that changes
 * a page at random, as often as it takes to trust them, and all surfaces in both browsers. `npm test` does a few rounds,
 * and shows Firefox a part. Words on the command line take only the journeys that have one of them in their names.
 */
import { spawnSync } from 'node:child_process';

interface Soak {
  readonly journey: string;
  readonly env: Readonly<Record<string, string>>;
}

const rounds = (count: number): Soak['env'] => ({ CROSSREAD_ROUNDS: String(count) });

const SOAKS: readonly Soak[] = [
  { journey: 'killed-browser', env: rounds(200) },
  { journey: 'killed-worker', env: rounds(500) },
  { journey: 'killed-import', env: rounds(60) },
  { journey: 'random-changes', env: rounds(100) },
  { journey: 'surfaces', env: { CROSSREAD_LOOKS: 'all' } },
  { journey: 'contrast', env: { CROSSREAD_LOOKS: 'all' } },
];

const wanted = process.argv.slice(2);
const isWanted = ({ journey }: Soak): boolean => wanted.length === 0 || wanted.some((word) => journey.includes(word));

const codes = SOAKS.filter(isWanted).map(({ journey, env }) => {
  const words = ['exec', '--', 'vitest', 'run', '--config', 'tests/journeys/vitest.config.ts', journey];
  const shell = process.platform === 'win32';
  return spawnSync('npm', words, { env: { ...process.env, ...env }, stdio: 'inherit', shell }).status;
});
process.exitCode = codes.every((code) => code === 0) ? 0 : 1;
