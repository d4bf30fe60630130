import type { LoadedContent } from '../../content/reader/content.ts';
import { error, type Issue, type Place } from '../../content/reader/issue.ts';
import { memoized } from '../../content/memoized.ts';
import { idsOn } from '../known.ts';
import { nearest } from '../../content/reader/nearest.ts';
import { didYouMean } from '../../content/reader/wording.ts';
import type { Prose } from '../../content/reader/prose.ts';
import { articlesOf } from '../rule.ts';
import { drawnFigures } from '../../content/drawing-outline.ts';
import { mentions } from './mentions.ts';

/** An id that names a figure or a term, and where it stands. */
export interface Reference {
  readonly id: string;
  readonly place: () => Place;
}

/** Every statistic and every term that is referred to exists. */
export function referencesAreKnown(content: LoadedContent): Issue[] {
  const statistics = idsOn(content, 'statistics');
  const terms = idsOn(content, 'glossary');
  const proses = prosesOf(content);
  const figures = [
    ...mentionedFigures(content),
    ...listedFigures(content),
    ...wholes(content),
    ...inputs(content),
    ...drawn(content),
  ];
  const named = proses.flatMap((prose) => uses(prose, 'Term'));
  return [
    ...figures.filter(({ id }) => !statistics.has(id)).map((figure) => unknownStatistic(figure, statistics)),
    ...[...named, ...namedTiles(content)]
      .filter(({ id }) => !terms.has(id))
      .map((term) => unknownTerm(term, terms)),
  ];
}

/** The figures that sentences give. */
export function mentionedFigures(content: LoadedContent): Reference[] {
  return prosesOf(content).flatMap((prose) => uses(prose, 'Stat'));
}

function prosesOf(content: LoadedContent): Prose[] {
  return articlesOf(content).flatMap(({ prose }) => prose ?? []);
}

function uses(prose: Prose, component: 'Stat' | 'Term'): Reference[] {
  return referencesIn(prose)[component];
}

const referencesIn = memoized((prose: Prose): Record<'Stat' | 'Term', Reference[]> => {
  const of = (component: 'Stat' | 'Term'): Reference[] =>
    mentions(prose, component).map(({ id, idPlace }) => ({ id, place: () => idPlace }));
  return { Stat: of('Stat'), Term: of('Term') };
});

/** The figures that the home page, the page of figures and the sections show large. */
export function listedFigures({ chapters, home }: LoadedContent): Reference[] {
  const sections = chapters.flatMap(({ section }) => section ?? []);
  const key = sections.flatMap(({ data, at }) =>
    data.keyFigures.map((id, index) => ({ id, place: () => at(['keyFigures', index]) })),
  );
  if (!home) return key;
  const { groups, band, opening } = home.data;
  const grouped = groups.flatMap(({ figures }, group) =>
    figures.map((id, index) => ({ id, place: () => home.at(['groups', group, 'figures', index]) })),
  );
  return [
    ...key,
    ...grouped,
    ...band.map((id, index) => ({ id, place: () => home.at(['band', index]) })),
    ...opening.map((id, index) => ({ id, place: () => home.at(['opening', index]) })),
  ];
}

/** The figures that others are worked out from. */
export function inputs({ derived }: LoadedContent): Reference[] {
  return [...derived.values()].flatMap(({ data, at }) =>
    (['numerator', 'denominator'] as const).map((input) => ({ id: data[input], place: () => at([input]) })),
  );
}

/** The figures that drawings draw. */
export function drawn({ drawings }: LoadedContent): Reference[] {
  return [...drawings.values()].flatMap(({ data, at }) =>
    drawnFigures(data).map(({ id, path }) => ({ id, place: () => at(path) })),
  );
}

/** The terms that name places in drawings. */
function namedTiles({ drawings }: LoadedContent): Reference[] {
  return [...drawings.values()].flatMap(({ data, at }) =>
    data.kind === 'tiles' ? data.named.map((id, index) => ({ id, place: () => at(['named', index]) })) : [],
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

function unknownStatistic({ id, place }: Reference, known: ReadonlySet<string>): Issue {
  const suggestion = nearest(id, known);
  const guess = didYouMean(suggestion);
  return error('unknown-statistic', place(), {
    zh: `没有代号为“${id}”的统计数字。`,
    zhFix: `${guess.zh}代号就是 content/statistics 文件夹里的文件名（不带 .yaml）。`,
    en: `There is no statistic with the id “${id}”.`,
    enFix: `${guess.en}The id is the name of a file in content/statistics, without “.yaml”.`,
    suggestion,
  });
}

function unknownTerm({ id, place }: Reference, known: ReadonlySet<string>): Issue {
  const suggestion = nearest(id, known);
  const guess = didYouMean(suggestion);
  return error('unknown-term', place(), {
    zh: `没有代号为“${id}”的术语。`,
    zhFix: `${guess.zh}代号就是 content/glossary 文件夹里的文件名（不带 .yaml）；没有的术语先在那里建立。`,
    en: `There is no glossary term with the id “${id}”.`,
    enFix: `${guess.en}The id is the name of a file in content/glossary, without “.yaml”; a new term is added there first.`,
    suggestion,
  });
}
