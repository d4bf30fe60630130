// Started by kills.test.ts: releases two publications in turn until it is killed.
import { FIRST, SECOND } from './two-publications.ts';
import { releasable, released } from './small-release.ts';

const project = releasable(process.argv[2] ?? '');
for (let turn = 0; ; turn += 1) {
  await released(project, turn % 2 === 0 ? FIRST : SECOND);
  process.stdout.write('.');
}
