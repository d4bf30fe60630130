import { collection, ENTRY_NAMES } from '../../content/collections.ts';
import { editionOf } from '../../content/reader/layout.ts';
import type { Entry } from '../../content/reader/entry.ts';
import { repetitions } from '../../content/repetitions.ts';
import { markedIn } from '../../content/schemas/marked.ts';
import { UNIQUE } from '../../content/schemas/unique.ts';
import { defineRule } from '../rule.ts';

const FIELDS = ENTRY_NAMES.flatMap((name) =>
  Array.from(markedIn(collection(name).schema, UNIQUE), ([field, mark]) => ({ name, field, ...mark })),
);

/** No two entries of an edition share what their schema says is each one’s own: a position in a list, a term, a large figure. */
export const fieldsAreUnique = defineRule({
  scope: 'content',
  codes: ['duplicate-order', 'duplicate-term', 'duplicate-group'],
  check: ({ entries }, { tell }) => {
    for (const { name, field, told, among } of FIELDS) {
      const lists = Map.groupBy<string | undefined, [string, Entry<unknown>]>(entries[name], ([, entry]) => {
        const own = among ? (textOf(entry, among.field) ?? WITHOUT[among.withoutIt]) : '';
        return own === undefined ? undefined : `${editionOf(entry.source.file)} ${own}`;
      });
      lists.delete(undefined);
      for (const list of lists.values()) {
        const free = Math.max(0, ...list.map(([, entry]) => Number(textOf(entry, field) ?? 0))) + 1;
        for (const { first, again } of repetitions(list, ([, entry]) => textOf(entry, field)))
          tell(told, again[1].at([field]), {
            value: textOf(again[1], field) ?? '',
            file: first[1].source.file,
            entry: first[0].replace(/^.*\//, ''),
            free,
          });
      }
    }
  },
});

const WITHOUT = { together: '', apart: undefined } as const;

/** What stands in a field of an entry. */
function textOf({ data }: Entry<unknown>, field: string): string | undefined {
  const value = Object.entries(data ?? {}).find(([key]) => key === field)?.[1];
  return value === undefined ? undefined : String(value);
}
