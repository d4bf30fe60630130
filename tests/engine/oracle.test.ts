import { cpSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { expect, test } from 'vitest';
import { contentProblems } from '../../src/tools/build/content-problems.ts';
import { project, projectAt } from '../../src/tools/build/project.ts';
import { Failure } from '../../src/tools/command/failure.ts';
import { buildSite } from '../../src/tools/build/site.ts';
import { linesOnly } from '../../src/tools/command/progress.ts';
import { MISTAKES, ODDITIES } from '../content/corpus/corpus.ts';
import { translateAll } from '../content/corpus/score.ts';
import { built } from '../support/built.ts';
import { EditedContent, REAL_CONTENT } from '../support/edited-content.ts';
import { fingerprint, lastGoodSite, projectCopy, startCommand } from '../support/project-copy.ts';
import { isSweep } from '../support/sweep.ts';
import { temporaryFolder } from '../support/temporary-folder.ts';

// That the check finds every one of them is tested where they are; here it is enough that the build asks the check.
const FIRST_OF_GROUPS = Object.entries(MISTAKES)
  .slice(0, isSweep ? undefined : 4)
  .flatMap(([group, mistakes]) =>
    mistakes.slice(0, 1).map(([name, , , make]) => ({ name: `${group}/${name}`, make })),
  );

test.each(FIRST_OF_GROUPS)(
  'The mistake $name does not get past the first step of the build, and is told in our words.',
  async ({ make }) => {
    const content = new EditedContent();
    make(content);
    const root = temporaryFolder();
    cpSync(REAL_CONTENT, join(root, 'content'), { recursive: true });
    content.saveTo(join(root, 'content'));
    const said: string[] = [];
    const build = buildSite(
      projectAt(root),
      linesOnly((line) => said.push(line)),
    );
    await expect(build).rejects.toThrow(Failure);
    expect(said).toHaveLength(1);
    expect(said[0]?.trimStart().split('\n')[0]).toContain(content.mark?.file);
    expect(said[0]).not.toMatch(/astro/i);
  },
);

test('The build command refuses a mistake in our words, and leaves the last good site as it was.', async () => {
  const copy = projectCopy();
  const before = lastGoodSite(copy);
  writeFileSync(join(copy.content, 'sections', 'year', 'zh.mdx'), '---\ntitle：一年\n---\n');
  const { status, output } = await startCommand(copy, 'build').ended;
  expect(status, output).toBe(1);
  expect(output.trimStart().split('\n')[0]).toContain('content/sections/year/zh.mdx');
  expect(output).not.toMatch(/astro/i);
  expect(fingerprint(copy.dist)).toEqual(before);
});

test('All valid oddities together build.', async () => {
  const copy = projectCopy(project.content);
  const content = new EditedContent();
  for (const [, , make] of ODDITIES) make(content);
  translateAll(content);
  content.saveTo(copy.content);
  const problems = contentProblems(copy);
  expect(problems.errors, problems.text).toBe(0);
  await built(copy, { sound: problems.content });
});
