import { once } from 'node:events';
import { createServer } from 'node:http';
import { mkdirSync, readFileSync, writeFileSync } from 'node:fs';
import type { AddressInfo } from 'node:net';
import { join } from 'node:path';
import { expect, onTestFinished, test } from 'vitest';
import { COMMIT_FILE, writeCommit } from '../../../../../src/tools/build/built-commit.ts';
import { liveView } from '../../../../../src/tools/edit/room/live-view.ts';
import { roomsOver } from '../../../../../src/tools/edit/room/room.ts';
import { git, keptProject } from '../../../../support/git.ts';
import { contentCopy, editContent } from '../../../../support/project-copy.ts';
import { temporaryFolder } from '../../../../support/temporary-folder.ts';

const FILE = 'statistics/branches.yaml';

/** A site that answers, at each address, with a text, and tells what it was asked. */
async function site(answer: (path: string) => string | undefined) {
  const asked: string[] = [];
  const server = createServer((request, response) => {
    asked.push(request.url ?? '');
    const text = answer(request.url ?? '');
    if (text?.startsWith('http')) response.writeHead(302, { location: text });
    else response.writeHead(text === undefined ? 404 : 200);
    response.end(text);
  });
  await once(server.listen(0, 'localhost'), 'listening');
  onTestFinished(() => void server.close());
  const { port }: Pick<AddressInfo, 'port'> = Object.assign({ port: 0 }, server.address());
  return { address: `http://localhost:${port}`, asked };
}

/** A room over a kept project whose settings have an address. */
function roomAt(address: string) {
  const copy = keptProject();
  const settings = join(copy.content, 'site/settings.yaml');
  const text = readFileSync(settings, 'utf8').replace(/^address:.*$/m, `address: ${JSON.stringify(address)}`);
  writeFileSync(settings, text);
  git(copy.root, 'commit', '-qam', 'address', '--allow-empty');
  return { copy, room: roomsOver(copy)() };
}

test('A built site says which commit it was built from, the same each time, and nothing where no commit holds it whole.', () => {
  const copy = keptProject();
  const built = () => {
    const folder = temporaryFolder();
    writeCommit(copy, folder);
    return folder;
  };
  const text = () => readFileSync(join(built(), COMMIT_FILE), 'utf8');
  expect(text()).toBe(`{"commit":"${git(copy.root, 'rev-parse', 'HEAD').trim()}"}\n`);
  expect(text()).toBe(text());
  editContent(copy, FILE, 'en: Branches', 'en: Houses');
  expect(text).toThrow('ENOENT');
  const inside = join(copy.root, 'inside');
  mkdirSync(inside);
  expect(() => writeCommit({ root: inside, content: join(inside, 'content') }, inside)).not.toThrow();
  expect(() => readFileSync(join(inside, COMMIT_FILE))).toThrow('ENOENT');
  writeCommit(contentCopy(), inside);
  expect(() => readFileSync(join(inside, COMMIT_FILE))).toThrow('ENOENT');
});

test('The room says what of the record the site shows, and asks the site’s own address alone.', async () => {
  let shown = '';
  const { address, asked } = await site((path) => (path === `/${COMMIT_FILE}` ? shown : undefined));
  const { copy, room } = roomAt(address);
  const first = git(copy.root, 'rev-parse', 'HEAD').trim();
  editContent(copy, FILE, 'en: Branches', 'en: Houses');
  git(copy.root, 'commit', '-qam', 'second');
  const second = git(copy.root, 'rev-parse', 'HEAD').trim();
  shown = JSON.stringify({ commit: first });
  expect(await liveView(room)).toEqual({ state: 'told', address: `${address}/`, missing: [second] });
  shown = JSON.stringify({ commit: second });
  expect(await liveView(room)).toMatchObject({ state: 'told', missing: [] });
  shown = JSON.stringify({ commit: 'a'.repeat(40) });
  expect(await liveView(room)).toMatchObject({ state: 'unknown' });
  for (shown of ['', '{"commit":"--all"}', '<!doctype html>'])
    expect(await liveView(room)).toMatchObject({ state: 'silent' });
  expect(new Set(asked)).toEqual(new Set([`/${COMMIT_FILE}`]));
});

test('Where no address is written nobody is asked, and nobody to whom the site points on.', async () => {
  const other = await site(() => '{}');
  const own = await site(() => `${other.address}/elsewhere`);
  expect(await liveView(roomAt(own.address).room)).toMatchObject({ state: 'silent' });
  expect(own.asked).toHaveLength(1);
  for (const address of ['', 'localhost', `${own.address}/path`, 'file:///etc/passwd'])
    expect(await liveView(roomAt(address).room)).toEqual({ state: 'no-address' });
  expect([own.asked.length, other.asked.length]).toEqual([1, 0]);
});
