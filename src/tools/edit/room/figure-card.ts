import { isDeepStrictEqual } from 'node:util';
import type { DataOf } from '../../../content/collections.ts';
import type { LoadedContent } from '../../../content/reader/content.ts';
import type { Entry } from '../../../content/reader/entry.ts';
import { quantity } from '../../../content/schemas/observation.ts';
import { inContent, pathOf } from '../../../content/reader/layout.ts';
import { LOCALES, type Localised } from '../../../figure/locale.ts';
import { isValue } from '../../../figure/observation.ts';
import type { Statistic } from '../../../figure/statistic.ts';
import { formatQuantity } from '../../../figure/text.ts';
import { toldPlaces, valueInWords, whatFollows } from '../what-follows.ts';
import { entryTitle } from './entry-title.ts';
import { figureActions } from './figure-actions.ts';
import { listIn, quantityOf, valueAt } from './said-figure.ts';
import type { EvidenceView, FigureCard, ToldPlace } from './views/figure.ts';
import type { Row } from './views/home.ts';

/** What is shown of a figure above its form, as it is saved and as it is now. */
export function figureCard(
  id: string,
  saved: LoadedContent,
  now: LoadedContent,
  said: unknown,
  placeOf: (place: ToldPlace) => Localised,
): FigureCard {
  const [before, after] = [saved, now].map(({ statistics }) => inWords(id, statistics.get(id)));
  const told = toldPlaces(now, id).map(({ file, line }) => {
    const own = { file: inContent(file), line };
    return { ...own, place: placeOf(own) };
  });
  const figure = now.statistics.get(id)?.data;
  return {
    before,
    after,
    told,
    followers: followers(id, now),
    printed: otherPrinted(said, (figure ?? saved.statistics.get(id)?.data)?.unit),
    actions: figureActions(said, saved.statistics.get(id)?.data),
    follows: figure && follows(id, saved, figure, placeOf),
    evidence: figure ? evidence(figure, now.sources) : [],
  };
}

function inWords(id: string, entry: Entry<Statistic> | undefined): Localised | undefined {
  if (!entry) return undefined;
  const [zh = '', en = ''] = LOCALES.map((locale) => valueInWords(locale, id, entry.data));
  return { zh, en };
}

/** Derived figures that are worked out from a figure, and drawings that show it. */
function followers(id: string, { derived, drawings, files }: LoadedContent): Row[] {
  const worked = [...derived.values()]
    .filter(({ data }) => data.numerator === id || data.denominator === id)
    .map(({ id: own, data }) => row(pathOf('derived', own), data));
  const drawn = [...drawings]
    .filter(([, { data }]) => JSON.stringify(data).includes(JSON.stringify(id)))
    .map(([own, { data }]) => row(pathOf('drawings', own), data));
  return [...worked, ...drawn].filter(({ file }) => files.includes(file));
}

function row(file: string, data: unknown): Row {
  const title = entryTitle(file, data);
  return { file, title, detail: { zh: '', en: '' }, initials: '', isDrafted: false, errors: 0 };
}

/** How each value would be printed by this site, where its evidence has it otherwise, or not yet. */
function otherPrinted(said: unknown, unit: Statistic['unit'] | undefined): FigureCard['printed'] {
  return listIn(said, 'observations').flatMap((observation, index) => {
    const read = quantity.safeParse(quantityOf(observation));
    if (!unit || !read.success) return [];
    const value = formatQuantity('zh', read.data, unit);
    return value === valueAt(valueAt(observation, 'source'), 'printed')
      ? []
      : [{ path: ['observations', index, 'source', 'printed'], value }];
  });
}

/** What changes on the site by a figure that is drafted; nothing where it says what is saved. */
function follows(
  id: string,
  saved: LoadedContent,
  figure: DataOf['statistics'],
  placeOf: (place: ToldPlace) => Localised,
): Localised | undefined {
  const before = saved.statistics.get(id)?.data;
  if (!before || isDeepStrictEqual(before, figure)) return undefined;
  const added =
    figure.observations.length > before.observations.length ? figure.observations.at(-1) : undefined;
  const [zh = '', en = ''] = LOCALES.map((locale) =>
    whatFollows(
      saved,
      id,
      figure,
      added,
      locale,
      ({ file, line }) => placeOf({ file: inContent(file), line })[locale],
    ),
  );
  return { zh, en };
}

function evidence({ observations }: Statistic, sources: LoadedContent['sources']): EvidenceView[] {
  return observations.filter(isValue).map(({ source: { document, paragraph, printed, phrase } }) => {
    const at = phrase.indexOf(printed);
    const title = sources.get(document)?.data.title ?? { zh: document, en: document };
    const place = { zh: `${title.zh} ${paragraph}`, en: `${title.en} ${paragraph}` };
    if (at < 0) return { place, before: phrase, printed: '', after: '' };
    return { place, before: phrase.slice(0, at), printed, after: phrase.slice(at + printed.length) };
  });
}
