import { defineRule } from '../rule.ts';
import { fixedNames, SHORTEST_NAME } from '../../content/loaded/fixed-names.ts';

/** The names of organisations, honours and terms, and fixed political wordings, stand as they are or not at all. */
export const namesAreUnaltered = defineRule({
  scope: 'file',
  codes: ['name-altered'],
  check: (passages, { tell, content }) => {
    const names = fixedNames(content);
    for (const { locale, text, at } of passages) {
      if (text.length < SHORTEST_NAME[locale] - 1) continue;
      for (const { name, start, end } of names[locale].near(text)) {
        const found = text.slice(start, end);
        tell('name-altered', at(start, end), { found, name, suggestion: name });
      }
    }
  },
});
