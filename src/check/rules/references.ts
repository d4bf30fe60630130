import type { LoadedContent } from '../../content/reader/content.ts';
import { error, type Issue, type IssueCode } from '../../content/reader/issue.ts';
import { memoized } from '../../content/memoized.ts';
import { idsOn } from '../known.ts';
import { listsOf, type Reference } from '../lists.ts';
import { nearest } from '../../content/reader/nearest.ts';
import type { Prose } from '../../content/reader/prose.ts';
import { articlesOf } from '../rule.ts';
import { mentions } from './mentions.ts';

/** Every statistic and every term that is referred to exists. */
export function referencesAreKnown(content: LoadedContent): Issue[] {
  const proses = articlesOf(content).flatMap(({ prose }) => prose ?? []);
  const figures = [
    ...mentionedFigures(content),
    ...listedFigures(content),
    ...wholes(content),
    ...inputs(content),
    ...drawnIn(content),
  ];
  const terms = [...proses.flatMap((prose) => uses(prose, 'Term')), ...listsOf(content).tiles.flat()];
  return [
    ...unknown(figures, 'unknown-statistic', 'statistics', idsOn(content, 'statistics'), STATISTIC),
    ...unknown(terms, 'unknown-term', 'glossary', idsOn(content, 'glossary'), TERM),
  ];
}

/** The figures that sentences give. */
export function mentionedFigures(content: LoadedContent): Reference[] {
  return content.chapters.flatMap(({ edition, articles }) =>
    Object.values(articles).flatMap(({ prose }) =>
      prose ? uses(prose, 'Stat').map((reference) => ({ ...reference, edition })) : [],
    ),
  );
}

function uses(prose: Prose, component: 'Stat' | 'Term'): Reference[] {
  return referencesIn(prose)[component];
}

const referencesIn = memoized((prose: Prose): Record<'Stat' | 'Term', Reference[]> => {
  const of = (component: 'Stat' | 'Term'): Reference[] =>
    mentions(prose, component).map(({ id, idPlace }) => ({ id, place: () => idPlace }));
  return { Stat: of('Stat'), Term: of('Term') };
});

/** The figures that an edition shows with the values of its time: in its text and large. */
export function shownFigures(content: LoadedContent): Reference[] {
  return [...mentionedFigures(content), ...listedFigures(content)];
}

/** The figures that home pages and sections show large. */
export function listedFigures(content: LoadedContent): Reference[] {
  const { keyFigures, grouped, band } = listsOf(content);
  return [...keyFigures, ...grouped, ...band].flat();
}

/** The figures that drawings draw. */
export function drawnIn(content: LoadedContent): Reference[] {
  return listsOf(content).drawn.flat();
}

/** The figures that others are worked out from. */
export function inputs({ derived }: LoadedContent): Reference[] {
  return [...derived.values()].flatMap(({ data, at }) =>
    (['numerator', 'denominator'] as const).map((input) => ({ id: data[input], place: () => at([input]) })),
  );
}

/** The wholes that parts name, and what follows figures that are no longer kept up. */
function wholes({ statistics }: LoadedContent): Reference[] {
  return [...statistics.values()].flatMap(({ data, at }) =>
    [
      { id: data.partOf, path: ['partOf'] },
      { id: data.withdrawn?.successor, path: ['withdrawn', 'successor'] },
    ].flatMap(({ id, path }) => (id === undefined ? [] : [{ id, place: () => at(path) }])),
  );
}

const STATISTIC = { zh: '统计数字', en: 'statistic', zhNew: '', enNew: '' };
const TERM = {
  zh: '术语',
  en: 'glossary term',
  zhNew: '；没有的术语先在那里建立',
  enNew: '; a new term is added there first',
};

function unknown(
  references: readonly Reference[],
  code: IssueCode,
  folder: string,
  known: ReadonlySet<string>,
  what: typeof TERM,
): Issue[] {
  return references
    .filter(({ id }) => !known.has(id))
    .map(({ id, place }) =>
      error(code, place(), {
        zh: `没有代号为“${id}”的${what.zh}。`,
        zhFix: `代号就是 content/${folder} 文件夹里的文件名（不带 .yaml）${what.zhNew}。`,
        en: `There is no ${what.en} with the id “${id}”.`,
        enFix: `The id is the name of a file in content/${folder}, without “.yaml”${what.enNew}.`,
        guess: nearest(id, known),
      }),
    );
}
