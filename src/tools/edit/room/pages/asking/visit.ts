import { meta } from './meta.ts';
import { post, Refused, wordsIn } from './post.ts';

/** By what the page is known to the room’s program; another once one has signed in again. */
let token = meta('room-token');

/** What the page shows with each request. */
export function tokenNow(): string {
  return token;
}

/** What is told when one has to sign in again, and when one has. */
export const [SIGNED_OUT, SIGNED_IN] = ['room-signed-out', 'room-signed-in'];

/** Has one sign in again over the page, so that what is typed stays where it is. */
export function signedInAgain(): Promise<void> {
  dispatchEvent(new Event(SIGNED_OUT));
  return new Promise((done) => addEventListener(SIGNED_IN, () => done(), { once: true }));
}

/** Signs in; somebody else than before gets a page of their own. */
export async function signIn(name: string, password: string): Promise<void> {
  const { response, answer } = await post('/api/sign-in', { name, password }, '');
  if (!response.ok) throw new Refused(wordsIn(answer));
  const told = typeof answer === 'object' && answer ? new Map(Object.entries(answer)) : new Map();
  if (told.get('clerk') !== meta('room-clerk')) location.reload();
  token = String(told.get('token'));
  dispatchEvent(new Event(SIGNED_IN));
}

/** Signs out, and opens the page anew. */
export async function signOut(): Promise<void> {
  await post('/api/sign-out', {}, token);
  location.reload();
}
