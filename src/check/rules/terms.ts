import { repetitions } from '../../content/repetitions.ts';
import { isNameInEnglish } from '../../content/loaded/fixed-names.ts';
import { mentions } from '../../content/loaded/mentions.ts';
import { prosePassages, wordsOf } from '../../content/loaded/prose-passage.ts';
import { textsIn } from '../../content/loaded/texts.ts';
import { nameFinder } from '../../content/prose/name-finder.ts';
import { NameIndex } from '../../content/prose/near-name.ts';
import type { Term } from '../../content/schemas/term.ts';
import { gathered } from '../../content/watched.ts';
import { defineRule } from '../rule.ts';

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
      tell('term-around-other-words', prose.inside(element), {
        term: { zh: term.zh, en: term.en },
        words,
        id,
      });
    }
  },
});

function bare(text: string): string {
  return plain(text).replace(/[“”"\s（）()·]|s(?=[”"）)]*$)/g, '');
}

function plain(text: string): string {
  return text.toLowerCase().replaceAll('’', "'");
}

type Named = Pick<Term, 'zh' | 'en' | 'forms'>;

/** Finds what a Chinese text names, the longest names first: one within a longer one is not looked at by itself. */
function finderOf<T extends Named>(all: readonly T[]): (text: string) => [written: string, named: T][] {
  const names = new Map(
    all.flatMap((one) => [one.zh, ...one.forms.zh].map((written) => [written, one] as const)),
  );
  const find = nameFinder(names.keys());
  return (text) => {
    let rest = text;
    return find(text).flatMap((written): [string, T][] => {
      const named = names.get(written);
      if (!named || !rest.includes(written)) return [];
      rest = rest.replaceAll(written, '\n');
      return [[written, named]];
    });
  };
}

/** Whether English has the English of a name; a letter astray in it is told by the rule for names. */
function isRendered(english: string, { en, forms }: Named): boolean {
  const [all, text] = [[en, ...forms.en], plain(english)];
  if (all.some((form) => text.includes(plain(form)))) return true;
  return new NameIndex(all.filter(isNameInEnglish)).near(english).length > 0;
}

/** A glossary term in the Chinese of a label or title has its glossary English in the English of it. */
export const termsAreRenderedAlike = defineRule({
  scope: 'content',
  codes: ['term-rendered-differently'],
  check: ({ statistics, honours, glossary }, { tell }) => {
    const find = finderOf(Array.from(glossary.values(), ({ data, source: { file } }) => ({ ...data, file })));
    const labels = [
      ...Array.from(statistics.values(), ({ data, at }) => ({ ...data.label, at, field: 'label' })),
      ...Array.from(honours.values(), ({ data, at }) => ({ ...data.title, at, field: 'title' })),
    ];
    // English that is not English at all is told as that.
    for (const { zh, en, at, field } of labels.filter((label) => !/\p{Script=Han}/u.test(label.en)))
      for (const [written, { en: english, forms, file }] of find(zh))
        if (!isRendered(en, { zh, en: english, forms }))
          tell('term-rendered-differently', at([field, 'en']), {
            written,
            english,
            file,
            suggestion: english,
          });
  },
});

/** A name that the Chinese of a text has is in its English as its entry gives it, where the entry gives a name throughout. */
export const namesAreRenderedAlike = defineRule({
  scope: 'pair',
  after: ['sound text', 'name-altered', 'wrong-language', 'paragraph-missing'],
  codes: ['name-in-other-english'],
  check: ({ zh, en }, { tell, content }) => {
    const [original, own] = [prosePassages(zh), prosePassages(en)];
    if (original.length !== own.length) return;
    const find = namesIn(content);
    const english = own.map(({ text }) => text).join('\n');
    const told = new Set<string>();
    for (const [index, { text, at }] of own.entries())
      for (const [written, name] of find(original[index]?.text ?? '')) {
        if (told.has(name.en) || isRendered(english, name)) continue;
        told.add(name.en);
        tell('name-in-other-english', at(0, text.length), { written, english: name.en });
      }
  },
});

/** What has one English name. */
const namesIn = gathered(({ glossary, settings, honours }) => {
  const givers = Array.from(honours.values(), ({ data }) => data.givers);
  const others = [settings?.data.organisation, ...givers.filter((one) => !/[、和]/.test(one?.zh ?? ''))];
  const all: readonly Named[] = [
    ...others.flatMap((one) => (one ? { ...one, forms: { zh: [], en: [] } } : [])),
    // What the glossary says goes before what others say.
    ...Array.from(glossary.values(), ({ data }) => data),
  ];
  return finderOf(all.filter(({ zh, en }) => zh.length >= SHORTEST && isNameThroughout(en)));
});

const SHORTEST = 4;
const SMALL = new Set('of the for and in on to with at'.split(' '));

/** Whether something is a name throughout, and no word of it an ordinary one: “Summer Cooling campaign” may be said otherwise. */
function isNameThroughout(english: string): boolean {
  const words = english.split(/[ ,]+/);
  return isNameInEnglish(english) && words.every((word) => /^[^a-z]/.test(word) || SMALL.has(word));
}
