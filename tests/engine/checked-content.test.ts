import { readFileSync, rmSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { expect, test } from 'vitest';
import { buildHas, fingerprint, projectCopy, startCommand } from '../support/project-copy.ts';

test('what is changed or deleted after the check is not published: the site is the one that was checked', async () => {
  const [undisturbed, disturbed] = [projectCopy(), projectCopy()];
  const write = (file: string, from: string, to: string) => {
    const path = join(disturbed.content, file);
    const before = readFileSync(path, 'utf8');
    expect(before).toContain(from);
    writeFileSync(path, before.replace(from, to));
  };

  const quiet = await startCommand(undisturbed, 'build').ended;
  const build = startCommand(disturbed, 'build');
  await Promise.race([buildHas(disturbed, 'content.json'), build.ended]);
  write('statistics/branches.yaml', 'value: 7', 'value: 8');
  write('sections/year/zh.mdx', '图书馆推广', '图书馆到处推广');
  write('sections/year/section.yaml', 'order: 1', 'order: 2');
  rmSync(join(disturbed.content, 'pages', 'about', 'en.mdx'));
  const { status, output } = await build.ended;

  expect(quiet.status, quiet.output).toBe(0);
  expect(status, output).toBe(0);
  expect(fingerprint(disturbed.dist)).toEqual(fingerprint(undisturbed.dist));
});
