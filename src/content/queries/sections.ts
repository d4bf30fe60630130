import type { Locale } from '../../figure/locale.ts';
import { figuresIn } from '../prose/prose-text.ts';
import { entryId, pathOf } from '../reader/layout.ts';
import { getArticles, getProse } from './articles.ts';
import { editionPaths } from './editions.ts';
import { entriesOf } from './entries.ts';
import { once } from './once.ts';
import type { PageWords, SectionOutline } from '../schemas/section.ts';

/** A section of the report in one language, without its prose. */
export interface SectionEntry {
  readonly slug: string;
  readonly outline: SectionOutline;
  readonly words: PageWords;
}

/** Every section of an edition in the order of the report, in one language. */
export const getSections = once(
  async (locale: Locale, edition?: string): Promise<readonly SectionEntry[]> => {
    const articles = await getArticles('sections');
    return (await entriesOf('sectionOutlines', edition))
      .flatMap(({ id: slug, data: outline }) => {
        const own = articles.get(entryId(pathOf('sections', slug, locale, edition)));
        return own ? [{ slug, outline, words: own.data }] : [];
      })
      .sort((a, b) => a.outline.order - b.outline.order);
  },
);

/** One section of an edition in one language, and its neighbours in the order of the report. */
export async function getSection(slug: string, locale: Locale, edition?: string) {
  const sections = await getSections(locale, edition);
  const index = sections.findIndex((section) => section.slug === slug);
  const section = sections[index];
  if (!section) throw new Error(`content/sections/${slug} 不存在 / does not exist`);
  return { section, previous: sections[index - 1], next: sections[index + 1] };
}

/** What `getStaticPaths` returns for a page that stands once for each section in each language of each edition. */
export async function sectionPaths() {
  const paths = (await editionPaths()).map(async ({ params, props }) =>
    (await getSections(props.locale, props.edition)).map(({ slug }) => ({
      params: { ...params, slug },
      props: { ...props, slug },
    })),
  );
  return (await Promise.all(paths)).flat();
}

/** The figures that the text of some sections of an edition uses, each once, in order; the same in both languages. */
export function figuresOfSections(sections: readonly SectionEntry[], edition?: string): ReadonlySet<string> {
  return new Set(sections.flatMap(({ slug }) => figuresIn(getProse('sections', slug, 'zh', edition).nodes)));
}
