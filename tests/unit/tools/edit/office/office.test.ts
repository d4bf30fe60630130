import { execFileSync } from 'node:child_process';
import { once } from 'node:events';
import { readFileSync, statSync } from 'node:fs';
import { request } from 'node:https';
import type { AddressInfo } from 'node:net';
import { join } from 'node:path';
import { PassThrough } from 'node:stream';
import { text } from 'node:stream/consumers';
import { expect, onTestFinished, test } from 'vitest';
import { linesOnly } from '../../../../../src/tools/command/progress.ts';
import { officeOf } from '../../../../../src/tools/edit/office/office.ts';
import { OfficeDoor } from '../../../../../src/tools/edit/office/office-door.ts';
import { userCommand } from '../../../../../src/tools/edit/office/user-command.ts';
import { Users } from '../../../../../src/tools/edit/office/users.ts';
import { leftView, takeLeft } from '../../../../../src/tools/edit/room/left-view.ts';
import { Presence } from '../../../../../src/tools/edit/room/presence.ts';
import { recordView } from '../../../../../src/tools/edit/room/record-view.ts';
import { roomsOver } from '../../../../../src/tools/edit/room/room.ts';
import { routeAt } from '../../../../../src/tools/edit/room/server/routes.ts';
import { roomServer } from '../../../../../src/tools/edit/room/server/room-server.ts';
import { submittedView } from '../../../../../src/tools/edit/room/submitted-view.ts';
import { git, keptProject } from '../../../../support/git.ts';
import { contentCopy, editContent } from '../../../../support/project-copy.ts';
import { temporaryFolder } from '../../../../support/temporary-folder.ts';

const [NAME, PASSWORD] = ['王编辑', 'richtig-richtig'];
const HOUR = 3_600_000;
/** Trying passwords is dear, but not here. */
const LITTLE = 2 ** 4;

/** The door of an office of one clerk, at a time of day that can be moved on. */
async function door() {
  const users = new Users(temporaryFolder(), LITTLE);
  await users.add(NAME, PASSWORD);
  const time = { now: 0 };
  return { users, time, door: new OfficeDoor(users, true, () => time.now) };
}

/** What a browser sends that was given a cookie. */
const having = (cookie: string) => ({ cookie: cookie.split(';')[0] ?? '' });

test('Whoever signs in is known by an id that nobody knew before; it ends with the day, with signing out, and with the clerk.', async () => {
  const { users, time, door: own } = await door();
  const planted = { cookie: 'report_room=planted' };
  const first = await own.signIn(planted, 'here', ` ${NAME} `, PASSWORD);
  if (first.state !== 'in') throw new Error(first.state);
  expect(first.cookie).toMatch(/^report_room=[\w-]{43}; HttpOnly; SameSite=Strict; Path=\/; Secure$/);
  expect(own.visitor(planted)).toBeUndefined();
  expect(own.visitor(having(first.cookie))).toMatchObject({ clerk: NAME, token: first.token });
  const second = await own.signIn(having(first.cookie), 'here', NAME, PASSWORD);
  if (second.state !== 'in') throw new Error(second.state);
  expect(own.visitor(having(first.cookie))).toBeUndefined();
  time.now += 12 * HOUR - 1;
  expect(own.visitor(having(second.cookie))).toBeDefined();
  time.now += 1;
  expect(own.visitor(having(second.cookie))).toBeUndefined();
  const third = await own.signIn({}, 'here', NAME, PASSWORD);
  if (third.state !== 'in') throw new Error(third.state);
  users.remove(NAME);
  expect(own.visitor(having(third.cookie))).toBeUndefined();
  await users.add(NAME, PASSWORD);
  own.signOut(having(third.cookie));
  expect(own.visitor(having(third.cookie))).toBeUndefined();
});

test('Of a thousand passwords five are looked at, and the right one does not help until one has waited.', async () => {
  const { time, door: own } = await door();
  const tries = Array.from({ length: 1_000 }, (_, index) => own.signIn({}, 'there', NAME, `wrong ${index}`));
  const states = (await Promise.all(tries)).map(({ state }) => state);
  expect(states.filter((state) => state === 'wrong')).toHaveLength(5);
  expect(states.filter((state) => state === 'wait')).toHaveLength(995);
  expect(await own.signIn({}, 'there', NAME, PASSWORD)).toEqual({ state: 'wait', minutes: 1 });
  // Whoever sits elsewhere is not kept out by it.
  expect(await own.signIn({}, 'here', NAME, PASSWORD)).toMatchObject({ state: 'in' });
  time.now += 60_000;
  expect(await own.signIn({}, 'there', NAME, 'wrong')).toEqual({ state: 'wrong' });
  expect(await own.signIn({}, 'there', NAME, PASSWORD)).toEqual({ state: 'wait', minutes: 2 });
  time.now += 120_000;
  expect(await own.signIn({}, 'there', NAME, PASSWORD)).toMatchObject({ state: 'in' });
});

/** What `npm run edit user` says to what is typed. */
async function typing(root: string, words: readonly string[], lines = ''): Promise<string> {
  const [input, output] = [new PassThrough(), new PassThrough()];
  const shown = text(output);
  input.end(lines);
  const project = { ...contentCopy(), root };
  const said: string[] = [];
  try {
    await userCommand(words, { project, input, output, progress: linesOnly((line) => said.push(line)) });
  } catch (error) {
    said.push(String(error));
  }
  output.end();
  return (await shown) + said.join('\n');
}

test('A technician adds clerks, lists them and removes them; no password is shown or written down.', async () => {
  const root = temporaryFolder();
  expect(await typing(root, ['list'])).toContain('还没有人');
  const added = await typing(root, ['add', NAME], `${PASSWORD}\n${PASSWORD}\n`);
  expect(added).toContain('已加上');
  expect(added).not.toContain(PASSWORD);
  const file = join(root, '.editor', 'users.json');
  const kept = readFileSync(file, 'utf8');
  expect(kept).not.toContain(PASSWORD);
  expect(JSON.parse(kept)).toMatchObject([{ name: NAME, cost: 32_768 }]);
  if (process.platform !== 'win32') expect(statSync(file).mode & 0o777).toBe(0o600);
  expect(await typing(root, ['list'])).toBe(NAME);
  expect(await typing(root, ['add', 'B'], 'long enough\nlong enougH\n')).toContain('两次输入的密码不一样');
  expect(await typing(root, ['add', 'B'], 'short\nshort\n')).toContain('密码至少8个字');
  expect(await typing(root, ['remove', 'B'])).toContain('没有“B”');
  expect(await typing(root, ['rename', 'B'])).toContain('npm run edit user add');
  expect(await typing(root, ['remove', NAME])).toContain('已删去');
  expect(new Users(root).names()).toEqual([]);
});

test('A room of an office is not opened without clerks, without the one name it is reached by, or with half a certificate.', async () => {
  const root = temporaryFolder();
  expect(() => officeOf(root, { host: '192.168.1.20' })).toThrow('npm run edit user add');
  await new Users(root, LITTLE).add(NAME, PASSWORD);
  for (const host of [undefined, '', '0.0.0.0', 'a b', '[::]\n', 'http://x'])
    expect(() => officeOf(root, { host })).toThrow('--host');
  expect(() => officeOf(root, { host: 'room.lan', cert: 'cert.pem' })).toThrow('--cert');
  expect(() => officeOf(root, { host: 'room.lan', cert: 'no.pem', key: 'no.pem' })).toThrow('no.pem');
  expect(officeOf(root, { host: 'room.lan' })).toMatchObject({ host: 'room.lan', certificate: undefined });
});

test('Each clerk has drafts of their own, and submits in their own name, whatever the page says, and in that of whoever saved it.', async () => {
  const copy = keptProject();
  const roomOf = roomsOver(copy);
  const FILE = 'statistics/branches.yaml';
  const [first, second] = [roomOf('王编辑'), roomOf('李编辑')];
  const text = first.content.text(FILE);
  first.content.rewrite(FILE, text.replace('en: Branches', 'en: Houses'));
  expect(second.content.text(FILE)).toBe(text);
  expect([first, second, roomOf()].map(({ content }) => content.drafts())).toEqual([[FILE], [], []]);
  expect(roomsOver(copy)('王编辑').content.drafts()).toEqual([FILE]);
  editContent(copy, FILE, 'order: 1', 'order: 2');
  await submittedView(second, { name: '王编辑', words: '次序' });
  expect(git(copy.root, 'log', '-1', '--format=%an')).toBe('李编辑\n');
  routeAt('/api/save')?.(first, {});
  await submittedView(second, { name: '李编辑', words: '分馆' });
  const trailer = git(copy.root, 'log', '-1', '--format=%an|%(trailers:key=Co-authored-by,valueonly)');
  expect(trailer).toMatch(/^李编辑\|王编辑 <.+>\n/);
  const { submissions } = await recordView(first, 0);
  expect(submissions.map(({ name }) => name)).toEqual(['李编辑、王编辑', '李编辑', 'T']);
});

test('A clerk sees who else has the same open, until they have left it for a while.', () => {
  const time = { now: 0 };
  const presence = new Presence(() => time.now);
  expect(presence.note('a', '王编辑')).toEqual([]);
  expect(presence.note('a', '李编辑')).toEqual(['王编辑']);
  expect(presence.note('b', '李编辑')).toEqual([]);
  time.now += 40_000;
  expect(presence.note('a', '王编辑')).toEqual(['李编辑']);
  time.now += 10_000;
  expect(presence.note('a', '王编辑')).toEqual([]);
});

test('Drafts of a clerk who was removed are shown, and taken over beside one’s own without losing either.', async () => {
  const copy = contentCopy();
  const users = new Users(copy.root, LITTLE);
  for (const name of [NAME, '李编辑']) await users.add(name, PASSWORD);
  const roomOf = roomsOver(copy);
  const [gone, next] = [roomOf(NAME), roomOf('李编辑')];
  const [FILE, LOANS] = ['statistics/branches.yaml', 'statistics/loans.yaml'];
  const change = ({ content }: typeof gone, file: string, from: string, to: string) =>
    content.rewrite(file, content.text(file).replace(from, to));
  change(gone, FILE, 'en: Branches', 'en: Houses');
  change(gone, LOANS, 'en: Loans', 'en: Borrowed');
  change(next, FILE, 'en: Branches', 'en: Homes');
  expect(leftView(next)).toEqual([]);
  users.remove(NAME);
  const [left] = leftView(next);
  expect(left).toMatchObject({ clerk: NAME, files: [{ title: { zh: '分馆' } }, { file: LOANS }] });
  expect(leftView(roomOf())).toHaveLength(1);
  takeLeft(next, left?.id ?? '');
  expect(next.content.text(LOANS)).toContain('en: Borrowed');
  expect(next.content.disputes().flatMap(({ conflicts }) => conflicts)).toMatchObject([
    { base: 'Branches', mine: 'Houses', theirs: 'Homes' },
  ]);
  expect(leftView(next)).toEqual([]);
});

test('An entry that somebody who left had begun stays where it was left beside one’s own of the same id, until that is dropped.', () => {
  const roomOf = roomsOver(contentCopy());
  const [gone, next] = [roomOf(NAME), roomOf()];
  const path = 'glossary/reader.yaml';
  for (const [{ content }, word] of [
    [gone, '读者'],
    [next, '读书人'],
  ] as const)
    content.begin({ path, text: `zh: ${word}\n` });
  const take = () => takeLeft(next, leftView(next)[0]?.id ?? '');
  take();
  expect(next.content.text(path)).toBe('zh: 读书人\n');
  expect(leftView(next)).toMatchObject([{ clerk: NAME, files: [{ file: path }] }]);
  next.content.discard(path);
  take();
  expect(next.content.text(path)).toBe('zh: 读者\n');
  expect(leftView(next)).toEqual([]);
});

/** A certificate that a machine made for itself; nothing where it has no openssl. */
function certificate(folder: string): { readonly cert: string; readonly key: string } | undefined {
  const [cert, key] = [join(folder, 'cert.pem'), join(folder, 'key.pem')];
  const how = [
    'req',
    '-x509',
    '-newkey',
    'ec',
    '-pkeyopt',
    'ec_paramgen_curve:P-256',
    '-nodes',
    '-days',
    '2',
  ];
  try {
    execFileSync('openssl', [...how, '-subj', '/CN=localhost', '-out', cert, '-keyout', key], {
      stdio: 'ignore',
    });
    return { cert, key };
  } catch {
    return undefined;
  }
}

test('With a certificate the way is encrypted, and the page does not say that it is open to all.', async ({
  skip,
}) => {
  const copy = contentCopy();
  const given = certificate(temporaryFolder());
  if (!given) return skip('no openssl here');
  await new Users(copy.root, LITTLE).add(NAME, PASSWORD);
  const office = officeOf(copy.root, { host: 'localhost', ...given });
  const files = { script: '', style: '' };
  const server = roomServer({
    rooms: roomsOver(copy),
    ...office,
    files,
    office: office.door,
    names: ['localhost'],
    log: () => {},
  });
  onTestFinished(() => void server.close());
  await once(server.listen(0, 'localhost'), 'listening');
  const { port }: Pick<AddressInfo, 'port'> = Object.assign({ port: 0 }, server.address());
  const page = await new Promise<string>((resolve, reject) => {
    const sent = request({ host: 'localhost', port, rejectUnauthorized: false, agent: false }, (answer) => {
      text(answer).then(resolve, reject);
    });
    sent.on('error', reject);
    sent.end();
  });
  expect(page).toContain('<meta name="room-way" content="https">');
  expect(page).not.toContain('room-token');
});
