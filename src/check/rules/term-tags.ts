import type { Locale } from '../../figure/locale.ts';
import type { Term } from '../../content/schemas/term.ts';
import { mentions } from '../../content/loaded/mentions.ts';
import { wordsOf } from '../../content/loaded/prose-passage.ts';
import { defineRule } from '../rule.ts';

/** What stands inside the tag of a term is that term, in a form that the glossary has. */
export const termTagsHoldTheirTerm = defineRule({
  scope: 'article',
  after: ['name-altered', 'wrong-language'],
  codes: ['term-around-other-words'],
  check: ({ locale, prose }, { tell, content }) => {
    if (!prose) return;
    for (const { id, element } of mentions(prose, 'Term')) {
      const term = content.glossary.get(id)?.data;
      const words = wordsOf(element, prose).trim();
      const [first, last] = [element.children[0], element.children.at(-1)];
      if (!term || !first || !last || words === '' || isOf(term, words, locale)) continue;
      const inside = prose.source.place({ start: prose.span(first).start, end: prose.span(last).end });
      tell('term-around-other-words', inside, { term: { zh: term.zh, en: term.en }, words, id });
    }
  },
});

/** Whether words are those of a term, with others around them or shortened. */
function isOf(term: Term, words: string, locale: Locale): boolean {
  const written = plain(words);
  return [term[locale], ...term.forms[locale]]
    .map(plain)
    .some((form) => written.includes(form) || form.includes(written));
}

function plain(text: string): string {
  return text
    .toLowerCase()
    .replaceAll('’', "'")
    .replace(/[“”"\s（）()·]/g, '')
    .replace(/s$/, '');
}
