import { z } from 'zod';
import { collection, ENTRY_NAMES, type EntryName } from '../content/collections.ts';
import { memoized } from '../content/memoized.ts';
import type { Article } from '../content/reader/article.ts';
import type { LoadedContent } from '../content/reader/content.ts';
import type { Entry } from '../content/reader/entry.ts';
import type { FieldPath } from '../content/reader/field-path.ts';
import type { Place } from '../content/reader/issue.ts';
import { editionOf } from '../content/reader/layout.ts';
import { NAMED, type NamedCollection } from '../content/schemas/named.ts';
import { mentions } from './mentions.ts';

/** An entry that is named by its id, and where. */
export interface Reference {
  readonly of: NamedCollection;
  readonly id: string;
  readonly place: () => Place;
  /** The field that names it, where it is none of the sentences of an article. */
  readonly field?: NamingField;
  /** The year of the older edition that it stands in. */
  readonly edition: string | undefined;
}

interface NamingField {
  readonly collection: EntryName;
  readonly entry: Entry<unknown>;
  readonly path: FieldPath;
  /** The paragraphs that stand beside a document, each with the path to it. */
  readonly paragraphs: readonly [id: string, path: FieldPath][];
}

/** A way to a field that names an entry, through a schema; `*` stands for each item of a list. */
interface Way {
  readonly steps: readonly string[];
  readonly of: NamedCollection;
}

function waysIn(schema: unknown, steps: readonly string[] = []): Way[] {
  const bare = schema instanceof z.ZodOptional ? schema.unwrap() : schema;
  const of = bare instanceof z.ZodType ? NAMED.get(bare)?.of : undefined;
  if (of) return [{ of, steps }];
  if (bare instanceof z.ZodUnion) {
    const ways = bare.options.flatMap((option) => waysIn(option, steps));
    return [...new Map(ways.map((way) => [way.steps.join(), way])).values()];
  }
  if (bare instanceof z.ZodArray) return waysIn(bare.element, [...steps, '*']);
  if (bare instanceof z.ZodTuple) return waysIn(bare.def.items[0], [...steps, '*']);
  if (!(bare instanceof z.ZodObject)) return [];
  return Object.entries(bare.shape).flatMap(([key, inside]) => waysIn(inside, [...steps, key]));
}

/** The texts at the end of a way through data, each with the path to it. */
function textsAt(data: unknown, [step, ...rest]: FieldPath, path: FieldPath = []): [string, FieldPath][] {
  if (step === undefined) return typeof data === 'string' ? [[data, path]] : [];
  if (typeof data !== 'object' || data === null) return [];
  return Object.entries(data)
    .filter(([key]) => step === '*' || key === String(step))
    .flatMap(([key, inside]) => textsAt(inside, rest, [...path, Array.isArray(data) ? Number(key) : key]));
}

function paragraphsBeside(data: unknown, document: FieldPath): [string, FieldPath][] {
  const way = document.slice(0, -1);
  return [
    [...way, 'paragraph'],
    [...way, 'paragraphs', '*'],
  ].flatMap((each) => textsAt(data, each));
}

const IN_ENTRIES = ENTRY_NAMES.map((name) => {
  const ways = waysIn(collection(name).schema);
  const inEntry = memoized((entry: Entry<unknown>): Reference[] => {
    const edition = editionOf(entry.source.file);
    return ways.flatMap(({ of, steps }) =>
      textsAt(entry.data, steps).map(([id, path]) => ({
        of,
        id,
        edition,
        place: () => entry.at(path),
        field: {
          collection: name,
          entry,
          path,
          paragraphs: of === 'sources' ? paragraphsBeside(entry.data, path) : [],
        },
      })),
    );
  });
  return ({ entries }: LoadedContent) => [...entries[name].values()].flatMap(inEntry);
});

const inArticle = memoized(({ prose, source }: Article): Reference[] => {
  const edition = editionOf(source.file);
  const named = (component: 'Stat' | 'Term', of: NamedCollection) =>
    (prose ? mentions(prose, component) : []).map(({ id, idPlace }) => ({
      of,
      id,
      edition,
      place: () => idPlace,
    }));
  return [...named('Stat', 'statistics'), ...named('Term', 'glossary')];
});

/** Every entry that is named anywhere, as often as it is: in fields and in sentences. */
export const referencesOf = memoized((content: LoadedContent): readonly Reference[] => [
  ...content.chapters.flatMap(({ articles }) => Object.values(articles).flatMap(inArticle)),
  ...IN_ENTRIES.flatMap((referencesIn) => referencesIn(content)),
]);

/** The figures that an edition shows with the values of its time: in its text, and large in sections and on the home page. */
export function shownFigures(content: LoadedContent): Reference[] {
  return referencesOf(content).filter(
    ({ of, field }) =>
      of === 'statistics' &&
      (!field ||
        field.collection === 'sectionOutlines' ||
        (field.collection === 'home' && field.path[0] !== 'opening')),
  );
}
