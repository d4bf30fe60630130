import { unpressed } from './press.ts';

/** Why something could not be had from the room’s program, in both languages; nothing where it does not answer at all. */
export class Refused extends Error {}

/** Sends something to the room’s program as only its own page can; the answer, or that there is none, comes when no press is going on. */
export async function post(
  path: string,
  told: object,
  token: string,
): Promise<{ readonly response: Response; readonly answer: unknown }> {
  try {
    const response = await fetch(path, {
      method: 'POST',
      headers: { 'content-type': 'application/json', 'x-room-token': token },
      body: JSON.stringify(told),
    });
    return { response, answer: await response.json() };
  } finally {
    await unpressed();
  }
}

/** The words that come with a refusal. */
export function wordsIn(answer: unknown): string {
  return typeof answer === 'object' && answer !== null && 'words' in answer ? String(answer.words) : '';
}
