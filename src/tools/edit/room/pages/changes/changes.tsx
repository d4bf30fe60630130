import type { FileChanges } from '../../views/changes.ts';
import { useAnswer } from '../asking/answer.ts';
import { ask } from '../asking/ask.ts';
import { ChangeList } from './change-list.tsx';
import { Failure } from '../frame/failure.tsx';
import { useWords } from '../frame/language.ts';
import { Submit } from './submit.tsx';
import { wayToFile } from '../frame/way.ts';

/** Every change in words, with what was and what is. */
export function Changes({ line, touch }: { line: string; touch: () => void }) {
  const { words } = useWords();
  const { answer, failure, again } = useAnswer('/api/changes');
  if (!answer) return <Failure failure={failure} again={again} />;
  const drafts = answer.files.filter(({ isDraft }) => isDraft);
  const discardAll = async () => {
    for (const { file } of drafts) await ask('/api/discard', { file });
    touch();
  };
  return (
    <>
      <h1>{words.changes}</h1>
      <p class="hint">{answer.isSinceSubmission ? words.sinceSubmission : words.sinceOpened}</p>
      {answer.files.length === 0 && <p>{words.noChanges}</p>}
      {drafts.length > 1 && (
        <button type="button" onClick={discardAll}>
          {words.discardAll}
        </button>
      )}
      {answer.files.map((file) => (
        <Changed key={file.file} file={file} touch={touch} />
      ))}
      {answer.isSinceSubmission && <Submit changes={answer} line={line} again={again} />}
    </>
  );
}

function Changed({
  file: { file, title, isDraft, isRestorable, changes },
  touch,
}: {
  file: FileChanges;
  touch: () => void;
}) {
  const { words } = useWords();
  return (
    <section class="changed">
      <h2>
        <a href={wayToFile(file)}>
          {title.zh === title.en ? (
            title.zh
          ) : (
            <>
              <span lang="zh-CN">{title.zh}</span> <span lang="en">{title.en}</span>
            </>
          )}
        </a>
        {isDraft && <mark>{words.draft}</mark>}
      </h2>
      {isDraft && (
        <button type="button" onClick={() => ask('/api/discard', { file }).then(touch)}>
          {words.discard}
        </button>
      )}
      {isRestorable && (
        <button type="button" onClick={() => ask('/api/restore', { file }).then(touch)}>
          {words.restore}
        </button>
      )}
      <ChangeList changes={changes} />
    </section>
  );
}
