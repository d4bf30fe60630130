import { z } from 'zod';
import { id } from './localised.ts';
import { named } from './named.ts';
import { pageWords } from './section.ts';
import { order, unique } from './unique.ts';
import type { Stated } from './stated.ts';

/** content/served/<id>/group.yaml: what both languages of a group of people, or of bodies, that was served share. */
export const groupOutline = z.strictObject({
  order: order().describe('在“服务了谁”一页上的次序 / its position on the page of who is served'),
  figure: unique(named('statistics', id), 'duplicate-group')
    .optional()
    .describe('放大的数字 / the figure shown large'),
  figures: z
    .array(named('statistics', id))
    .describe('下面一行一个的数字，依次；可以没有 / the figures in rows below it, in order; may be none'),
  derived: z
    .array(named('derived', id))
    .optional()
    .describe('再下面的推算数 / the derived figures below these'),
});

/** What is stated once for both languages of a group that was served. */
export type GroupOutline = Stated<typeof groupOutline>;

/** The front matter of a group in one language: its name. Its text is a sentence or two. */
export const groupWords = pageWords.pick({ title: true, translated: true });

/** The name of a group that was served, in one language. */
export type GroupWords = Stated<typeof groupWords>;
