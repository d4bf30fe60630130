import { idsOn, isReadWhole } from '../../content/loaded/known.ts';
import { isValue, type Observation, type Value } from '../../figure/observation.ts';
import { addsUp, isLarger, sumOf } from '../../figure/part-and-whole.ts';
import { datedTime, isBy } from '../../figure/period.ts';
import { isPrinted } from '../../figure/printed.ts';
import { isSameQuantity } from '../../figure/quantity.ts';
import { periodIn } from '../../figure/series.ts';
import type { Statistic } from '../../figure/statistic.ts';
import { isSameUnit, unitName } from '../../figure/unit.ts';
import { languageOf } from './evidence.ts';
import { datesIn, defineRule, type Entry, gathered, inBoth, listed, repetitions } from '../vocabulary.ts';

/** A figure has one value for a period; two that are not stated are not known to be one. A correction changes what was published and comes after it, as taking it back does, and those of a value stand in the order of their dates. */
export const observationsAreDistinct = defineRule({
  scope: 'statistics',
  codes: ['duplicate-period', 'revisions-out-of-order', 'revision-changes-nothing'],
  check: ({ data: { observations }, at }, { tell, content }) => {
    const dates = datesIn(content);
    for (const { first, again } of repetitions(observations.entries(), ([, one]) => periodIn(one, dates)))
      tell('duplicate-period', at(['observations', again[0], 'period']), { item: first[0] + 1 });
    for (const [index, observation] of observations.entries()) {
      if (!isValue(observation)) continue;
      const { revisions = [], status, source } = observation;
      const { date: written } = dates(source);
      if (status?.kind === 'withdrawn' && !isBy(written, status.date)) {
        const place = at(['observations', index, 'status', 'date']);
        tell('revisions-out-of-order.early', place, { date: status.date, written });
      }
      for (const [own, { was, date }] of revisions.entries()) {
        const path = ['observations', index, 'revisions', own] as const;
        const [before, then] = [revisions[own - 1], revisions[own + 1]?.was ?? observation];
        // An earlier source than the one named may have given what was corrected, but none before the period was over.
        const over = datedTime(observation.period)?.to ?? written;
        if (!isBy(over, date))
          tell('revisions-out-of-order.early', at([...path, 'date']), { date, written: over });
        else if (before && !isBy(before.date, date))
          tell('revisions-out-of-order.order', at([...path, 'date']), { date, before: before.date });
        else if (isSameQuantity(was, then))
          tell('revision-changes-nothing', at([...path, 'was', 'value']), { value: was.value });
      }
    }
  },
});

const partsByWhole = gathered(({ statistics }) =>
  Map.groupBy(statistics.values(), ({ data }) => data.partOf),
);

/** A part is of no other kind than its whole, and none of itself. */
export const partsAreOfTheirWhole = defineRule({
  scope: 'statistics',
  codes: ['part-of-itself', 'part-of-another-kind'],
  check: ({ id, data, at }, { tell, content }) => {
    const whole = data.partOf === undefined ? undefined : content.statistics.get(data.partOf);
    if (!whole) return;
    if (whole.id === id) tell('part-of-itself', at(['partOf']));
    else if (!isSameUnit(data.unit, whole.data.unit)) {
      const both = [data.unit, whole.data.unit];
      const units = inBoth((locale) => both.map((unit) => unitName(locale, unit)).join(' / '));
      tell('part-of-another-kind', at(['partOf']), { units, whole: whole.id });
    }
  },
});

/** A part is no larger than its whole, and parts said to add up do; period by period. */
export const partsFitTheirWhole = defineRule({
  scope: 'statistics',
  codes: ['part-larger-than-whole', 'parts-incomplete', 'parts-do-not-add-up'],
  check: (whole, { tell, content }) => {
    const { observations, partsAddUp, unit } = whole.data;
    const parts = partsByWhole(content).get(whole.id) ?? [];
    // Figures of different kinds cannot be compared, so nothing further is said of them.
    if (parts.some((part) => part.id === whole.id || !isSameUnit(part.data.unit, unit))) return;
    if (parts.length === 0 && !partsAddUp) return;
    const [dates, ids] = [datesIn(content), idsOn(content, 'statistics')];
    const valuesOf = (total: Observation) =>
      parts.flatMap((part) =>
        part.data.observations.flatMap((value, index): PartValue[] =>
          isValue(value) && periodIn(value, dates) === (periodIn(total, dates) ?? '')
            ? [[part, index, value]]
            : [],
        ),
      );
    // A part whose file cannot be read is not missing, nor is one that names its whole wrongly.
    const isStray = (id: string | undefined) => id !== undefined && !ids.has(id);
    // A whole may have been counted for years before its parts were.
    const begun = observations.findIndex((total) => valuesOf(total).length > 0);
    for (const [index, total] of observations.entries()) {
      if (!isValue(total) || index < begun) continue;
      const values = valuesOf(total);
      // A value at odds with its own evidence is told as that.
      const isOdd = ([part, , value]: PartValue) =>
        !isPrinted(value, part.data, languageOf(content, value.source));
      if (isOdd([whole, index, total]) || values.some(isOdd)) continue;
      const larger = values.filter(([, , value]) => isLarger(value, total));
      for (const [part, own, { value }] of larger) {
        const about = { value, whole: whole.id, total: total.value };
        tell('part-larger-than-whole', part.at(['observations', own, 'value']), about);
      }
      if (larger.length > 0 || !partsAddUp || !isReadWhole(content, 'statistics')) continue;
      if (partsByWhole(content).keys().some(isStray)) continue;
      const place = ['observations', index] as const;
      const lacking = parts.filter((part) => values.every(([other]) => other !== part));
      const own = values.map(([, , value]) => value);
      const named = (list: typeof parts) => listed(list.map(({ id }) => id));
      const sum = `${own.map(({ value }) => value).join(' + ')} = ${sumOf(own)}`;
      if (parts.length === 0) tell('parts-incomplete.none', whole.at(place), { whole: whole.id });
      else if (lacking.length > 0)
        tell('parts-incomplete.period', whole.at(place), { parts: named(lacking) });
      else if (!addsUp(own, total)) {
        const about = { parts: named(parts), sum, total: total.value };
        tell('parts-do-not-add-up', whole.at([...place, 'value']), about);
      }
    }
  },
});

/** The value of a part for the period of its whole, and the index of it. */
type PartValue = readonly [part: Entry<Statistic>, index: number, value: Value];
