import type { Locale } from '../../domain/locale.ts';
import { periodKey } from '../../domain/period.ts';
import { latestObservation } from '../../domain/statistic.ts';
import type { StatisticEntry } from '../../queries/statistics.ts';

/** What the filters ask of a figure, as attributes that src/scripts/dashboard.ts reads. */
export function facets(
  locale: Locale,
  { statistic }: StatisticEntry,
): Record<`data-${string}`, string | number | undefined> {
  const observation = latestObservation(statistic);
  return {
    'data-theme': statistic.theme,
    'data-period': periodKey(observation.period),
    'data-kind': statistic.unit.kind,
    'data-lower': observation.qualifier === 'more-than' ? '1' : undefined,
    'data-value': observation.value,
    'data-name': statistic.label[locale],
  };
}
