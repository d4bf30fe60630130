import { z } from 'zod';
import { isSiteOrigin } from '../site-origin.ts';
import { isTimeZone } from '../time-zone.ts';
import { filledIn } from './filled-in.ts';
import { id, localised, optionalLocalised, text } from './localised.ts';
import { partialDate } from './period.ts';
import { named } from './named.ts';
import { whole } from './whole.ts';
import type { Stated } from './stated.ts';

const optionalText = z.string().trim();
const optionalAddress = z.union([z.literal(''), z.url({ protocol: /^https?$/ })]);
// A path, a name or a query would be lost from every address that is made of it.
const siteOrigin = z.stringFormat('site-origin', (address) => address === '' || isSiteOrigin(address));

/** content/site/settings.yaml. What is empty is not shown. */
export const siteSettings = z.strictObject({
  edition: partialDate.describe(
    '报告这一版成于何时，如 "2023"：正文写的是那时已知的数 / when this edition of the report was written, as in "2023": its text gives the values known by then',
  ),
  name: localised.describe('网站名称 / the name of the site'),
  shortName: localised.describe('简称 / its short name'),
  organisation: localised.describe('单位名称 / the organisation'),
  title: localised.describe('报告标题 / the title of the report'),
  dek: filledIn(localised, 'counts').describe(
    '首页的一句介绍；{figures} 和 {honours} 自动换成数目 / the sentence under the title; {figures} and {honours} are filled in',
  ),
  description: localised.describe('给搜索引擎的简介 / the description for search engines'),
  address: siteOrigin.describe(
    '正式网址，只写 https:// 和域名，未定可留空 / the public address, https:// and the host alone, empty until known',
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
  dataLicence: whole(
    z.strictObject({
      name: optionalText.describe('许可名称 / name of the licence'),
      url: optionalAddress.describe('许可网址 / address of the licence'),
    }),
    'name',
  ).describe('数据许可 / the licence of the data'),
  timeZone: z
    .stringFormat('time-zone', isTimeZone)
    .optional()
    .describe(
      '更新日期所在的时区，用国际名称，如 Asia/Tokyo；不写就按世界时 / the time zone of the dates by its international name; UTC if left out',
    ),
  offline: z
    .boolean()
    .describe(
      '离线阅读：true 为开，读者看过的页断网也能再看，也可存下整份报告；false 为关，已存在读者浏览器里的也会清除 / reading without a network: true keeps the pages that were read in the reader’s browser, or the whole report on request, false clears them',
    ),
});

/** What the publisher sets; an empty text is a slot not yet filled, and is not shown. */
export type SiteSettings = Stated<typeof siteSettings>;

const homeFigure = z.strictObject({
  figure: named('statistics', id).describe('数字的代号 / the id of the figure'),
  label: localised
    .optional()
    .describe(
      '数字旁边的话；不写就用它的简称，没有简称用名称 / what stands beside the number: its short name or its name, if left out',
    ),
  parts: z
    .array(named('statistics', id))
    .min(1)
    .max(3)
    .optional()
    .describe(
      '其中的几部分，各用一种针，可以不写 / the figures that count some of its things, each in a mark of its own; may be left out',
    ),
});

/** A figure on the home page. */
export type HomeFigure = Stated<typeof homeFigure>;

/** content/site/home.yaml: the figures on the home page. */
export const homeOutline = z.strictObject({
  groups: z
    .array(
      z.strictObject({
        id: id.describe('代号 / id'),
        title: localised.describe(
          '分组标题；中文用空格、英文用逗号断行 / the heading of the group; it breaks after a comma',
        ),
        lead: homeFigure.describe(
          '打头的数，一针一个垂成一条绣带；最好是可以数的 / the figure that leads: a ribbon with a stitch for each thing, best where that can be counted',
        ),
        rows: z
          .array(homeFigure)
          .max(3)
          .describe('旁边的几个数，最多三个；没有写 [] / the figures beside it, three at most; [] for none'),
      }),
    )
    .min(1)
    .describe('首页的数字分组，一组一栏 / the groups of figures on the home page, each a column'),
  board: z
    .strictObject({
      title: localised.describe('数据页的大标题；中文用空格断行 / the heading of the statistics page'),
      dek: localised.describe('大标题下面的一句 / the line under it'),
    })
    .optional()
    .describe('数据页开头的话；不写就用“数据” / how the statistics page opens; its name, if left out'),
  band: z
    .array(named('statistics', id))
    .min(1)
    .optional()
    .describe(
      '绣带各段水纹所据的数字，依次；没有合适的确数，可以不写 / the figures whose units are the stitch columns between the stars; may be left out where none is exact',
    ),
});

/** The figures of the home page and of the band, and how the statistics page opens. */
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
