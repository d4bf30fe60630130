import { useState } from 'preact/hooks';
import type { Localised } from '../../../../../figure/locale.ts';
import type { CollectionView } from '../../views.ts';
import { ask } from '../asking/ask.ts';
import { Failure } from '../frame/failure.tsx';
import { useWords } from '../frame/language.ts';
import { wayTo } from '../frame/way.ts';

/** Begins one more of a collection, by its id; what it says is filled in on its own screen. */
export function NewEntry({ collection: { name, title } }: { collection: CollectionView }) {
  const { locale, words } = useWords();
  const [refused, setRefused] = useState<Localised>();
  const [failure, setFailure] = useState<unknown>();
  const id = `new-${name}`;
  const begin = (typed: string) => {
    ask('/api/new', { collection: name, id: typed }).then((begun) => {
      if ('file' in begun) location.hash = wayTo('entry', begun.file);
      else setRefused(begun.refused);
    }, setFailure);
  };
  return (
    <details class="new">
      <summary>{words.newOf(title[locale])}</summary>
      <form
        onSubmit={(event) => {
          event.preventDefault();
          begin(String(new FormData(event.currentTarget).get('id') ?? ''));
        }}
      >
        <label for={id}>{words.entryId}</label>
        <input id={id} name="id" autocomplete="off" spellcheck={false} aria-describedby={`${id}-refused`} />
        <p id={`${id}-refused`} class={refused ? 'own' : undefined} role="status">
          {refused?.[locale]}
        </p>
        <Failure failure={failure} />
        <button type="submit">{words.addEntry}</button>
      </form>
    </details>
  );
}
