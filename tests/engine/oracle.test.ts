import { mkdirSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { expect, test } from 'vitest';
import { contentProblems } from '../../src/tools/build/content-problems.ts';
import { projectAt } from '../../src/tools/build/project.ts';
import { linesOnly } from '../../src/tools/command/progress.ts';
import { buildSite, BuildFailure } from '../../src/tools/build/site.ts';
import { MISTAKES } from '../content/corpus/corpus.ts';
import { ContentFolder } from '../content/corpus/folder.ts';
import { oddities } from '../content/corpus/oddities.ts';
import { translateAll } from '../content/corpus/score.ts';
import { fingerprint, projectCopy, startBuild } from '../support/project-copy.ts';

/** A few mistakes of each group that Astro let through, or told in words of its own, before there was a checker. */
const SPREAD = [
  'bytes/gbk-statistic',
  'names/txt',
  'yaml/wide-colon',
  'fields/unknown-theme',
  'mdx/no-slash',
  'meaning/dead-page',
  'marks/half-comma',
  'hostile/deep-tags',
];

const all = Object.entries(MISTAKES).flatMap(([group, mistakes]) =>
  mistakes.map((mistake) => ({ name: `${group}/${mistake[0]}`, mistake })),
);

test('no mistake of the corpus gets past the first step of the build', async ({ onTestFinished }) => {
  const copy = new ContentFolder();
  onTestFinished(() => copy.dispose());
  const project = projectAt(join(copy.folder, '..'));
  const passed: string[] = [];
  for (const { name, mistake } of all) {
    const [, , apply, { severity }] = mistake;
    // What is only asked about may be right, and is meant to get through.
    if (severity === 'warning') continue;
    apply(copy);
    const said: string[] = [];
    const outcome: unknown = await buildSite(
      project,
      linesOnly((line) => said.push(line)),
    ).catch((problem: unknown) => problem);
    if (!(outcome instanceof BuildFailure) || said[0] === undefined || said.length > 1) passed.push(name);
    copy.restore();
  }
  expect(passed).toEqual([]);
});

test.each(SPREAD)(
  'the build command refuses “%s” in our words, and leaves the last good site as it was',
  async (name) => {
    const copy = projectCopy();
    mkdirSync(copy.dist);
    writeFileSync(join(copy.dist, 'index.html'), 'the last good site');
    const before = fingerprint(copy.dist);
    const found = all.find((one) => one.name === name);
    expect(found).toBeDefined();
    if (!found) return;
    const [, , apply, expected] = found.mistake;
    apply(new ContentFolder(copy.content));
    const { status, output } = await startBuild(copy).ended;
    expect(status, output).toBe(1);
    expect(output.trimStart().split('\n')[0]).toContain(`content/${expected.file}`);
    expect(output).not.toMatch(/astro/i);
    expect(fingerprint(copy.dist)).toEqual(before);
  },
);

test('all valid oddities together build', async () => {
  const copy = projectCopy();
  const content = new ContentFolder(copy.content);
  for (const [, , apply] of oddities) apply(content);
  translateAll(content);
  const problems = contentProblems(copy);
  expect(problems.errors, problems.text).toBe(0);
  const { status, output } = await startBuild(copy).ended;
  expect(status, output).toBe(0);
});
