import { countOf } from '../../content/drawing-outline.ts';
import { COUNT, placesIn } from '../../content/drawing-words.ts';
import { keyIn } from '../../content/reader/content.ts';
import { slotOf } from '../../content/reader/layout.ts';
import { inEdition } from '../../content/loaded/editions.ts';
import { isFilledIn } from '../../content/loaded/passages.ts';
import { defineRule } from '../rule.ts';

/** What drawings count, each in the singular and the plural. */
const NOUNS =
  /^ (?:(honour|kind|level|row|line|sum|place|figure|part|share|thing|square|stitch)|((?!has|was|does|this|its|his)[a-z]+[^s\W]s))\b(?!['’-])/i;

/** The count in the English words of a drawing agrees with the noun behind it, which is one’s or of more: “one honours” is no English. */
export const nounsAgreeWithTheirCount = defineRule({
  scope: 'file',
  codes: ['noun-of-another-number'],
  check: (passages, about) => {
    for (const { file, locale, text, at } of passages.filter(isFilledIn)) {
      const { tell, content } = about;
      const slot = slotOf(file.replace(/^content\//, ''));
      const drawing = slot && content.entries.drawings.get(keyIn(slot.edition, slot.id));
      if (locale !== 'en' || slot?.collection !== 'drawings' || !drawing) continue;
      const count = countOf(drawing.data, inEdition(content, slot.edition).honours.size);
      for (const { name, form, end } of placesIn(text)) {
        const [found, one, more] = NOUNS.exec(text.slice(end)) ?? [];
        if (name !== COUNT || form !== undefined || count === undefined || found === undefined) continue;
        if (count === 1 ? more === undefined : one === undefined) continue;
        const noun = one ?? more?.replace(/s$/, '') ?? '';
        tell('noun-of-another-number', at(end + 1, end + found.length), {
          count,
          number: count === 1 ? 'one' : 'two',
          noun: found.trim(),
          both: `{count:${noun}|${noun}s}`,
        });
      }
    }
  },
});
