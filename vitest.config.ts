import { defineConfig } from 'vitest/config';

/** Suites that need no browser. Browser journeys are run by `tests/run.ts`. */
export default defineConfig({
  test: {
    include: ['tests/**/*.test.ts', 'tests/**/*.test.tsx'],
    exclude: ['tests/journeys/**'],
    environment: 'node',
  },
});
