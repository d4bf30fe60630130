import { isKnownBy, knownBy } from '../../figure/known-by.ts';
import type { Value } from '../../figure/observation.ts';
import type { Quantity } from '../../figure/quantity.ts';
import type { LoadedContent } from '../reader/content.ts';
import type { SaidValue } from '../schemas/edition.ts';
import { datesIn } from './editions.ts';

/** What a report of a date says of each figure that was known by then: it is kept with an edition, so that none of it changes unseen. */
export function valuesSaidBy(content: LoadedContent, date: string): SaidValue[] {
  const dates = datesIn(content);
  return [...content.statistics].flatMap(([figure, { data }]) => {
    const value = isKnownBy(data, date, dates) ? knownBy(data, date, dates) : undefined;
    return value ? [{ figure, said: quantityOf(value), period: value.period }] : [];
  });
}

/** The number of a value, without what else is known of it. */
function quantityOf({
  period,
  source,
  status,
  revisions,
  break: change,
  notes,
  ...quantity
}: Value): Quantity {
  return quantity;
}
