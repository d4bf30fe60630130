import { placesIn } from '../drawing-words.ts';
import { memoized } from '../memoized.ts';
import type { Article } from '../reader/article.ts';
import type { LoadedContent } from '../reader/content.ts';
import type { Place } from '../reader/issue.ts';
import { editionOf } from '../reader/layout.ts';
import { propText } from '../reader/prose.ts';
import type { Locale } from '../../figure/locale.ts';
import type { Value } from '../../figure/observation.ts';
import type { Unit } from '../../figure/unit.ts';
import { reportValues } from './editions.ts';
import { mentions } from './mentions.ts';
import type { Passage } from './passage.ts';
import { isFilledIn } from './passages.ts';
import { COMPONENT, prosePassages } from './prose-passage.ts';

/** A figure as it is printed in a text, and the words on either side of it. */
export interface PrintedFigure {
  readonly locale: Locale;
  readonly value: Value;
  readonly unit: Unit;
  /** Whether its unit is left to the words behind it. */
  readonly isBare: boolean;
  readonly ahead: string;
  readonly behind: string;
  /** How many characters it takes in the text. */
  readonly width: number;
  /** Where a stretch of the text is, counted from where the figure begins. */
  readonly at: (start: number, end: number) => Place;
}

type Placed = Omit<PrintedFigure, 'value' | 'unit'> & { readonly id: string };

/** The figures of an article as they are printed there. */
export function printedFigures(article: Article, content: LoadedContent): PrintedFigure[] {
  return withValues(placedIn(article), content, editionOf(article.source.file));
}

/** The figures in the words of a drawing. */
export function figuresInWords(passages: readonly Passage[], content: LoadedContent): PrintedFigure[] {
  const [first] = passages;
  return first ? withValues(placedInWords(passages), content, editionOf(first.file)) : [];
}

function withValues(
  all: readonly Placed[],
  content: LoadedContent,
  edition: string | undefined,
): PrintedFigure[] {
  return all.flatMap((placed) => {
    const value = reportValues(content, edition).get(placed.id);
    const unit = content.statistics.get(placed.id)?.data.unit;
    return value && unit ? [{ ...placed, value, unit }] : [];
  });
}

/** Where the figures of an article stand, whatever their values are. */
const placedIn = memoized((article: Article): readonly Placed[] => {
  const tags = article.prose ? mentions(article.prose, 'Stat') : [];
  const byPlace = new Map(tags.map((tag) => [keyOf(tag.place), tag]));
  return prosePassages(article).flatMap(({ text, at }) =>
    [...text.matchAll(new RegExp(COMPONENT, 'g'))].flatMap(({ index }): Placed[] => {
      const tag = byPlace.get(keyOf(at(index, index + 1)));
      const form = tag && propText(tag.element, 'form');
      return tag
        ? [
            {
              id: tag.id,
              locale: article.locale,
              isBare: form === 'number' || form === 'words',
              ahead: text.slice(0, index),
              behind: text.slice(index + 1),
              width: 1,
              at: (start, end) => at(index + start, index + end),
            },
          ]
        : [];
    }),
  );
});

const placedInWords = memoized((passages: readonly Passage[]): readonly Placed[] =>
  passages.filter(isFilledIn).flatMap(({ locale, text, at }) =>
    placesIn(text).flatMap(({ name, written, start, end }): Placed[] =>
      written === `{${name}}`
        ? [
            {
              id: name,
              locale,
              isBare: false,
              ahead: text.slice(0, start),
              behind: text.slice(end),
              width: end - start,
              at: (from, to) => at(start + from, start + to),
            },
          ]
        : [],
    ),
  ),
);

function keyOf({ line, column }: Place): string {
  return `${line}:${column}`;
}
