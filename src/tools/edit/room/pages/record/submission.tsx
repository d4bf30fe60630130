import { useAnswer } from '../asking/answer.ts';
import { Failure } from '../frame/failure.tsx';
import { FilesChanged } from '../changes/files-changed.tsx';
import { useWords } from '../frame/language.ts';
import { moment } from '../frame/moment.ts';
import { Undo } from './undo.tsx';

/** One submission: what it changed, and the way back. */
export function Submission({ id, touch }: { id: string; touch: () => void }) {
  const { locale, words } = useWords();
  const { answer, failure, again } = useAnswer('/api/submission', { id });
  if (!answer) return <Failure failure={failure} again={again} />;
  return (
    <>
      <h1>{answer.words}</h1>
      <p class="hint">{`${answer.name} ${moment(answer.time, locale)}`}</p>
      <Undo id={id} submission={answer} touch={touch} />
      <h2>{words.submittedHere}</h2>
      {answer.files.length === 0 && <p>{words.noContent}</p>}
      <FilesChanged files={answer.files} />
    </>
  );
}
