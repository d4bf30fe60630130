import { samePeriod } from '../../figure/period.ts';
import type { LoadedContent } from '../../content/reader/content.ts';
import { error, type Issue } from '../../content/reader/issue.ts';

/** A figure has one value for a period. */
export function periodsAreUnique({ statistics }: LoadedContent): Issue[] {
  return [...statistics.values()].flatMap(({ data: { observations }, at }) =>
    observations.flatMap(({ period }, index) => {
      const earlier = observations.findIndex((other) => samePeriod(other.period, period));
      return earlier < 0 || earlier >= index
        ? []
        : [index].map(() => repeated(at(['observations', index, 'period']), earlier + 1));
    }),
  );
}

function repeated(place: Parameters<typeof error>[1], earlier: number): Issue {
  return error('duplicate-period', place, {
    zh: `这个时段在第${earlier}项里已经有一个值了。`,
    zhFix:
      '新一年的值要写明新的时段，例如 period: { kind: year, year: 2024 }；如果是更正，就改原来的那一项。',
    en: `Item ${earlier} already gives a value for this period.`,
    enFix:
      'A new year’s value needs its own period, such as period: { kind: year, year: 2024 }; to correct a value, change the earlier item.',
  });
}
