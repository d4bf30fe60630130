import { collection, ENTRY_NAMES } from '../../content/collections.ts';
import { markedIn } from '../../content/schemas/marked.ts';
import { UNIQUE } from '../../content/schemas/unique.ts';
import { WHOLE } from '../../content/schemas/whole.ts';
import { defineRule, editionOf, type Entry, fieldName, repetitions, textsIn } from '../vocabulary.ts';

/** The fields of which their schemas say something, in whatever collection. */
const marked = <Mark extends object>(marks: Parameters<typeof markedIn<Mark>>[1]) =>
  ENTRY_NAMES.flatMap((name) =>
    Array.from(markedIn(collection(name).schema, marks), ([field, mark]) => ({ name, field, ...mark })),
  );
const [WHOLES, UNIQUES] = [marked(WHOLE), marked(UNIQUE)];

/** Fields that go together by their schema are filled in whole, or left empty whole. */
export const fieldsAreWhole = defineRule({
  scope: 'content',
  codes: ['empty-field'],
  check: ({ entries }, { tell }) => {
    for (const { name, field, alone } of WHOLES)
      for (const entry of entries[name].values()) {
        const own = textsIn(entry).filter(([, path]) => fieldName(path.slice(0, -1)) === field);
        const isFilledIn = own.some(([text, path]) => text !== '' && path.at(-1) !== alone);
        for (const [text, path] of own)
          if (text === '' && isFilledIn) tell('empty-field.half-filled', entry.at(path));
      }
  },
});

/** No two entries of an edition share what their schema says is each one’s own: a position in a list, a term, a large figure. */
export const fieldsAreUnique = defineRule({
  scope: 'content',
  codes: ['duplicate-order', 'duplicate-term', 'duplicate-group'],
  check: ({ entries }, { tell }) => {
    for (const { name, field, told, among } of UNIQUES) {
      const lists = Map.groupBy<string | undefined, [string, Entry<unknown>]>(entries[name], ([, entry]) => {
        const own = among ? (textOf(entry, among.field) ?? WITHOUT[among.withoutIt]) : '';
        return own === undefined ? undefined : `${editionOf(entry.source.file)} ${own}`;
      });
      lists.delete(undefined);
      for (const list of lists.values()) {
        const free = Math.max(0, ...list.map(([, entry]) => Number(textOf(entry, field) ?? 0))) + 1;
        for (const { first, again } of repetitions(list, ([, entry]) => textOf(entry, field))) {
          const [[key, { source }], [, entry]] = [first, again];
          const about = { value: textOf(entry, field) ?? '', file: source.file, free };
          tell(told, entry.at([field]), { ...about, entry: key.replace(/^.*\//, '') });
        }
      }
    }
  },
});

const WITHOUT = { together: '', apart: undefined } as const;

function textOf({ data }: Entry<unknown>, field: string): string | undefined {
  const value = Object.entries(data ?? {}).find(([key]) => key === field)?.[1];
  return value === undefined ? undefined : String(value);
}
