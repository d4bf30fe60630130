import { listed } from '../../content/reader/wording.ts';
import type { LoadedContent } from '../../content/reader/content.ts';
import type { Entry } from '../../content/reader/entry.ts';
import { type Dates, isValue, type Observation, type Value } from '../../figure/observation.ts';
import { addsUp, isLarger, sumOf } from '../../figure/part-and-whole.ts';
import { periodIn } from '../../figure/series.ts';
import type { Statistic } from '../../figure/statistic.ts';
import { isSameUnit, unitName } from '../../figure/unit.ts';
import type { Locale } from '../../figure/locale.ts';
import { datesIn } from '../../content/loaded/editions.ts';
import { idsOn } from '../../content/loaded/known.ts';
import { gathered } from '../../content/watched.ts';
import { defineRule } from '../rule.ts';
import type { Tell } from '../../content/reader/issue.ts';
import { isPrinted } from '../../figure/printed.ts';
import { languageOf } from './evidence.ts';

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
    if (parts.length === 0 && !whole.data.partsAddUp) return;
    const strangers = parts.filter(
      (part) => part.id === whole.id || !isSameUnit(part.data.unit, whole.data.unit),
    );
    for (const { id, at, data } of strangers) {
      const units = (locale: Locale) => [data, whole.data].map(({ unit }) => unitName(locale, unit));
      if (id === whole.id) tell('part-of-itself', at(['partOf']));
      else
        tell('part-of-another-kind', at(['partOf']), {
          units: { zh: units('zh').join('、'), en: units('en').join('; ') },
          whole: whole.id,
        });
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

const partsByWhole = gathered(({ statistics }: LoadedContent) =>
  Map.groupBy(statistics.values(), ({ data }) => data.partOf),
);

/** A part whose file cannot be read is not missing, nor is one that names its whole wrongly. */
const areAllRead = gathered((content: LoadedContent): boolean => {
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
    tell('part-larger-than-whole', part.at(['observations', own, 'value']), {
      value: value.value,
      whole: whole.id,
      total: total.value,
    });
  if (larger.length > 0 || !whole.data.partsAddUp || !areAllRead(content)) return;
  const place = whole.at(['observations', index]);
  const lacking = parts.filter((part) => valueIn(part, total, datesIn(content)).length === 0);
  if (parts.length === 0) tell('parts-incomplete.none', place, { whole: whole.id });
  else if (lacking.length > 0)
    tell('parts-incomplete.period', place, { parts: listed(lacking.map(({ id }) => id)) });
  else if (
    !addsUp(
      values.map(({ value }) => value),
      total,
    )
  ) {
    const sum = `${values.map(({ value }) => value.value).join(' + ')} = ${sumOf(values.map(({ value }) => value))}`;
    tell('parts-do-not-add-up', whole.at(['observations', index, 'value']), {
      parts: listed(parts.map(({ id }) => id)),
      sum,
      total: total.value,
    });
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
