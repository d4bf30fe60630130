import { literal } from '../../words/literal.ts';
import type { Place, Tell } from '../../content/reader/issue.ts';
import type { Locale } from '../../figure/locale.ts';
import type { Value } from '../../figure/observation.ts';
import { datedTime } from '../../figure/period.ts';
import { boundBeside } from './bounds.ts';

/** Tells what a phrase that has the printed number in it says otherwise: that it is the end of a longer one, that a word stands beside it, that the year is another. */
export function quotationFaults(
  value: Value,
  language: Locale,
  at: (field: readonly string[]) => Place,
  tell: Tell<'phrase-differs' | 'printed-differs' | 'year-of-another-period'>,
): void {
  const { printed, phrase } = value.source;
  // A number that is the end of a longer one is not there.
  const whole = new RegExp(`${/^\d/.test(printed) ? '(?<!\\d[.,]?)' : ''}${literal(printed)}`).exec(phrase);
  if (!whole) {
    const [more = printed] = new RegExp(`[\\d.,]+${literal(printed)}`).exec(phrase) ?? [];
    tell('phrase-differs.longer', at(['source', 'printed']), { more, printed });
    return;
  }
  const [ahead, behind] = [phrase.slice(0, whole.index), phrase.slice(whole.index + printed.length)];
  const { words: mark } = boundBeside(language, ahead, behind);
  if (value.qualifier === 'exact' && mark !== '')
    tell('printed-differs.qualified', at(['qualifier']), { mark });
  const time = datedTime(value.period);
  const years: readonly string[] = phrase.match(/(?<!\d)(?:19|20)\d\d(?=年|\b)/g) ?? [];
  const [year] = years;
  if (!time || year === undefined) return;
  const [from, to] = [time.from.slice(0, 4), time.to.slice(0, 4)];
  if (!years.some((one) => from <= one && one <= to))
    tell('year-of-another-period.quoted', at(['period']), { year, to });
}
