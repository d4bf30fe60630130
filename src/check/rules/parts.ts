import { Decimal } from 'decimal.js';
import { memoized } from '../../content/memoized.ts';
import type { LoadedContent } from '../../content/reader/content.ts';
import type { Entry } from '../../content/reader/entry.ts';
import { type Dates, isValue, type Observation, type Value } from '../../figure/observation.ts';
import { readingOf } from '../../figure/quantity.ts';
import { periodIn } from '../../figure/series.ts';
import type { Statistic } from '../../figure/statistic.ts';
import { isSameUnit, unitName } from '../../figure/unit.ts';
import type { Locale } from '../../figure/locale.ts';
import { datesIn } from '../editions.ts';
import { idsOn } from '../known.ts';
import { defineRule } from '../rule.ts';
import type { Tell } from '../rule.ts';
import { isPrinted, languageOf } from './evidence.ts';

/** A statistic and where its fields stand. */
type Figure = Entry<Statistic>;

/** The value of a part, for the period its whole is looked at. */
interface PartValue {
  readonly part: Figure;
  readonly index: number;
  readonly value: Value;
}

/** A part is no larger than its whole, counts the same kind of thing, and parts said to add up do; period by period. */
export const partsFitTheirWhole = defineRule({
  id: 'parts-fit-their-whole',
  scope: 'statistics',
  codes: [
    'part-of-itself',
    'part-of-another-kind',
    'part-larger-than-whole',
    'parts-incomplete',
    'parts-do-not-add-up',
  ],
  check: (whole, { tell, content }) => {
    const parts = partsByWhole(content).get(whole.id) ?? [];
    const strangers = parts.filter(
      (part) => part.id === whole.id || !isSameUnit(part.data.unit, whole.data.unit),
    );
    for (const { id, at, data } of strangers) {
      const units = (locale: Locale) => [data, whole.data].map(({ unit }) => unitName(locale, unit));
      if (id === whole.id)
        tell('part-of-itself', at(['partOf']), [
          '一个数不能是它自己的一部分。 → 改成总数的代号，或删去这一行。',
          'A figure cannot be a part of itself. → Write the id of the whole, or delete the line.',
        ]);
      else
        tell('part-of-another-kind', at(['partOf']), [
          `这个数与“${whole.id}”计的不是同一种东西（${units('zh').join('、')}），不能是它的一部分。 → 核对两个数的 unit 里的 kind；如果确实不同，就删去 partOf 这一行。`,
          `This figure does not count the same kind of thing as “${whole.id}” (${units('en').join('; ')}), so it cannot be a part of it. → Check “kind” under “unit” in both files; if they really differ, delete the line “partOf”.`,
        ]);
    }
    // Figures of different kinds cannot be compared, so nothing further is said of them.
    if (strangers.length > 0) return;
    // A whole may have been counted for years before its parts were.
    const begun = whole.data.observations.findIndex((total) =>
      parts.some((part) => valueIn(part, total, datesIn(content)).length > 0),
    );
    whole.data.observations.forEach((total, index) => {
      if (isValue(total) && index >= begun) inOnePeriod(whole, index, total, parts, content, tell);
    });
  },
});

const partsByWhole = memoized(({ statistics }: LoadedContent) =>
  Map.groupBy(statistics.values(), ({ data }) => data.partOf),
);

/** A part whose file cannot be read is not missing, nor is one that names its whole wrongly. */
const areAllRead = memoized((content: LoadedContent): boolean => {
  const ids = idsOn(content, 'statistics');
  const wholes = [...partsByWhole(content).keys()];
  return content.statistics.size === ids.size && wholes.every((id) => id === undefined || ids.has(id));
});

function inOnePeriod(
  whole: Figure,
  index: number,
  total: Value,
  parts: readonly Figure[],
  content: LoadedContent,
  tell: Tell<'part-larger-than-whole' | 'parts-incomplete' | 'parts-do-not-add-up'>,
): void {
  const values = parts.flatMap((part) => valueIn(part, total, datesIn(content)));
  // A value at odds with its own evidence is told as that.
  const isSound = (value: Value, { data }: Figure) =>
    isPrinted(value, data, languageOf(content, value.source));
  if (!isSound(total, whole) || !values.every(({ part, value }) => isSound(value, part))) return;
  const larger = values.filter(({ value }) => isLarger(value, total));
  for (const { part, index: own, value } of larger)
    tell('part-larger-than-whole', part.at(['observations', own, 'value']), [
      `${value.value}比它所属的总数“${whole.id}”（${total.value}）还大。 → 对照来源核对两个数；如果它不是那个数的一部分，就删去 partOf 这一行。`,
      `${value.value} is larger than the figure it is a part of, “${whole.id}” (${total.value}). → Check both figures against the source; if this one is not a part of the other, delete the line “partOf”.`,
    ]);
  if (larger.length > 0 || !whole.data.partsAddUp || !areAllRead(content)) return;
  const place = whole.at(['observations', index]);
  const ids = (figures: readonly Figure[], comma: string) => figures.map(({ id }) => id).join(comma);
  const lacking = parts.filter((part) => valueIn(part, total, datesIn(content)).length === 0);
  if (parts.length === 0)
    tell('parts-incomplete', place, [
      `这个数写明各部分相加等于它（partsAddUp），可是没有任何数字是它的一部分。 → 在各部分的文件里写上“partOf: ${whole.id}”，或删去 partsAddUp 这一行。`,
      `The parts of this figure are said to add up to it (“partsAddUp”), but no figure is a part of it. → Write “partOf: ${whole.id}” in the files of its parts, or delete the line “partsAddUp”.`,
    ]);
  else if (lacking.length > 0)
    tell('parts-incomplete', place, [
      `这个数写明各部分相加等于它（partsAddUp），可是有的部分没有同一时段的值：${ids(lacking, '、')}。 → 给它们补上这个时段的值，时段的写法要完全一样；各部分若不是全部，就删去 partsAddUp 这一行。`,
      `The parts of this figure are said to add up to it (“partsAddUp”), but these have no value for the same period: ${ids(lacking, ', ')}. → Add their values for that period, written in the same way; or, if the parts do not cover the figure, delete the line “partsAddUp”.`,
    ]);
  else if (!addsUp(values, total)) {
    const sum = `${values.map(({ value }) => value.value).join(' + ')} = ${sumOf(values)}`;
    tell('parts-do-not-add-up', whole.at(['observations', index, 'value']), [
      `各部分相加（${sum}）与总数${total.value}不符。 → 对照来源核对这个总数和各部分：${ids(parts, '、')}。各部分若不是全部，就删去 partsAddUp 这一行。`,
      `The parts (${sum}) do not add up to ${total.value}. → Check this total and its parts against the source: ${ids(parts, ', ')}. If the parts do not cover it completely, delete the line “partsAddUp”.`,
    ]);
  }
}

function valueIn(part: Figure, total: Observation, dates: Dates): PartValue[] {
  const period = periodIn(total, dates);
  return part.data.observations.flatMap((value, index) =>
    period !== undefined && isValue(value) && periodIn(value, dates) === period
      ? [{ part, index, value }]
      : [],
  );
}

/** A bound on either side decides only what it can: of “more than 300” nothing is known to be larger. */
function isLarger(part: Value, whole: Value): boolean {
  if (readingOf(whole.qualifier) !== 'point') return false;
  return readingOf(part.qualifier) === 'lower' ? part.value >= whole.value : part.value > whole.value;
}

function addsUp(parts: readonly PartValue[], whole: Value): boolean {
  const sum = sumOf(parts);
  const readings = parts.map(({ value }) => readingOf(value.qualifier));
  // Of what is about, nearly or at most a number, no sum can be told to be wrong.
  if ([...readings, readingOf(whole.qualifier)].some((reading) => reading !== 'point' && reading !== 'lower'))
    return true;
  const bounded = readings.includes('lower');
  if (readingOf(whole.qualifier) === 'lower') return bounded || sum > whole.value;
  return bounded ? sum < whole.value : sum === whole.value;
}

function sumOf(parts: readonly PartValue[]): number {
  return parts.reduce((sum, { value }) => sum.plus(value.value), new Decimal(0)).toNumber();
}
