import { Refused } from '../asking/post.ts';
import { useWords } from './language.ts';

/** That something was not done, and how it can be tried again. */
export function Failure({ failure, again }: { failure: unknown; again?: (() => void) | undefined }) {
  const { words } = useWords();
  if (failure === undefined) return null;
  return (
    <p class="failure" role="alert">
      {failure instanceof Refused ? failure.message || words.failed : words.away}
      {again && (
        <button type="button" onClick={again}>
          {words.retry}
        </button>
      )}
    </p>
  );
}
