import { defineCollection } from 'astro:content';
import { SCHEMAS } from './content/collections.ts';
import { checkedContent } from './content/loader.ts';

/** The collections of content/, filled with what was checked and nothing else. */
export const collections = {
  sectionOutlines: defineCollection({ loader: checkedContent('sectionOutlines'), schema: SCHEMAS.sectionOutlines }),
  sections: defineCollection({ loader: checkedContent('sections'), schema: SCHEMAS.sections }),
  pageOutlines: defineCollection({ loader: checkedContent('pageOutlines'), schema: SCHEMAS.pageOutlines }),
  pages: defineCollection({ loader: checkedContent('pages'), schema: SCHEMAS.pages }),
  statistics: defineCollection({ loader: checkedContent('statistics'), schema: SCHEMAS.statistics }),
  honours: defineCollection({ loader: checkedContent('honours'), schema: SCHEMAS.honours }),
  glossary: defineCollection({ loader: checkedContent('glossary'), schema: SCHEMAS.glossary }),
  source: defineCollection({ loader: checkedContent('source'), schema: SCHEMAS.source }),
  settings: defineCollection({ loader: checkedContent('settings'), schema: SCHEMAS.settings }),
  home: defineCollection({ loader: checkedContent('home'), schema: SCHEMAS.home }),
  changes: defineCollection({ loader: checkedContent('changes'), schema: SCHEMAS.changes }),
};
