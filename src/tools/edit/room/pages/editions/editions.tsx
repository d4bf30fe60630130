import { useState } from 'preact/hooks';
import type { Localised } from '../../../../../figure/locale.ts';
import type { EditionsView } from '../../views/editions.ts';
import { useAnswer } from '../asking/answer.ts';
import { ask } from '../asking/ask.ts';
import { Failure } from '../frame/failure.tsx';
import { useWords } from '../frame/language.ts';
import { ToLookAt } from './to-look-at.tsx';

/** The editions of the report, the button that begins one more, and what there is to look at in it. */
export function Editions({ touch }: { touch: () => void }) {
  const { words } = useWords();
  const { answer, failure, again } = useAnswer('/api/editions');
  if (!answer) return <Failure failure={failure} again={again} />;
  const { newest, older, toLookAt } = answer;
  const done = () => {
    touch();
    again();
  };
  return (
    <>
      <h1>{words.editions}</h1>
      <p>{words.newestEdition(newest)}</p>
      {older.length > 0 && <p>{words.olderEditions(older)}</p>}
      <NewEdition editions={answer} done={done} />
      {toLookAt && <ToLookAt found={toLookAt} />}
    </>
  );
}

function NewEdition({ editions: { next }, done }: { editions: EditionsView; done: () => void }) {
  const { locale, words } = useWords();
  const [refused, setRefused] = useState<Localised>();
  const [failure, setFailure] = useState<unknown>();
  const begin = (date: string) => {
    setFailure(undefined);
    ask('/api/new-edition', { date }).then((begun) => {
      setRefused(begun.refused);
      if (!begun.refused) done();
    }, setFailure);
  };
  return (
    <form
      class="submit"
      onSubmit={(event) => {
        event.preventDefault();
        begin(String(new FormData(event.currentTarget).get('date') ?? ''));
      }}
    >
      <p class="hint">{words.newEditionHint}</p>
      <label for="new-edition">{words.newEditionDate}</label>
      <input
        key={next}
        id="new-edition"
        name="date"
        defaultValue={next}
        autocomplete="off"
        aria-describedby="new-edition-refused"
      />
      <p id="new-edition-refused" class={refused ? 'own' : undefined} role="status">
        {refused?.[locale]}
      </p>
      <Failure failure={failure} />
      <button type="submit">{words.newEdition}</button>
    </form>
  );
}
