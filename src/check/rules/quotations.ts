import { literal } from '../../words/literal.ts';
import type { Place, Tell } from '../../content/reader/issue.ts';
import type { Locale } from '../../figure/locale.ts';
import type { Value } from '../../figure/observation.ts';
import { datedTime } from '../../figure/period.ts';

const BEFORE: Readonly<Record<Locale, RegExp>> = {
  zh: /(?:超过|逾|突破|(?<![节签预契制])约|大约|(?<![最附临])近|将近|接近|至少|不少于|不低于|最多|至多|不超过|多达)$/,
  en: /\b(?:more than|over|about|around|nearly|almost|at least|up to|some|roughly|approximately) $/i,
};
const BEHIND: Readonly<Record<Locale, RegExp>> = {
  zh: /^(?:以上|左右|以内|上下)/,
  en: /^ or (?:more|so)\b/i,
};

/** Tells what a phrase that has the printed number in it says otherwise: that it is the end of a longer one, that a word stands beside it, that the year is another. */
export function quotationFaults(
  value: Value,
  language: Locale,
  at: (field: readonly string[]) => Place,
  tell: Tell<'phrase-differs' | 'printed-differs' | 'year-of-another-period'>,
): void {
  const { printed, phrase } = value.source;
  const around = whole(value);
  if (!around) {
    const [more = printed] = new RegExp(`[\\d.,]+${literal(printed)}`).exec(phrase) ?? [];
    tell('phrase-differs.longer', at(['source', 'printed']), { more, printed });
    return;
  }
  const [mark = ''] = BEFORE[language].exec(around.before) ?? BEHIND[language].exec(around.after) ?? [];
  if (value.qualifier === 'exact' && mark !== '')
    tell('printed-differs.qualified', at(['qualifier']), { mark: mark.trim() });
  const time = datedTime(value.period);
  const years: readonly string[] = phrase.match(/(?<!\d)(?:19|20)\d\d(?=年|\b)/g) ?? [];
  const [year] = years;
  if (!time || year === undefined) return;
  const [from, to] = [time.from.slice(0, 4), time.to.slice(0, 4)];
  if (!years.some((one) => from <= one && one <= to))
    tell('year-of-another-period.quoted', at(['period']), { year, to });
}

/** What stands before and behind the printed number where the phrase has it whole, and not as the end of a longer one. */
function whole({ source: { printed, phrase } }: Value): { before: string; after: string } | undefined {
  for (let index = phrase.indexOf(printed); index >= 0; index = phrase.indexOf(printed, index + 1)) {
    const [before, after] = [phrase.slice(0, index), phrase.slice(index + printed.length)];
    if (!/^\d/.test(printed) || !/\d[.,]?$/.test(before)) return { before, after };
  }
  return undefined;
}
