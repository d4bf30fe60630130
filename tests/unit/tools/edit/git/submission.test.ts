import { renameSync } from 'node:fs';
import { expect, test } from 'vitest';
import { submit } from '../../../../../src/tools/edit/git/submission.ts';
import { type Clerk, clones, FIGURE, OTHER, TEXT } from '../../../../support/clones.ts';
import { git } from '../../../../support/git.ts';

const onServer = (server: string, file: string) => git(server, 'show', `main:${file}`);
const WHO = { name: '王编辑', words: '职工书屋：266家 → 270家' };
const NEW = 'content/statistics/new.yaml';

/** Has another clerk send all that they changed. */
function sentBy({ root }: Clerk): void {
  git(root, 'add', '.');
  git(root, 'commit', '-qm', 'theirs');
  git(root, 'push', '-q');
}

test('What is named is submitted with the clerk’s name and words, and nothing else.', async () => {
  const { server, ours } = clones();
  ours.write(OTHER, 'other\n');
  ours.write(FIGURE, 'a: 3\n');
  ours.write(NEW, 'a: 4\n');
  git(ours.root, 'add', FIGURE);
  expect(await submit(ours, [OTHER, NEW], WHO)).toEqual({ state: 'sent' });
  expect(onServer(server, OTHER)).toBe('other\n');
  expect(onServer(server, NEW)).toBe('a: 4\n');
  expect(onServer(server, FIGURE)).toBe(TEXT);
  expect(git(server, 'log', '-1', '--format=%an|%s', 'main').trim()).toBe('王编辑|职工书屋：266家 → 270家');
  expect(git(ours.root, 'status', '--porcelain')).toBe(`M  ${FIGURE}\n`);
});

test('Two clerks who change fields on lines beside one another both arrive, and so do other files, whatever they are.', async () => {
  const { server, ours, theirs } = clones();
  theirs.write(FIGURE, TEXT.replace('a: 1', 'a: 9'));
  theirs.write(OTHER, 'theirs\n');
  theirs.write('src/page.ts', 'code\n');
  sentBy(theirs);
  ours.write(FIGURE, TEXT.replace('b: 1', 'b: 8'));
  expect(await submit(ours, [FIGURE], WHO)).toEqual({ state: 'sent' });
  const both = TEXT.replace('a: 1', 'a: 9').replace('b: 1', 'b: 8');
  expect(onServer(server, FIGURE)).toBe(both);
  expect(onServer(server, OTHER)).toBe('theirs\n');
  expect([ours.read(FIGURE), ours.read(OTHER), ours.read('src/page.ts')]).toEqual([
    both,
    'theirs\n',
    'code\n',
  ]);
  expect(git(ours.root, 'status', '--porcelain')).toBe('');
});

test('Where somebody else sent the same field, both are told, one is chosen, and that is what arrives.', async () => {
  const { server, ours, theirs } = clones();
  theirs.write(FIGURE, TEXT.replace('a: 1', 'a: 9').replace('c: 1', 'c: 7'));
  sentBy(theirs);
  const mine = TEXT.replace('a: 1', 'a: 8');
  ours.write(FIGURE, mine);
  const outcome = await submit(ours, [FIGURE], WHO);
  expect(outcome).toMatchObject({
    state: 'conflict',
    conflicts: [
      { file: 'statistics/one.yaml', conflicts: [{ path: ['fields', 'a'], base: 1, mine: 8, theirs: 9 }] },
    ],
    others: [],
  });
  expect(ours.read(FIGURE)).toBe(mine);
  expect(git(ours.root, 'status', '--porcelain')).toBe('');
  const met = outcome.state === 'conflict' ? outcome.theirs : '';
  const stale = { theirs: '0'.repeat(40), choices: () => () => 'mine' as const };
  expect(await submit(ours, [], { ...WHO, chosen: stale })).toMatchObject({ state: 'conflict' });
  const chosen = { theirs: met, choices: () => () => 'mine' as const };
  expect(await submit(ours, [], { ...WHO, chosen })).toEqual({ state: 'sent' });
  expect(onServer(server, FIGURE)).toBe(mine.replace('c: 1', 'c: 7'));
  expect(ours.read(FIGURE)).toBe(mine.replace('c: 1', 'c: 7'));
});

test('What both changed outside the content is left to a technician, and nothing is written.', async () => {
  const { ours, theirs } = clones();
  theirs.write(OTHER, 'theirs\n');
  sentBy(theirs);
  ours.write(OTHER, 'ours\n');
  expect(await submit(ours, [OTHER], WHO)).toMatchObject({
    state: 'conflict',
    conflicts: [],
    others: [OTHER],
  });
  expect(ours.read(OTHER)).toBe('ours\n');
});

test('While the server is away the submission waits here, and arrives once with the next.', async () => {
  const { server, ours } = clones();
  renameSync(server, `${server}.away`);
  ours.write(FIGURE, 'a: 2\n');
  expect(await submit(ours, [FIGURE], WHO)).toMatchObject({ state: 'waiting', trouble: 'network' });
  renameSync(`${server}.away`, server);
  expect(await submit(ours, [], WHO)).toEqual({ state: 'sent' });
  expect(onServer(server, FIGURE)).toBe('a: 2\n');
  expect(git(server, 'rev-list', '--count', 'main').trim()).toBe('2');
});

test('Without a server it is kept on this machine.', async () => {
  const { ours } = clones();
  git(ours.root, 'remote', 'remove', 'origin');
  ours.write(FIGURE, 'a: 2\n');
  expect(await submit(ours, [FIGURE], WHO)).toEqual({ state: 'kept' });
  expect(git(ours.root, 'status', '--porcelain')).toBe('');
});

test('What was saved meanwhile and not submitted stays: in a text it is kept with what others sent, in anything else it stands in the way.', async () => {
  const { ours, theirs } = clones();
  theirs.write(FIGURE, TEXT.replace('a: 1', 'a: 9'));
  sentBy(theirs);
  ours.write(FIGURE, TEXT.replace('b: 1', 'b: 8'));
  ours.write(NEW, 'a: 2\n');
  expect(await submit(ours, [NEW], WHO)).toEqual({ state: 'sent' });
  expect(ours.read(FIGURE)).toBe(TEXT.replace('a: 1', 'a: 9').replace('b: 1', 'b: 8'));
  expect(git(ours.root, 'status', '--porcelain')).toBe(` M ${FIGURE}\n`);
  git(theirs.root, 'pull', '-q');
  theirs.write(OTHER, 'theirs\n');
  sentBy(theirs);
  ours.write(OTHER, 'not submitted\n');
  ours.write(NEW, 'a: 3\n');
  expect(await submit(ours, [NEW], WHO)).toEqual({ state: 'waiting', trouble: 'changed-here', said: OTHER });
  expect([ours.read(OTHER), ours.read(NEW)]).toEqual(['not submitted\n', 'a: 3\n']);
});

test('What has mistakes only together with what others sent is kept here, and not sent.', async () => {
  const { server, ours, theirs } = clones();
  theirs.write(FIGURE, TEXT.replace('a: 1', 'a: 9'));
  sentBy(theirs);
  ours.write(NEW, 'a: 2\n');
  expect(await submit(ours, [NEW], WHO, () => false)).toEqual({ state: 'unsound' });
  expect(() => onServer(server, NEW)).toThrow();
  expect(ours.read(FIGURE)).toBe(TEXT.replace('a: 1', 'a: 9'));
});
