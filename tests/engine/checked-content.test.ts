import { rmSync } from 'node:fs';
import { join } from 'node:path';
import { expect, test } from 'vitest';
import { buildHas, editContent, fingerprint, projectCopy, startCommand } from '../support/project-copy.ts';

test('what is changed or deleted after the check is not published: the site is the one that was checked', async () => {
  const [undisturbed, disturbed] = [projectCopy(), projectCopy()];
  const quiet = await startCommand(undisturbed, 'build').ended;
  const build = startCommand(disturbed, 'build');
  await Promise.race([buildHas(disturbed, 'content.json'), build.ended]);
  editContent(disturbed, 'statistics/branches.yaml', 'value: 7', 'value: 8');
  editContent(disturbed, 'sections/year/zh.mdx', '图书馆推广', '图书馆到处推广');
  editContent(disturbed, 'sections/year/section.yaml', 'order: 1', 'order: 2');
  rmSync(join(disturbed.content, 'pages', 'about', 'en.mdx'));
  const { status, output } = await build.ended;

  expect(quiet.status, quiet.output).toBe(0);
  expect(status, output).toBe(0);
  expect(fingerprint(disturbed.dist)).toEqual(fingerprint(undisturbed.dist));
});
