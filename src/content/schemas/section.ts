import { z } from 'zod';
import { id, text } from './localised.ts';
import { locator, named } from './named.ts';
import { order } from './unique.ts';
import type { Stated } from './stated.ts';

/** content/sections/<slug>/section.yaml: what both languages of a section share. */
export const sectionOutline = z.strictObject({
  order: order().describe('在报告中的次序 / its position in the report'),
  number: order()
    .optional()
    .describe('第几部分；引言和展望没有 / its number; the introduction and outlook have none'),
  heading: z
    .enum(['source', 'supplied'])
    .describe('标题出自来源，还是本站所拟 / the source’s heading, or one supplied by this site'),
  parts: z.array(id).describe('各小标题的代号，依次 / the ids of the sub-headings, in order'),
  keyFigures: z
    .array(named('statistics', id))
    .max(4)
    .describe(
      '开头画出来的数字，能数的一针一个 / the figures drawn at the top, a stitch for each thing counted',
    ),
  lead: named('statistics', id)
    .optional()
    .describe(
      '首页目录里代表这一部分的数字；不写就从 keyFigures 里取首页上没有的第一个 / the figure that stands for the section in the contents on the home page; the first of keyFigures that is not on that page yet, if left out',
    ),
  sources: z
    .array(
      z.strictObject({
        document: named('sources', text).describe(
          '来源的代号，见 sources 文件夹 / the document, a file of content/sources',
        ),
        paragraphs: z
          .array(locator(text))
          .min(1)
          .describe('其中的段落号 / the locators of the paragraphs in it'),
      }),
    )
    .min(1)
    .describe('据哪些来源、哪些段落写成 / the documents and the paragraphs it is written from'),
});

/** What is stated once for both languages of a section of the report. */
export type SectionOutline = Stated<typeof sectionOutline>;

/** content/pages/<slug>/page.yaml: what both languages of a page of prose share. */
export const pageOutline = z.strictObject({
  parts: z
    .array(id)
    .describe(
      '各小标题的代号，依次；有 accessibility、privacy 的，页脚通到那里，有 stitch-band 的，这一页画出绣带 / the ids of the sub-headings, in order; the foot of every page leads to accessibility and privacy, where they are there, and the stitch band is drawn where there is stitch-band',
    ),
});

/** What is stated once for both languages of a page of prose: the part of a section’s outline that both share. */
export type PageOutline = Stated<typeof pageOutline>;

const lines: z.ZodType<readonly string[]> = z.array(text);

/** The front matter of a zh.mdx or en.mdx. */
export const pageWords = z.strictObject({
  title: text.describe('标题 / the title'),
  line: text.describe('目录里的一句话 / one line for the table of contents'),
  summary: text.describe('开篇一段 / the paragraph that opens the page'),
  // One text is how it was written before each paragraph had its own.
  translated: z
    .union([text, lines])
    .optional()
    .describe(
      '英文稿逐段核对到的中文稿，由 npm run translated 写入 / of which Chinese each paragraph of the English was found to be, written by npm run translated',
    ),
});

/** The front matter of a section or page in one language; the English also says which Chinese it was made from. */
export type PageWords = Stated<typeof pageWords>;
