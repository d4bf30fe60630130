import type { Locale } from '../../figure/locale.ts';
import type { Statistic } from '../../figure/statistic.ts';
import { isCount } from '../../figure/unit.ts';
import { literal } from '../../words/literal.ts';
import type { LoadedContent } from '../reader/content.ts';
import { memoized } from '../memoized.ts';

/** How a language speaks of what a figure counts: its noun, right behind a number, and what else its names say that few other names do. */
interface Wording {
  readonly noun: RegExp;
  readonly topics: readonly string[];
}

/** A figure that counts things, and how each language speaks of them. */
type CountedFigure = { readonly id: string; readonly statistic: Statistic } & Readonly<
  Record<Locale, Wording>
>;

/** What more names than these have in common says nothing of one of them. */
const MOST_NAMES = 4;

/** Those of some figures that count things, as sentences speak of them. */
export const countedFigures = memoized(
  (statistics: LoadedContent['statistics']): readonly CountedFigure[] => {
    const figures = Array.from(statistics, ([id, { data: statistic }]) => {
      const { label, brief } = statistic;
      const parts = {
        zh: pairsOf(`${label.zh}，${brief?.zh ?? ''}`),
        en: wordsOf(`${label.en}, ${brief?.en ?? ''}`),
      };
      return { id, statistic, parts };
    });
    const named = Map.groupBy(
      figures.flatMap(({ parts }) => [...parts.zh, ...parts.en]),
      (part) => part,
    );
    const isTelling = (part: string) => (named.get(part)?.length ?? 0) <= MOST_NAMES;
    return figures.flatMap(({ id, statistic, parts }) => {
      const { unit, label } = statistic;
      if (!(isCount(unit.kind) || unit.kind === 'years') || !('zh' in unit)) return [];
      const isPlace = unit.kind === 'places';
      const nouns = {
        zh: nounsInChinese(unit.zh, label.zh, isPlace),
        en: nounsInEnglish(unit.en.other, isPlace),
      };
      const wording = (locale: Locale): Wording => ({
        noun: BEHIND[locale](nouns[locale].join('|')),
        topics: [...parts[locale]].filter(
          (part) => isTelling(part) && !nouns[locale].some((noun) => noun.includes(part)),
        ),
      });
      return [{ id, statistic, zh: wording('zh'), en: wording('en') }];
    });
  },
);

/** A noun behind a number, with what may come between. */
const BEHIND = {
  zh: (nouns: string) => new RegExp(`^(?:${nouns})`, 'u'),
  en: (nouns: string) => new RegExp(`^ (?:(?!other|more|further|new|of)[a-z]+ )?(?:${nouns})\\b`, 'i'),
} as const;

function nounsInChinese(unit: string, label: string, isPlace: boolean): string[] {
  const tail = /\p{Script=Han}{2}$/u.exec(label.replace(/（.*?）/g, ''));
  return [
    ...(tail ? [`大?[个家处条块项类名位座所支种]\\p{Script=Han}{0,6}?${tail[0]}`] : []),
    // A unit of one character is a measure word, and counts anything.
    ...(unit.length > 1 || unit === '年' ? [`大?${literal(unit.replace(/^大/, ''))}`] : []),
    ...(isPlace ? ['处(?![理罚分境])', '个?地[方点]'] : []),
  ];
}

function nounsInEnglish(unit: string, isPlace: boolean): string[] {
  const whole = unit.replace(/ \(.*\)/, '');
  return [
    ...[whole, ...whole.split(/ (?:and|or) /)].map(literal),
    ...(isPlace ? ['places', 'locations'] : []),
  ];
}

/** Every two characters of Han side by side. */
function pairsOf(text: string): Set<string> {
  return new Set(Array.from(text.matchAll(/(?=(\p{Script=Han}{2}))/gu), ([, pair = '']) => pair));
}

/** The words of four letters or more. */
function wordsOf(text: string): Set<string> {
  return new Set(text.toLowerCase().match(/[a-z]{4,}/g));
}
