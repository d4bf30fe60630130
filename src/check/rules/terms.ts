import { bare } from '../../content/prose/bare-words.ts';
import { defineRule, mentions, repetitions, textsIn, wordsOf } from '../vocabulary.ts';

/** What a term is called in either language is no other term’s. */
export const formsAreOfOneTerm = defineRule({
  scope: 'content',
  codes: ['form-of-another-term'],
  check: ({ glossary }, { tell }) => {
    const names = [...glossary.values()]
      .flatMap((term) => textsIn(term).map(([name, path]) => ({ term, name, path })))
      .filter(({ path: [field] }) => field === 'zh' || field === 'en' || field === 'forms')
      // What a term is called goes before the other forms of any.
      .sort((a, b) => a.path.length - b.path.length);
    const told = new Set<string>();
    for (const { first, again } of repetitions(names, ({ name }) => name.toLowerCase())) {
      const { term, name, path } = again;
      const { data, source } = first.term;
      // Of a file that has several of another’s, one is told; a term that has two files is told as that.
      if (data.zh === term.data.zh || told.has(term.id)) continue;
      told.add(term.id);
      tell('form-of-another-term', term.at(path), { name, term: data.zh, file: source.file });
    }
  },
});

/** What stands inside the tag of a term is that term, in a form that the glossary has. */
export const termTagsHoldTheirTerm = defineRule({
  scope: 'article',
  after: ['name-altered', 'wrong-language'],
  codes: ['term-around-other-words'],
  check: ({ locale, prose }, { tell, content }) => {
    for (const { id, element } of mentions(prose, 'Term')) {
      const term = content.glossary.get(id)?.data;
      const words = wordsOf(element, prose).trim();
      if (!term || words === '') continue;
      const written = bare(words);
      const forms = [term[locale], ...term.forms[locale]].map(bare);
      // Others may stand around them, and they may be shortened.
      if (forms.some((form) => written.includes(form) || form.includes(written))) continue;
      const { zh, en } = term;
      tell('term-around-other-words', prose.inside(element), { term: { zh, en }, words, id });
    }
  },
});
