import { placesIn } from '../drawing-words.ts';
import { memoized } from '../memoized.ts';
import type { LoadedContent } from '../reader/content.ts';
import type { Place } from '../reader/issue.ts';
import { editionOf } from '../reader/layout.ts';
import { propText } from '../reader/prose.ts';
import type { Locale } from '../../figure/locale.ts';
import type { Value } from '../../figure/observation.ts';
import type { Unit } from '../../figure/unit.ts';
import { reportValues } from './editions.ts';
import type { Passage } from './passage.ts';
import { isFilledIn } from './passages.ts';

/** A figure as it is printed in a text, and the words on either side of it. */
export interface PrintedFigure {
  readonly id: string;
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

type Placed = Omit<PrintedFigure, 'value' | 'unit'> & Pick<Passage, 'file'>;

/** The figures of a file as they are printed there: in a text, or in the words of a drawing. */
export function printedFigures(passages: readonly Passage[], content: LoadedContent): PrintedFigure[] {
  const [first, ...more] = placedIn(passages);
  if (!first) return [];
  const values = reportValues(content, editionOf(first.file));
  return [first, ...more].flatMap((placed) => {
    const value = values.get(placed.id);
    const unit = content.statistics.get(placed.id)?.data.unit;
    return value && unit ? [{ ...placed, value, unit }] : [];
  });
}

/** Where the figures of a file stand, whatever their values are. */
export const placedIn = memoized((passages: readonly Passage[]): readonly Placed[] =>
  passages.flatMap((passage) => [...tagged(passage), ...(isFilledIn(passage) ? filledIn(passage) : [])]),
);

function tagged(passage: Passage): Placed[] {
  return [...(passage.elements ?? [])].flatMap(([start, element]) => {
    const id = element.name === 'Stat' ? propText(element, 'id') : undefined;
    const form = propText(element, 'form');
    const isBare = form === 'number' || form === 'words';
    return id === undefined ? [] : [placed(passage, id, isBare, start, start + 1)];
  });
}

function filledIn(passage: Passage): Placed[] {
  return placesIn(passage.text)
    .filter(({ written, name }) => written === `{${name}}`)
    .map(({ name, start, end }) => placed(passage, name, false, start, end));
}

function placed(
  { file, locale, text, at }: Passage,
  id: string,
  isBare: boolean,
  start: number,
  end: number,
): Placed {
  const [ahead, behind] = [text.slice(0, start), text.slice(end)];
  const inside = (from: number, to: number) => at(start + from, start + to);
  return { file, id, locale, isBare, ahead, behind, width: end - start, at: inside };
}
