import { defineConfig } from 'vitest/config';

// Real browsers, one story after the other: two cores do not carry two browsers.
export default defineConfig({
  test: {
    root: new URL('../..', import.meta.url).pathname,
    include: ['tests/e2e/**/*.test.ts'],
    fileParallelism: false,
    testTimeout: 300_000,
    hookTimeout: 300_000,
    // A browser on a busy machine may stall once: the story is told again from its beginning, and `npm test` names it with its first error.
    retry: 1,
  },
});
