import type { LoadedContent } from '../../content/reader/content.ts';
import { error, type Issue, type Place } from '../../content/reader/issue.ts';
import { memoized } from '../../content/memoized.ts';
import { homesOf } from '../editions.ts';
import { idsOn } from '../known.ts';
import { nearest } from '../../content/reader/nearest.ts';
import type { Prose } from '../../content/reader/prose.ts';
import { articlesOf } from '../rule.ts';
import { drawnFigures } from '../../content/drawing-outline.ts';
import { mentions } from './mentions.ts';

/** An id that names a figure or a term, and where it stands. */
export interface Reference {
  readonly id: string;
  readonly place: () => Place;
  /** The year of the older edition that it stands in. */
  readonly edition?: string | undefined;
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
  return content.chapters.flatMap(({ edition, articles }) =>
    Object.values(articles).flatMap(({ prose }) =>
      prose ? uses(prose, 'Stat').map((reference) => ({ ...reference, edition })) : [],
    ),
  );
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
export function listedFigures(content: LoadedContent): Reference[] {
  const opening = homesOf(content).flatMap(({ edition, home }) =>
    home.data.opening.map((id, index) => ({ id, edition, place: () => home.at(['opening', index]) })),
  );
  return [...largeFigures(content), ...opening];
}

/** The figures that an edition shows with the values of its time: in its text and large. */
export function shownFigures(content: LoadedContent): Reference[] {
  return [...mentionedFigures(content), ...largeFigures(content)];
}

/** The figures that home pages and sections show large. */
function largeFigures(content: LoadedContent): Reference[] {
  const key = content.chapters.flatMap(({ edition, section }) =>
    section
      ? section.data.keyFigures.map((id, index) => ({
          id,
          edition,
          place: () => section.at(['keyFigures', index]),
        }))
      : [],
  );
  const home = homesOf(content).flatMap(({ edition, home: { data, at } }) => [
    ...data.groups.flatMap(({ figures }, group) =>
      figures.map((id, index) => ({ id, edition, place: () => at(['groups', group, 'figures', index]) })),
    ),
    ...data.band.map((id, index) => ({ id, edition, place: () => at(['band', index]) })),
  ]);
  return [...key, ...home];
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
  return error('unknown-statistic', place(), {
    zh: `没有代号为“${id}”的统计数字。`,
    zhFix: `代号就是 content/statistics 文件夹里的文件名（不带 .yaml）。`,
    en: `There is no statistic with the id “${id}”.`,
    enFix: `The id is the name of a file in content/statistics, without “.yaml”.`,
    guess: nearest(id, known),
  });
}

function unknownTerm({ id, place }: Reference, known: ReadonlySet<string>): Issue {
  return error('unknown-term', place(), {
    zh: `没有代号为“${id}”的术语。`,
    zhFix: `代号就是 content/glossary 文件夹里的文件名（不带 .yaml）；没有的术语先在那里建立。`,
    en: `There is no glossary term with the id “${id}”.`,
    enFix: `The id is the name of a file in content/glossary, without “.yaml”; a new term is added there first.`,
    guess: nearest(id, known),
  });
}
