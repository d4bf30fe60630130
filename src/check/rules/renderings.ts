import { isNameInEnglish } from '../../content/loaded/fixed-names.ts';
import { OFFICE } from '../../content/loaded/proper-names.ts';
import { likeName, SMALL_WORDS } from '../../content/prose/like-name.ts';
import { nameFinder } from '../../content/prose/name-finder.ts';
import { NameIndex } from '../../content/prose/near-name.ts';
import type { Term } from '../../content/schemas/term.ts';
import { plain } from '../../content/prose/bare-words.ts';
import { defineRule, gathered, passagesOf } from '../vocabulary.ts';

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

const NOBODY = { zh: '', en: '' };
const OWN = ['organisation', 'hostBody', 'copyright'] as const;

/** A glossary term in the Chinese of a label, a title or an institution has its glossary English in the English of it. */
export const termsAreRenderedAlike = defineRule({
  scope: 'content',
  codes: ['term-rendered-differently'],
  check: ({ statistics, honours, glossary, settings }, { tell }) => {
    const find = finderOf(Array.from(glossary.values(), ({ data, source: { file } }) => ({ ...data, file })));
    const labels = [
      ...Array.from(statistics.values(), ({ data, at }) => ({ ...data.label, at, field: 'label' })),
      ...Array.from(honours.values(), ({ data, at }) => ({ ...data.title, at, field: 'title' })),
      ...Array.from(honours.values(), ({ data, at }) => ({ ...NOBODY, ...data.givers, at, field: 'givers' })),
      ...OWN.flatMap((field) => (settings ? { ...settings.data[field], at: settings.at, field } : [])),
    ];
    // English that is not English at all is told as that.
    for (const { zh, en, at, field } of labels.filter((label) => !/\p{Script=Han}/u.test(label.en)))
      for (const [written, { en: english, forms, file }] of find(zh))
        if (!isRendered(en, { zh, en: english, forms })) {
          const instead = zh === written ? { suggestion: english } : { decides: 'person' as const };
          tell('term-rendered-differently', at([field, 'en']), { written, english, file, ...instead });
        }
  },
});

/** A name that the Chinese of a text has is in its English as its entry gives it, where the entry gives a name throughout; and English much shorter than its Chinese is asked about. */
export const namesAreRenderedAlike = defineRule({
  scope: 'pair',
  after: ['sound text', 'name-altered', 'wrong-language', 'paragraph-missing'],
  codes: ['name-in-other-english', 'translation-short'],
  check: ({ zh, en }, { tell, content }) => {
    const [original, own] = [passagesOf(zh), passagesOf(en)];
    if (original.length !== own.length) return;
    const find = namesIn(content);
    const english = own.map(({ text }) => text).join('\n');
    const told = new Set<string>();
    for (const [index, { kind, text, at }] of own.entries()) {
      // Chinese of forty characters is not said in less than twice as many letters.
      const due = original[index]?.text.match(/\p{Script=Han}/gu)?.length ?? 0;
      if (kind === 'prose' && due >= 40 && text.length < due * 2)
        tell('translation-short', at(0, text.length));
      for (const [written, name] of find(original[index]?.text ?? '')) {
        // A short form does for a short form, and for a name unless it stands there renamed.
        const like = likeName(text, name.en);
        const isRenamed = like !== undefined && written === name.zh;
        if (told.has(name.en) || (!isRenamed && isRendered(english, name))) continue;
        told.add(name.en);
        const { start, end } = like ?? { start: 0, end: text.length };
        tell('name-in-other-english', at(start, end), { written, english: name.en });
      }
    }
  },
});

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

const SHORTEST = 3;

/** Whether something is a name throughout, and no word of it an ordinary one: “Summer Cooling campaign” may be said otherwise. */
function isNameThroughout(english: string): boolean {
  const words = english.split(/[ ,]+/);
  const isName = isNameInEnglish(english) || OFFICE.test(english);
  return isName && words.every((word) => /^[^a-z]/.test(word) || SMALL_WORDS.has(word));
}
