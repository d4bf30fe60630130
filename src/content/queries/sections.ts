import { getCollection, render } from 'astro:content';
import { type Locale, localePaths } from '../../figure/locale.ts';
import { getArticles } from './articles.ts';
import { once } from './once.ts';
import type { PageWords, SectionOutline } from '../section.ts';

/** A section of the report in one language, without its prose. */
export interface SectionEntry {
  readonly slug: string;
  readonly outline: SectionOutline;
  readonly words: PageWords;
}

/** Every section in the order of the report, in one language. */
export const getSections = once(async (locale: Locale): Promise<readonly SectionEntry[]> => {
  const outlines = await getCollection('sectionOutlines');
  const articles = await getArticles('sections');
  return outlines
    .flatMap(({ id, data: outline }) => {
      const slug = id.replace(/\/.*/, '');
      const own = articles.get(`${slug}/${locale}`);
      return own ? [{ slug, outline, words: own.data }] : [];
    })
    .sort((a, b) => a.outline.order - b.outline.order);
});

/** One section in one language, and its neighbours in the order of the report. */
export async function getSection(slug: string, locale: Locale) {
  const sections = await getSections(locale);
  const index = sections.findIndex((section) => section.slug === slug);
  const section = sections[index];
  if (!section) throw new Error(`content/sections/${slug} 不存在 / does not exist`);
  return { section, previous: sections[index - 1], next: sections[index + 1] };
}

/** What `getStaticPaths` returns for a page that stands once for each section in each language. */
export async function sectionPaths() {
  const slugs = (await getSections('zh')).map(({ slug }) => slug);
  return localePaths().flatMap(({ params, props }) =>
    slugs.map((slug) => ({ params: { ...params, slug }, props: { ...props, slug } })),
  );
}

/** The prose of a section in one language: a component, and the sub-headings it holds. */
export async function renderSection(slug: string, locale: Locale) {
  const entry = (await getArticles('sections')).get(`${slug}/${locale}`);
  if (!entry) throw new Error(`content/sections/${slug}/${locale}.mdx 不存在 / does not exist`);
  const { Content, headings } = await render(entry);
  return { Content, headings };
}
