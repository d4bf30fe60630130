import type { LoadedContent } from '../../../content/reader/content.ts';
import { entryTitle } from './entry-title.ts';
import type { Names } from './form-fields.ts';

/** The entries that fields of the newest edition may name, by what they are called. */
export function namesIn({ entries }: LoadedContent): Names {
  return (of) => {
    const named: ReadonlyMap<string, { readonly data: unknown }> = entries[of];
    return (
      Array.from(named, ([id, { data }]) => ({ id, label: entryTitle(id, data) }))
        // Those of an older edition are named in that edition alone.
        .filter(({ id }) => !id.includes('/'))
    );
  };
}
