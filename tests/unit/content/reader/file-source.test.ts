import { spawnSync } from 'node:child_process';
import { mkdirSync, readFileSync, rmSync, symlinkSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { dirname, join, relative } from 'node:path';
import { expect, test } from 'vitest';
import { z } from 'zod';
import { onDisk } from '../../../../src/content/reader/disk.ts';
import { LARGEST_FILE, withUnsaved } from '../../../../src/content/reader/file-source.ts';
import { checkContent } from '../../../../src/tools/edit/check-content.ts';
import { contentCopy } from '../../../support/project-copy.ts';
import { temporaryFolder } from '../../../support/temporary-folder.ts';
import { run } from '../../tools/commands/run.ts';

function folder(): string {
  const files = ['zh.mdx', 'honours/b.yaml', 'honours/a.yaml', '.DS_Store', 'Thumbs.db'];
  const made = temporaryFolder({
    ...Object.fromEntries(files.map((file) => [file, file])),
    'large.yaml': 'x'.repeat(LARGEST_FILE + 1),
  });
  mkdirSync(join(made, 'honours', 'inside'));
  return made;
}

test('A folder lists its files in order, without what the operating system leaves behind.', () => {
  expect(onDisk(folder()).list()).toEqual(['honours/a.yaml', 'honours/b.yaml', 'large.yaml', 'zh.mdx']);
  expect(onDisk(join(tmpdir(), 'there-is-no-such-folder')).list()).toEqual([]);
});

test('A file that is too large, not there, or no file is told and not thrown.', () => {
  const source = onDisk(folder());
  expect(source.read('zh.mdx')).toEqual(Buffer.from('zh.mdx'));
  expect(source.read('large.yaml')).toEqual({ problem: 'too-large' });
  expect(source.read('nowhere.yaml')).toEqual({ problem: 'unreadable' });
  expect(source.read('honours/inside')).toEqual({ problem: 'no-file' });
});

test('What is not saved yet is read instead of what is, and the rest as before.', () => {
  const saved = onDisk(folder());
  const source = withUnsaved(
    saved,
    new Map([
      ['honours/a.yaml', '新'],
      ['honours/c.yaml', 'new'],
      ['zh.mdx', undefined],
    ]),
  );
  expect(source.list()).toEqual(['honours/a.yaml', 'honours/b.yaml', 'honours/c.yaml', 'large.yaml']);
  expect(source.read('honours/a.yaml')).toEqual(new TextEncoder().encode('新'));
  expect(source.read('honours/b.yaml')).toEqual(saved.read('honours/b.yaml'));
  expect(source.read('zh.mdx')).toEqual({ problem: 'unreadable' });
});

// Pipes and links of this kind are a matter of Linux and macOS; on Windows a link needs rights that an editor has not.
test.skipIf(process.platform === 'win32')(
  'A pipe, a device and a link out of the content are refused at once in words; a link within it is a file like any other.',
  async () => {
    const copy = contentCopy();
    const secret = join(copy.root, 'secret.yaml');
    const honour = join(copy.content, 'honours', 'reading-city.yaml');
    writeFileSync(secret, readFileSync(honour));
    const inside = join(copy.content, 'honours', 'linked.yaml');
    const told = async () => {
      const { output } = await run(checkContent, copy, ['--json']);
      const issues = z.array(
        z.object({ file: z.string(), code: z.string(), fix: z.object({ zh: z.string() }) }),
      );
      return issues
        .parse(JSON.parse(output))
        .filter(({ file }) => file.endsWith('linked.yaml'))
        .map(({ code, fix }) => `${code} ${fix.zh}`);
    };
    for (const [target, words] of [
      [secret, '复制进来'],
      [relative(dirname(inside), secret), '复制进来'],
      ['/dev/zero', '删去它'],
      [copy.root, '删去它'],
    ] as const) {
      symlinkSync(target, inside);
      expect(await told(), target).toEqual([expect.stringMatching(`^unexpected-file .*${words}`)]);
      rmSync(inside);
    }
    spawnSync('mkfifo', [inside]);
    expect(await told()).toEqual([expect.stringMatching('^unexpected-file .*删去它')]);
    rmSync(inside);
    symlinkSync('reading-city.yaml', inside);
    expect((await told()).join()).not.toContain('unexpected-file');
  },
);
