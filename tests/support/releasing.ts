// Started by kills.test.ts: releases two publications in turn until it is killed.
import { FIRST, SECOND } from './two-publications.ts';
import { releasable, released } from './small-release.ts';

const project = releasable(process.argv[2] ?? '');
await released(project, FIRST);
console.log('begun');
for (;;) {
  await released(project, SECOND);
  await released(project, FIRST);
}
