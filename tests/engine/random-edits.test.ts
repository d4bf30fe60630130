import { mkdirSync, rmSync, writeFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { expect, test } from 'vitest';
import { filesOf } from '../../src/tools/measure/grown-content.ts';
import { projectCopy, startCommand, TINY } from '../support/project-copy.ts';
import { RandomReport } from '../support/random-report.ts';

const BUILDS = Number(process.env['BUILDS'] ?? 2);
const SEED = Number(process.env['SEED'] ?? 1);
const EDITS_BETWEEN = Number(process.env['EDITS'] ?? 15);

test('a report that the check passes builds, whatever was edited in it', { timeout: 3_600_000 }, async () => {
  const copy = projectCopy();
  for (let seed = SEED; seed < SEED + BUILDS; seed += 1) {
    const report = new RandomReport(filesOf(TINY), seed);
    report.edit(EDITS_BETWEEN);
    rmSync(copy.content, { recursive: true });
    for (const [file, text] of report.files) {
      const path = join(copy.content, file);
      mkdirSync(dirname(path), { recursive: true });
      writeFileSync(path, text);
    }
    const begun = Date.now();
    const { status, output } = await startCommand(copy, 'build').ended;
    console.log(seed, status, Date.now() - begun, report.refused);
    expect.soft(status, `seed ${seed}\n${report.edits.join('\n')}\n${output}`).toBe(0);
  }
});
