import { mkdirSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { expect, test } from 'vitest';
import { onDisk } from '../../../../src/content/reader/disk.ts';
import { LARGEST_FILE, withUnsaved } from '../../../../src/content/reader/file-source.ts';
import { temporaryFolder } from '../../../support/temporary-folder.ts';

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
  expect(source.read('honours/inside')).toEqual({ problem: 'unreadable' });
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
