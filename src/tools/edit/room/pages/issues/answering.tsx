import { createContext } from 'preact';
import { useContext } from 'preact/hooks';
import type { IssueView } from '../../views/issue.ts';
import { useWords } from '../frame/language.ts';

/** Has a question of the checker answered with yes; nothing where that cannot be done on a screen. */
export const Answering = createContext<((issue: IssueView) => void) | undefined>(undefined);

/** The button that says of something that was asked that it is so. */
export function Answer({ issue }: { issue: IssueView }) {
  const { words } = useWords();
  const answer = useContext(Answering);
  if (!answer || !issue.isQuestion) return null;
  return (
    <button type="button" class="way" onClick={() => answer(issue)}>
      {words.answer}
    </button>
  );
}
