import type { Entry } from '../../content/reader/entry.ts';
import type { Place } from '../../content/reader/issue.ts';
import { isValue } from '../../figure/observation.ts';
import { compareEnds, datedTime, isBy, type Period } from '../../figure/period.ts';
import { dictionary } from '../../words/dictionary.ts';
import { datesIn, todayIn } from '../editions.ts';
import { type About, defineRule, type Tell } from '../rule.ts';
import { textsIn } from '../texts.ts';

/** No value is of a time that has not come or that its source could not know, times run forward, and a value tenfold the last one is asked about. */
export const valuesAreLikely = defineRule({
  id: 'values-are-likely',
  scope: 'statistics',
  codes: ['future-year', 'period-after-source', 'observations-out-of-order', 'sudden-change'],
  check: ({ data: { observations }, at }, { tell, content }) => {
    observations.forEach((observation, index) => {
      const { period } = observation;
      const last = observations[index - 1];
      const [dated, time, before] = [yearIn(period), datedTime(period), last && datedTime(last.period)];
      const place = () => at(['observations', index, 'period', ...(dated ? [dated.field] : [])]);
      const source = isValue(observation) ? observation.source : undefined;
      const written = source && datesIn(content)(source).date;
      if (dated && isToCome(dated.year)) inTheFuture(place(), dated.year, tell);
      else if (time && written && !isBy(time.to, written))
        tell('period-after-source', place(), [
          `来源“${source.document}”成于${written}，说不出${dictionary('zh').period(period)}的数。 → 核对时段；数若出自后来的一份来源，先登记它（npm run new source），再在 document 里写它的代号。`,
          `The source “${source.document}” is of ${written} and cannot give a value for ${dictionary('en').period(period)}. → Check the period; if a later source gives the value, enter that source (npm run new source) and name it in “document”.`,
        ]);
      else if (last && time && before && compareEnds(before, time) > 0)
        tell('observations-out-of-order', place(), [
          `这一项的时段比上一项（${dictionary('zh').period(last.period)}）早。 → 把各项按时段从早到晚排列，新的放在最后。`,
          `This item is of an earlier time than the one before it (${dictionary('en').period(last.period)}). → Put the items in the order of their times, the newest last.`,
        ]);
      else if (last && isValue(last) && isValue(observation) && isJump(last.value, observation.value))
        tell('sudden-change', at(['observations', index, 'value']), [
          `这个值（${observation.value}）与上一个值（${last.value}）相差十倍以上，是不是多写或少写了一位？ → 对照来源核对位数；确实如此就不用改。`,
          `This value (${observation.value}) differs tenfold or more from the one before (${last.value}). Is a digit missing, or one too many? → Check the number of digits against the source; if it is right, leave it.`,
        ]);
    });
  },
});

/** Nothing was written, corrected or withdrawn on a day that has not come. */
const hasCome = (entry: Entry<unknown>, { tell, content }: About<'future-date'>): void => {
  for (const [date, path] of textsIn(entry))
    if (path.at(-1) === 'date' && path.at(-2) !== 'period' && !isBy(date, todayIn(content)))
      tell('future-date', entry.at(path), [
        `${date}还没有到。 → 写真正的日期，如 "2024-06-30"；只知道年月的，写到年、月为止。`,
        `${date} has not come yet. → Write the date on which it really was, as in "2024-06-30", or only the year or the month that is known.`,
      ]);
};

/** The dates of figures: of their corrections, and of what is no longer kept up. */
export const datesOfFiguresHaveCome = defineRule({
  id: 'dates-of-figures-have-come',
  scope: 'statistics',
  codes: ['future-date'],
  check: hasCome,
});

/** The dates of the documents that they are from. */
export const datesOfSourcesHaveCome = defineRule({
  id: 'dates-of-sources-have-come',
  scope: 'sources',
  codes: ['future-date'],
  check: hasCome,
});

/** No honour is of years that have not come or that run backwards. */
export const yearsOfHonoursAreLikely = defineRule({
  id: 'years-of-honours-are-likely',
  scope: 'honours',
  codes: ['future-year', 'reversed-years'],
  check: ({ data: { years }, at }, { tell }) => {
    if (!years) return;
    const future = (['from', 'to'] as const).filter((end) => isToCome(years[end]));
    for (const end of future) inTheFuture(at(['years', end]), years[end], tell);
    if (future.length === 0 && years.from > years.to)
      tell('reversed-years', at(['years']), [
        '起始年份比结束年份晚。 → 核对后把两个年份对调或改正。',
        'The first year is later than the last. → Check the two years and swap or correct them.',
      ]);
  },
});

function isToCome(year: number): boolean {
  return year > new Date().getFullYear();
}

function inTheFuture(place: Place, year: number, tell: Tell<'future-year'>): void {
  tell('future-year', place, [
    `${year}年还没有到。 → 核对年份，改成数字实际所属的那一年。`,
    `The year ${year} has not come yet. → Check the year and write the one that the value is of.`,
  ]);
}

/** The last year that a period names, and the field that it stands in. */
function yearIn(period: Period): { year: number; field: string } | undefined {
  if (period.kind === 'span') return { year: period.to, field: 'to' };
  if (period.kind === 'as-at') return { year: Number(period.date.slice(0, 4)), field: 'date' };
  return 'year' in period ? { year: period.year, field: 'year' } : undefined;
}

function isJump(before: number, after: number): boolean {
  return before > 0 && after > 0 && (after >= before * 10 || after * 10 <= before);
}
