import { cardinal } from '../../figure/cardinal.ts';
import type { Locale } from '../../figure/locale.ts';
import { capitalised } from '../../words/capitalised.ts';
import { countsIn } from '../../content/loaded/count.ts';
import { isFilledIn } from '../../content/loaded/passages.ts';
import { defineRule } from '../rule.ts';

/** The files in which the site speaks of itself. */
const OWN = /(?:^|\/)(?:settings|home|edition)\.yaml$/;

/** What is counted in words, such as honours, is as many as there are; what the site said on a day long past and what sources hold is not. */
export const countsAreTrue = defineRule({
  scope: 'file',
  after: ['sound statistics'],
  codes: ['count-differs'],
  check: (passages, { tell, content, isSound }) => {
    for (const written of passages) {
      // The words of a drawing are prose: of what they count, most is in the drawing.
      const isOwn = OWN.test(written.file);
      const isDrawn = written.kind === 'field' && isFilledIn(written) && !isOwn;
      const passage = isDrawn ? { ...written, kind: 'words' as const } : written;
      const { kind, field, locale, text, at } = passage;
      if (kind === 'field' && !isOwn) continue;
      const isDek = field?.startsWith('dek') === true;
      for (const { counted, value, due, phrase, start, end } of countsIn(content, passage)) {
        // Digits are told as such where none are typed.
        const isTyped = /^\d/.test(phrase) && (kind !== 'field' || isDek);
        if (value === due || isTyped) continue;
        // Of how many there are nothing is known while one of them is wrong.
        if (!isSound(counted.where)) continue;
        const filledIn = isDek ? counted.placeholder : undefined;
        const suggestion = filledIn ?? writtenLike(text.slice(start, end), due, locale);
        // What is filled in is filled in in both languages.
        const decides = filledIn === undefined ? undefined : ('person' as const);
        const told = { phrase, due, suggestion, decides, where: counted.where };
        tell(filledIn ? 'count-differs.filled-in' : 'count-differs.typed', at(start, end), told);
      }
    }
  },
});

/** A number in digits or in words, as another is written. */
function writtenLike(other: string, value: number, locale: Locale): string {
  if (/^\d/.test(other)) return String(value);
  const words = locale === 'zh' && value === 2 ? '两' : cardinal(locale, value);
  return /^[A-Z]/.test(other) ? capitalised(words) : words;
}
