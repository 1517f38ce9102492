import { defineConfig } from 'vitest/config';

/** What is pure reads strings and files, and leaves nothing behind for another file. */
const PURE = 'tests/{core,cli,conventions}/**';

const shared = {
  environment: 'node',
  // Property tests and texts of a megabyte outlast the usual five seconds on a busy machine.
  testTimeout: 60_000,
} as const;

/** Suites that need neither build nor browser; `tests/journeys/vitest.config.ts` has the others. */
export default defineConfig({
  test: {
    projects: [
      // The files of a worker share its modules: to load them costs more than most files do with them.
      { test: { ...shared, name: 'pure', include: [`${PURE}/*.test.ts`], isolate: false } },
      // These have a database, a document or a browser of their own in the place of the global one.
      {
        test: {
          ...shared,
          name: 'alone',
          pool: 'threads',
          include: ['tests/**/*.test.{ts,tsx}'],
          exclude: [PURE, 'tests/journeys/**', 'tests/built/**'],
        },
      },
    ],
  },
});
