import type { Statistic } from '../../src/figure/statistic.ts';
import { isWhole } from '../../src/figure/unit.ts';
import type { Random } from './random/random.ts';

/** Makes values of other times for figures, near their first ones: a whole and its parts grow and fall alike, and parts that add up do. */
export function likelyValues(
  statistics: ReadonlyMap<string, Statistic>,
  random: Random,
): (id: string, time: string) => number {
  const factors = new Map<string, number>();
  /** One for a whole and all its parts, so that none outgrows it. */
  const factor = (key: string): number => {
    const known = factors.get(key) ?? 0.7 + random.below(600) / 1000;
    factors.set(key, known);
    return known;
  };
  return function valueAt(id, time): number {
    const statistic = statistics.get(id);
    if (!statistic) throw new Error(`there is no figure ${id}`);
    const { unit, partOf = id, partsAddUp, observations } = statistic;
    const parts = [...statistics].filter(([, figure]) => figure.partOf === id);
    if (partsAddUp) return parts.reduce((sum, [part]) => sum + valueAt(part, time), 0);
    const [first] = observations;
    const value = ('value' in first ? first.value : 0) * factor(`${partOf} ${time}`);
    return isWhole(unit.kind) ? Math.max(1, Math.round(value)) : Math.round(value * 100) / 100;
  };
}
