import type { Answers } from '../../server/routes.ts';
import { post, Refused, wordsIn } from './post.ts';
import { signedInAgain, tokenNow } from './visit.ts';

/** Asks the room’s program. */
export async function ask<P extends keyof Answers>(path: P, told: object): Promise<Answers[P]> {
  const { response, answer } = await post(path, told, tokenNow());
  if (response.status === 401) {
    await signedInAgain();
    return ask(path, told);
  }
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

/** Page and program are one build, so an answer is what the program’s own types say of it. */
function answerAt<P extends keyof Answers>(_: P, answer: unknown): Answers[P];
function answerAt(_: string, answer: unknown): unknown {
  return answer;
}
