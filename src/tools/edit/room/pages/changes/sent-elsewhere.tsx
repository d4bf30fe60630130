import { useState } from 'preact/hooks';
import type { ConflictView } from '../../views/saved.ts';
import type { SubmittedView } from '../../views/submissions.ts';
import { ConflictFields } from '../conflicts/conflict-fields.tsx';
import { useWords } from '../frame/language.ts';

type Conflict = Extract<SubmittedView, { readonly state: 'conflict' }>;

/** Somebody else sent another change of the same first: which is to stand, place by place. */
export function SentElsewhere({
  outcome: { theirs, conflicts, others },
  send,
}: {
  outcome: Conflict;
  send: (chosen: object) => void;
}) {
  const { locale, words } = useWords();
  const [theirWays, setTheirWays] = useState<readonly string[]>([]);
  const isMine = ({ file }: ConflictView, way: string) => !theirWays.includes(`${file} ${way}`);
  const choose = (name: string, mine: boolean) =>
    setTheirWays((before) => [...before.filter((one) => one !== name), ...(mine ? [] : [name])]);
  if (others.length > 0)
    return (
      <div role="alert">
        <p>{words.sentElsewhere}</p>
        <ul>
          {others.map((file) => (
            <li key={file}>{file}</li>
          ))}
        </ul>
      </div>
    );
  const mine = conflicts.map((one) => ({
    file: one.file,
    ways: one.fields.map(({ way }) => way).filter((way) => isMine(one, way)),
  }));
  return (
    <div role="alert">
      <h2>{words.conflict}</h2>
      <p>{words.conflictHint}</p>
      {conflicts.map((one) => (
        <section key={one.file} class="conflict">
          <h3>{one.title[locale]}</h3>
          <ConflictFields
            conflict={one}
            labels={{ base: words.before, mine: words.useMine, theirs: words.useTheirs }}
            isMine={({ way }) => isMine(one, way)}
            choose={({ way }, own) => choose(`${one.file} ${way}`, own)}
          />
        </section>
      ))}
      <button type="button" class="main" onClick={() => send({ chosen: { theirs, mine } })}>
        {words.settleAndSubmit}
      </button>
    </div>
  );
}
