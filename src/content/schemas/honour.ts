import { z } from 'zod';
import { localised, text } from './localised.ts';
import { year } from './period.ts';
import { locator, named } from './named.ts';
import { order } from './unique.ts';
import type { Stated } from './stated.ts';

/** A file of content/honours. */
export const honour = z.strictObject({
  order: order().describe('次序 / its position in the list'),
  title: localised.describe('荣誉名称，一字不改 / the title, character for character'),
  level: named('levels', text).describe(
    '级别，见 levels 文件夹 / the level, a file of content/levels; not-stated where the source does not say',
  ),
  givers: localised
    .optional()
    .describe('授予单位；来源没写就不填 / who gave it; leave out where the source does not say'),
  years: z
    .strictObject({ from: year.describe('起 / from'), to: year.describe('止 / to') })
    .optional()
    .describe('年份；来源没写就不填 / the years; leave out where the source does not say'),
  explanation: localised
    .optional()
    .describe(
      '本站的一句说明，名称已经说清就不写 / one line of the site’s own; leave out where the title says it',
    ),
  source: z
    .strictObject({
      document: named('sources', text).describe(
        '来源的代号，见 sources 文件夹 / the document, a file of content/sources',
      ),
      paragraph: locator(text).describe('其中的段落号 / the locator of the paragraph in it'),
      phrase: text.describe('原文 / the phrase of the source'),
    })
    .describe('出处 / where a source says so'),
});

/** An honour the body holds; what the source does not name is absent. */
export type Honour = Stated<typeof honour>;
