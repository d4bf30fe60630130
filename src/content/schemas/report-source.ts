import { z } from 'zod';
import type { ReportSource } from '../report-source.ts';
import { id, localised, text } from './localised.ts';
import { partialDate } from './period.ts';

/** content/source/report.yaml: the article the site is made from. */
export const reportSource = z.strictObject({
  title: text.describe('原文标题 / the article’s title'),
  titleEn: text.describe('本站的英译 / this site’s rendering of it'),
  subtitle: text.describe('原文副题 / the article’s subtitle'),
  subtitleEn: text.describe('本站的英译 / this site’s rendering of it'),
  author: text.describe('作者 / the author, as printed'),
  date: partialDate.describe('成文的年、月或日，如 "2023" / when it was written: a year, month or day'),
  dateIsInferred: z
    .literal(true)
    .optional()
    .describe('日期是推定的，没有印出 / the date is inferred and not printed'),
  dated: localised.describe('成文年代怎样推定 / how its date is inferred'),
  credit: localised.describe(
    '图下和引用里的一句，如“约2023年，未注明刊名与日期” / what stands in brackets after its title under drawings and in citations',
  ),
  provenance: localised.describe(
    '页脚的一句：内容据什么整理 / the sentence in the footer: what the content is compiled from',
  ),
  published: localised.describe('刊名与日期 / newspaper and date'),
  paragraphs: z
    .array(
      z.strictObject({
        id: text.describe('段落号，如 S1.P2 / the locator'),
        label: localised.describe('段落的叫法 / what the paragraph is called'),
        about: localised.describe('讲什么 / what it is about'),
      }),
    )
    .describe('原文各段 / the paragraphs of the article'),
  openPoints: z
    .array(
      z.strictObject({
        id: id.describe('代号 / id'),
        title: localised.describe('小标题 / heading'),
        text: localised.describe('说明 / what is left open'),
      }),
    )
    .describe('来源没有说清的地方 / what the source leaves open'),
  notComputed: z
    .array(
      z.strictObject({
        id: id.describe('代号 / id'),
        theme: text
          .optional()
          .describe(
            '读者会在哪个主题下找它，见 themes 文件夹 / the theme where a reader would look for it, a file of content/themes',
          ),
        what: localised.describe('不计算什么 / what is not computed'),
        why: localised.describe('为什么 / why not'),
      }),
    )
    .describe('有意不计算的 / what is deliberately not computed'),
  use: localised.describe('本站怎样使用这个来源 / how this site uses the source'),
}) satisfies z.ZodType<ReportSource>;
