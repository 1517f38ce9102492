import { fileURLToPath } from 'node:url';
import { build } from 'vite';
import { expect, it } from 'vitest';
import { startJourney } from './journey.ts';

const RUNS = 300;

/** A script and all that it imports, as one. */
async function bundle(path: string): Promise<string> {
  const output = await build({
    configFile: false,
    logLevel: 'error',
    publicDir: false,
    build: {
      write: false,
      target: 'esnext',
      lib: { entry: fileURLToPath(new URL(path, import.meta.url)), formats: ['iife'], name: 'prove' },
    },
  });
  const [chunk] = [output].flat().flatMap((built) => ('output' in built ? built.output : []));
  if (chunk?.type !== 'chunk') throw new Error('There is no script.');
  return chunk.code;
}

const journey = startJourney({
  pages: { '/page': '<!doctype html><html lang="en"><title>Page</title><body></body></html>' },
});

it('reads only what has changed, and always as if it read all', async () => {
  const { session, site } = journey;
  const tab = await session.open(`${site.origin}/page`);
  await tab.evaluate(await bundle('prove-memory.ts'));
  const wrong = await tab.evaluate(
    (runs) => (globalThis as unknown as { proveMemory(runs: number): Promise<string> }).proveMemory(runs),
    RUNS,
  );
  expect(wrong).toBe('');
});
