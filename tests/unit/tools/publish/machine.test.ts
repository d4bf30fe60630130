import { mkdirSync, rmSync, symlinkSync } from 'node:fs';
import { join } from 'node:path';
import { expect, test } from 'vitest';
import { z } from 'zod';
import { project } from '../../../../src/tools/build/project.ts';
import { cannotMount, mounted } from '../../../support/mounted.ts';
import { releasable, released } from '../../../support/small-release.ts';
import { temporaryFolder } from '../../../support/temporary-folder.ts';
import { FIRST, SECOND } from '../../../support/two-publications.ts';

const reason = process.platform === 'linux' ? cannotMount() : 'mount: Linux';
if (reason) console.log(reason);
const script = join(project.root, 'tests', 'support', 'publishing-on-mounts.ts');

/** What was said and seen where dist is mounted, or a link to a folder on another disk, and others are full or read-only. */
async function on(mounts: readonly string[], link = false): Promise<Record<string, string>> {
  const copy = releasable(temporaryFolder());
  await released(copy, { ...SECOND, 'large.txt': 'x'.repeat(300_000) });
  for (const folder of ['full', 'readonly', 'disk', 'dist'])
    mkdirSync(join(copy.root, folder), { recursive: true });
  if (link) {
    rmSync(copy.dist, { recursive: true });
    symlinkSync('disk/site', copy.dist);
  }
  const at = (line: string) => line.replaceAll('ROOT', copy.root);
  return z.record(z.string(), z.string()).parse(JSON.parse(mounted(mounts.map(at), script, [copy.root])));
}

const disks = ['mount -t tmpfs -o size=100k none ROOT/full', 'mount -t tmpfs -o ro none ROOT/readonly'];

test.skipIf(reason !== undefined).each([
  ['mounted', ['mount -t tmpfs -o size=200k none ROOT/dist'], false],
  ['a link to a folder of another disk', ['mount -t tmpfs -o size=200k none ROOT/disk'], true],
] as const)(
  'Where dist is %s it is published into; a disk that is full or read-only is told in words, and what is served stays.',
  async (_, mounts, link) => {
    const said = await on([...mounts, ...disks], link);
    expect(said).toMatchObject({
      'first build': '0',
      'first home': FIRST['index.html'],
      'second build': '0',
      'second home': SECOND['index.html'],
      'home after a full disk': SECOND['index.html'],
    });
    for (const [name, words] of [
      ['build on a full disk', /^1\n磁盘满了.* · The disk is full.*ENOSPC/],
      ['full', /^1\n磁盘满了.* · The disk is full.*ENOSPC/],
      ['readonly', /^1\n这里只能读.* · This place is read-only.*EROFS/],
    ] as const) {
      expect(said[name]).toMatch(words);
      expect(said[name]).not.toContain('    at ');
    }
  },
);
