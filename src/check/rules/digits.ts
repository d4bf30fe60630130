import { memoized } from '../../content/memoized.ts';
import type { LoadedContent } from '../../content/reader/content.ts';
import type { Localised } from '../../figure/locale.ts';
import { wordsOf } from '../../figure/read-quantity.ts';
import { valuesOf } from '../../figure/statistic.ts';
import { declaredNames } from '../declared-names.ts';
import type { Passage } from '../passage.ts';
import { isFilledIn, passageGroupsOf } from '../passages.ts';
import { defineRule } from '../rule.ts';
import { COLUMNS } from './paste.ts';
import { DIGIT, typedNumbers } from './typed-numbers.ts';

/** No figure is typed: digits stand in prose only as years, ordinals and declared names. */
export const digitsAreNotTyped = defineRule({
  id: 'digits-are-not-typed',
  scope: 'content',
  // A name that may hold digits may be declared in a file that cannot be read.
  after: ['all glossary', 'all honours'],
  codes: ['typed-digit'],
  check: (content, { tell }) => {
    const { statistics } = content;
    const names = declaredNames(content).filter((name) => /\d/.test(name));
    const counted = [...statistics.values()].flatMap(({ data: { unit } }) =>
      'en' in unit ? [unit.en.one, unit.en.other] : [],
    );
    for (const { locale, text, field, at } of passageGroupsOf(content).flatMap(withDigits)) {
      // An id between braces may have a digit in it.
      const bare = text.replace(/\{[a-z0-9:-]+\}/g, (place) => ' '.repeat(place.length));
      for (const { start, end } of typedNumbers(bare, locale, names, counted)) {
        const place = at(start, end);
        const typed = text.slice(start, end);
        const id = figureMeant(typed, text.slice(end), content);
        const stat = `<Stat id="${id ?? '…'}" />`;
        const { zh, en } = instead(field, stat);
        tell('typed-digit', place, [
          `数字“${typed}”是直接打上去的，以后数据更新了，它不会跟着变。 → ${zh}年份（2022年）和届次（第20届）可以直接写；名称里的数字，先把整个名称登记到 content/glossary。`,
          `The number “${typed}” is typed, so it would not change when the data do. → ${en} Years (2022) and ordinals (20th) may be typed; a name with a number in it is first entered in content/glossary, whole.`,
          { suggestion: id === undefined || field !== undefined ? undefined : stat },
        ]);
      }
    }
  },
});

/** The passages in which a digit would be a typed one. */
const withDigits = memoized((passages: readonly Passage[]) =>
  passages.filter(
    // Numbers in the columns of a table are told as that.
    (one) => (one.kind !== 'field' || isFilledIn(one)) && DIGIT.test(one.text) && !COLUMNS.test(one.text),
  ),
);

/** From which value on a number is hardly that of a figure by chance. */
const TELLING = 100;

/** The one statistic that has the typed value, if exactly one has; what a small number means only its unit behind it can tell. */
function figureMeant(typed: string, after: string, { statistics }: LoadedContent): string | undefined {
  const times = { 万: 10_000, 亿: 100_000_000 }[/^[余多]?([万亿])/.exec(after)?.[1] ?? ''] ?? 1;
  const value = Math.round(Number(typed.replaceAll(',', '')) * times);
  const meant = [...statistics.values()].filter(
    ({ data }) =>
      (value >= TELLING || wordsOf(data.unit).some((word) => after.trimStart().startsWith(word))) &&
      valuesOf(data).some((known) => known.value === value),
  );
  return meant.length === 1 ? meant[0]?.id : undefined;
}

/** A figure can be put into the body of an article only; elsewhere it is left out or filled in by the site. */
function instead(field: string | undefined, stat: string): Localised {
  if (field === undefined)
    return { zh: `如果是统计数字，改成 ${stat}。`, en: `If it is a figure, write ${stat} instead.` };
  if (field.startsWith('dek'))
    return {
      zh: '数据的个数写成 {figures}，荣誉的项数写成 {honours}，网站会自动填上；其他数字不写在这里。',
      en: 'Write {figures} for the number of figures and {honours} for that of honours, which the site fills in; other numbers do not go here.',
    };
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
