import type { Statistic } from '../../figure/statistic.ts';
import type { LoadedContent } from '../reader/content.ts';
import { gathered } from '../watched.ts';
import type { PrintedFigure } from './printed-figures.ts';

interface Named extends Pick<Statistic, 'label' | 'brief' | 'partOf' | 'unit'> {
  readonly id: string;
}

/** A name of fewer characters says too little. */
const SHORTEST = 4;

/** The figures that are counted alike, by what is printed behind their numbers. */
const byUnit = gathered(({ statistics }: LoadedContent) =>
  Map.groupBy(
    Array.from(statistics.values(), ({ id, data }): Named => ({ id, ...data })),
    ({ unit }) => unitOf(unit),
  ),
);

const unitOf = (unit: Statistic['unit']): string => ('zh' in unit ? `${unit.kind} ${unit.zh}` : unit.kind);
const bare = (words: string): string => words.replaceAll('的', '');
const namesOf = ({ label, brief }: Named): string[] =>
  [label, ...(brief ? [brief] : [])].map(({ zh }) => bare(zh));

/**
 * The figure whose name stands right ahead of another in a Chinese text that has no name of that other: its id was most likely mistaken.
 * Parts and wholes go by one name.
 */
export function labelBeside({ locale, id, unit, ahead }: PrintedFigure, content: LoadedContent) {
  const clause = locale === 'zh' ? bare(/[^，。；：、！？\uFFFC]*$/.exec(ahead)?.[0] ?? '') : '';
  if (clause.length < SHORTEST) return undefined;
  const all = byUnit(content).get(unitOf(unit)) ?? [];
  const own = all.find((one) => one.id === id);
  if (!own || namesOf(own).some((name) => clause.includes(name))) return undefined;
  const isOf = (one: Named) =>
    one.partOf === id || own.partOf === one.id || (own.partOf ?? id) === one.partOf;
  const isSaid = (name: string) =>
    name.length >= SHORTEST && clause.includes(name) && namesOf(own).every((mine) => !mine.includes(name));
  const meant = all.find((one) => one.id !== id && !isOf(one) && namesOf(one).some(isSaid));
  return meant && { said: meant.label, label: own.label, id, other: meant.id };
}
