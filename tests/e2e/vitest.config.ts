import { defineConfig } from 'vitest/config';

// Real browsers, one story after the other: two cores do not carry two browsers.
export default defineConfig({
  test: {
    root: new URL('../..', import.meta.url).pathname,
    include: ['tests/e2e/**/*.test.ts'],
    fileParallelism: false,
    testTimeout: 120_000,
    // A real browser on a busy machine may stumble once; twice is a fault.
    retry: 1,
    hookTimeout: 120_000,
  },
});
