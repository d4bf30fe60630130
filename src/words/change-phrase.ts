import type { Locale } from '../figure/locale.ts';
import type { Dates, Value } from '../figure/observation.ts';
import type { Change } from '../figure/series.ts';
import { formatNumber, formatQuantity } from '../figure/text.ts';
import type { Unit } from '../figure/unit.ts';
import { dictionary } from './dictionary.ts';

/**
 * A change in a sentence, by how much and to how much.
 * @example changePhrase('zh', change, value, unit, dates) // => '比2022年增长了4家，增长到270家。'
 */
export function changePhrase(
  locale: Locale,
  { direction, by, since }: Change,
  to: Value,
  unit: Unit,
  dates: Dates,
): string {
  const { change, points, since: sinceWords } = dictionary(locale);
  const amount = { qualifier: 'exact', value: by } as const;
  const [later, earlier] = [formatQuantity(locale, to, unit), sinceWords(since.period, dates(since.source))];
  if (unit.kind === 'percent' || unit.kind === 'permille') {
    const number = formatNumber(locale, amount, { kind: 'items', zh: '', en: { one: '', other: '' } });
    return change[direction](points[unit.kind](number), later, earlier, true);
  }
  // English says the unit once, after the first number; Chinese needs its measure word after each.
  const more = locale === 'zh' ? formatQuantity(locale, amount, unit) : formatNumber(locale, amount, unit);
  return change[direction](more, later, earlier, false);
}
