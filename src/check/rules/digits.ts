import { memoized } from '../../content/memoized.ts';
import type { Article } from '../../content/reader/article.ts';
import type { LoadedContent } from '../../content/reader/content.ts';
import type { Entry } from '../../content/reader/entry.ts';
import type { SourceText, Span } from '../../content/reader/source-text.ts';
import { LOCALES, type Locale, type Localised } from '../../figure/locale.ts';
import { valuesOf } from '../../figure/statistic.ts';
import { declaredNames } from '../declared-names.ts';
import { idsOn } from '../known.ts';
import { WORDS } from '../passages.ts';
import { articlesOf, defineRule } from '../rule.ts';
import { DIGIT, typedNumbers } from './typed-numbers.ts';

/** No figure is typed: digits stand in prose only as years, ordinals and declared names. */
export const digitsAreNotTyped = defineRule('content', (content, tell) => {
  const { glossary, honours, settings, drawings, statistics } = content;
  // A name that may hold digits may be declared in a file that cannot be read.
  if (glossary.size < idsOn(content, 'glossary').size || honours.size < idsOn(content, 'honours').size)
    return;
  const names = declaredNames(content).filter((name) => /\d/.test(name));
  const counted = [...statistics.values()].flatMap(({ data: { unit } }) =>
    'en' in unit ? [unit.en.one, unit.en.other] : [],
  );
  const stretches = [
    ...articlesOf(content).flatMap(articleStretches),
    ...(settings ? fieldStretches(settings, 'dek') : []),
    ...[...drawings.values()].flatMap((drawing) =>
      ['title', 'note'].flatMap((field) => fieldStretches(drawing, field)),
    ),
  ];
  for (const { locale, source, span, field } of stretches)
    for (const { start, end } of typedNumbers(withoutPlaces(textIn(source, span)), locale, names, counted)) {
      const typed = { start: span.start + start, end: span.start + end };
      const place = source.place(typed, field);
      const id = figureMeant(source, typed, content);
      const stat = `<Stat id="${id ?? '…'}" />`;
      const { zh, en } = instead(field, stat);
      tell('typed-digit', place, [
        `数字“${place.text ?? ''}”是直接打上去的，以后数据更新了，它不会跟着变。 → ${zh}年份（2022年）和届次（第20届）可以直接写；名称里的数字，先把整个名称登记到 content/glossary。`,
        `The number “${place.text ?? ''}” is typed, so it would not change when the data do. → ${en} Years (2022) and ordinals (20th) may be typed; a name with a number in it is first entered in content/glossary, whole.`,
        { suggestion: id === undefined || field !== undefined ? undefined : stat },
      ]);
    }
});

interface Stretch {
  readonly locale: Locale;
  readonly source: SourceText;
  readonly span: Span;
  readonly field?: string;
}

function textIn({ text }: SourceText, { start, end }: Span): string {
  return text.slice(start, end);
}

function fieldStretches({ source, span }: Entry<unknown>, field: string): Stretch[] {
  return LOCALES.map((locale) => ({
    locale,
    source,
    span: span([field, locale]),
    field: `${field}.${locale}`,
  }));
}

/** A text of the same length in which no id between braces is left, since it may have a digit in it. */
function withoutPlaces(text: string): string {
  return text.replace(/\{[a-z0-9:-]+\}/g, (place) => ' '.repeat(place.length));
}

/** The stretches of an article that have a digit in them. */
const articleStretches = memoized(({ locale, source, words, prose }: Article): Stretch[] => {
  const fields = words ? WORDS.map((field) => ({ locale, source, span: words.span([field]), field })) : [];
  const texts = (prose?.nodes ?? []).filter(({ type }) => type === 'text' || type === 'inlineCode');
  return [
    ...fields,
    ...texts.flatMap((node) => (prose ? [{ locale, source, span: prose.span(node) }] : [])),
  ].filter(({ span }) => DIGIT.test(textIn(source, span)));
});

/** The one statistic that has the typed value, if exactly one has. */
function figureMeant(
  { text }: SourceText,
  { start, end }: Span,
  { statistics }: LoadedContent,
): string | undefined {
  const times = { 万: 10_000, 亿: 100_000_000 }[text.slice(end).match(/^[余多]?([万亿])/)?.[1] ?? ''] ?? 1;
  const value = Math.round(Number(text.slice(start, end).replaceAll(',', '')) * times);
  const meant = [...statistics.values()].filter(({ data }) =>
    valuesOf(data).some((known) => known.value === value),
  );
  return meant.length === 1 ? meant[0]?.id : undefined;
}

/** A figure can be put into the body of an article only; elsewhere it is left out or filled in by the site. */
function instead(field: string | undefined, stat: string): Localised {
  if (field === undefined)
    return { zh: `如果是统计数字，改成 ${stat}。`, en: `If it is a figure, write ${stat} instead.` };
  if (field.startsWith('dek')) {
    return {
      zh: '数据的个数写成 {figures}，荣誉的项数写成 {honours}，网站会自动填上；其他数字不写在这里。',
      en: 'Write {figures} for the number of figures and {honours} for that of honours, which the site fills in; other numbers do not go here.',
    };
  }
  if (field.includes('.'))
    return {
      zh: '统计数字写成 {数据的代号}，画了几项写成 {count}，网站会自动填上。',
      en: 'Write a figure as {its id} and the number of things drawn as {count}, which the site fills in.',
    };
  return {
    zh: `这一栏不写统计数字，请写到正文里：${stat}。`,
    en: `This field has no figures in it: put it into the body of the text, as ${stat}.`,
  };
}
