import { getEntry, render } from 'astro:content';
import type { Locale } from '../../figure/locale.ts';
import type { CheckedProse } from '../checked-content.ts';
import type { Room } from '../collections.ts';
import { heldContent } from '../held-content.ts';
import { entryId, pathOf, shownPath } from '../reader/layout.ts';
import { once } from './once.ts';

/** The folders whose texts are pages of their own. */
type Pages = Exclude<Room, 'served'>;

/** The texts of the sections, or of the other pages of prose, in each language, by their place such as `values/zh`. */
export const getArticles = once(
  async (room: Pages) => new Map(heldContent()[room].map((entry) => [entry.id, entry])),
);

/**
 * The text of a section of an edition, or of a page of prose, in one language.
 * @throws Error where there is none, in Chinese and English
 */
export async function getArticle(room: Pages, slug: string, locale: Locale) {
  const path = pathOf(room, slug, locale);
  return (await getArticles(room)).get(entryId(path)) ?? missing(path);
}

/** The same as a component, which Astro makes, and the sub-headings it holds. */
export async function renderArticle(room: Pages, slug: string, locale: Locale, edition?: string) {
  const path = pathOf(room, slug, locale, edition);
  const { Content, headings } = await render((await getEntry(room, entryId(path))) ?? missing(path));
  return { Content, headings };
}

/** The prose of it as plain data, for what is not the page itself. */
export function getProse(room: Room, slug: string, locale: Locale, edition?: string): CheckedProse {
  const path = pathOf(room, slug, locale, edition);
  const shown = shownPath(path);
  return heldContent()[room].find(({ filePath }) => filePath === shown)?.prose ?? missing(path);
}

/** The ids of the sub-headings of a page of prose, in order. */
export const getPageParts = once(async (slug: string): Promise<readonly string[]> => {
  return heldContent().pageOutlines.find(({ id }) => id === `${slug}/page`)?.data.parts ?? [];
});

function missing(path: string): never {
  throw new Error(`${shownPath(path)} 不存在 / does not exist`);
}
