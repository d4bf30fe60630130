import { useEffect, useState } from 'preact/hooks';
import type { SavedView } from '../../views/saved.ts';
import { ask, inTurn } from '../asking/ask.ts';
import { useAnswer } from '../asking/answer.ts';
import { Conflicts } from '../conflicts/conflicts.tsx';
import { Failure } from './failure.tsx';
import { IssuesOfFiles } from '../issues/issues.tsx';
import { useWords } from './language.ts';

/** Saves every draft; where that may not be, it says what is to be done first. */
export function SaveBar({ turn, touch, renew }: { turn: number; touch: () => void; renew: () => void }) {
  const { words } = useWords();
  const { answer, again } = useAnswer('/api/drafts');
  const [outcome, setOutcome] = useState<SavedView>();
  const [failure, setFailure] = useState<unknown>();
  useEffect(again, [turn, again]);
  const save = () => {
    // Whoever is still in a field has typed all that is to be saved.
    if (document.activeElement instanceof HTMLElement) document.activeElement.blur();
    setFailure(undefined);
    inTurn(() => ask('/api/save', {})).then((saved) => {
      setOutcome(saved);
      touch();
    }, setFailure);
  };
  useEffect(() => {
    const key = (event: KeyboardEvent) => {
      if (!(event.ctrlKey || event.metaKey) || event.key !== 's') return;
      event.preventDefault();
      save();
    };
    addEventListener('keydown', key);
    return () => removeEventListener('keydown', key);
  });
  return (
    <footer class="save">
      <Failure failure={failure} again={save} />
      {outcome && (
        <Outcome
          outcome={outcome}
          done={() => {
            setOutcome(undefined);
            touch();
            renew();
          }}
        />
      )}
      <p class="bar">
        <span>{words.draftsWaiting(answer?.drafts ?? 0)}</span>
        <button type="button" class="main" onClick={save}>
          {words.save}
        </button>
      </p>
    </footer>
  );
}

function Outcome({ outcome: { saved, errors, conflicts }, done }: { outcome: SavedView; done: () => void }) {
  const { words } = useWords();
  if (conflicts.length > 0) return <Conflicts conflicts={conflicts} done={done} />;
  if (errors.length > 0)
    return (
      <div role="alert">
        <p>{words.fixFirst(errors.length)}</p>
        <IssuesOfFiles issues={errors} />
        <p>{words.allTogether}</p>
      </div>
    );
  return <p role="status">{saved.length === 0 ? words.nothingToSave : words.saved(saved.length)}</p>;
}
