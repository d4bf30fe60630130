import { mkdirSync, readdirSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { expect, test } from 'vitest';
import { recover } from '../../src/tools/build/workspace.ts';
import { buildHas, fingerprint, projectCopy, startCommand } from '../support/project-copy.ts';

test('a build killed halfway leaves the last good site whole, and the next one clears up after it', async () => {
  const copy = projectCopy();
  mkdirSync(copy.dist);
  writeFileSync(join(copy.dist, 'index.html'), 'the last good site');
  const before = fingerprint(copy.dist);

  const { child, ended } = startCommand(copy, 'build');
  await Promise.race([buildHas(copy, 'site'), ended]);
  child.kill('SIGKILL');
  const { status } = await ended;

  expect(status).toBeNull();
  expect(fingerprint(copy.dist)).toEqual(before);
  expect(readdirSync(copy.root).filter((name) => name.startsWith('.build-'))).toHaveLength(1);

  const leftovers = (): string[] => {
    recover(copy);
    return readdirSync(copy.root).filter((name) => name.startsWith('.build-'));
  };
  // Polled, because the Astro process of the killed build may write a last file before it notices.
  await expect.poll(leftovers, { timeout: 30_000 }).toEqual([]);
  expect(fingerprint(copy.dist)).toEqual(before);
});
