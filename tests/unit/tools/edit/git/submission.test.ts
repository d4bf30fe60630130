import { readFileSync, renameSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { expect, test } from 'vitest';
import { submit } from '../../../../../src/tools/edit/git/submission.ts';
import { git } from '../../../../support/git.ts';
import { temporaryFolder } from '../../../../support/temporary-folder.ts';

const TEXT = 'a: 1\n\n\n\n\n\nb: 1\n';

/** A server with two clones of it, each with two files of content. */
function clones() {
  const folder = temporaryFolder();
  const server = join(folder, 'server.git');
  git(folder, 'init', '-q', '--bare', '-b', 'main', server);
  const [ours, theirs] = ['ours', 'theirs'].map((name) => join(folder, name));
  git(folder, 'clone', '-q', server, ours ?? '');
  write(ours, 'one.yaml', TEXT);
  write(ours, '名称.yaml', TEXT);
  git(ours ?? '', 'checkout', '-q', '-B', 'main');
  git(ours ?? '', 'add', '.');
  git(ours ?? '', 'commit', '-qm', 'first');
  git(ours ?? '', 'push', '-q', '-u', 'origin', 'main');
  git(folder, 'clone', '-q', server, theirs ?? '');
  return { server, ours: ours ?? '', theirs: theirs ?? '' };
}

function write(root: string | undefined, file: string, text: string): void {
  writeFileSync(join(root ?? '', file), text);
}
const read = (root: string, file: string) => readFileSync(join(root, file), 'utf8');
const onServer = (server: string, file: string) => git(server, 'show', `main:${file}`);
const WHO = { name: '王编辑', words: '职工书屋：266家 → 270家' };

test('What is named is submitted with the clerk’s name and words, and nothing else.', async () => {
  const { server, ours } = clones();
  write(ours, '名称.yaml', 'a: 2\n');
  write(ours, 'one.yaml', 'a: 3\n');
  write(ours, 'new.yaml', 'a: 4\n');
  git(ours, 'add', 'one.yaml');
  expect(await submit(ours, ['名称.yaml', 'new.yaml'], WHO)).toEqual({ state: 'sent' });
  expect(onServer(server, '名称.yaml')).toBe('a: 2\n');
  expect(onServer(server, 'new.yaml')).toBe('a: 4\n');
  expect(onServer(server, 'one.yaml')).toBe(TEXT);
  expect(git(server, 'log', '-1', '--format=%an|%s', 'main').trim()).toBe('王编辑|职工书屋：266家 → 270家');
});

test('What somebody else sent first stays, in other files and in other lines of the same.', async () => {
  const { server, ours, theirs } = clones();
  write(theirs, 'one.yaml', TEXT.replace('a: 1', 'a: 9'));
  write(theirs, '名称.yaml', 'a: 9\n');
  expect(await submit(theirs, ['one.yaml', '名称.yaml'], WHO)).toEqual({ state: 'sent' });
  write(ours, 'one.yaml', TEXT.replace('b: 1', 'b: 8'));
  expect(await submit(ours, ['one.yaml'], WHO)).toEqual({ state: 'sent' });
  const both = TEXT.replace('a: 1', 'a: 9').replace('b: 1', 'b: 8');
  expect(onServer(server, 'one.yaml')).toBe(both);
  expect(onServer(server, '名称.yaml')).toBe('a: 9\n');
  expect(read(ours, 'one.yaml')).toBe(both);
});

test('Where somebody else sent the same place, it is told, waits, and no mark of git comes into a file.', async () => {
  const { server, ours, theirs } = clones();
  write(theirs, '名称.yaml', 'a: 9\n');
  await submit(theirs, ['名称.yaml'], WHO);
  write(ours, '名称.yaml', 'a: 8\n');
  expect(await submit(ours, ['名称.yaml'], WHO)).toEqual({ state: 'conflict', files: ['名称.yaml'] });
  expect(read(ours, '名称.yaml')).toBe('a: 8\n');
  expect(onServer(server, '名称.yaml')).toBe('a: 9\n');
  expect(git(ours, 'status', '--porcelain')).toBe('');
});

test('While the server is away the submission waits here, and arrives once with the next.', async () => {
  const { server, ours } = clones();
  renameSync(server, `${server}.away`);
  write(ours, 'one.yaml', 'a: 2\n');
  expect(await submit(ours, ['one.yaml'], WHO)).toMatchObject({ state: 'waiting' });
  renameSync(`${server}.away`, server);
  expect(await submit(ours, [], WHO)).toEqual({ state: 'sent' });
  expect(onServer(server, 'one.yaml')).toBe('a: 2\n');
  expect(git(server, 'rev-list', '--count', 'main').trim()).toBe('2');
});

test('Without a server it is kept on this machine.', async () => {
  const { ours } = clones();
  git(ours, 'remote', 'remove', 'origin');
  write(ours, 'one.yaml', 'a: 2\n');
  expect(await submit(ours, ['one.yaml'], WHO)).toEqual({ state: 'kept' });
  expect(git(ours, 'status', '--porcelain')).toBe('');
});

test('What is not committed and stands in the way of others’ changes is left as it is.', async () => {
  const { ours, theirs } = clones();
  write(theirs, '名称.yaml', 'a: 9\n');
  await submit(theirs, ['名称.yaml'], WHO);
  write(ours, '名称.yaml', 'not sent yet\n');
  write(ours, 'one.yaml', 'a: 2\n');
  expect(await submit(ours, ['one.yaml'], WHO)).toMatchObject({ state: 'waiting' });
  expect(read(ours, '名称.yaml')).toBe('not sent yet\n');
  expect(read(ours, 'one.yaml')).toBe('a: 2\n');
});
