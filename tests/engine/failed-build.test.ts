import { renameSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { expect, test } from 'vitest';
import type { Project } from '../../src/tools/build/project.ts';
import { built } from '../support/built.ts';
import {
  fingerprint,
  lastGoodSite,
  leftovers,
  plainPages,
  projectCopy,
  startCommand,
} from '../support/project-copy.ts';

/** Builds a copy that has a good site already; expects a failure that says so and leaves that site as it was, and nothing beside it. */
async function expectFailure(copy: Project, message: string, build = inProcess): Promise<void> {
  const before = lastGoodSite(copy);
  expect(await build(copy)).toContain(message);
  expect(fingerprint(copy.dist)).toEqual(before);
  expect(leftovers(copy)).toEqual([]);
}

/** A copy in which a build soon comes to what is to fail. */
function smallCopy(): Project {
  const copy = projectCopy();
  plainPages(copy);
  return copy;
}

/** What a failing build says, in this process. */
async function inProcess(copy: Project): Promise<string> {
  const failure: unknown = await built(copy).catch((error: unknown) => error);
  expect(failure).toBeInstanceOf(Error);
  return String(failure);
}

test('A page that cannot be rendered fails the build command and leaves the last good site whole.', async () => {
  const copy = smallCopy();
  const page = join(copy.root, 'src', 'pages', 'broken.astro');
  writeFileSync(page, "---\nthrow new Error('broken on purpose');\n---\n");
  await expectFailure(copy, 'broken on purpose', async () => {
    const { status, output } = await startCommand(copy, 'build').ended;
    expect(status, output).toBe(1);
    return output;
  });
});

test('An error that Astro only logs fails the build all the same.', async () => {
  const copy = smallCopy();
  renameSync(join(copy.root, 'astro.config.mjs'), join(copy.root, 'real.config.mjs'));
  writeFileSync(
    join(copy.root, 'astro.config.mjs'),
    `import config from './real.config.mjs';
    const hooks = { 'astro:build:done': ({ logger }) => logger.error('logged on purpose') };
    export default { ...config, integrations: [...config.integrations, { name: 'logs', hooks }] };`,
  );
  await expectFailure(copy, 'logged on purpose');
});

test('A link that leads nowhere fails the build, named with its page.', async () => {
  const copy = smallCopy();
  writeFileSync(join(copy.root, 'src', 'pages', 'astray.astro'), '<a href="/nowhere/">x</a>');
  await expectFailure(copy, 'astray/index.html: the link /nowhere/ has no built file');
});

test('A page that cannot be written, as on a full disk, fails the build and leaves the last good site whole.', async () => {
  const copy = smallCopy();
  // A file in the place of the folder that the English pages go into: no system and no rights let that be written.
  writeFileSync(join(copy.root, 'public', 'en'), '');
  await expectFailure(copy, join('site', 'en'));
});
