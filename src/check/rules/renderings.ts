import { nameFinder } from '../../content/prose/name-finder.ts';
import type { Term } from '../../content/schemas/term.ts';
import { prosePassages } from '../../content/loaded/prose-passage.ts';
import { gathered } from '../../content/watched.ts';
import { defineRule } from '../rule.ts';
import { isNameInEnglish } from '../../content/loaded/fixed-names.ts';
import { NameIndex } from '../../content/prose/near-name.ts';

/** A glossary term in the Chinese of a label or title has its glossary English in the English of it. */
export const termsAreRenderedAlike = defineRule({
  scope: 'content',
  codes: ['term-rendered-differently'],
  check: ({ statistics, honours, glossary }, { tell }) => {
    const labels = [
      ...Array.from(statistics.values(), ({ data, at }) => ({
        ...data.label,
        at: () => at(['label', 'en']),
      })),
      ...Array.from(honours.values(), ({ data, at }) => ({ ...data.title, at: () => at(['title', 'en']) })),
    ];
    const terms = new Map(
      [...glossary.values()].flatMap((term) =>
        [term.data.zh, ...term.data.forms.zh].map((written) => [written, term] as const),
      ),
    );
    const find = nameFinder(terms.keys());
    for (const { zh, en, at } of labels) {
      // English that is not English at all is told as that.
      if (/\p{Script=Han}/u.test(en)) continue;
      for (const written of termsIn(zh, find(zh))) {
        const term = terms.get(written);
        if (!term || isRendered(en, term.data) || isMisspelt(en, term.data)) continue;
        tell('term-rendered-differently', at(), {
          written,
          english: term.data.en,
          file: term.source.file,
          suggestion: term.data.en,
        });
      }
    }
  },
});

/** A name that the Chinese of a text has is in its English as its entry gives it, where the entry gives a name throughout. */
export const namesAreRenderedAlike = defineRule({
  scope: 'chapter',
  after: ['sound text', 'name-altered', 'wrong-language', 'paragraph-missing'],
  codes: ['name-in-other-english'],
  check: ({ articles: { zh, en } }, { tell, content }) => {
    if (!zh?.prose || !en?.prose) return;
    const { names, find } = namesOf(content);
    const [original, own] = [prosePassages(zh), prosePassages(en)];
    const english = own.map(({ text }) => text).join('\n');
    if (original.length !== own.length) return;
    const told = new Set<string>();
    original.forEach(({ text }, index) => {
      const passage = own[index];
      for (const written of passage ? termsIn(text, find(text)) : []) {
        const term = names.get(written);
        if (!passage || !term || told.has(term.en) || isRendered(english, term) || isMisspelt(english, term))
          continue;
        told.add(term.en);
        tell('name-in-other-english', passage.at(0, passage.text.length), { written, english: term.en });
      }
    });
  },
});

/** What has one English name, by what it is called in Chinese. */
const namesOf = gathered(({ glossary, settings, honours }) => {
  const own: Named[] = [...glossary.values()].flatMap(({ data }) => data);
  const office = settings?.data.organisation;
  const givers = [...honours.values()].flatMap(({ data: { givers } }) =>
    givers && !/[、和]/.test(givers.zh) ? [{ ...givers, forms: NO_FORMS }] : [],
  );
  const all = [...own, ...(office ? [{ ...office, forms: NO_FORMS }] : []), ...givers].filter(
    ({ zh, en }) => zh.length >= SHORTEST && isNameThroughout(en),
  );
  const names = new Map(
    all.toReversed().flatMap((one) => [one.zh, ...one.forms.zh].map((zh) => [zh, one] as const)),
  );
  return { names, find: nameFinder(names.keys()) };
});

type Named = Pick<Term, 'zh' | 'en' | 'forms'>;
const NO_FORMS = { zh: [], en: [] };
const SHORTEST = 4;

const SMALL = new Set('of the for and in on to with at'.split(' '));

/** Whether something is a name throughout, and no word of it an ordinary one: “Summer Cooling campaign” may be said otherwise. */
function isNameThroughout(english: string): boolean {
  return (
    isNameInEnglish(english) &&
    english.split(/[ ,]+/).every((word) => /^[^a-z]/.test(word) || SMALL.has(word))
  );
}

/** The names found in a text, the longest first, so that a name within a longer name is not looked at by itself. */
function termsIn(text: string, found: ReadonlySet<string>): string[] {
  let rest = text;
  return [...found]
    .sort((a, b) => b.length - a.length)
    .filter((written) => {
      if (!rest.includes(written)) return false;
      rest = rest.replaceAll(written, '\n');
      return true;
    });
}

function isRendered(english: string, { en, forms }: Named): boolean {
  return [en, ...forms.en].some((form) => plain(english).includes(plain(form)));
}

/** A name with one letter astray is told by the rule for names. */
function isMisspelt(english: string, { en, forms }: Named): boolean {
  return new NameIndex([en, ...forms.en].filter(isNameInEnglish)).near(english).length > 0;
}

function plain(text: string): string {
  return text.toLowerCase().replaceAll('’', "'");
}
