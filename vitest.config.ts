import { defineConfig } from 'vitest/config';

/** Suites that need neither build nor browser; `tests/journeys/vitest.config.ts` has the others. */
export default defineConfig({
  test: {
    include: ['tests/**/*.test.ts', 'tests/**/*.test.tsx'],
    exclude: ['tests/journeys/**', 'tests/built/**'],
    environment: 'node',
    // Property tests and texts of a megabyte outlast the usual five seconds on a busy machine.
    testTimeout: 60_000,
  },
});
