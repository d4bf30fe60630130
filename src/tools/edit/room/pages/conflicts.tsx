import { useState } from 'preact/hooks';
import type { ConflictView } from '../views.ts';
import { ask } from './ask.ts';
import { useWords } from './language.ts';

/** What both changed, as it was, mine and theirs, and a choice for each. */
export function Conflicts({ conflicts, done }: { conflicts: readonly ConflictView[]; done: () => void }) {
  const { words } = useWords();
  return (
    <div role="alert">
      <h2>{words.conflict}</h2>
      <p>{words.conflictHint}</p>
      {conflicts.map((one) => (
        <Conflict key={one.file} conflict={one} done={done} />
      ))}
    </div>
  );
}

function Conflict({ conflict: { file, title, fields }, done }: { conflict: ConflictView; done: () => void }) {
  const { locale, words } = useWords();
  const [mine, setMine] = useState<readonly string[]>(fields.map(({ way }) => way));
  const choose = (way: string, isMine: boolean) =>
    setMine((before) => [...before.filter((one) => one !== way), ...(isMine ? [way] : [])]);
  return (
    <section class="conflict">
      <h3>{title[locale]}</h3>
      {fields.map(({ way, label, base, mine: own, theirs }) => (
        <fieldset key={way}>
          <legend>{label[locale]}</legend>
          <p>
            <span class="hint">{words.before}</span> {base}
          </p>
          {(['mine', 'theirs'] as const).map((side) => (
            <label key={side}>
              <input
                type="radio"
                name={`${file} ${way}`}
                checked={mine.includes(way) === (side === 'mine')}
                onChange={() => choose(way, side === 'mine')}
              />
              {side === 'mine' ? words.useMine : words.useTheirs}
              <span>{side === 'mine' ? own : theirs}</span>
            </label>
          ))}
        </fieldset>
      ))}
      <button type="button" class="main" onClick={() => ask('/api/settle', { file, mine }).then(done)}>
        {words.settle}
      </button>
    </section>
  );
}
