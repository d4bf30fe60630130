import { getCollection } from 'astro:content';
import type { Dates } from '../../figure/observation.ts';
import { LANGUAGE, type Locale } from '../../figure/locale.ts';
import { dictionary } from '../../words/dictionary.ts';
import { anchorsIn, byDate, datesOf, type Locator, type Source, type SourceEntry } from '../source.ts';
import { once } from './once.ts';

/** Every document, oldest first. */
export const getSources = once(async (): Promise<readonly SourceEntry[]> =>
  byDate((await getCollection('sources')).map(({ id, data }) => ({ id, source: data }))),
);

/** When the document that proves a value was written. */
export const getDates = once(async (): Promise<Dates> => datesOf(await getSources()));

/** The anchors of paragraphs and open points on the page about the sources. */
export const getAnchors = once(async () => anchorsIn(await getSources()));

/**
 * The document with an id.
 * @throws Error where there is none, in Chinese and English
 */
export async function getSource(id: string): Promise<Source> {
  const found = (await getSources()).find((entry) => entry.id === id);
  if (!found) throw new Error(`content/sources/${id}.yaml 不存在 / does not exist`);
  return found.source;
}

/** A place in a document as a reader of a language is led to it. */
export interface CitedPlace {
  /** What it is called; with the document where there is more than one. */
  readonly label: string;
  /** The address of its entry on the page about the sources, free of language and base. */
  readonly path: string;
  /** The language of its words, where that is not the reader’s. */
  readonly language: string | undefined;
}

/** A place in a document. */
export async function getPlace(locale: Locale, place: Locator): Promise<CitedPlace> {
  const { title, language: written, paragraphs } = await getSource(place.document);
  const label = paragraphs.find(({ id }) => id === place.paragraph)?.label?.[locale] ?? place.paragraph;
  const language = written === locale ? undefined : LANGUAGE[written].tag;
  const isOnly = (await getSources()).length === 1;
  return {
    label: isOnly ? label : dictionary(locale).figure.placeIn(title[locale], label),
    path: `/about/#${(await getAnchors())(place)}`,
    language,
  };
}
