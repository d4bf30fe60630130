import type { Localised } from '../../figure/locale.ts';
import type { Term } from '../../content/schemas/term.ts';
import type { LoadedContent } from '../../content/reader/content.ts';
import type { Entry } from '../../content/reader/entry.ts';
import { error, type Issue, type Place } from '../../content/reader/issue.ts';
import { nameFinder } from '../../content/prose/name-finder.ts';
import { isNameInEnglish } from './names.ts';
import { NameIndex } from './near-name.ts';

/** A glossary term in the Chinese of a label or title has its glossary English in the English of it. */
export function termsAreRenderedAlike({ statistics, honours, glossary }: LoadedContent): Issue[] {
  const labels: { label: Localised; place: () => Place }[] = [
    ...[...statistics.values()].map(({ data, at }) => ({
      label: data.label,
      place: () => at(['label', 'en']),
    })),
    ...[...honours.values()].map(({ data, at }) => ({ label: data.title, place: () => at(['title', 'en']) })),
  ];
  const terms = new Map(
    [...glossary.values()].flatMap((term) =>
      [term.data.zh, ...term.data.forms.zh].map((written) => [written, term] as const),
    ),
  );
  const find = nameFinder(terms.keys());
  return labels.flatMap(({ label, place }) =>
    // English that is not English at all is told as that.
    (/\p{Script=Han}/u.test(label.en) ? [] : termsIn(label.zh, find(label.zh))).flatMap((written) => {
      const term = terms.get(written);
      return !term || isRendered(label.en, term.data) || isMisspelt(label.en, term.data)
        ? []
        : [renderedOtherwise(place(), written, term)];
    }),
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

function renderedOtherwise(place: Place, written: string, { data, source }: Entry<Term>): Issue {
  return error('term-rendered-differently', place, {
    zh: `中文名称里的“${written}”，术语表定的英文是“${data.en}”，这里的英文没有用。`,
    zhFix: `把这里的英文改成术语表的译法；如果这种写法也可以用，就加到“${source.file}”的 forms 里的 en。`,
    en: `“${written}” in the Chinese is “${data.en}” in the glossary, and the English here does not use it.`,
    enFix: `Use the glossary’s English here or, if this form is acceptable too, add it to “en” under “forms” in “${source.file}”.`,
    suggestion: data.en,
  });
}
