import { rmSync, utimesSync } from 'node:fs';
import { join } from 'node:path';
import { expect, test } from 'vitest';
import { projectAt } from '../../../src/tools/build/project.ts';
import { temporaryFolder } from '../../support/temporary-folder.ts';
import { isCurrent } from '../../runner/current.ts';

const SOURCE = 'content/site/home.yaml';

/** A project whose site was built after all else was written. */
function built() {
  const project = projectAt(temporaryFolder({ [SOURCE]: '', 'src/a.ts': '', 'dist/index.html': '' }));
  const touch = (file: string, time: number) => utimesSync(join(project.root, file), time, time);
  for (const file of ['content', 'content/site', SOURCE, 'src', 'src/a.ts']) touch(file, 1_000);
  touch('dist/index.html', 2_000);
  return { project, touch };
}

test('A site is current until something that it is made from changes or goes.', () => {
  const { project, touch } = built();
  expect(isCurrent(project)).toBe(true);
  touch('src/a.ts', 3_000);
  expect(isCurrent(project)).toBe(false);
  touch('src/a.ts', 1_000);
  rmSync(join(project.root, SOURCE));
  expect(isCurrent(project)).toBe(false);
});

test('Where nothing was built no site is current.', () => {
  const { project } = built();
  rmSync(project.dist, { recursive: true });
  expect(isCurrent(project)).toBe(false);
});
