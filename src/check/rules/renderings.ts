import { nameFinder } from '../../content/prose/name-finder.ts';
import type { Term } from '../../content/schemas/term.ts';
import { defineRule } from '../rule.ts';
import { isNameInEnglish } from '../../content/loaded/fixed-names.ts';
import { NameIndex } from '../../content/prose/near-name.ts';

/** A glossary term in the Chinese of a label or title has its glossary English in the English of it. */
export const termsAreRenderedAlike = defineRule({
  id: 'terms-are-rendered-alike',
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

function isRendered(english: string, { en, forms }: Term): boolean {
  return [en, ...forms.en].some((form) => plain(english).includes(plain(form)));
}

/** A name with one letter astray is told by the rule for names. */
function isMisspelt(english: string, { en, forms }: Term): boolean {
  return new NameIndex([en, ...forms.en].filter(isNameInEnglish)).near(english).length > 0;
}

function plain(text: string): string {
  return text.toLowerCase().replaceAll('’', "'");
}
