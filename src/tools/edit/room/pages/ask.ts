import type { Answers } from '../server/routes.ts';

/** Why something could not be had from the room’s program, in both languages; nothing where it does not answer at all. */
export class Refused extends Error {}

/** Asks the room’s program. */
export async function ask<P extends keyof Answers>(path: P, told: object): Promise<Answers[P]> {
  const response = await fetch(path, {
    method: 'POST',
    headers: { 'content-type': 'application/json', 'x-room-token': meta('room-token') },
    body: JSON.stringify(told),
  });
  const answer: unknown = await response.json();
  if (!response.ok) throw new Refused(wordsIn(answer));
  return answerAt(path, answer);
}

let last: Promise<unknown> = Promise.resolve();

/** Has work done when all that was asked for before is done, so that what is saved is what was typed. */
export function inTurn<T>(work: () => Promise<T>): Promise<T> {
  const next = last.then(work);
  last = next.catch(() => {});
  return next;
}

/** What the page was told by the program that made it. */
function meta(name: string): string {
  return document.querySelector(`meta[name="${name}"]`)?.getAttribute('content') ?? '';
}

function wordsIn(answer: unknown): string {
  return typeof answer === 'object' && answer !== null && 'words' in answer ? String(answer.words) : '';
}

/** Page and program are one build, so an answer is what the program’s own types say of it. */
function answerAt<P extends keyof Answers>(_: P, answer: unknown): Answers[P];
function answerAt(_: string, answer: unknown): unknown {
  return answer;
}
