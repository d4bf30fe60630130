import type { Locale } from '../../figure/locale.ts';
import { NameIndex } from '../prose/near-name.ts';
import type { LoadedContent } from '../reader/content.ts';
import { FORMULAS } from '../prose/formulas.ts';
import { gathered } from '../watched.ts';

/** The least characters that a name has for which one astray is surely a slip. */
const SHORTEST_NAME = { zh: 6, en: 16 };

// Names change seldom, and the texts between two checks hardly at all.
const indexes = new Map<Locale, { readonly key: string; readonly index: NameIndex }>();

/** The names that are fixed to the letter. */
export const fixedNames = gathered(
  (content: LoadedContent): Readonly<Record<Locale, NameIndex>> => ({
    zh: namesIn('zh', content),
    en: namesIn('en', content),
  }),
);

/** The glossary is the authority; a title or the organisation's own name counts too where it does not look like a slip itself. */
function namesIn(locale: Locale, { glossary, entries }: LoadedContent): NameIndex {
  const names = [
    ...(locale === 'zh' ? FORMULAS : []),
    ...[...glossary.values()].flatMap(({ data }) => [data[locale], ...data.forms[locale]]),
  ];
  const more = [
    ...[...entries.honours.values()].map(({ data }) => data.title[locale]),
    ...[...entries.settings.values(), ...entries.editions.values()].flatMap(
      ({ data }) => data.organisation?.[locale] ?? [],
    ),
  ];
  const key = [...names, '', ...more].join('\n');
  const known = indexes.get(locale);
  if (known?.key === key) return known.index;
  const isName = { zh: isNameInChinese, en: isNameInEnglish }[locale];
  const authority = names.filter(isName);
  const index = new NameIndex(authority);
  const whole = new NameIndex([
    ...authority,
    ...more.filter((name) => isName(name) && index.near(name).length === 0),
  ]);
  indexes.set(locale, { key, index: whole });
  return whole;
}

function isNameInChinese(name: string): boolean {
  return name.length >= SHORTEST_NAME.zh && /^[\p{Script=Han}“”、]+$/u.test(name);
}

/** In English only what is a name throughout is fixed to the letter, since other terms take endings. */
export function isNameInEnglish(name: string): boolean {
  return name.length >= SHORTEST_NAME.en && /^[A-Z]/.test(name);
}
