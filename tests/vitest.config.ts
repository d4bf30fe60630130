/// <reference types="vitest/config" />
import { fileURLToPath } from 'node:url';
import { defineConfig } from 'vitest/config';

const root = fileURLToPath(new URL('..', import.meta.url));

export default defineConfig({
  root,
  test: {
    // Vitest leaves one core free by default, which on two cores doubles the time.
    maxWorkers: '100%',
    projects: [
      {
        extends: true,
        // Far above what any of them needs, so that a busy machine fails none.
        // Loading the project anew for each file would take as long as the tests; none of them changes what others read.
        test: { name: 'unit', include: ['tests/unit/**/*.test.ts'], isolate: false, testTimeout: 60_000 },
      },
      {
        extends: true,
        test: { name: 'content', include: ['tests/content/**/*.test.ts'], testTimeout: 60_000 },
      },
      {
        extends: true,
        // Reads the built files, and every file of tests in a worker reads the same parsed pages.
        test: {
          name: 'site',
          include: ['tests/site/**/*.test.ts'],
          isolate: false,
          // The Nu checker alone takes a minute on a busy machine.
          testTimeout: 240_000,
        },
      },
      {
        extends: true,
        // Whole builds of a copy of the project: slow, so that each may take minutes on a busy machine.
        test: {
          name: 'engine',
          include: ['tests/engine/**/*.test.ts'],
          testTimeout: 240_000,
          hookTimeout: 240_000,
        },
      },
    ],
  },
});
