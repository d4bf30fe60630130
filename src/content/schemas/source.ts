import { z } from 'zod';
import { LOCALES } from '../../figure/locale.ts';
import { id, kind, localised, text } from './localised.ts';
import { partialDate } from './period.ts';
import type { Stated } from './stated.ts';

/** What kinds of document figures are taken from. */
export const SOURCE_KINDS = ['article', 'report', 'notice', 'statistics', 'statement'] as const;

const author = z.discriminatedUnion('kind', [
  kind('person', '一个人 / a person', {
    name: text.describe('姓名，照印出的写 / the name, as printed'),
    romanised: text
      .optional()
      .describe('姓名的拉丁字母写法，用于英文页 / the name in Latin letters, for English pages'),
  }),
  kind('organisation', '一个单位 / a body', {
    name: localised.describe('单位的名称 / its name'),
  }),
]);

/** A file of content/sources: a document that figures, honours and sections are taken from. */
export const source = z.strictObject({
  kind: z.enum(SOURCE_KINDS).describe('哪一种文件 / what kind of document it is'),
  language: z.enum(LOCALES).describe('用哪种文字写的 / the language it is written in'),
  title: localised.describe(
    '标题：它自己的文字照印出的写，另一种是本站所译 / its title: as printed in its own language, this site’s rendering in the other',
  ),
  subtitle: localised.optional().describe('副题，没有就不写 / its subtitle, if any'),
  author: author
    .optional()
    .describe('作者，是人或单位；没写的不填 / who wrote it, a person or a body, if stated'),
  date: partialDate.describe('成文的年、月或日，如 "2023" / when it was written: a year, month or day'),
  dateIsInferred: z
    .literal(true)
    .optional()
    .describe('日期是推定的，没有印出 / the date is inferred and not printed'),
  dated: localised
    .optional()
    .describe('推定的，写明怎样推定；印出的不写 / how it is inferred; leave out where it is printed'),
  credit: localised.describe(
    '图下和引用里的一句，如“2024年3月，年度报告” / what stands in brackets after its title under drawings and in citations',
  ),
  provenance: localised.describe(
    '页脚的一句：内容据什么整理 / the sentence in the footer: what the content is compiled from',
  ),
  published: localised.optional().describe('登在哪里，何时 / where and when it was published'),
  use: localised.optional().describe('本站怎样使用这个来源 / how this site uses it'),
  paragraphs: z
    .array(
      z.strictObject({
        id: text.describe('段落号，如 S1.P2 / the locator'),
        label: localised
          .optional()
          .describe('段落的叫法，不写就用段落号 / what it is called; its locator if left out'),
        brief: localised
          .optional()
          .describe(
            '更短的叫法，写在正文旁的注里，如“一·2”；可不写 / a shorter name, for the notes beside the text, such as 1 ¶2',
          ),
        about: localised.optional().describe('讲什么 / what it is about'),
      }),
    )
    .min(1)
    .describe('它的各段、各表 / its paragraphs or tables'),
  openPoints: z
    .array(
      z.strictObject({
        id: id.describe('代号 / id'),
        title: localised.describe('小标题 / heading'),
        text: localised.describe('说明 / what is left open'),
      }),
    )
    .optional()
    .describe('它没有说清的地方 / what it leaves open'),
});

/** A document that figures, honours and sections are taken from: its bibliographic record, and what it leaves open. */
export type Source = Stated<typeof source>;
