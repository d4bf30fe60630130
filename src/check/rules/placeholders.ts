import { namesFor } from '../../content/loaded/placeholders.ts';
import { COUNT, hasNouns, placesIn, type WordsPlace } from '../../content/drawing-words.ts';
import { editionOf } from '../../content/reader/layout.ts';
import { nearest } from '../../content/reader/nearest.ts';
import { listed } from '../../content/reader/wording.ts';
import { countsIn } from '../../content/loaded/count.ts';
import { hasAny } from '../../content/loaded/known.ts';
import type { Passage } from '../../content/loaded/passage.ts';
import { isFilledIn } from '../../content/loaded/passages.ts';
import { defineRule } from '../rule.ts';

/** The places in the line on the home page and in the words of drawings are spelt as the site fills them in, in both languages. */
export const placeholdersAreKnown = defineRule({
  scope: 'file',
  codes: ['unknown-placeholder'],
  check: (passages, about) => {
    for (const passage of passages.filter(isFilledIn)) {
      const { tell, content } = about;
      const { text, at } = passage;
      const names = namesFor(passage, content);
      const places = placesIn(text);
      // What is counted may stand with it, in both its forms.
      const isKnown = ({ written, ...place }: WordsPlace) =>
        names.some((name) => written === `{${name}}`) ||
        (passage.locale === 'en' && names.includes(COUNT) && hasNouns(place) && /^\{[^{]*\}$/.test(written));
      const wrong = places.find((place) => !isKnown(place));
      if (wrong) {
        const name = nearest(wrong.written.replace(/[{}｛｝\s]/g, ''), names);
        const all = listed(names.map((known) => `{${known}}`));
        tell('unknown-placeholder.misspelt', at(wrong.start, wrong.end), {
          written: wrong.written,
          names: all,
          guess: name && `{${name}}`,
        });
      }
      const ofNone = places.find(({ name }) => name === 'honours');
      if (!wrong && ofNone && !hasAny(content, 'honours', editionOf(passage.file)))
        tell('unknown-placeholder.no-honours', at(ofNone.start, ofNone.end));
      // A number typed in its place is told as that, in words too, and what is misspelt in the other language as that.
      if (wrong || /\d/.test(text)) continue;
      const named = (of = '') => new Set(placesIn(of).map(({ name }) => name));
      const typed = (name: string) =>
        countsIn(content, passage).some(({ counted }) => counted.placeholder === `{${name}}`);
      const other = passages.find((one) => one !== passage && fieldOf(one) === fieldOf(passage))?.text;
      for (const name of named(other).difference(named(text)))
        if (names.includes(name) && !typed(name))
          tell('unknown-placeholder.lacking', at(0, text.length), { name });
    }
  },
});

/** The field that both languages are in. */
function fieldOf({ field }: Passage): string | undefined {
  return field?.replace(/\.\w+$/, '');
}
