/// <reference types="vitest/config" />
import { fileURLToPath } from 'node:url';
import { defineConfig } from 'vitest/config';
import { BaseSequencer, type TestSpecification } from 'vitest/node';

const root = fileURLToPath(new URL('..', import.meta.url));

/** The files that take longest come first, so that none of them is still running when all else has ended. */
class LongestFirst extends BaseSequencer {
  static readonly files = ['another-body', 'random-edits', 'oracle', 'failed-build', 'hundred-figures'];

  override async sort(all: TestSpecification[]): Promise<TestSpecification[]> {
    const place = ({ moduleId }: TestSpecification) => {
      const index = LongestFirst.files.findIndex((name) => moduleId.endsWith(`/${name}.test.ts`));
      return index < 0 ? LongestFirst.files.length : index;
    };
    return (await super.sort(all)).toSorted((a, b) => place(a) - place(b));
  }
}

export default defineConfig({
  root,
  test: {
    sequence: { sequencer: LongestFirst },
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
        test: {
          name: 'content',
          include: ['tests/content/**/*.test.ts'],
          isolate: false,
          testTimeout: 60_000,
        },
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
        // Whole builds of a copy of the project: slow, so that each may take minutes on a busy machine. What reads and checks is loaded once.
        test: {
          name: 'engine',
          isolate: false,
          include: ['tests/engine/**/*.test.ts'],
          globalSetup: ['tests/engine/setup.ts'],
          testTimeout: 240_000,
          hookTimeout: 240_000,
        },
      },
    ],
  },
});
