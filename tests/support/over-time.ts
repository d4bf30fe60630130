import { type FigureView, figureView } from '../../src/content/figure-view.ts';
import type { Dates, Observation, Value } from '../../src/figure/observation.ts';
import type { Period } from '../../src/figure/period.ts';
import type { Quantity } from '../../src/figure/quantity.ts';
import type { Unit } from '../../src/figure/unit.ts';
import { rooms } from './quantities.ts';

/** When the one source of these values was written. */
export const dates: Dates = () => ({ date: '2030' });

/** A calendar year. */
export function year(number: number): Period {
  return { kind: 'year', year: number };
}

/** A value of a time, from a source that is later than all. */
export function value(
  quantity: Quantity,
  period: Period,
  more: Partial<Pick<Value, 'break' | 'status' | 'revisions'>> = {},
): Value {
  const source = { document: 'report', paragraph: 'P1', printed: '1', phrase: '1' };
  return { ...quantity, period, source, ...more };
}

/** A figure of several times, in Chinese. */
export function figureOf(observations: [Observation, ...Observation[]], unit: Unit = rooms): FigureView {
  const statistic = {
    order: 1,
    label: { zh: '职工书屋', en: 'Reading rooms' },
    definition: { zh: '一家', en: 'One room' },
    unit,
    observations,
  };
  return figureView('zh', { id: 'rooms', statistic });
}
