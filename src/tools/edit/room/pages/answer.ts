import { useCallback, useEffect, useState } from 'preact/hooks';
import type { Answers } from '../server/routes.ts';
import { ask } from './ask.ts';

/** An answer of the room’s program that is being waited for, is there, or did not come. */
export interface Waiting<A> {
  readonly answer: A | undefined;
  readonly failure: unknown;
  readonly again: () => void;
}

/** Asks once, and again when it is wanted. */
export function useAnswer<P extends keyof Answers>(path: P, told: string): Waiting<Answers[P]> {
  const [answer, setAnswer] = useState<Answers[P]>();
  const [failure, setFailure] = useState<unknown>();
  const again = useCallback(() => {
    setFailure(undefined);
    ask(path, told === '' ? {} : { file: told }).then(setAnswer, setFailure);
  }, [path, told]);
  useEffect(again, [again]);
  return { answer, failure, again };
}
