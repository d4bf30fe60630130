import { mkdirSync, readdirSync, renameSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { expect, test } from 'vitest';
import type { Project } from '../../src/tools/build/project.ts';
import { fingerprint, projectCopy, startBuild } from '../support/project-copy.ts';

/** Builds a copy that has a good site already, and expects a failure that leaves that site as it was. */
async function expectFailure(copy: Project, message: string): Promise<void> {
  mkdirSync(copy.dist);
  writeFileSync(join(copy.dist, 'index.html'), 'the last good site');
  const before = fingerprint(copy.dist);
  const { status, output } = await startBuild(copy).ended;
  expect(status, output).toBe(1);
  expect(output).toContain(message);
  expect(fingerprint(copy.dist)).toEqual(before);
  expect(readdirSync(copy.root).filter((name) => name.startsWith('.build-'))).toEqual([]);
}

test('a page that cannot be rendered fails the build and leaves the last good site whole', async () => {
  const copy = projectCopy();
  const page = join(copy.root, 'src', 'pages', 'broken.astro');
  writeFileSync(page, "---\nthrow new Error('broken on purpose');\n---\n");
  await expectFailure(copy, 'broken on purpose');
});

test('an error that Astro only logs fails the build all the same', async () => {
  const copy = projectCopy();
  renameSync(join(copy.root, 'astro.config.mjs'), join(copy.root, 'real.config.mjs'));
  writeFileSync(
    join(copy.root, 'astro.config.mjs'),
    `import config from './real.config.mjs';
    const hooks = { 'astro:build:done': ({ logger }) => logger.error('logged on purpose') };
    export default { ...config, integrations: [...config.integrations, { name: 'logs', hooks }] };`,
  );
  await expectFailure(copy, 'logged on purpose');
});

test('a link that leads nowhere fails the build, named with its page', async () => {
  const copy = projectCopy();
  writeFileSync(join(copy.root, 'src', 'pages', 'astray.astro'), '<a href="/nowhere/">x</a>');
  await expectFailure(copy, 'astray/index.html: the link /nowhere/ has no built file');
});
