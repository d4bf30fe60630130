import { expect, test } from 'vitest';
import { recover } from '../../src/tools/build/workspace.ts';
import {
  buildHas,
  fingerprint,
  lastGoodSite,
  leftovers,
  plainPages,
  projectCopy,
  startCommand,
} from '../support/project-copy.ts';

test('a build killed halfway leaves the last good site whole, and the next one clears up after it', async () => {
  const copy = projectCopy();
  plainPages(copy);
  const before = lastGoodSite(copy);

  const { child, ended } = startCommand(copy, 'build');
  await Promise.race([buildHas(copy, 'site'), ended]);
  child.kill('SIGKILL');
  const { status } = await ended;

  expect(status).toBeNull();
  expect(fingerprint(copy.dist)).toEqual(before);
  expect(leftovers(copy)).toHaveLength(1);

  const afterRecovery = () => {
    recover(copy);
    return leftovers(copy);
  };
  // Polled, because the Astro process of the killed build may write a last file before it notices.
  await expect.poll(afterRecovery, { timeout: 30_000 }).toEqual([]);
  expect(fingerprint(copy.dist)).toEqual(before);
});
