import { quantityParts } from '../../figure/text.ts';
import type { Locale } from '../../figure/locale.ts';
import { latestObservation, type Statistic } from '../../figure/statistic.ts';
import { dictionary } from '../../words/dictionary.ts';
import { kicker, type SharedFigure, type Subject } from './subject.ts';

/** A figure as what is shared by its page's address. */
export function figureSubject(
  locale: Locale,
  organisation: string,
  { id, statistic }: { readonly id: string; readonly statistic: Statistic },
): Subject {
  const words = dictionary(locale);
  return {
    kind: 'figure',
    locale,
    path: `/statistics/${id}/`,
    kicker: kicker(organisation, words.themes[statistic.theme]),
    title: statistic.label[locale],
    summary: statistic.definition[locale],
    figures: [sharedFigure(locale, statistic)],
    evidence: words.share.evidence(latestObservation(statistic).source.phrase),
  };
}

/** A figure's newest value as a picture shows it. */
export function sharedFigure(locale: Locale, statistic: Statistic): SharedFigure {
  const observation = latestObservation(statistic);
  const { period, punctuation, figurePage } = dictionary(locale);
  const qualifier = observation.qualifier === 'exact' ? figurePage.asPrinted : figurePage.lowerBoundBriefly;
  return {
    label: statistic.label[locale],
    parts: quantityParts(locale, observation, statistic.unit),
    note: period(observation.period) + punctuation.clause + qualifier,
  };
}
