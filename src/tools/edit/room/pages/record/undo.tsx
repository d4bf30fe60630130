import { useState } from 'preact/hooks';
import type { ConflictView } from '../../views/saved.ts';
import type { SubmissionView } from '../../views/submissions.ts';
import { ask } from '../asking/ask.ts';
import { ConflictFields } from '../conflicts/conflict-fields.tsx';
import { Failure } from '../frame/failure.tsx';
import { FilesChanged } from '../changes/files-changed.tsx';
import { useWords } from '../frame/language.ts';
import { wayTo } from '../frame/way.ts';

/** Undoes a submission: shows what will be again, asks where it was changed since, and leaves it in drafts. */
export function Undo({
  id,
  submission: { undone, conflicts },
  touch,
}: {
  id: string;
  submission: SubmissionView;
  touch: () => void;
}) {
  const { locale, words } = useWords();
  const [isOpen, setIsOpen] = useState(false);
  const [back, setBack] = useState<readonly string[]>([]);
  const [failure, setFailure] = useState<unknown>();
  if (undone.length + conflicts.length === 0) return <p>{words.nothingToUndo}</p>;
  if (!isOpen)
    return (
      <button type="button" onClick={() => setIsOpen(true)}>
        {words.undoThis}
      </button>
    );
  const confirm = () => {
    setFailure(undefined);
    ask('/api/undo', { id, back: conflicts.map((one) => chosen(one, back)) }).then(({ words: line }) => {
      touch();
      location.hash = wayTo('changes', words.undoing(line));
    }, setFailure);
  };
  return (
    <section class="undo" aria-label={words.undoThis}>
      <h2>{words.willBeAgain}</h2>
      <p class="hint">{words.undoHint}</p>
      <FilesChanged files={undone} />
      {conflicts.length > 0 && <p role="alert">{words.changedSince}</p>}
      {conflicts.map((one) => (
        <section key={one.file} class="conflict">
          <h3>{one.title[locale]}</h3>
          <ConflictFields
            conflict={one}
            labels={{ base: words.submittedAs, mine: words.asBefore, theirs: words.asNow }}
            isMine={({ way }) => back.includes(nameOf(one.file, way))}
            choose={({ way }, isBack) => {
              const name = nameOf(one.file, way);
              setBack((before) => [...before.filter((other) => other !== name), ...(isBack ? [name] : [])]);
            }}
          />
        </section>
      ))}
      <Failure failure={failure} />
      <p class="bar">
        <button type="button" class="main" onClick={confirm}>
          {words.undoConfirm}
        </button>
        <button type="button" onClick={() => setIsOpen(false)}>
          {words.back}
        </button>
      </p>
    </section>
  );
}

function nameOf(file: string, way: string): string {
  return `${file} ${way}`;
}

function chosen({ file, fields }: ConflictView, back: readonly string[]) {
  return { file, ways: fields.map(({ way }) => way).filter((way) => back.includes(nameOf(file, way))) };
}
