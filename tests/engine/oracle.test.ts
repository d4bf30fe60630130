import { cpSync } from 'node:fs';
import { join } from 'node:path';
import { expect, test } from 'vitest';
import { builtFiles } from '../../src/tools/build/built-folder.ts';
import { contentProblems } from '../../src/tools/build/content-problems.ts';
import { projectAt } from '../../src/tools/build/project.ts';
import { linesOnly } from '../../src/tools/command/progress.ts';
import { buildSite, BuildFailure } from '../../src/tools/build/site.ts';
import type { Mistake } from '../content/corpus/case.ts';
import { MISTAKES } from '../content/corpus/corpus.ts';
import { oddities } from '../content/corpus/oddities.ts';
import { translateAll } from '../content/corpus/score.ts';
import { EditedContent, REAL_CONTENT } from '../support/edited-content.ts';
import { projectCopy, startBuild } from '../support/project-copy.ts';
import { temporaryFolder } from '../support/temporary-folder.ts';

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

const all = new Map<string, Mistake>(
  Object.entries(MISTAKES).flatMap(([group, mistakes]) =>
    mistakes.map((mistake) => [`${group}/${mistake[0]}`, mistake] as const),
  ),
);

test.each(SPREAD)('the build refuses “%s” in our words, before anything is built', async (name) => {
  const content = new EditedContent();
  const [, , , make] = all.get(name) ?? [];
  make?.(content);
  const root = temporaryFolder({ 'dist/index.html': 'the last good site' });
  cpSync(REAL_CONTENT, join(root, 'content'), { recursive: true });
  content.saveTo(join(root, 'content'));
  const said: string[] = [];
  const built = buildSite(
    projectAt(root),
    linesOnly((line) => said.push(line)),
  );
  await expect(built).rejects.toThrow(BuildFailure);
  expect(said).toHaveLength(1);
  expect(said[0]?.trimStart().split('\n')[0]).toContain(content.mark?.file);
  expect(said[0]).not.toMatch(/astro/i);
  expect(builtFiles(join(root, 'dist'))).toEqual(['index.html']);
});

test('all valid oddities together build', async () => {
  const copy = projectCopy();
  const content = new EditedContent();
  for (const [, , make] of oddities) make(content);
  translateAll(content);
  content.saveTo(copy.content);
  const problems = contentProblems(copy);
  expect(problems.errors, problems.text).toBe(0);
  const { status, output } = await startBuild(copy).ended;
  expect(status, output).toBe(0);
});
