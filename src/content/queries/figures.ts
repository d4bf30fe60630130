import { type Locale, localePaths } from '../../figure/locale.ts';
import type { StatisticEntry } from '../../figure/statistic.ts';
import { type FigureView, figureView } from '../figure-view.ts';
import { byId, withId } from './entries.ts';
import { once } from './once.ts';
import { figuresOfSections, getSections } from './sections.ts';
import { getReportStatistics, getStatistics } from './statistics.ts';
import { getThemes, type ThemeEntry } from './themes.ts';

/** The number of each figure that the text of an edition uses, by its id: its place in the order of the text, the same in both languages. */
const getFigureNumbers = once(async (edition?: string): Promise<ReadonlyMap<string, number>> => {
  const ids = figuresOfSections(await getSections('zh', edition), edition);
  return new Map(Array.from(ids, (id, index) => [id, index + 1]));
});

/** Every figure in a language with its newest value, by theme and then by its order within the theme. */
export const getFigures = once(async (locale: Locale) => viewsOf(locale, await getStatistics()));

/** The same with the values that an edition of the report gives: those of its text, its pictures and its drawings. */
export const getReportFigures = once(async (locale: Locale, edition?: string) =>
  viewsOf(locale, await getReportStatistics(edition), edition),
);

async function viewsOf(
  locale: Locale,
  entries: readonly StatisticEntry[],
  edition?: string,
): Promise<readonly FigureView[]> {
  const numbers = await getFigureNumbers(edition);
  return entries.map((entry) => figureView(locale, entry, undefined, numbers.get(entry.id)));
}

/**
 * The figure with an id, with its newest value.
 * @throws Error naming the ids there are, in Chinese and English
 */
export async function getFigure(locale: Locale, id: string): Promise<FigureView> {
  return withId(await figuresById(locale), id);
}

/**
 * The figure with an id, with the value that an edition of the report gives.
 * @throws Error naming the ids there are, in Chinese and English
 */
export async function getReportFigure(locale: Locale, id: string, edition?: string): Promise<FigureView> {
  return withId(await reportFiguresById(locale, edition), id);
}

/** The figures with these ids with their newest values, in the order given. */
export async function getFiguresById(locale: Locale, ids: readonly string[]): Promise<FigureView[]> {
  return Promise.all(ids.map((id) => getFigure(locale, id)));
}

/** The same with the values that an edition of the report gives. */
export async function getReportFiguresById(
  locale: Locale,
  ids: readonly string[],
  edition?: string,
): Promise<FigureView[]> {
  return Promise.all(ids.map((id) => getReportFigure(locale, id, edition)));
}

const figuresById = once(async (locale: Locale) => byId(await getFigures(locale)));
const reportFiguresById = once(async (locale: Locale, edition?: string) =>
  byId(await getReportFigures(locale, edition)),
);

/** The figures that the text of an edition uses, in the order of their numbers. */
export const getNumberedFigures = once(
  async (locale: Locale, edition?: string): Promise<readonly FigureView[]> =>
    getReportFiguresById(locale, [...(await getFigureNumbers(edition)).keys()], edition),
);

/** The themes that have a figure, in the order they are shown. */
export async function getPresentThemes(): Promise<ThemeEntry[]> {
  const present = new Set((await getStatistics()).map(({ statistic }) => statistic.theme));
  return (await getThemes()).filter(({ id }) => present.has(id));
}

/** The figures of a theme, in their order. */
export async function getFiguresOfTheme(locale: Locale, theme: string): Promise<readonly FigureView[]> {
  return (await figuresByTheme(locale)).get(theme) ?? [];
}

const figuresByTheme = once(async (locale: Locale) =>
  Map.groupBy(await getFigures(locale), ({ statistic }) => statistic.theme),
);

const partsByWhole = once(async (locale: Locale) =>
  Map.groupBy(await getFigures(locale), ({ statistic }) => statistic.partOf),
);

/** The figures that count some of the units of a figure. */
export async function getParts({ locale, id }: FigureView): Promise<readonly FigureView[]> {
  return (await partsByWhole(locale)).get(id) ?? [];
}

/** What `getStaticPaths` returns for a page that stands once for each figure in each language. */
export async function figurePaths() {
  const ids = (await getStatistics()).map(({ id }) => id);
  return localePaths().flatMap(({ params, props }) =>
    ids.map((id) => ({ params: { ...params, id }, props: { ...props, id } })),
  );
}
