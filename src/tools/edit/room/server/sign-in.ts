import type { IncomingMessage, ServerResponse } from 'node:http';
import { z } from 'zod';
import type { OfficeDoor } from '../../office/office-door.ts';
import type { Visitor } from './door.ts';
import { readBody } from './read-body.ts';
import { send, sendWords } from './send.ts';

/** Where one signs in, and out. */
export const [SIGN_IN, SIGN_OUT] = ['/api/sign-in', '/api/sign-out'];

const signingIn = z.strictObject({ name: z.string().max(200), password: z.string().max(1_000) });

/** Signs somebody in: answers with what the page shows from then on. */
export async function signIn(
  office: OfficeDoor,
  request: IncomingMessage,
  response: ServerResponse,
  log: (line: string) => void,
): Promise<void> {
  const { data } = signingIn.safeParse(await readBody(request));
  if (!data) return sendWords(response, 400, '看不懂的请求 · The request cannot be read');
  const address = request.socket.remoteAddress ?? '';
  const outcome = await office.signIn(request.headers, address, data.name, data.password);
  const who = `${JSON.stringify(data.name)} ${address}`;
  if (outcome.state === 'in') {
    log(`登录 · Signed in: ${who}`);
    response.setHeader('Set-Cookie', outcome.cookie);
    return send(response, 200, '.json', JSON.stringify({ token: outcome.token, clerk: outcome.clerk }));
  }
  log(`没有登录 · Not signed in (${outcome.state}): ${who}`);
  if (outcome.state === 'wrong')
    return sendWords(response, 401, '姓名或密码不对 · The name or the password is wrong');
  const { minutes } = outcome;
  response.setHeader('Retry-After', minutes * 60);
  return sendWords(
    response,
    429,
    `试错太多次，请过${minutes}分钟再来 · Too many wrong tries; come back in ${minutes} minutes`,
  );
}

/** Signs somebody out. */
export function signOut(
  office: OfficeDoor,
  { clerk }: Visitor,
  request: IncomingMessage,
  response: ServerResponse,
  log: (line: string) => void,
): void {
  log(`退出 · Signed out: ${JSON.stringify(clerk)}`);
  response.setHeader('Set-Cookie', office.signOut(request.headers));
  send(response, 200, '.json', '{}');
}
