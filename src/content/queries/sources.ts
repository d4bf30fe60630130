import type { Dates } from '../../figure/observation.ts';
import { heldContent } from '../held-content.ts';
import type { Source } from '../schemas/source.ts';
import { anchorsIn, byDate, datesOf, type SourceEntry } from '../source.ts';
import { byId, withId } from './entries.ts';
import { once } from './once.ts';

/** Every document, oldest first. */
export const getSources = once(
  async (): Promise<readonly SourceEntry[]> =>
    byDate(heldContent().sources.map(({ id, data }) => ({ id, source: data }))),
);

/** When the document that proves a value was written. */
export const getDates = once(async (): Promise<Dates> => datesOf(await getSources()));

/** The anchors of paragraphs and open points on the page about the sources. */
export const getAnchors = once(async () => anchorsIn(await getSources()));

/** The document with an id. */
export async function getSource(id: string): Promise<Source> {
  return withId(byId(await getSources()), id).source;
}
