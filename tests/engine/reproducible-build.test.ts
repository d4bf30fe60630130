import { expect, test } from 'vitest';
import { fingerprint, projectCopy, startBuild } from '../support/project-copy.ts';

test('two clean builds in two folders and two time zones are the same to the byte', async () => {
  const copies = [projectCopy(), projectCopy()] as const;
  const zones = ['Asia/Shanghai', 'America/St_Johns'] as const;
  const builds = copies.map((copy, index) => startBuild(copy, { TZ: zones[index] }));
  for (const { status, output } of await Promise.all(builds.map(({ ended }) => ended))) {
    expect(status, output).toBe(0);
  }
  const [first, second] = copies.map((copy) => fingerprint(copy.dist));
  expect(Object.keys(first ?? {})).toContain('index.html');
  expect(second).toEqual(first);
});
