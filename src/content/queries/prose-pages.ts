import { getCollection, render } from 'astro:content';
import type { Locale } from '../../figure/locale.ts';
import { getArticles } from './articles.ts';
import { once } from './once.ts';

/** A page of prose in one language: the component of its prose, and the sub-headings. */
export async function getProsePage(slug: string, locale: Locale) {
  const entry = (await getArticles('pages')).get(`${slug}/${locale}`);
  if (!entry) throw new Error(`content/pages/${slug}/${locale}.mdx 不存在 / does not exist`);
  const { Content, headings } = await render(entry);
  return { Content, headings };
}

/** The ids of the sub-headings of a page of prose, in order. */
export const getPageParts = once(async (slug: string): Promise<readonly string[]> => {
  const outlines = await getCollection('pageOutlines');
  return outlines.find(({ id }) => id === `${slug}/page`)?.data.parts ?? [];
});
