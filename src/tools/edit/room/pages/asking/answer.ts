import { useCallback, useEffect, useState } from 'preact/hooks';
import type { Answers } from '../../server/routes.ts';
import { ask } from './ask.ts';

/** An answer of the room’s program that is being waited for, is there, or did not come. */
export interface Waiting<A> {
  readonly answer: A | undefined;
  readonly failure: unknown;
  readonly again: () => void;
}

/** Asks once, and again when it is wanted. */
export function useAnswer<P extends keyof Answers>(path: P, told: object = {}): Waiting<Answers[P]> {
  const [answer, setAnswer] = useState<Answers[P]>();
  const [failure, setFailure] = useState<unknown>();
  // The same question is the same, however often it is put together.
  const question = JSON.stringify(told);
  const again = useCallback(() => {
    setFailure(undefined);
    ask(path, JSON.parse(question)).then(setAnswer, setFailure);
  }, [path, question]);
  useEffect(again, [again]);
  return { answer, failure, again };
}
