import { mkdirSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { expect, onTestFinished, test } from 'vitest';
import { contentProblems } from '../../src/tools/build/content-problems.ts';
import { project, projectAt } from '../../src/tools/build/project.ts';
import { Failure } from '../../src/tools/command/failure.ts';
import { buildSite } from '../../src/tools/build/site.ts';
import { linesOnly } from '../../src/tools/command/progress.ts';
import { MISTAKES } from '../content/corpus/corpus.ts';
import { ContentFolder } from '../content/corpus/folder.ts';
import { oddities } from '../content/corpus/oddities.ts';
import { translateAll } from '../content/corpus/score.ts';
import { fingerprint, projectCopy, startCommand } from '../support/project-copy.ts';

// That the check finds every one of them is tested where they are; here it is enough that the build asks the check.
const FIRST_OF_EACH_GROUP = Object.entries(MISTAKES).flatMap(([group, mistakes]) =>
  mistakes
    .filter(([, , , { severity }]) => severity !== 'warning')
    .slice(0, 1)
    .map(([name, , apply]) => ({ name: `${group}/${name}`, apply })),
);

test.each(FIRST_OF_EACH_GROUP)(
  'The mistake $name does not get past the first step of the build.',
  async ({ apply }) => {
    const copy = new ContentFolder();
    onTestFinished(() => copy.dispose());
    apply(copy);
    const said: string[] = [];
    const build = buildSite(
      projectAt(join(copy.folder, '..')),
      linesOnly((line) => said.push(line)),
    );
    await expect(build).rejects.toThrow(Failure);
    expect(said).toHaveLength(1);
  },
);

test('The build command refuses a mistake in our words, and leaves the last good site as it was.', async () => {
  const copy = projectCopy();
  mkdirSync(copy.dist);
  writeFileSync(join(copy.dist, 'index.html'), 'the last good site');
  const before = fingerprint(copy.dist);
  writeFileSync(join(copy.content, 'sections', 'year', 'zh.mdx'), '---\ntitle：一年\n---\n');
  const { status, output } = await startCommand(copy, 'build').ended;
  expect(status, output).toBe(1);
  expect(output.trimStart().split('\n')[0]).toContain('content/sections/year/zh.mdx');
  expect(output).not.toMatch(/astro/i);
  expect(fingerprint(copy.dist)).toEqual(before);
});

test('All valid oddities together build.', async () => {
  const copy = projectCopy(project.content);
  const content = new ContentFolder(copy.content);
  for (const [, , apply] of oddities) apply(content);
  translateAll(content);
  const problems = contentProblems(copy);
  expect(problems.errors, problems.text).toBe(0);
  const { status, output } = await startCommand(copy, 'build').ended;
  expect(status, output).toBe(0);
});
