import { collection, ENTRY_NAMES } from '../../content/collections.ts';
import { textsIn } from '../../content/loaded/texts.ts';
import { fieldName } from '../../content/reader/field-path.ts';
import { markedIn } from '../../content/schemas/marked.ts';
import { WHOLE } from '../../content/schemas/whole.ts';
import { defineRule } from '../rule.ts';

const FIELDS = ENTRY_NAMES.flatMap((name) =>
  Array.from(markedIn(collection(name).schema, WHOLE), ([field, mark]) => ({ name, field, ...mark })),
);

/** Fields that go together by their schema are filled in whole, or left empty whole. */
export const fieldsAreWhole = defineRule({
  scope: 'content',
  codes: ['empty-field'],
  check: ({ entries }, { tell }) => {
    for (const { name, field, alone } of FIELDS)
      for (const entry of entries[name].values()) {
        const own = textsIn(entry).filter(([, path]) => fieldName(path.slice(0, -1)) === field);
        const isFilledIn = own.some(([text, path]) => text !== '' && path.at(-1) !== alone);
        for (const [text, path] of own)
          if (text === '' && isFilledIn) tell('empty-field.half-filled', entry.at(path));
      }
  },
});
