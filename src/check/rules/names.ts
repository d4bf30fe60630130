import type { LoadedContent } from '../../content/reader/content.ts';
import type { Locale } from '../../figure/locale.ts';
import { passagesOf } from '../../content/loaded/passages.ts';
import { defineRule } from '../rule.ts';
import { FORMULAS } from './formulas.ts';
import { NameIndex } from '../../content/prose/near-name.ts';

const SHORTEST = { zh: 6, en: 16 };

/** The names of organisations, honours and terms, and fixed political wordings, stand as they are or not at all. */
export const namesAreUnaltered = defineRule({
  id: 'names-are-unaltered',
  scope: 'content',
  codes: ['name-altered'],
  check: (content, { tell }) => {
    const names = { zh: namesIn(content, 'zh'), en: namesIn(content, 'en') };
    for (const { locale, text, at } of passagesOf(content)) {
      if (text.length < SHORTEST[locale] - 1) continue;
      for (const { name, start, end } of names[locale].near(text)) {
        const found = text.slice(start, end);
        tell('name-altered', at(start, end), { found, name, suggestion: name });
      }
    }
  },
});

// Names change seldom, and the texts between two checks hardly at all.
const indexes = new Map<Locale, { readonly key: string; readonly index: NameIndex }>();

/** The glossary is the authority; a title or the organisation's own name counts too where it does not look like a slip itself. */
function namesIn({ glossary, entries }: LoadedContent, locale: Locale): NameIndex {
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
  return name.length >= SHORTEST.zh && /^[\p{Script=Han}“”、]+$/u.test(name);
}

/** In English only what is a name throughout is fixed to the letter, since other terms take endings. */
export function isNameInEnglish(name: string): boolean {
  return name.length >= SHORTEST.en && /^[A-Z]/.test(name);
}
