import { useState } from 'preact/hooks';
import type { ConflictView } from '../../views/saved.ts';
import { ask } from '../asking/ask.ts';
import { ConflictFields } from './conflict-fields.tsx';
import { useWords } from '../frame/language.ts';

/** What both changed, as it was, mine and theirs, and a choice for each. */
export function Conflicts({ conflicts, done }: { conflicts: readonly ConflictView[]; done: () => void }) {
  const { words } = useWords();
  return (
    <div role="alert">
      <h2>{words.conflict}</h2>
      <p>{words.conflictHint}</p>
      {conflicts.map((one) => (
        <Conflict key={`${one.file} ${one.aside}`} conflict={one} done={done} />
      ))}
    </div>
  );
}

function Conflict({ conflict, done }: { conflict: ConflictView; done: () => void }) {
  const { locale, words } = useWords();
  const { file, title, fields, aside, sides } = conflict;
  const [mine, setMine] = useState<readonly string[]>(fields.map(({ way }) => way));
  return (
    <section class="conflict">
      <h3>{title[locale]}</h3>
      <ConflictFields
        conflict={conflict}
        labels={{
          base: words.before,
          mine: aside === undefined ? words.useMine : words.useLater,
          theirs: aside === undefined ? words.useTheirs : words.useEarlier,
        }}
        isMine={({ way }) => mine.includes(way)}
        choose={({ way }, isMine) =>
          setMine((before) => [...before.filter((one) => one !== way), ...(isMine ? [way] : [])])
        }
      />
      <button
        type="button"
        class="main"
        // What cannot be settled any more is asked again.
        onClick={() => ask('/api/settle', { file, mine, aside, sides }).then(done, done)}
      >
        {words.settle}
      </button>
    </section>
  );
}
