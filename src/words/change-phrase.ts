import type { Change } from '../figure/change.ts';
import { formatNumber, formatQuantity } from '../figure/text.ts';
import type { Locale } from '../figure/locale.ts';
import type { Unit } from '../figure/unit.ts';
import { dictionary } from './dictionary.ts';

/**
 * A change in words, by how much and to how much.
 * @example changePhrase('zh', change, unit) // => '比2022年增长了4家，增长到270家'
 */
export function changePhrase(locale: Locale, { direction, by, to, since }: Change, unit: Unit): string {
  // English says the unit once, after the second number; Chinese needs its measure word after each.
  const amount = locale === 'zh' ? formatQuantity(locale, by, unit) : formatNumber(locale, by);
  return dictionary(locale).change[direction](amount, formatQuantity(locale, to, unit), since);
}
