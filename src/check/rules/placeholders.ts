import { countOf } from '../../content/drawing-outline.ts';
import { COUNT, hasNouns, placesIn, type WordsPlace } from '../../content/drawing-words.ts';
import { countsIn } from '../../content/loaded/count.ts';
import { namesFor } from '../../content/loaded/placeholders.ts';
import { keyIn } from '../../content/reader/content.ts';
import { editionOf, slotOf } from '../../content/reader/layout.ts';
import { defineRule, hasAny, inEdition, isFilledIn, listed, nearest, type Passage } from '../vocabulary.ts';

/** What drawings count, each in the singular and the plural. */
const NOUNS =
  /^ (?:(honour|kind|level|row|line|sum|place|figure|part|share|thing|square|stitch)|((?!has|was|does|this|its|his)[a-z]+[^s\W]s))\b(?!['’-])/i;

/** The places in the line on the home page and in the words of drawings are spelt as the site fills them in, in both languages; and the count in English agrees with the noun behind it: “one honours” is none. */
export const placeholdersAreKnown = defineRule({
  scope: 'file',
  codes: ['unknown-placeholder', 'noun-of-another-number'],
  check: (passages, { tell, content }) => {
    for (const passage of passages.filter(isFilledIn)) {
      const { locale, text, file, at } = passage;
      const [names, places] = [namesFor(passage, content), placesIn(text)];
      const slot = slotOf(file.replace(/^content\//, ''));
      const drawing = slot && content.entries.drawings.get(keyIn(slot.edition, slot.id))?.data;
      const count = drawing && countOf(drawing, inEdition(content, slot.edition).honours.size);
      for (const { name, form, end } of locale === 'en' ? places : []) {
        const [found, one, more] = NOUNS.exec(text.slice(end)) ?? [];
        if (name !== COUNT || form !== undefined || count === undefined || found === undefined) continue;
        if ((count === 1 ? more : one) === undefined) continue;
        const noun = one ?? more?.replace(/s$/, '') ?? '';
        const [number, both] = [count === 1 ? 'one' : 'two', `{count:${noun}|${noun}s}`];
        const about = { count, number, noun: found.trim(), both };
        tell('noun-of-another-number', at(end + 1, end + found.length), about);
      }
      // What is counted may stand with it, in both its forms.
      const isCounted = (place: WordsPlace) =>
        locale === 'en' && names.includes(COUNT) && hasNouns(place) && /^\{[^{]*\}$/.test(place.written);
      const wrong = places.find(
        (place) => !names.some((name) => place.written === `{${name}}`) && !isCounted(place),
      );
      if (wrong) {
        const { written, start, end } = wrong;
        const name = nearest(written.replace(/[{}｛｝\s]/g, ''), names);
        const all = listed(names.map((known) => `{${known}}`));
        const about = { written, names: all, guess: name && `{${name}}` };
        tell('unknown-placeholder.misspelt', at(start, end), about);
        continue;
      }
      const ofNone = places.find(({ name }) => name === 'honours');
      if (ofNone && !hasAny(content, 'honours', editionOf(file)))
        tell('unknown-placeholder.no-honours', at(ofNone.start, ofNone.end));
      // A number typed in its place is told as that, in words too, and what is misspelt in the other language as that.
      if (/\d/.test(text)) continue;
      const typed = countsIn(content, passage).map(({ counted }) => counted.placeholder);
      // The field that both languages are in.
      const fieldOf = ({ field }: Passage) => field?.replace(/\.\w+$/, '');
      const other = passages.find((one) => one !== passage && fieldOf(one) === fieldOf(passage))?.text ?? '';
      const [own, others] = [places, placesIn(other)].map((all) => new Set(all.map(({ name }) => name)));
      for (const name of own && others ? others.difference(own) : [])
        if (names.includes(name) && !typed.includes(`{${name}}`))
          tell('unknown-placeholder.lacking', at(0, text.length), { name });
    }
  },
});
