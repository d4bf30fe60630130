import type { FigureView } from '../../content/figure-view.ts';
import { creditLine, type SourceEntry } from '../../content/source.ts';
import { dictionary } from '../../words/dictionary.ts';
import { kicker, type SharedFigure, type Subject } from './subject.ts';

/** A figure, with its theme named in its language where it has one, as what is shared by its page's address; with the document that gives it. */
export function figureSubject(
  organisation: string,
  theme: string | undefined,
  figure: FigureView,
  sources: readonly SourceEntry[],
): Subject {
  const { locale, path, label, definition, evidence } = figure;
  const { share } = dictionary(locale);
  return {
    kind: 'figure',
    locale,
    path,
    kicker: kicker(organisation, theme),
    title: label,
    summary: definition,
    figures: [sharedFigure(figure)],
    evidence: share.evidence(evidence.phrase),
    source: creditLine(locale, sources),
  };
}

/** A figure as a picture shows it. */
export function sharedFigure({ locale, label, named, period, qualifier }: FigureView): SharedFigure {
  return { label, parts: named, note: period + dictionary(locale).punctuation.clause + qualifier };
}
