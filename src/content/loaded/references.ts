import { drawnFigures } from '../drawing-outline.ts';
import { collection, ENTRY_NAMES, type EntryName } from '../collections.ts';
import { memoized } from '../memoized.ts';
import type { Article } from '../reader/article.ts';
import { keyIn, type LoadedContent } from '../reader/content.ts';
import type { Entry } from '../reader/entry.ts';
import { fieldName, type FieldPath } from '../reader/field-path.ts';
import type { Place } from '../reader/issue.ts';
import { editionOf } from '../reader/layout.ts';
import { markedIn } from '../schemas/marked.ts';
import { LOCATORS, NAMED, type NamedCollection } from '../schemas/named.ts';
import { gathered } from '../watched.ts';
import { mentions } from './mentions.ts';
import { textsIn } from './texts.ts';

/** An entry that is named by its id, and where. */
export interface Reference {
  readonly of: NamedCollection;
  readonly id: string;
  readonly file: string;
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
}

const IN_ENTRIES = ENTRY_NAMES.map((name) => {
  const named = markedIn(collection(name).schema, NAMED);
  const inEntry = memoized((entry: Entry<unknown>): Reference[] => {
    const { file } = entry.source;
    const edition = editionOf(file);
    return textsIn(entry).flatMap(([id, path]) => {
      const of = named.get(fieldKind(path))?.of;
      const field = { collection: name, entry, path };
      return of ? [{ of, id, file, edition, field, place: () => entry.at(path) }] : [];
    });
  });
  return ({ entries }: LoadedContent) => [...entries[name].values()].map(inEntry);
});

/** A field, whatever its place in a list. */
function fieldKind(path: FieldPath): string {
  return fieldName(path).replace(/\[\d+\]/g, '[]');
}

const LOCATING = new Map(ENTRY_NAMES.map((name) => [name, markedIn(collection(name).schema, LOCATORS)]));

/** The paragraphs that stand beside the name of a document, each with the path to it. */
export const paragraphsBeside = memoized(({ collection: name, entry, path }: NamingField) => {
  const beside = path.slice(0, -1);
  return textsIn(entry).filter(
    ([, other]) =>
      beside.every((step, index) => other[index] === step) &&
      LOCATING.get(name)?.has(fieldKind(other.slice(0, beside.length + 2))),
  );
});

const inArticle = memoized(({ prose, source }: Article): Reference[] => {
  const edition = editionOf(source.file);
  const named = (component: 'Stat' | 'Term' | 'Drawing', of: NamedCollection) =>
    (prose ? mentions(prose, component) : []).map((one) => ({
      of,
      id: one.id,
      file: source.file,
      edition,
      place: () => one.idPlace,
    }));
  return [...named('Stat', 'statistics'), ...named('Term', 'glossary'), ...named('Drawing', 'drawings')];
});

/** Every entry that is named anywhere, as often as it is, in fields and in sentences; those of a file stay the same object for as long as it does. */
export const referencesByFile = gathered((content: LoadedContent): readonly (readonly Reference[])[] => [
  ...content.chapters.flatMap(({ articles }) => Object.values(articles).map(inArticle)),
  ...IN_ENTRIES.flatMap((referencesIn) => referencesIn(content)),
]);

/** The same, one after the other. */
export const referencesOf = gathered((content: LoadedContent): readonly Reference[] =>
  referencesByFile(content).flat(),
);

/** The figures that are named by naming something: itself, or those of a drawing that stands in a text, each at the drawing’s place. */
export function figuresNamed(reference: Reference, content: LoadedContent): Reference[] {
  if (reference.of === 'statistics') return [reference];
  const key = keyIn(reference.edition, reference.id);
  const outline = reference.of === 'drawings' && content.entries.drawings.get(key)?.data;
  return outline ? drawnFigures(outline).map(({ id }) => ({ ...reference, of: 'statistics', id })) : [];
}

/**
 * The figures so named that an edition shows with the values of its time: in its texts and the drawings there, large in sections, of its
 * groups and on the home page.
 */
export function figuresShown(reference: Reference, content: LoadedContent): Reference[] {
  const { field } = reference;
  const isShown =
    !field ||
    field.collection === 'sectionOutlines' ||
    field.collection === 'groups' ||
    (field.collection === 'home' && field.path[0] !== 'opening');
  return isShown ? figuresNamed(reference, content) : [];
}
