import { articlePath, editionPath, pagePath, placePath, REPORT } from '../../../content/pages.ts';
import { mentions } from '../../../content/loaded/mentions.ts';
import type { LoadedContent } from '../../../content/reader/content.ts';
import { slotOf } from '../../../content/reader/layout.ts';
import type { CollectionName } from '../../../content/collections.ts';

/**
 * The page on which readers see what a file of the content says, free of language.
 * @example pageOf('glossary/workers-home.yaml', content) // => '/glossary/#workers-home'
 */
export function pageOf(file: string, content: LoadedContent): string {
  const slot = slotOf(file);
  if (!slot) return pagePath('home');
  const { collection, id, edition } = slot;
  const path = collection === 'drawings' ? drawingPath(id, content) : PAGES_OF[collection]?.(id);
  return editionPath(path ?? pagePath('home'), edition);
}

/** A drawing of a column of figures stands with them; another where a text has it. */
function drawingPath(id: string, { drawings, chapters }: LoadedContent): string | undefined {
  if (drawings.get(id)?.data.column !== undefined) return `${pagePath('statistics')}#drawing-${id}`;
  const told = chapters.find(
    ({ articles: { zh }, edition }) =>
      edition === undefined && zh?.prose && mentions(zh.prose, 'Drawing').some((one) => one.id === id),
  );
  return told && articlePath(told.room, told.slug);
}

const place = (page: string) => (id: string) => `${page}#${id}`;

/** Where each collection is told of; what is not among them is told of on the home page first. */
const PAGES_OF: { readonly [N in CollectionName]?: (id: string) => string } = {
  sections: (id) => articlePath('sections', id),
  sectionOutlines: (id) => articlePath('sections', id),
  pages: (id) => articlePath('pages', id),
  pageOutlines: (id) => articlePath('pages', id),
  served: (id) => articlePath('served', id),
  groups: (id) => articlePath('served', id),
  statistics: (id) => pagePath('figure', id),
  derived: place(pagePath('statistics')),
  themes: place(pagePath('statistics')),
  refused: () => `${pagePath('statistics')}#not-computed`,
  honours: place(pagePath('honours')),
  glossary: place(pagePath('glossary')),
  sources: place(pagePath('about')),
  home: () => placePath(REPORT),
};
