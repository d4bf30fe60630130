import { type Locale, localePaths } from '../../figure/locale.ts';
import { dictionary } from '../../words/dictionary.ts';
import { type FigureView, figureView } from '../figure-view.ts';
import { byId, withId } from './entries.ts';
import { once } from './once.ts';
import { figuresOfSections, getSections } from './sections.ts';
import { getReportStatistics, getStatistics } from './statistics.ts';
import { getThemes, type ThemeEntry } from './themes.ts';

/** What figures are asked for as of, to have them with their newest values, whatever an edition of the report gives. */
export const NOW = 'now';

/**
 * Every figure in a language, by theme and then by its order within the theme, those without one last: with its value as of now, or with
 * that which an edition of
 * the report gives in its text, its pictures and its drawings; the newest edition has no year.
 */
export const getFigures = once(
  async (locale: Locale, asOf: string | undefined): Promise<readonly FigureView[]> => {
    const edition = asOf === NOW ? undefined : asOf;
    const entries = asOf === NOW ? await getStatistics() : await getReportStatistics(edition);
    return entries.map((entry) => figureView(locale, entry));
  },
);

const figuresById = once(async (locale: Locale, asOf: string | undefined) =>
  byId(await getFigures(locale, asOf)),
);

/** The figure with an id, as of now or as an edition gives it. */
export async function getFigure(locale: Locale, id: string, asOf: string | undefined): Promise<FigureView> {
  return withId(await figuresById(locale, asOf), id);
}

/** The figures with these ids, in the order given. */
export async function getFiguresById(
  locale: Locale,
  ids: readonly string[],
  asOf: string | undefined,
): Promise<FigureView[]> {
  return Promise.all(ids.map((id) => getFigure(locale, id, asOf)));
}

/** The figures that the text of an edition uses, in the order of the text. */
export const getFiguresOfText = once(
  async (locale: Locale, edition?: string): Promise<readonly FigureView[]> =>
    getFiguresById(locale, [...figuresOfSections(await getSections('zh', edition), edition)], edition),
);

/** Figures that stand together: those of a theme, or those of none. */
export interface FigureGroup {
  readonly theme: ThemeEntry | undefined;
  /** The name of the theme; of those of none only where others have one. */
  readonly heading: string | undefined;
  readonly figures: readonly FigureView[];
}

/** Every figure by its theme, in the order they are shown, and at the last those without one. */
export const getFigureGroups = once(async (locale: Locale): Promise<readonly FigureGroup[]> => {
  const byTheme = Map.groupBy(await getFigures(locale, NOW), ({ statistic }) => statistic.theme);
  const { otherThemes } = dictionary(locale).headings;
  return [...(await getThemes()), undefined].flatMap((theme) => {
    const figures = byTheme.get(theme?.id);
    const heading = theme?.name[locale] ?? (byTheme.size > 1 ? otherThemes : undefined);
    return figures ? [{ theme, heading, figures }] : [];
  });
});

/** The figures that stand together with one, itself among them, in their order. */
export async function getNeighbours({ locale, statistic }: FigureView): Promise<readonly FigureView[]> {
  const groups = await getFigureGroups(locale);
  return groups.find(({ theme }) => theme?.id === statistic.theme)?.figures ?? [];
}

const partsByWhole = once(async (locale: Locale, asOf: string | undefined) =>
  Map.groupBy(await getFigures(locale, asOf), ({ statistic }) => statistic.partOf),
);

/** A figure in a picture, with what stands beside its number. */
export interface LabelledFigure {
  readonly figure: FigureView;
  readonly label: string;
  /** Exact figures that count some of its things. */
  readonly parts: readonly FigureView[];
}

/** The figures with these ids as an edition gives them, each with its short name and its parts: two at most, since what is left is a third. */
export async function getLabelledFigures(
  locale: Locale,
  ids: readonly string[],
  edition: string | undefined,
): Promise<LabelledFigure[]> {
  const figures = await getFiguresById(locale, ids, edition);
  return Promise.all(
    figures.map(async (figure) => ({
      figure,
      label: figure.brief,
      parts: (await getParts(figure, edition)).filter(({ reading }) => reading === 'point').slice(0, 2),
    })),
  );
}

/** The figures that count some of the units of a figure, as of now or as an edition gives them. */
export async function getParts(
  { locale, id }: FigureView,
  asOf: string | undefined,
): Promise<readonly FigureView[]> {
  return (await partsByWhole(locale, asOf)).get(id) ?? [];
}

/** What `getStaticPaths` returns for a page that stands once for each figure in each language. */
export async function figurePaths() {
  const ids = (await getStatistics()).map(({ id }) => id);
  return localePaths().flatMap(({ params, props }) =>
    ids.map((id) => ({ params: { ...params, id }, props: { ...props, id } })),
  );
}
