import type { OutlineOf } from '../content/drawing-outline.ts';
import { NOT_STATED } from '../content/level.ts';
import { dictionary } from '../words/dictionary.ts';
import type { Painted, Subjects } from './painted.ts';
import { figureRow } from './rows.ts';
import { tally } from './tally.ts';

const INKS = ['main', 'second', 'rest'] as const;

/** Paints a row of marks for each figure, with its period where they have several. */
export function paintTally({ figures }: OutlineOf<'tally'>, { locale, figure }: Subjects): Painted {
  const { clause } = dictionary(locale).punctuation;
  const rows = figures.map((id) => figureRow(figure(id)));
  const isMixed = rows.some(({ period }) => period !== rows[0]?.period);
  return {
    rows,
    picture: tally(
      rows.map(({ value, period, number }, index) => ({
        words: isMixed ? value + clause + period : value,
        count: number,
        ink: INKS[index] ?? 'rest',
      })),
    ),
    count: figures.length,
  };
}

/** Paints a row of marks for the honours of each level. */
export function paintHonours(_: OutlineOf<'honours'>, { locale, honours, levels }: Subjects): Painted {
  const words = dictionary(locale);
  const rows = levels.flatMap(({ id, heading }) => {
    const number = honours.filter(({ level }) => level === id).length;
    if (number === 0 && id === NOT_STATED) return [];
    const value = words.honours.count(number);
    const period = words.honours.anyYear;
    return {
      path: '/honours/',
      label: heading[locale],
      value,
      named: value,
      period,
      briefly: period,
      number,
    };
  });
  return {
    rows,
    picture: tally(
      rows.map(({ label, value, number }) => ({
        words: label + words.punctuation.colon + value,
        count: number,
        ink: 'main',
      })),
    ),
    count: honours.length,
  };
}
