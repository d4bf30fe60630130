import type { SiteSettings } from '../../content/schemas/site.ts';
import type { Localised } from '../../figure/locale.ts';
import { FILING_NUMBERS } from '../../content/filing-numbers.ts';
import { isPrivateAddress } from '../../content/stand-in.ts';

/** A field of the settings that a public launch asks about, and what is said where it is not ready. */
export interface LaunchField {
  readonly required: boolean;
  /** Whether only a server in the mainland needs it. */
  readonly mainland?: boolean;
  /** That it is empty, and why that matters. */
  readonly missing: Localised;
  /** What may stand there, and that what is there cannot be right, as said behind it. */
  readonly unfit?: Localised & { readonly fits: (value: string) => boolean };
  readonly fix: Localised;
}

/** The fields that a public launch asks about, in the order of the footer. */
export const LAUNCH_FIELDS = {
  address: {
    required: true,
    missing: {
      zh: '没有正式网址。分享链接、搜索引擎和站点地图都要用它。',
      en: 'There is no public address. Shared links, search engines and the sitemap need it.',
    },
    unfit: {
      fits: (value) => !isPrivateAddress(value),
      zh: '不是公众能访问的网址。',
      en: 'is not an address that the public can reach.',
    },
    fix: {
      zh: '写上正式网址，以 https:// 开头，不带路径；栏目放在某个路径下，生成时另设 SITE_BASE=/路径/。',
      en: 'Write the public address, beginning with https:// and without a path; for a column under a path, build with SITE_BASE=/path/.',
    },
  },
  hostBody: {
    required: true,
    missing: {
      zh: '没有主办单位。公共机构的网站要在页脚写明由谁主办。',
      en: 'There is no host body. A public body’s site says in its footer who is answerable for it.',
    },
    fix: {
      zh: '写上主办单位的全称，中英文都要写。',
      en: 'Write the full name of the host body, in both languages.',
    },
  },
  contact: {
    required: true,
    missing: {
      zh: '没有联系方式。读者发现错误，要能找到人。',
      en: 'There is no contact. A reader who finds a mistake must be able to tell someone.',
    },
    fix: {
      zh: '写上对外公布的电话、邮箱或地址，中英文都要写。',
      en: 'Write a telephone number, mail address or postal address that is public, in both languages.',
    },
  },
  icp: {
    required: true,
    mainland: true,
    missing: {
      zh: '没有 ICP 备案号。服务器在境内的网站，备案号要写在页脚。',
      en: 'There is no ICP number. A site on a server in the mainland shows it in the footer.',
    },
    unfit: {
      fits: (value) => FILING_NUMBERS.icp.pattern.test(value),
      zh: FILING_NUMBERS.icp.zh,
      en: FILING_NUMBERS.icp.en,
    },
    fix: {
      zh: '照备案通知写，形如“青ICP备”加数字加“号”，有分号的连“-1”一起写。服务器在境外，运行时加 --abroad。',
      en: 'Copy it from the notice of filing: 青ICP备, digits, 号, and -1 or the like where it has one. For a server abroad, add --abroad.',
    },
  },
  publicSecurity: {
    required: true,
    mainland: true,
    missing: {
      zh: '没有公安备案号。境内网站开通后三十日内要办公安备案。',
      en: 'There is no public-security number. A mainland site files with the police within thirty days of opening.',
    },
    unfit: {
      fits: (value) => FILING_NUMBERS.publicSecurity.pattern.test(value),
      zh: FILING_NUMBERS.publicSecurity.zh,
      en: FILING_NUMBERS.publicSecurity.en,
    },
    fix: {
      zh: '照公安备案通知写，形如“青公网安备”加十四位数字加“号”。服务器在境外，运行时加 --abroad。',
      en: 'Copy it from the notice: 青公网安备, fourteen digits, 号. For a server abroad, add --abroad.',
    },
  },
  siteCode: {
    required: false,
    missing: {
      zh: '没有政府网站标识码。只有列入政府网站名录的网站才有。',
      en: 'There is no site code. Only sites on the register of government sites have one.',
    },
    fix: { zh: '有就写上，没有就空着。', en: 'Write it if there is one; else leave it empty.' },
  },
  copyright: {
    required: false,
    missing: {
      zh: '没有版权说明。',
      en: 'There is no copyright line.',
    },
    fix: { zh: '要写就中英文都写；不写就空着。', en: 'Write it in both languages, or leave both empty.' },
  },
  dataLicence: {
    required: false,
    missing: {
      zh: '没有写明数据许可。别人下载了数据，不知道能不能用；数据页会照实说没有写明。',
      en: 'No licence of the data is stated. Those who download them cannot know what they may do; the data page says so.',
    },
    fix: {
      zh: '由主办单位决定；定了就写上名称和网址。',
      en: 'It is for the host body to decide; then write its name and address.',
    },
  },
} satisfies { readonly [Field in keyof SiteSettings]?: LaunchField };
