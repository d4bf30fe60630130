import { once } from 'node:events';
import { createServer, request } from 'node:http';
import { type AddressInfo, connect } from 'node:net';
import { expect, onTestFinished, test } from 'vitest';
import { previewInOffice } from '../../../../../src/tools/edit/office/office-preview.ts';

/** A preview that tells what it was asked, and the way to it that an office has. */
async function shown() {
  const asked: string[] = [];
  const inside = createServer(({ url, headers }, response) => {
    asked.push(`${url} ${headers.host === undefined} ${headers.cookie ?? ''}`);
    response.end('the page');
  });
  inside.on('upgrade', (_, socket) => void socket.end('HTTP/1.1 101 Switching Protocols\r\n\r\nsaved'));
  await once(inside.listen(0, 'localhost'), 'listening');
  onTestFinished(() => void inside.close());
  const { port }: Pick<AddressInfo, 'port'> = Object.assign({ port: 0 }, inside.address());
  const preview = await previewInOffice(
    { origin: `http://localhost:${port}`, base: '/', state: () => 'ready' },
    {
      host: 'localhost',
      certificate: undefined,
      door: { visitor: ({ cookie }) => (cookie === 'in' ? { clerk: '王编辑', token: '' } : undefined) },
    },
    4650,
  );
  return { asked, preview, own: new URL(preview.origin) };
}

/** What is answered to a request as anybody may send it. */
function sent(own: URL, path: string, headers: Record<string, string>, method = 'GET'): Promise<string> {
  return new Promise((resolve, reject) => {
    const asking = request(
      { host: own.hostname, port: own.port, path, method, headers: { host: own.host, ...headers } },
      (response) => {
        let text = `${response.statusCode} `;
        response.setEncoding('utf8').on('data', (chunk: string) => (text += chunk));
        response.on('end', () => resolve(text));
      },
    );
    asking.on('error', reject);
    asking.end();
  });
}

test('In an office the preview is shown to whoever is signed in, who stays unknown to it, and to nobody else; nothing but the site is given out.', async () => {
  const { asked, own } = await shown();
  expect(await sent(own, '/en/?x=1', { cookie: 'in' })).toBe('200 the page');
  expect(await sent(own, '/node_modules/.vite/deps/a.js', { cookie: 'in' })).toBe('200 the page');
  expect(await sent(own, '/.fonts/a.woff2', { cookie: 'in' })).toBe('200 the page');
  const paths = ['/en/?x=1', '/node_modules/.vite/deps/a.js', '/.fonts/a.woff2'];
  expect(asked).toEqual(paths.map((path) => `${path} false `));
  for (const [path, headers, method] of [
    ['/', {}],
    ['/', { cookie: 'out' }],
    ['/', { cookie: 'in', host: 'evil.example' }],
    ['/', { cookie: 'in' }, 'POST'],
    ['/.editor/users.json', { cookie: 'in' }],
    ['/%2eEditor/users.json', { cookie: 'in' }],
    ['/x/..%2f.editor/users.json', { cookie: 'in' }],
    ['/%252e%252e/.editor/users.json', { cookie: 'in' }],
    ['/.git/config', { cookie: 'in' }],
    ['/@fs/etc/passwd', { cookie: 'in' }],
    ['/@fs/x/node_modules/../.editor/users.json', { cookie: 'in' }],
    ['/%', { cookie: 'in' }],
  ] as const)
    expect(await sent(own, path, headers, method), path).toMatch(/^403 /);
  expect(asked).toHaveLength(3);
});

test('A page in an office learns that something was saved, if it is that of somebody signed in.', async () => {
  const { own } = await shown();
  const said = async (cookie: string) => {
    const socket = connect(Number(own.port), own.hostname);
    socket.write(
      `GET / HTTP/1.1\r\nHost: ${own.host}\r\nCookie: ${cookie}\r\nConnection: Upgrade\r\nUpgrade: websocket\r\n\r\n`,
    );
    let text = '';
    socket.setEncoding('utf8').on('data', (chunk: string) => (text += chunk));
    socket.on('error', () => {});
    await once(socket, 'close');
    return text;
  };
  expect(await said('in')).toContain('saved');
  expect(await said('out')).toBe('');
});
