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
  const around = whole(value);
  if (!around) {
    const [more = printed] = new RegExp(`[\\d.,]+${literal(printed)}`).exec(phrase) ?? [];
    tell('phrase-differs.longer', at(['source', 'printed']), { more, printed });
    return;
  }
  const { words: mark } = boundBeside(language, around.before, around.after);
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

/** What stands before and behind the printed number where the phrase has it whole, and not as the end of a longer one. */
function whole({ source: { printed, phrase } }: Value): { before: string; after: string } | undefined {
  for (let index = phrase.indexOf(printed); index >= 0; index = phrase.indexOf(printed, index + 1)) {
    const [before, after] = [phrase.slice(0, index), phrase.slice(index + printed.length)];
    if (!/^\d/.test(printed) || !/\d[.,]?$/.test(before)) return { before, after };
  }
  return undefined;
}
