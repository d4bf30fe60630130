import type { LoadedContent } from '../../../content/reader/content.ts';
import type { Entry } from '../../../content/reader/entry.ts';
import { pathOf } from '../../../content/reader/layout.ts';
import { LOCALES, type Localised } from '../../../figure/locale.ts';
import { isValue } from '../../../figure/observation.ts';
import type { Statistic } from '../../../figure/statistic.ts';
import { formatQuantity } from '../../../figure/text.ts';
import { toldPlaces, valueInWords } from '../what-follows.ts';
import { entryTitle } from './entry-title.ts';
import type { FigureCard, Row } from './views.ts';

/** What is shown of a figure above its form, as it is saved and as it is now. */
export function figureCard(id: string, saved: LoadedContent, now: LoadedContent, said: unknown): FigureCard {
  const [before, after] = [saved, now].map(({ statistics }) => inWords(id, statistics.get(id)));
  const told = toldPlaces(now, id).map(({ file, line }) => ({ file, line }));
  const figure = now.statistics.get(id)?.data;
  return {
    before,
    after,
    told,
    followers: followers(id, now),
    printed: figure ? otherPrinted(figure) : [],
    next: { path: ['observations', figure?.observations.length ?? 1], value: nextValue(said) },
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

/** How each value would be printed by this site, where its evidence has it otherwise. */
function otherPrinted({ observations, unit }: Statistic): FigureCard['printed'] {
  return observations.flatMap((observation, index) => {
    if (!isValue(observation)) return [];
    const value = formatQuantity('zh', observation, unit);
    return value === observation.source.printed
      ? []
      : [{ path: ['observations', index, 'source', 'printed'], value }];
  });
}

/** One more value, of the year after the last, with what is known of it by then. */
function nextValue(said: unknown): unknown {
  const last = lastObservation(said);
  const year = last?.period?.year;
  return {
    value: '',
    qualifier: 'exact',
    period: { kind: 'year', year: typeof year === 'number' ? year + 1 : '' },
    source: { document: last?.source?.document ?? '', paragraph: '', printed: '', phrase: '' },
  };
}

interface Told {
  readonly period?: { readonly year?: unknown };
  readonly source?: { readonly document?: unknown };
}

function lastObservation(said: unknown): Told | undefined {
  const list: unknown = typeof said === 'object' && said !== null ? Reflect.get(said, 'observations') : [];
  const last: unknown = Array.isArray(list) ? list.at(-1) : undefined;
  return typeof last === 'object' && last !== null ? last : undefined;
}
