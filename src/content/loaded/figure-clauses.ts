import type { Article } from '../reader/article.ts';
import type { LoadedContent } from '../reader/content.ts';
import type { Entry } from '../reader/entry.ts';
import type { Place } from '../reader/issue.ts';
import { editionOf } from '../reader/layout.ts';
import { propText } from '../reader/prose.ts';
import { memoized } from '../memoized.ts';
import { YEAR } from '../../figure/typed-times.ts';
import { chineseNumber } from '../../figure/chinese-number.ts';
import type { Locale } from '../../figure/locale.ts';
import type { Value } from '../../figure/observation.ts';
import type { Statistic } from '../../figure/statistic.ts';
import { COMPONENT, prosePassages } from './prose-passage.ts';
import { reportValues } from './editions.ts';

const COMPONENTS = new RegExp(COMPONENT, 'g');
const CLAUSE = { zh: /[^。！？；]+[。！？；]?/g, en: /.+?(?:[.!?;](?=\s|$)|$)/gs } as const;

/** What points back to a year named before. */
const THAT_YEAR = { zh: /[这那同当][一]?年/, en: /\b(?:that|the same) year\b/i } as const;

/** A text with its years in digits: 二〇二四年 is 2024年, as long as before. */
export function withYearsInDigits(text: string): string {
  return text.replace(/[一二][〇零一二三四五六七八九]{3}(?=年)/g, (year) => String(chineseNumber(year)));
}

/** A figure that a sentence gives, and its tag. */
interface Given {
  readonly id: string;
  readonly place: Place;
}

/** A sentence of an article, or what a semicolon parts off, with figures in it. */
interface Clause<Figure> {
  readonly text: string;
  readonly locale: Locale;
  /** The figures in their order. */
  readonly figures: readonly Figure[];
  /** What comes before it and dates it too, where it states no year itself: of its sentence, of the one before, if it says “that year”, or the heading. */
  readonly context: string;
  /** The figures before it in the same sentence. */
  readonly before: readonly Figure[];
  /** Where a stretch of its text stands in the file. */
  readonly at: (start: number, end: number) => Place;
}

/** A figure as a sentence gives it: with its value in the edition that the sentence is of. */
export interface GivenFigure extends Given {
  readonly figure: Entry<Statistic>;
  readonly value: Value;
}

/** A clause with those of its figures that are known. */
export type FigureSentence = Clause<GivenFigure>;

/** The clauses of an article that have figures in them. */
const figureClauses = memoized((article: Article): readonly Clause<Given>[] => {
  const { locale } = article;
  let heading = '';
  return prosePassages(article).flatMap(({ text: written, at, isHeading, elements }) => {
    const text = withYearsInDigits(written);
    if (isHeading) heading = text.search(YEAR) >= 0 ? text : '';
    let before: Given[] = [];
    let context = heading;
    let isOpen = false;
    return [...text.matchAll(CLAUSE[locale])].flatMap(({ 0: clause, index }) => {
      const inside = (start: number, end: number) => at(index + start, index + end);
      const figures = [...clause.matchAll(COMPONENTS)].flatMap(({ index: start }): Given[] => {
        const element = elements?.get(index + start);
        const id = element?.name === 'Stat' ? propText(element, 'id') : undefined;
        return id === undefined ? [] : [{ id, place: inside(start, start + 1) }];
      });
      const earlier = { before, context: isOpen || THAT_YEAR[locale].test(clause) ? context : heading };
      if (clause.search(YEAR) >= 0 || earlier.context === '') context = clause;
      isOpen = /[；;]$/.test(clause);
      before = isOpen ? [...before, ...figures] : [];
      return figures.length > 0 ? [{ text: clause, locale, figures, at: inside, ...earlier }] : [];
    });
  });
});

/** The clauses of an article, with those of their figures that are known. */
export function clausesOf(article: Article, content: LoadedContent): FigureSentence[] {
  const values = reportValues(content, editionOf(article.source.file));
  const known = ({ id, place }: Given): GivenFigure[] => {
    const [figure, value] = [content.statistics.get(id), values.get(id)];
    return figure && value ? [{ id, place, figure, value }] : [];
  };
  return figureClauses(article).map((clause) => ({
    ...clause,
    figures: clause.figures.flatMap(known),
    before: clause.before.flatMap(known),
  }));
}
