import { useRef, useState } from 'preact/hooks';
import type { Localised } from '../../../../../figure/locale.ts';
import type { CollectionView } from '../../views/home.ts';
import { ask } from '../asking/ask.ts';
import { Failure } from '../frame/failure.tsx';
import { useWords } from '../frame/language.ts';
import { wayTo } from '../frame/way.ts';

/** Where one more of a collection is begun. */
export function wayToNew({ name }: CollectionView): string {
  return wayTo(name === 'statistics' ? 'figures' : 'others', name);
}

interface NewEntryProps {
  readonly collection: CollectionView;
  readonly isBegun: boolean;
}

/** Begins one more of a collection, by its id; what it says is filled in on its own screen. */
export function NewEntry({ collection: { name, title }, isBegun }: NewEntryProps) {
  const { locale, words } = useWords();
  const [refused, setRefused] = useState<Localised>();
  const [failure, setFailure] = useState<unknown>();
  const field = useRef<HTMLInputElement>(null);
  const id = `new-${name}`;
  const begin = (typed: string) => {
    ask('/api/new', { collection: name, id: typed }).then((begun) => {
      if ('file' in begun) location.hash = wayTo('entry', begun.file);
      else setRefused(begun.refused);
    }, setFailure);
  };
  return (
    <details
      class="new"
      open={isBegun}
      onToggle={({ currentTarget }) => currentTarget.open && field.current?.focus()}
    >
      <summary>{words.newOf(title[locale])}</summary>
      <form
        onSubmit={(event) => {
          event.preventDefault();
          begin(String(new FormData(event.currentTarget).get('id') ?? ''));
        }}
      >
        <label for={id}>{words.entryId}</label>
        <input
          id={id}
          ref={field}
          name="id"
          autocomplete="off"
          spellcheck={false}
          aria-describedby={`${id}-refused`}
        />
        <p id={`${id}-refused`} class={refused ? 'own' : undefined} role="status">
          {refused?.[locale]}
        </p>
        <Failure failure={failure} />
        <button type="submit">{words.addEntry}</button>
      </form>
    </details>
  );
}
