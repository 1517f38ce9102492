import { defineConfig } from 'vitest/config';

/** What is pure reads strings and files, and leaves nothing behind for another file. */
const PURE = ['tests/{core,cli,conventions}/**/*.test.ts'];

/** What these leave behind, a document or a window, the next file has its own in the place of. */
const TOGETHER = [
  'tests/{components,settings,tools,ui}/**/*.test.{ts,tsx}',
  'tests/page/{anchor,highlight,observe,read}/**/*.test.ts',
];

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
      { test: { ...shared, name: 'pure', include: PURE, isolate: false } },
      { test: { ...shared, name: 'together', pool: 'threads', include: TOGETHER, isolate: false } },
      // These have modules, a database or a browser of their own in the place of those that the others know.
      {
        test: {
          ...shared,
          name: 'alone',
          pool: 'threads',
          include: ['tests/**/*.test.{ts,tsx}'],
          exclude: [...PURE, ...TOGETHER, 'tests/journeys/**', 'tests/built/**'],
        },
      },
    ],
  },
});
