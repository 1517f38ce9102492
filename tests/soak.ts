/**
 * Runs the journeys that kill the browser and the background, and the one that changes a page at random, as often as it
 * takes to trust them; `npm test` does a few rounds.
 */
import { spawnSync } from 'node:child_process';

const SOAKS = [
  { journey: 'killed-browser', rounds: 50 },
  { journey: 'killed-worker', rounds: 500 },
  { journey: 'random-changes', rounds: 100 },
] as const;

const codes = SOAKS.map(({ journey, rounds }) => {
  const words = ['exec', '--', 'vitest', 'run', '--config', 'tests/journeys/vitest.config.ts', journey];
  const env = { ...process.env, CROSSREAD_ROUNDS: String(rounds) };
  return spawnSync('npm', words, { env, stdio: 'inherit', shell: process.platform === 'win32' }).status;
});
process.exitCode = codes.every((code) => code === 0) ? 0 : 1;
