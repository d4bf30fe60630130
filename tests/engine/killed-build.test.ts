import { existsSync, mkdirSync, readdirSync, watch, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { expect, test } from 'vitest';
import { recover } from '../../src/tools/build/workspace.ts';
import type { Project } from '../../src/tools/build/project.ts';
import { fingerprint, projectCopy, startBuild } from '../support/project-copy.ts';

/** Resolves when Astro has begun to write pages of the new site. */
function siteBegun(copy: Project): Promise<void> {
  return new Promise((resolve) => {
    const watchers = [watch(copy.root, look)];
    const seen = new Set<string>();
    function look(): void {
      for (const name of readdirSync(copy.root).filter((entry) => entry.startsWith('.build-'))) {
        const folder = join(copy.root, name);
        if (!seen.has(folder)) watchers.push(watch(folder, look));
        seen.add(folder);
        if (!existsSync(join(folder, 'site'))) continue;
        for (const watcher of watchers) watcher.close();
        resolve();
      }
    }
    look();
  });
}

test('a build killed halfway leaves the last good site whole, and the next one clears up after it', async () => {
  const copy = projectCopy();
  mkdirSync(copy.dist);
  writeFileSync(join(copy.dist, 'index.html'), 'the last good site');
  const before = fingerprint(copy.dist);

  const { child, ended } = startBuild(copy);
  await Promise.race([siteBegun(copy), ended]);
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
