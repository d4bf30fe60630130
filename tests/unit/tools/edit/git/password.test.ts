import { readdirSync, readFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { expect, test } from 'vitest';
import { submit } from '../../../../../src/tools/edit/git/submission.ts';
import { clones, FIGURE } from '../../../../support/clones.ts';
import { git } from '../../../../support/git.ts';
import { gitServer } from '../../../../support/git-server.ts';

const USER = '王编辑';
const PASSWORD = 'geheim "$(touch /tmp/x)" 密码';

test('A server that wants a password is told it from the environment, and it is written down nowhere.', async () => {
  const { server, ours } = clones();
  const address = await gitServer(dirname(server), USER, PASSWORD);
  git(ours.root, 'remote', 'set-url', 'origin', address);
  ours.write(FIGURE, 'a: 2\n');
  const who = { name: USER, words: 'words' };
  const without = await submit(ours, [FIGURE], who);
  expect(without).toMatchObject({ state: 'waiting', trouble: 'password' });
  const wrong = await submit(ours, [], { ...who, credentials: { user: USER, password: 'wrong' } });
  expect(wrong).toMatchObject({ state: 'waiting', trouble: 'password' });
  const credentials = { user: USER, password: PASSWORD };
  expect(await submit(ours, [], { ...who, credentials })).toEqual({ state: 'sent' });
  expect(git(server, 'show', `main:${FIGURE}`)).toBe('a: 2\n');
  const kept = readdirSync(ours.root, { recursive: true, withFileTypes: true })
    .filter((entry) => entry.isFile())
    .filter(({ parentPath, name }) => readFileSync(join(parentPath, name)).includes('geheim'));
  expect(kept.map(({ name }) => name)).toEqual([]);
});
