import { mkdirSync, rmSync, writeFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { expect, test } from 'vitest';
import { filesOf } from '../../src/tools/measure/grown-content.ts';
import { projectCopy, startCommand, TINY } from '../support/project-copy.ts';
import { editedAtRandom } from '../support/random/report.ts';

const BUILDS = process.env['SWEEP'] ? 40 : 3;
const EDITS = 100;

test(
  'a report that the check passes builds, whatever was edited in it',
  { timeout: BUILDS * 120_000 },
  async () => {
    const copy = projectCopy();
    for (let seed = 1; seed <= BUILDS; seed += 1) {
      const { files, edits } = editedAtRandom(filesOf(TINY), seed, EDITS);
      rmSync(copy.content, { recursive: true });
      for (const [file, text] of files) {
        const path = join(copy.content, file);
        mkdirSync(dirname(path), { recursive: true });
        writeFileSync(path, text);
      }
      const { status, output } = await startCommand(copy, 'build').ended;
      expect.soft(status, `edits of seed ${seed}:\n${edits.join('\n')}\n${output}`).toBe(0);
    }
  },
);
