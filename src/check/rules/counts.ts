import { cardinal } from '../../figure/cardinal.ts';
import type { LoadedContent } from '../../content/reader/content.ts';
import { error, type Issue } from '../../content/reader/issue.ts';
import { type Count, countsIn } from '../count.ts';
import type { Passage } from '../passage.ts';
import { passagesOf } from '../passages.ts';

/** What is counted in words, such as honours, is as many as there are; what the site said on a day long past and what sources hold is not. */
export function countsAreTrue(content: LoadedContent, wrong: ReadonlySet<string>): Issue[] {
  const { settings, home, editions } = content.entries;
  const own = [...settings.values(), ...home.values(), ...editions.values()].map(({ source }) => source.file);
  return passagesOf(content)
    .filter(({ kind, file }) => kind !== 'field' || own.includes(file))
    .flatMap((passage) =>
      countsIn(content, passage)
        .filter(({ value, due, phrase }) => value !== due && !isTyped(passage, phrase))
        // Of how many there are nothing is known while one of them is wrong.
        .filter(({ counted }) => ![...wrong].some((file) => file.startsWith(counted.where)))
        .map((count) => differs(count, passage)),
    );
}

/** Digits are told as such where none are typed. */
function isTyped({ kind, field }: Passage, phrase: string): boolean {
  return /^\d/.test(phrase) && (kind !== 'field' || field?.startsWith('dek') === true);
}

function differs({ counted, due, phrase, start, end }: Count & { due: number }, passage: Passage): Issue {
  const { locale, text, field } = passage;
  const filledIn = field?.startsWith('dek') ? counted.placeholder : undefined;
  const suggestion = filledIn ?? writtenLike(text.slice(start, end), due, locale);
  return error('count-differs', passage.at(start, end), {
    zh: `这里写着“${phrase}”，现在的数目却是${due}。`,
    zhFix: filledIn
      ? `写成 ${filledIn}，网站会自动填上。`
      : `改成“${suggestion}”，或换一种不带数目的说法；数的是 ${counted.where}。`,
    en: `This says “${phrase}”, but the number of them is now ${due}.`,
    enFix: filledIn
      ? `Write ${filledIn}, which the site fills in.`
      : `Write “${suggestion}”, or put it without a number; what is counted is ${counted.where}.`,
    suggestion,
  });
}

/** A number in digits or in words, as another is written. */
function writtenLike(other: string, value: number, locale: Passage['locale']): string {
  if (/^\d/.test(other)) return String(value);
  const words = locale === 'zh' && value === 2 ? '两' : cardinal(locale, value);
  return /^[A-Z]/.test(other) ? words.charAt(0).toUpperCase() + words.slice(1) : words;
}
