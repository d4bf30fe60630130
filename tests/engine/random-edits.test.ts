import { expect, test } from 'vitest';
import { filesOf } from '../../src/tools/measure/content-files.ts';
import { builtFaults } from '../support/built-faults.ts';
import { ANOTHER_BODY, projectCopy, TINY } from '../support/project-copy.ts';
import { editedAtRandom } from '../support/random/report.ts';
import { isSweep } from '../support/sweep.ts';

// Whole builds: one here, of the report that builds fastest, and both reports with the sweep.
const SEEDS = Array.from({ length: isSweep ? 40 : 1 }, (_, index) => index + 1);
const EDITS = isSweep ? 120 : 40;

test.each(SEEDS)(
  'A report that the check passes builds and reads well, whatever was edited in it: %i.',
  async (seed) => {
    const { files, edits } = editedAtRandom(filesOf(seed % 2 === 1 ? TINY : ANOTHER_BODY), seed, EDITS);
    const told = edits.join('\n');
    expect(told).toContain('derived/');
    expect(await builtFaults(projectCopy(), files, told), told).toEqual([]);
  },
);
