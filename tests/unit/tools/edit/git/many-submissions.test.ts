import { spawn } from 'node:child_process';
import { once } from 'node:events';
import { dirname } from 'node:path';
import { setTimeout } from 'node:timers/promises';
import { fileURLToPath } from 'node:url';
import { expect, test } from 'vitest';
import { type Submitter, submit } from '../../../../../src/tools/edit/git/submission.ts';
import { type Clerk, clones, FIGURE } from '../../../../support/clones.ts';
import { git } from '../../../../support/git.ts';
import { gitServer } from '../../../../support/git-server.ts';
import { isSweep } from '../../../../support/sweep.ts';

const SUBMITTING = fileURLToPath(new URL('../../../../support/submitting.ts', import.meta.url));

test.skipIf(process.platform === 'win32')(
  'Killed in the midst of submitting, with git and all, nothing is lost, and the next submission goes through.',
  { timeout: 1_200_000 },
  async () => {
    const { server, ours } = clones();
    for (let round = 0; round < (isSweep ? 100 : 1); round += 1) {
      const child = spawn(process.execPath, [SUBMITTING, ours.root, FIGURE, String(round * 1_000 + 2)], {
        stdio: ['ignore', 'pipe', 'inherit'],
        // With a group of its own, so that its gits are killed with it.
        detached: true,
      });
      await once(child.stdout, 'data');
      // Any moment must do; how long it lasts until then decides nothing.
      await setTimeout(Math.random() * 400);
      process.kill(-(child.pid ?? 0), 'SIGKILL');
      await once(child, 'close');
      const text = ours.read(FIGURE);
      expect(text).toMatch(/^a: \d+\nb: 1\nc: 1\n$/);
      expect(await submit(ours, [FIGURE], { name: 'Clerk', words: 'after' })).toEqual({ state: 'sent' });
      expect(git(server, 'show', `main:${FIGURE}`)).toBe(text);
      expect(git(ours.root, 'status', '--porcelain')).toBe('');
    }
    git(ours.root, 'fsck', '--strict');
    git(server, 'fsck', '--strict');
  },
);

const ROUNDS = 200;

test.runIf(isSweep).each(['a folder', 'http with a password'])(
  'Two clerks who submit 200 times each over %s lose nothing.',
  { timeout: 3_600_000 },
  async (way) => {
    const { server, ours, theirs } = clones();
    const credentials = { user: 'clerk', password: 'secret' };
    if (way !== 'a folder') {
      const address = await gitServer(dirname(server), credentials.user, credentials.password);
      for (const { root } of [ours, theirs]) git(root, 'remote', 'set-url', 'origin', address);
    }
    const work = async (clerk: Clerk, field: string, name: string) => {
      for (let round = 2; round < ROUNDS + 2; round += 1) {
        clerk.write(
          FIGURE,
          clerk.read(FIGURE).replace(new RegExp(`^${field}: \\d+$`, 'm'), `${field}: ${round}`),
        );
        await arrived(clerk, { name, words: `${field} ${round}`, credentials });
      }
    };
    await Promise.all([work(ours, 'a', 'A'), work(theirs, 'b', 'B')]);
    await arrived(ours, { name: 'A', words: 'last', credentials });
    expect(git(server, 'show', `main:${FIGURE}`)).toBe(`a: ${ROUNDS + 1}\nb: ${ROUNDS + 1}\nc: 1\n`);
    const lines = git(server, 'log', '--no-merges', '--format=%s', 'main').trim().split('\n');
    expect(lines).toHaveLength(2 * ROUNDS + 1);
    expect(new Set(lines).size).toBe(2 * ROUNDS + 1);
    for (const { root } of [ours, theirs]) expect(git(root, 'status', '--porcelain')).toBe('');
  },
);

/** Submits until it is sent: where others were first again and again it waits, and is sent with the next. */
async function arrived(clerk: Clerk, who: Submitter): Promise<void> {
  let outcome = await submit(clerk, [FIGURE], who);
  while (outcome.state === 'waiting' && outcome.trouble === 'busy')
    outcome = await submit(clerk, [FIGURE], who);
  expect(outcome).toEqual({ state: 'sent' });
}
