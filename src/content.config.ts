import { defineCollection } from 'astro:content';
import { checkedContent } from './content/loader.ts';
import { honour } from './content/schemas/honour.ts';
import { reportSource } from './content/schemas/report-source.ts';
import { pageOutline, pageWords, sectionOutline } from './content/schemas/section.ts';
import { homeOutline, siteChanges, siteSettings } from './content/schemas/site.ts';
import { statistic } from './content/schemas/statistic.ts';
import { term } from './content/schemas/term.ts';

/** The collections of content/, filled with what was checked and nothing else. */
export const collections = {
  sectionOutlines: defineCollection({ loader: checkedContent('sectionOutlines'), schema: sectionOutline }),
  sections: defineCollection({ loader: checkedContent('sections'), schema: pageWords }),
  pageOutlines: defineCollection({ loader: checkedContent('pageOutlines'), schema: pageOutline }),
  pages: defineCollection({ loader: checkedContent('pages'), schema: pageWords }),
  statistics: defineCollection({ loader: checkedContent('statistics'), schema: statistic }),
  honours: defineCollection({ loader: checkedContent('honours'), schema: honour }),
  glossary: defineCollection({ loader: checkedContent('glossary'), schema: term }),
  source: defineCollection({ loader: checkedContent('source'), schema: reportSource }),
  settings: defineCollection({ loader: checkedContent('settings'), schema: siteSettings }),
  home: defineCollection({ loader: checkedContent('home'), schema: homeOutline }),
  changes: defineCollection({ loader: checkedContent('changes'), schema: siteChanges }),
};
