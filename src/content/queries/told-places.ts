import type { Locale } from '../../figure/locale.ts';
import { editionPath, pagePath } from '../pages.ts';
import type { ProseNode } from '../prose/prose-node.ts';
import { figuresIn, passages } from '../prose/prose-text.ts';
import { getProse } from './articles.ts';
import type { GroupView } from './groups.ts';
import { once } from './once.ts';
import { getProseWords } from './prose-words.ts';
import { getSections } from './sections.ts';

/** A place in the sections of an edition: under a sub-heading, or at the beginning of a section. */
export interface ToldPlace {
  /** Free of language and base. */
  readonly path: string;
  /** The id of the section. */
  readonly section: string;
  /** The sub-heading, or the section’s own title. */
  readonly title: string;
}

/** Where the sections of an edition tell of any of some figures, each place once, in the order of the report. */
async function placesTelling(
  locale: Locale,
  figures: ReadonlySet<string>,
  edition?: string,
): Promise<readonly ToldPlace[]> {
  const told = (await getPlaces(locale, edition)).filter(({ figures: own }) =>
    own.some((figure) => figures.has(figure)),
  );
  return [...new Map(told.map(({ path, section, title }) => [path, { path, section, title }])).values()];
}

/** What an edition says of a group that was served, and where its sections tell of any figure of it. */
export async function toldOf(
  { id, figure, figures }: GroupView,
  locale: Locale,
  edition?: string,
): Promise<{ nodes: readonly ProseNode[]; places: readonly ToldPlace[] }> {
  const { nodes } = getProse('served', id, locale, edition);
  const told = new Set(
    [...(figure ? [figure] : []), ...figures].map((one) => one.id).concat(figuresIn(nodes)),
  );
  return { nodes, places: await placesTelling(locale, told, edition) };
}

const getPlaces = once(async (locale: Locale, edition?: string) => {
  const words = await getProseWords(locale, edition);
  return (await getSections(locale, edition)).flatMap(({ slug, outline, words: { title } }) =>
    passages(getProse('sections', slug, locale, edition).nodes, words).map(({ part, heading, figures }) => {
      const id = outline.parts[part - 1];
      const path = editionPath(pagePath('section', slug), edition);
      const place = id === undefined ? { path, title } : { path: `${path}#${id}`, title: heading };
      return { ...place, section: slug, figures: figures.map(({ figure }) => figure) };
    }),
  );
});
