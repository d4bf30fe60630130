import { join } from 'node:path';
import { expect, test } from 'vitest';
import { Publishing } from '../../../../../src/tools/edit/room/publishing.ts';
import { roomsOver } from '../../../../../src/tools/edit/room/room.ts';
import { statusView } from '../../../../../src/tools/edit/room/status-view.ts';
import { git, keptProject } from '../../../../support/git.ts';
import { contentCopy, editContent } from '../../../../support/project-copy.ts';
import { temporaryFolder } from '../../../../support/temporary-folder.ts';

const FILE = 'statistics/branches.yaml';

/** What is amiss with a project, but for the disk of whoever runs the tests. */
async function troublesOf(project = contentCopy()): Promise<readonly string[]> {
  const { troubles } = await statusView(roomsOver(project)());
  return troubles.filter((one) => one !== 'little-disk');
}

test('The status says what is amiss: no repository, no server, no branch, a password that anyone can see.', async () => {
  expect(await troublesOf()).toEqual(['not-kept']);
  const copy = keptProject();
  expect(await troublesOf(copy)).toEqual(['no-server']);
  git(copy.root, 'remote', 'add', 'origin', 'https://clerk:geheim@git.example.org/site.git');
  expect(await troublesOf(copy)).toEqual(['password-in-address']);
  const told = await statusView(roomsOver(copy)());
  expect(told.facts).toMatchObject({ server: 'https://clerk@git.example.org/site.git', branch: 'main' });
  expect(JSON.stringify(told)).not.toContain('geheim');
  git(copy.root, 'remote', 'set-url', 'origin', 'git@git.example.org:site.git');
  expect(await troublesOf(copy)).toEqual([]);
  git(copy.root, 'checkout', '-q', '--detach');
  expect(await troublesOf(copy)).toEqual(['no-branch']);
});

test('The status counts what waits and what is wrong.', async () => {
  const copy = keptProject();
  git(copy.root, 'update-ref', 'refs/remotes/origin/main', 'HEAD');
  git(copy.root, 'remote', 'add', 'origin', '../server.git');
  git(copy.root, 'branch', '-q', '-u', 'origin/main');
  editContent(copy, FILE, 'value: 7', 'value: 8家');
  git(copy.root, 'commit', '-qam', 'not sent');
  const { facts, troubles } = await statusView(roomsOver(copy)());
  expect(troubles).toContain('waiting');
  expect(facts).toMatchObject({ waiting: '1', drafts: '0', built: undefined });
  expect(Number(facts.errors)).toBeGreaterThan(0);
});

/** What came of packing by a program that says and does something. */
async function packing(program: string) {
  const root = temporaryFolder({ 'pack.mjs': program, 'publish/old.zip': '' });
  const publishing = new Publishing({ root, publish: join(root, 'publish') }, join(root, 'pack.mjs'));
  expect(publishing.view()).toMatchObject({ state: 'none', lines: [] });
  publishing.start(true);
  publishing.start(true);
  expect(publishing.view().state).toBe('running');
  await expect.poll(() => publishing.view().state).not.toBe('running');
  return { root, view: publishing.view() };
}

test('The room packs the site in a process of its own, once at a time, and tells how far it is and where the file stands.', async () => {
  const { root, view } = await packing(
    "import { appendFileSync } from 'node:fs'; console.log(process.argv[2]); appendFileSync('publish/new.zip', 'x');",
  );
  expect(view).toEqual({ state: 'made', lines: ['--draft'], place: join(root, 'publish', 'new.zip') });
  const failed = await packing("console.error('缺授权'); process.exit(1);");
  expect(failed.view).toEqual({ state: 'failed', lines: ['缺授权'], place: undefined });
});
