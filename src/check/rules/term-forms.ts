import { repetitions } from '../../content/repetitions.ts';
import { LOCALES } from '../../figure/locale.ts';
import { defineRule } from '../rule.ts';

/** What a term is called in either language is no other term’s. */
export const formsAreOfOneTerm = defineRule({
  scope: 'content',
  codes: ['form-of-another-term'],
  check: ({ glossary }, { tell }) => {
    const names = [...glossary.values()]
      .flatMap((term) =>
        LOCALES.flatMap((locale) => [
          { term, locale, name: term.data[locale], path: [locale] },
          ...term.data.forms[locale].map((name, index) => ({
            term,
            locale,
            name,
            path: ['forms', locale, index],
          })),
        ]),
      )
      // What a term is called goes before the other forms of any.
      .sort((a, b) => a.path.length - b.path.length);
    const told = new Set<string>();
    for (const { first, again } of repetitions(
      names,
      ({ locale, name }) => `${locale} ${name.toLowerCase()}`,
    )) {
      // Of a file that has several of another’s, one is told; a term that has two files is told as that.
      const isCopy = first.term.data.zh === again.term.data.zh;
      if (isCopy || told.has(again.term.id)) continue;
      told.add(again.term.id);
      tell('form-of-another-term', again.term.at(again.path), {
        name: again.name,
        term: first.term.data.zh,
        file: first.term.source.file,
      });
    }
  },
});
