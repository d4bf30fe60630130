import { isCount } from '../../figure/unit.ts';
import { memoized } from '../memoized.ts';
import { listAhead, listBehind } from '../prose/list-beside.ts';
import type { LoadedContent } from '../reader/content.ts';
import type { Place } from '../reader/issue.ts';
import { editionOf } from '../reader/layout.ts';
import { reportValues } from './editions.ts';
import type { Passage } from './passage.ts';
import { placedIn } from './printed-figures.ts';
import { smallNumbers } from './small-numbers.ts';

/** A list that is longer or shorter than the number beside it. */
interface WrongList {
  readonly due: number;
  readonly found: number;
  readonly place: Place;
}

/** From how many on nobody lists them all. */
const MOST_LISTED = 20;

/** The lists in the passages of a file, each with the number that stands beside it, or the figure. */
const listsIn = memoized((passages: readonly Passage[]) => {
  const typed = passages.flatMap((passage) =>
    smallNumbers(passage).map(({ value, start, end, behind }) => ({
      file: passage.file,
      locale: passage.locale,
      ahead: passage.text.slice(0, start),
      behind,
      width: end - start,
      due: value,
      id: undefined,
      at: (from: number, to: number) => passage.at(start + from, start + to),
    })),
  );
  const printed = placedIn(passages).map((figure) => ({ ...figure, due: undefined }));
  return [...typed, ...printed].flatMap(({ locale, ahead, behind, width, ...number }) => {
    const before = locale === 'zh' ? listAhead(ahead, behind) : undefined;
    const list = before ?? listBehind(locale, behind);
    return list ? [{ ...number, list, from: before ? 0 : width }] : [];
  });
});

/** The lists in passages that are not as long as is said right before or behind them. */
export function wrongLists(passages: readonly Passage[], content: LoadedContent): WrongList[] {
  // Most have none, and need not be looked at again whatever else changes.
  return listsIn(passages).flatMap(({ due: typed, id, file, list, from, at }) => {
    const value = id === undefined ? undefined : reportValues(content, editionOf(file)).get(id);
    const unit = id === undefined ? undefined : content.statistics.get(id)?.data.unit;
    const isExact = value?.qualifier === 'exact' && unit && isCount(unit.kind);
    const due = typed ?? (isExact ? value.value : undefined);
    if (due === undefined || due >= MOST_LISTED || (list.least <= due && due <= list.most)) return [];
    return [{ due, found: list.most, place: at(from + list.start, from + list.end) }];
  });
}
