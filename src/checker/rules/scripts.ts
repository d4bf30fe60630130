import type { Locale } from '../../domain/locale.ts';
import type { LoadedContent } from '../content.ts';
import type { Entry } from '../entry.ts';
import type { FieldPath } from '../field-path.ts';
import { error, type Issue, type Place } from '../issue.ts';

const HAN = /\p{Script=Han}/u;

/** What stands under `zh` is in Chinese, and what stands under `en` is not. */
export function fieldsAreInTheirLanguage(content: LoadedContent): Issue[] {
  const entries: Entry<unknown>[] = [
    ...content.statistics.values(),
    ...content.honours.values(),
    ...content.glossary.values(),
    ...[content.home, content.settings, content.report].flatMap((entry) => entry ?? []),
  ];
  const words = content.chapters.flatMap(({ articles }) =>
    Object.values(articles).flatMap((article) =>
      article.words
        ? texts(article.words.data, [], article.locale).map((text) => ({ ...text, entry: article.words }))
        : [],
    ),
  );
  return [
    ...entries.flatMap((entry) => texts(entry.data, [], undefined).map((text) => ({ ...text, entry }))),
    ...words,
  ].flatMap(({ locale, text, path, entry }) => {
    if (!entry) return [];
    if (locale === 'en' && HAN.test(text)) return [notEnglish(entry.at(path))];
    // A telephone number or a year belongs to no language.
    if (locale === 'zh' && !HAN.test(text) && /\p{L}/u.test(text)) return [notChinese(entry.at(path))];
    return [];
  });
}

interface Text {
  readonly locale: Locale;
  readonly text: string;
  readonly path: FieldPath;
}

/** Every text of a value that is said to be in a language, by the nearest key that says so. */
function texts(value: unknown, path: FieldPath, locale: Locale | undefined): Text[] {
  if (typeof value === 'string') return locale ? [{ locale, text: value, path }] : [];
  if (Array.isArray(value))
    return value.flatMap((item: unknown, index) => texts(item, [...path, index], locale));
  if (typeof value !== 'object' || value === null) return [];
  return Object.entries(value).flatMap(([key, inside]) =>
    texts(inside, [...path, key], languageOf(key) ?? locale),
  );
}

function languageOf(key: string): Locale | undefined {
  if (key === 'zh') return 'zh';
  return key === 'en' || key.endsWith('En') ? 'en' : undefined;
}

function notEnglish(place: Place): Issue {
  return error('wrong-language', place, {
    message: { zh: '英文栏里有汉字。', en: 'There are Chinese characters in an English field.' },
    fix: {
      zh: '把汉字译成英文；中文写在 zh 栏里。',
      en: 'Put them into English; the Chinese goes into the field “zh”.',
    },
  });
}

function notChinese(place: Place): Issue {
  return error('wrong-language', place, {
    message: { zh: '中文栏里没有汉字。', en: 'There is no Chinese in a Chinese field.' },
    fix: {
      zh: '把它写成中文；英文写在 en 栏里。',
      en: 'Write it in Chinese; the English goes into the field “en”.',
    },
  });
}
