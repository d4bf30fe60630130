import { glob } from 'astro/loaders';
import { z } from 'zod';
import { defineCollection } from 'astro:content';
import { honour } from './content/schemas/honour.ts';
import { reportSource } from './content/schemas/report-source.ts';
import { pageOutline, pageWords, sectionOutline } from './content/schemas/section.ts';
import { homeOutline, siteChanges, siteSettings } from './content/schemas/site.ts';
import { statistic } from './content/schemas/statistic.ts';
import { term } from './content/schemas/term.ts';

/** Loads one file an entry; the id is the file's path without its ending, such as `foundations/zh`. */
const files = (base: string, pattern: string) =>
  glob({ base: `./content/${base}`, pattern, generateId: ({ entry }) => entry.replace(/\.[a-z]+$/, '') });

/** Astro's reader of YAML makes a Date of a day without quotation marks; the checker's, as everyone's since YAML 1.2, leaves it a text. */
const withPlainDays = (data: unknown): unknown =>
  JSON.parse(JSON.stringify(data).replaceAll('T00:00:00.000Z"', '"'));

/** The collections of content/. References between them are checked by src/check, before Astro reads them. */
export const collections = {
  sectionOutlines: defineCollection({ loader: files('sections', '*/section.yaml'), schema: sectionOutline }),
  sections: defineCollection({ loader: files('sections', '*/*.mdx'), schema: pageWords }),
  pageOutlines: defineCollection({ loader: files('pages', '*/page.yaml'), schema: pageOutline }),
  pages: defineCollection({ loader: files('pages', '*/*.mdx'), schema: pageWords }),
  statistics: defineCollection({ loader: files('statistics', '*.yaml'), schema: statistic }),
  honours: defineCollection({ loader: files('honours', '*.yaml'), schema: honour }),
  glossary: defineCollection({ loader: files('glossary', '*.yaml'), schema: term }),
  source: defineCollection({ loader: files('source', 'report.yaml'), schema: reportSource }),
  settings: defineCollection({ loader: files('site', 'settings.yaml'), schema: siteSettings }),
  home: defineCollection({ loader: files('site', 'home.yaml'), schema: homeOutline }),
  changes: defineCollection({
    loader: files('site', 'changes.yaml'),
    schema: z.preprocess(withPlainDays, siteChanges),
  }),
};
