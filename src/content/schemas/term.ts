import { z } from 'zod';
import { localised, text } from './localised.ts';
import { unique } from './unique.ts';
import type { Stated } from './stated.ts';

/** How well an English rendering is established, best first. */
export const ESTABLISHED = ['high', 'medium', 'low'] as const;

/** A file of content/glossary. */
export const term = z.strictObject({
  zh: unique(text, 'duplicate-term').describe('中文术语 / the Chinese term'),
  en: text.describe('全站唯一的英文译法 / its one English rendering on the whole site'),
  forms: z
    .strictObject({
      zh: z.array(text).describe('中文的其他写法 / other Chinese forms'),
      en: z.array(text).describe('英文的其他写法，如复数 / other English forms, such as plurals'),
    })
    .describe('同样可用的写法 / other accepted forms'),
  established: z.enum(ESTABLISHED).describe('英文译法的通行程度 / how well the English is established'),
  explanation: localised
    .optional()
    .describe(
      '本站的一句解释，词语本身已经说清就不写 / one line of the site’s own; leave out where the term says it',
    ),
  note: localised.optional().describe('使用时要注意什么 / what to watch'),
});

/** A term or name of the glossary: one Chinese term has one English rendering on the whole site. */
export type Term = Stated<typeof term>;
