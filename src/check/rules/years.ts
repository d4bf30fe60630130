import type { LoadedContent } from '../../content/reader/content.ts';
import { isValue, type Value } from '../../figure/observation.ts';
import { compareEnds, datedTime, isBy, type Period } from '../../figure/period.ts';
import { error, type Issue, type Place, warning } from '../../content/reader/issue.ts';
import { dictionary } from '../../words/dictionary.ts';
import { datesIn } from '../dates.ts';

/** No value is of a time that has not come or that its source could not know, times run forward, and a value tenfold the last one is asked about. */
export function yearsAndValuesAreLikely(content: LoadedContent): Issue[] {
  const thisYear = new Date().getFullYear();
  return [...ofStatistics(content, thisYear), ...ofHonours(content, thisYear)];
}

function ofStatistics(content: LoadedContent, thisYear: number): Issue[] {
  return [...content.statistics.values()].flatMap(({ data: { observations }, at }) =>
    observations.flatMap((observation, index) => {
      const { period } = observation;
      const last = observations[index - 1];
      const dated = yearIn(period);
      const place = () => at(['observations', index, 'period', ...(dated ? [dated.field] : [])]);
      if (dated && dated.year > thisYear) return [inTheFuture(place(), dated.year)];
      const time = datedTime(period);
      if (time && isValue(observation)) {
        const { date } = datesIn(content)(observation.source);
        if (!isBy(time.to, date)) return [afterSource(place(), observation, date)];
      }
      const before = last && datedTime(last.period);
      if (last && time && before && compareEnds(before, time) > 0) return [backwards(place(), last.period)];
      return last && isValue(last) && isValue(observation) && isJump(last.value, observation.value)
        ? [jump(at(['observations', index, 'value']), last.value, observation.value)]
        : [];
    }),
  );
}

function ofHonours({ honours }: LoadedContent, thisYear: number): Issue[] {
  return [...honours.values()].flatMap(({ data: { years }, at }) => {
    if (!years) return [];
    const future = (['from', 'to'] as const).filter((end) => years[end] > thisYear);
    if (future.length > 0) return future.map((end) => inTheFuture(at(['years', end]), years[end]));
    return years.from > years.to ? [reversed(at(['years']))] : [];
  });
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

function inTheFuture(place: Place, year: number): Issue {
  return error('future-year', place, {
    zh: `${year}年还没有到。`,
    zhFix: '核对年份，改成数字实际所属的那一年。',
    en: `The year ${year} has not come yet.`,
    enFix: 'Check the year and write the one that the value is of.',
  });
}

function afterSource(place: Place, { period, source: { document } }: Value, date: string): Issue {
  return error('period-after-source', place, {
    zh: `来源“${document}”成于${date}，说不出${dictionary('zh').period(period)}的数。`,
    zhFix: '核对时段；数若出自后来的一份来源，先登记它（npm run new source），再在 document 里写它的代号。',
    en: `The source “${document}” is of ${date} and cannot give a value for ${dictionary('en').period(period)}.`,
    enFix:
      'Check the period; if a later source gives the value, enter that source (npm run new source) and name it in “document”.',
  });
}

function backwards(place: Place, before: Period): Issue {
  return error('observations-out-of-order', place, {
    zh: `这一项的时段比上一项（${dictionary('zh').period(before)}）早。`,
    zhFix: '把各项按时段从早到晚排列，新的放在最后。',
    en: `This item is of an earlier time than the one before it (${dictionary('en').period(before)}).`,
    enFix: 'Put the items in the order of their times, the newest last.',
  });
}

function reversed(place: Place): Issue {
  return error('reversed-years', place, {
    zh: '起始年份比结束年份晚。',
    zhFix: '核对后把两个年份对调或改正。',
    en: 'The first year is later than the last.',
    enFix: 'Check the two years and swap or correct them.',
  });
}

function jump(place: Place, before: number, after: number): Issue {
  return warning('sudden-change', place, {
    zh: `这个值（${after}）与上一个值（${before}）相差十倍以上，是不是多写或少写了一位？`,
    zhFix: '对照来源核对位数；确实如此就不用改。',
    en: `This value (${after}) differs tenfold or more from the one before (${before}). Is a digit missing, or one too many?`,
    enFix: 'Check the number of digits against the source; if it is right, leave it.',
  });
}
