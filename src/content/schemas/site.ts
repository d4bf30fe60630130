import { z } from 'zod';
import { isTimeZone } from '../time-zone.ts';
import { id, localised, optionalLocalised, text } from './localised.ts';
import { partialDate } from './period.ts';
import { named } from './named.ts';
import type { Stated } from './stated.ts';

const optionalText = z.string().trim();
const optionalAddress = z.union([z.literal(''), z.url({ protocol: /^https?$/ })]);

/** content/site/settings.yaml. What is empty is not shown. */
export const siteSettings = z.strictObject({
  edition: partialDate.describe(
    '报告这一版成于何时，如 "2023"：正文写的是那时已知的数 / when this edition of the report was written, as in "2023": its text gives the values known by then',
  ),
  name: localised.describe('网站名称 / the name of the site'),
  shortName: localised.describe('简称 / its short name'),
  organisation: localised.describe('单位名称 / the organisation'),
  title: localised.describe('报告标题 / the title of the report'),
  dek: localised.describe(
    '首页的一句介绍；{figures} 和 {honours} 自动换成数目 / the sentence under the title; {figures} and {honours} are filled in',
  ),
  description: localised.describe('给搜索引擎的简介 / the description for search engines'),
  address: optionalAddress.describe(
    '正式网址，如 https://… ，未定可留空 / the public address, empty until known',
  ),
  hostBody: optionalLocalised.describe('主办单位 / the host body'),
  contact: optionalLocalised.describe('联系方式 / contact'),
  icp: optionalText.describe('ICP 备案号 / ICP number'),
  publicSecurity: optionalText.describe('公安备案号 / public-security number'),
  siteCode: optionalText.describe('政府网站标识码 / site code'),
  copyright: optionalLocalised.describe('版权说明 / copyright line'),
  dataName: id
    .optional()
    .describe(
      '数据集的英文代号，小写，如 two-words；可不写 / the name of the data set in lower-case Latin letters, with hyphens; may be left out',
    ),
  dataLicence: z
    .strictObject({
      name: optionalText.describe('许可名称 / name of the licence'),
      url: optionalAddress.describe('许可网址 / address of the licence'),
    })
    .describe('数据许可 / the licence of the data'),
  timeZone: z
    .stringFormat('time-zone', isTimeZone)
    .optional()
    .describe(
      '更新日期所在的时区，用国际名称，如 Asia/Tokyo；不写就按世界时 / the time zone of the dates by its international name; UTC if left out',
    ),
  offline: z
    .boolean()
    .describe(
      '离线阅读：true 为开，读者打开过一次，断网也能看全部页面；false 为关，已存在读者浏览器里的也会清除 / reading without a network after one visit: true keeps the pages in the reader’s browser, false clears them',
    ),
});

/** What the publisher sets; an empty text is a slot not yet filled, and is not shown. */
export type SiteSettings = Stated<typeof siteSettings>;

/** content/site/home.yaml: the figures on the home page. */
export const homeOutline = z.strictObject({
  groups: z
    .array(
      z.strictObject({
        id: id.describe('代号 / id'),
        title: localised.describe('分组标题 / the heading of the group'),
        figures: z.array(named('statistics', id)).min(1).describe('数字的代号 / ids of the figures'),
      }),
    )
    .min(1)
    .describe('首页的数字分组 / the groups of figures on the home page'),
  opening: z
    .array(named('statistics', id))
    .min(1)
    .max(8)
    .describe('数据页开头的一到八个数字 / the one to eight figures that open the statistics page'),
  band: z
    .array(named('statistics', id))
    .min(1)
    .describe(
      '绣带各段水纹所据的数字，依次 / the figures whose units are the stitch columns between the stars',
    ),
});

/** The figures of the home page, those that open the statistics page, and those of the band. */
export type HomeOutline = Stated<typeof homeOutline>;

const siteChange = z.strictObject({
  date: z.iso.date().describe('日期，如 2026-11-22 / the day'),
  path: z.string().startsWith('/').describe('改了的那一页，如 /honours/ / the page that changed'),
  zh: text.describe('中文'),
  en: text.describe('English'),
});

/** A change of the site that its readers are told of; its page is free of language and base. */
export type SiteChange = Stated<typeof siteChange>;

/** content/site/changes.yaml: what the feeds tell. */
export const siteChanges = z.strictObject({
  changes: z.tuple([siteChange], siteChange).describe('网站的更新 / the changes of the site'),
});
