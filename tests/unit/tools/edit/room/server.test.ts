import { once } from 'node:events';
import { request } from 'node:http';
import { connect } from 'node:net';
import { afterAll, beforeAll, expect, test } from 'vitest';
import type { Project } from '../../../../../src/tools/build/project.ts';
import { Users } from '../../../../../src/tools/edit/office/users.ts';
import { contentCopy } from '../../../../support/project-copy.ts';
import { type OpenRoom, openRoom } from '../../../../support/room.ts';

const CLERK = { name: '王编辑', password: 'richtig-richtig' };

let copy: Project;
let alone: OpenRoom;
let office: OpenRoom;
beforeAll(async () => {
  copy = contentCopy(afterAll);
  await new Users(copy.root, 16).add(CLERK.name, CLERK.password);
  [alone, office] = await Promise.all([
    openRoom(copy, { whenDone: afterAll }),
    openRoom(copy, { office: true, whenDone: afterAll }),
  ]);
});

/** The room that opens itself, and the one at which clerks sign in. */
const MODES = [
  ['on this machine', () => alone],
  ['in an office', () => office],
] as const;

interface Answer {
  readonly status: number;
  readonly headers: NodeJS.Dict<string | string[]>;
  readonly text: string;
}

/** Sends a request as anyone may, with any header. */
function send(
  room: OpenRoom,
  method: string,
  path: string,
  headers: Record<string, string>,
  body = '',
): Promise<Answer> {
  const { port } = new URL(room.address);
  return new Promise((resolve, reject) => {
    const sent = request({ host: 'localhost', port, method, path, headers }, (response) => {
      let text = '';
      response.setEncoding('utf8').on('data', (chunk: string) => (text += chunk));
      response.on('end', () =>
        resolve({ status: response.statusCode ?? 0, headers: response.headers, text }),
      );
    });
    sent.on('error', reject);
    sent.end(body);
  });
}

const known = new Map<OpenRoom, Promise<Record<string, string>>>();

/** The headers with which the room’s own page asks; its log begins anew. */
async function ownHeaders(room: OpenRoom): Promise<Record<string, string>> {
  const headers = known.get(room) ?? opened(room);
  known.set(room, headers);
  await headers;
  room.log.length = 0;
  return headers;
}

async function opened(room: OpenRoom): Promise<Record<string, string>> {
  const { host, origin, pathname, search } = new URL(room.address);
  const sent = { host, origin, 'content-type': 'application/json', 'sec-fetch-site': 'same-origin' };
  const answer =
    search === ''
      ? await send(room, 'POST', '/api/sign-in', sent, JSON.stringify(CLERK))
      : await send(room, 'GET', pathname + search, { host });
  const [cookie = ''] = String(answer.headers['set-cookie']).split(';');
  const page = await send(room, 'GET', '/', { host, cookie });
  const [, token = ''] = /name="room-token" content="([^"]+)"/.exec(page.text) ?? [];
  return { ...sent, cookie, 'x-room-token': token };
}

const ENTRY = JSON.stringify({ file: 'statistics/branches.yaml' });

test('The page that was opened with the key is answered, and the key does not stay in its address.', async () => {
  const room = alone;
  const headers = await ownHeaders(room);
  const answer = await send(room, 'POST', '/api/entry', headers, ENTRY);
  expect(answer.status).toBe(200);
  expect(JSON.parse(answer.text)).toMatchObject({ title: { zh: '分馆', en: 'Branches' }, issues: [] });
  const { host, pathname, search } = new URL(room.address);
  expect((await send(room, 'GET', pathname + search, { host })).headers).toMatchObject({
    location: '/',
    'set-cookie': [expect.stringMatching(/; HttpOnly; SameSite=Strict/)],
  });
  expect(room.log).toEqual([]);
});

const WITHOUT = 'without';

test.each([
  ['a name made to lead to this machine', { host: 'evil.example:4380', origin: 'http://evil.example:4380' }],
  ['another site', { origin: 'https://evil.example' }],
  ['a page without an origin', { origin: 'null' }],
  ['a program that tells no origin', { origin: WITHOUT }],
  ['another port of this machine', { origin: 'http://localhost:1' }],
  ['a page of another site, as the browser tells', { 'sec-fetch-site': 'cross-site' }],
  ['a page of the same site but another origin', { 'sec-fetch-site': 'same-site' }],
  ['a form', { 'content-type': 'application/x-www-form-urlencoded' }],
  ['plain text', { 'content-type': 'text/plain' }],
  ['JSON with something behind it', { 'content-type': 'application/json; text/plain' }],
  ['somebody without the cookie', { cookie: WITHOUT }],
  ['somebody with a made-up cookie', { cookie: 'report_room=made-up' }],
  ['a page without the token', { 'x-room-token': WITHOUT }],
  ['a page with a made-up token', { 'x-room-token': 'made-up' }],
])('A request of %s is refused in both rooms, and told.', async (_, other) => {
  for (const [, roomOf] of MODES) await refused(roomOf(), other);
});

async function refused(room: OpenRoom, other: Record<string, string>): Promise<void> {
  const headers = Object.fromEntries(
    Object.entries({ ...(await ownHeaders(room)), ...other }).filter(([, value]) => value !== WITHOUT),
  );
  const { status, text } = await send(room, 'POST', '/api/entry', headers, ENTRY);
  expect(status).toBeGreaterThanOrEqual(400);
  expect(status).toBeLessThan(500);
  expect(text).not.toContain('分馆');
  expect(room.log).toEqual([expect.stringContaining('拒绝 · Refused')]);
}

test('Nothing is changed or told by following a link.', async () => {
  const room = alone;
  const headers = await ownHeaders(room);
  for (const path of ['/api/entry?file=statistics/branches.yaml', '/api/save', '/api/home'])
    expect((await send(room, 'GET', path, headers)).status).toBe(403);
  expect((await send(room, 'DELETE', '/', headers)).status).toBe(403);
});

test('Whoever comes without the key sees how to come with it, and no more.', async () => {
  const room = alone;
  const { host } = new URL(room.address);
  for (const path of ['/', '/?key=made-up']) {
    const { status, text } = await send(room, 'GET', path, { host });
    expect(status).toBe(403);
    expect(text).toContain('npm run edit');
    expect(text).not.toContain('room-token');
  }
});

/** Names of files that are none of the content’s own. */
const OTHER_FILES = [
  '../../etc/passwd',
  '..\\..\\secret.yaml',
  'statistics/../../package.json',
  'statistics/..\\..\\package.yaml',
  'statistics/%2e%2e/x.yaml',
  '/etc/passwd',
  'C:\\Windows\\win.ini',
  'statistics/branches.yaml:stream',
  'statistics/NUL.yaml',
  'statistics/BRANCHES.YAML',
  'README.md',
  '.editor/drafts/x.json',
  'statistics/branches.yaml\0.yaml',
  'statistics/<img src=x onerror=alert()>.yaml',
  '',
];

test.each(OTHER_FILES)(
  'A file that is none of the content’s own is not given out nor written in either room, and told: %j.',
  async (file) => {
    for (const [, roomOf] of MODES) {
      const room = roomOf();
      const headers = await ownHeaders(room);
      const asked = [
        ['/api/entry', {}],
        ['/api/repair', {}],
        ['/api/change', { seen: '', edits: [{ kind: 'set', path: ['order'], value: 1 }] }],
      ] as const;
      for (const [path, more] of asked) {
        const { status, text } = await send(room, 'POST', path, headers, JSON.stringify({ file, ...more }));
        expect(status).toBe(422);
        expect(text).not.toMatch(/root:|分馆/);
      }
      expect(room.content.drafts()).toEqual([]);
      expect(room.log).toHaveLength(asked.length);
    }
  },
);

test('No hostile request costs a second of work.', async () => {
  const headers = await ownHeaders(alone);
  const hostile = [
    ...OTHER_FILES.map((file) => ['/api/entry', JSON.stringify({ file })] as const),
    ['/api/entry', JSON.stringify({ file: 'a'.repeat(900_000) })],
    ['/api/entry', '['.repeat(900_000)],
    [
      '/api/change',
      JSON.stringify({ file: 'statistics/branches.yaml', seen: '', edits: Array(200).fill({}) }),
    ],
    [`/api/${'../'.repeat(5_000)}`, '{}'],
  ] as const;
  for (const [path, body] of hostile) {
    const before = process.cpuUsage();
    expect((await send(alone, 'POST', path, headers, body)).status).toBeGreaterThanOrEqual(400);
    const { user, system } = process.cpuUsage(before);
    expect(user + system, `${path} ${body}`.slice(0, 100)).toBeLessThan(1_000_000);
  }
});

test('What cannot be read is refused in words: no JSON, other fields, deep ways, a body that is too large.', async () => {
  const room = alone;
  const headers = await ownHeaders(room);
  for (const body of [
    '{',
    '[]',
    '{"file":1}',
    '{"file":"statistics/branches.yaml","more":1}',
    JSON.stringify({ file: 'a'.repeat(2_000_000) }),
  ])
    expect(await send(room, 'POST', '/api/entry', headers, body)).toMatchObject({
      status: 400,
      text: expect.stringContaining('看不懂的请求'),
    });
  expect(room.log).toEqual(Array(5).fill(expect.stringContaining('Refused (body)')));
  expect((await send(room, 'POST', '/api/nothing', headers, '{}')).status).toBe(404);
});

/** What is answered to the beginning of a request whose rest does not come. */
async function begun(room: OpenRoom, headers: Record<string, string>, body = '{'): Promise<string> {
  const lines = Object.entries(headers).map((pair) => pair.join(': '));
  const socket = connect(Number(new URL(room.address).port), 'localhost');
  socket.write(`POST /api/entry HTTP/1.1\r\n${lines.join('\r\n')}\r\n\r\n${body}`);
  const chunks: string[] = [];
  socket.setEncoding('utf8').on('data', (chunk: string) => chunks.push(chunk));
  await once(socket, 'close');
  return chunks.join('');
}

test.each(MODES)(
  'A body of 100 MB is not waited for %s, neither is one that does not say how long it is, nor one that comes too slowly; each is told.',
  async (_, roomOf) => {
    const room = roomOf();
    const headers = await ownHeaders(room);
    expect(await begun(room, { ...headers, 'content-length': '100000000' })).toContain('400 Bad Request');
    const piece = `${(2_000_000).toString(16)}\r\n${'a'.repeat(2_000_000)}\r\n`;
    expect(await begun(room, { ...headers, 'transfer-encoding': 'chunked' }, piece)).toMatch(
      /400 Bad Request|^$/,
    );
    expect(room.log).toHaveLength(2);
    const hasty = await openRoom(copy, { office: room === office, patience: 50 });
    expect(await begun(hasty, { ...(await ownHeaders(hasty)), 'content-length': '2' })).toMatch(
      /408 Request Timeout|^$/,
    );
    expect(hasty.log.length).toBeGreaterThan(0);
  },
);

test('The page may run the room’s own script only, and stand in no frame.', async () => {
  const room = alone;
  const headers = await ownHeaders(room);
  const page = await send(room, 'GET', '/', headers);
  const policy = String(page.headers['content-security-policy']);
  expect(policy).toContain("default-src 'none'; script-src 'self'; style-src 'self'");
  expect(policy).toContain("frame-ancestors 'none'");
  expect(page.text).not.toMatch(/<script(?! type="module" src="\/room\.js">)|style=|\son\w+=/);
});
