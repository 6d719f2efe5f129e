import { defineConfig } from 'vitest/config';

// Plain Node by default; a file that needs a page says so in its first line (`// @vitest-environment jsdom`).
export default defineConfig({
  test: {
    include: ['tests/**/*.test.ts', 'tests/**/*.test.tsx'],
    exclude: ['tests/e2e/**', '**/node_modules/**'],
  },
});
