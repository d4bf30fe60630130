import { datesIn, reportValues } from '../../content/loaded/editions.ts';
import { articlesOf } from '../../check/scopes.ts';
import { mentions } from '../../content/loaded/mentions.ts';
import type { DataOf } from '../../content/collections.ts';
import { figureHistory } from '../../content/figure-history.ts';
import { figureView } from '../../content/figure-view.ts';
import type { LoadedContent } from '../../content/reader/content.ts';
import type { Entry } from '../../content/reader/entry.ts';
import { editionOf } from '../../content/reader/layout.ts';
import type { FieldPath } from '../../content/reader/field-path.ts';
import type { Place } from '../../content/reader/issue.ts';
import { type Derivation, derive } from '../../figure/derive.ts';
import type { Locale } from '../../figure/locale.ts';
import type { Observation, Value } from '../../figure/observation.ts';
import type { Statistic } from '../../figure/statistic.ts';
import { dictionary } from '../../words/dictionary.ts';

/** What a value added to a figure changes on the site, and what goes on saying what it said, each sentence at its line. */
export function whatFollows(
  content: LoadedContent,
  id: string,
  after: DataOf['statistics'],
  added: Observation | undefined,
  locale: Locale,
  told: (place: Place) => string = inLine,
): string {
  const figure = content.statistics.get(id);
  if (!figure) return '';
  const then = { ...content, statistics: new Map(content.statistics).set(id, { ...figure, data: after }) };
  const words = WORDS[locale];
  const step = (was: string, is: string) => (was === is ? words.still(is) : `${was} → ${is}`);

  const history = figureHistory(figureView(locale, { id, statistic: after }), datesIn(content));
  const change = history.find(({ observation }) => observation === added)?.change;
  const derived = [...content.derived.values()]
    .filter(({ data }) => data.numerator === id || data.denominator === id)
    .map(({ data }) => {
      const [was = '', is = ''] = [content, then].map((one) => newestPeriod(data, one, locale));
      return words.derived(data.label[locale], step(was, is));
    });
  const places = toldPlaces(content, id).map((place) => {
    const edition = editionOf(place.file);
    const [was, is] = [content, then].map((one) => reportValues(one, edition).get(id));
    const said =
      was && is && step(valueInWords(locale, id, figure.data, was), valueInWords(locale, id, after, is));
    return [told(place), said].filter(Boolean).join('  ');
  });
  const changed = places.filter((line) => line.includes(' → '));
  const kept = places.filter((line) => !changed.includes(line));
  const follows = [
    words.pages(step(valueInWords(locale, id, figure.data), valueInWords(locale, id, after))),
    ...(change === undefined ? [] : [words.change(change)]),
    words.files,
    ...derived,
    ...changed,
  ];
  const stays = [...kept, ...(changed.length === 0 ? [words.next] : [])];
  return [...block(words.follows, follows), ...block(words.stays, stays)].join('\n');
}

/** A value of a figure with its period; the newest where none is named. */
export function valueInWords(locale: Locale, id: string, statistic: Statistic, value?: Value): string {
  const { text, period } = figureView(locale, { id, statistic }, value);
  return text + dictionary(locale).within(period);
}

/** A place as a terminal shows it. */
export function inLine({ file, line }: Place): string {
  return `${file}:${line}`;
}

/** Lines under their title, where there are any. */
export function block(title: string, lines: readonly string[]): string[] {
  return lines.length === 0 ? [] : [title, ...lines.map((line) => `  ${line}`)];
}

/** Where the report itself uses a figure: each mention in its text, and what sections, groups, the home page and drawings show of it. */
export function toldPlaces(content: LoadedContent, id: string): Place[] {
  const { chapters, entries } = content;
  const articles = articlesOf(content);
  const inText = articles.flatMap(({ prose }) =>
    prose ? mentions(prose, 'Stat').filter((mention) => mention.id === id) : [],
  );
  const large = chapters.flatMap(({ section }) =>
    section ? placesIn(section, { keyFigures: section.data.keyFigures }, id) : [],
  );
  const shown = Object.entries(entries)
    .filter(([name]) => SHOWING.has(name))
    .flatMap(([, list]) => [...list.values()].flatMap((entry) => placesIn(entry, entry.data, id)));
  return [...inText.map(({ place }) => place), ...large, ...shown];
}

/** The collections, beside sections, whose entries show figures as the report gives them. */
const SHOWING: ReadonlySet<string> = new Set(['home', 'drawings', 'groups']);

/** The fields of an entry that name a figure; what opens the page of figures shows the newest value and is none of the report’s. */
function placesIn(
  entry: Pick<Entry<unknown>, 'at'>,
  data: unknown,
  id: string,
  path: FieldPath = [],
): Place[] {
  if (data === id) return [entry.at(path)];
  if (typeof data !== 'object' || data === null) return [];
  return Object.entries(data).flatMap(([key, inside]) =>
    key === 'opening' ? [] : placesIn(entry, inside, id, [...path, Array.isArray(data) ? Number(key) : key]),
  );
}

function newestPeriod(
  { kind, numerator, denominator }: Derivation,
  content: LoadedContent,
  locale: Locale,
): string {
  const [above, below] = [content.statistics.get(numerator), content.statistics.get(denominator)];
  const [figure] = above && below ? derive({ kind }, above.data, below.data, datesIn(content)).figures : [];
  return figure ? dictionary(locale).period(figure.period) : '';
}

const WORDS = {
  zh: {
    follows: '会跟着变的：',
    stays: '不变的：',
    still: (text: string) => `仍是${text}`,
    pages: (step: string) => `数据页、这个数据的页面、卡片和检索：${step}`,
    change: (sentence: string) => `这个数据的页面上，新的数旁边：${sentence}`,
    files: '下载文件：多一行',
    derived: (label: string, step: string) => `推算数“${label}”的时段：${step}`,
    next: '下一版的正文、首页和图才用新的数。',
  },
  en: {
    follows: 'What will follow it:',
    stays: 'What stays:',
    still: (text: string) => `still ${text}`,
    pages: (step: string) => `the page of figures, the figure’s own page and card, and search: ${step}`,
    change: (sentence: string) => `on the figure’s own page, beside the value: ${sentence}`,
    files: 'the data files: one row more',
    derived: (label: string, step: string) => `the period of the derived figure “${label}”: ${step}`,
    next: 'The text, the home page and the drawings of the next edition will have the new value.',
  },
} satisfies Readonly<Record<Locale, object>>;
