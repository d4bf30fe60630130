import type { UnitKind } from '../domain/unit.ts';
import type { Period } from '../domain/period.ts';

/**
 * Every word of the interface in Chinese. This is the reference: the English dictionary is typed by it, so a key that is missing, extra
 * or takes other values does not compile. What stands under `headings`, `nav`, `themes`, `levels` and `home` may be set in the heading
 * font, which is cut to the characters found there.
 */
export const zh = {
  nav: {
    report: '报告',
    honours: '荣誉',
    statistics: '数据',
    glossary: '术语',
    about: '关于',
    siteMap: '网站地图',
  },
  headings: {
    contents: '本页目录',
    figures: '要点',
    sections: '报告',
    honours: '荣誉',
    statistics: '数据',
    glossary: '术语表',
    source: '来源',
    about: '关于本站',
    record: '来源文章',
    openPoints: '来源没有说清的地方',
    notComputed: '有意不算的账',
    paragraphs: '来源文章的段落',
    siteMap: '网站地图',
    pages: '页面',
    notFound: '没有这一页',
  },
  themes: {
    venues: '阵地',
    learning: '培训与活动',
    organisations: '组织',
    'role-models': '榜样',
    skills: '技能',
    care: '关爱',
    enterprises: '助企',
  },
  levels: {
    national: '全国',
    provincial: '全省',
    municipal: '全市',
    'not-stated': '未写明',
  },
  header: {
    skip: '跳到正文',
    home: '首页',
    navigation: '主导航',
    breadcrumbs: '所在位置',
    otherLanguage: '本页英文版',
  },
  footer: {
    provenance: '内容据一篇报纸文章整理，文字由本站重写；原文未注刊名与日期，约成于2023年。',
    navigation: '页脚导航',
    accessibility: '无障碍',
    privacy: '隐私',
    sourceAndMethod: '来源与方法',
    hostBody: (name: string) => `主办：${name}`,
    contact: (text: string) => `联系：${text}`,
    siteCode: (code: string) => `网站标识码：${code}`,
  },
  theme: { legend: '配色', auto: '跟随系统', light: '浅色', dark: '深色' },
  home: {
    readReport: '从引言读起',
    howToRead: '怎样读这条绣带',
    band: (stars: string, runs: string) => `${stars}朵八瓣花是${stars}项荣誉，花间水纹一针一家，依次为${runs}。`,
    allStatistics: '全部数据',
    allHonours: '荣誉详情',
    fromArticle: '据《凝聚工会奋进力量共绘美好发展蓝图》一文整理。',
  },
  section: {
    number: (n: number) => `第${hanNumber(n)}部分`,
    supplied: '本站拟题',
    suppliedLong: '标题由本站所拟，原文的标题已缺。',
    keyFigures: '本部分要点',
    basis: '据原文以下各段写成：',
    previous: '上一篇',
    next: '下一篇',
    inOtherLanguage: 'Read this section in English',
    pager: '前后篇',
  },
  figure: {
    exact: '确数',
    lowerBound: (mark: string) => `原文作“${mark}”，只知下限`,
    evidence: '本段数字的出处',
    inFull: (text: string) => `即${text}`,
    entry: '数据条目',
    entryOf: (label: string) => `${label}：数据条目`,
    close: '收起',
    source: '原文',
    period: '时段',
    value: '数值',
    definition: '含义',
    qualifier: '性质',
    notes: '说明',
    partOf: '属于',
    parts: '其中',
    usedIn: '见于',
  },
  period: (period: Period): string => {
    switch (period.kind) {
      case 'to-date':
        return '截至报道时';
      case 'this-year':
        return '报道当年';
      case 'year':
        return `${period.year}年`;
      case 'past-years':
        return `近${hanNumber(period.years)}年`;
      case 'per-year':
        return '每年';
      case 'not-stated':
        return '时段未写明';
    }
  },
  unitKinds: {
    places: '场所与单位',
    people: '人',
    instances: '人次',
    items: '件、项、类',
    money: '金额',
    years: '年',
  } satisfies Record<UnitKind, string>,
  honours: {
    lede: (count: string) => `来源文章记下${count}项荣誉。授予单位、级别和年份，原文写了的照录，没写的注明。`,
    levelHeading: { national: '全国级', provincial: '省级', municipal: '市级', 'not-stated': '级别未写明' },
    givers: '授予单位',
    years: '年份',
    notNamed: '来源未写明',
    giversNotNamed: '授予单位：来源未写明',
    from: '原文',
    yearRange: (from: number, to: number) => (from === to ? `${from}年` : `${from}年至${to}年`),
  },
  statistics: {
    lede: (count: string) =>
      `全部${count}个数据，逐个注明时段、口径和出处。只有一个时点，所以不谈增减；带“余”“多”的只是下限；种类不同、时段不同的数不相加。`,
    count: (n: number) => `${n}个`,
    themes: '主题',
  },
  glossary: {
    lede: (count: number) => `${count}条术语和名称，全站一词一译。解释是本站加的，不是来源文章的话。`,
    established: { high: '通行译法', medium: '常见译法', low: '本站自译' },
    explanation: '本站注',
  },
  about: {
    author: '作者',
    published: '刊名与日期',
    dated: '年代',
    title: '标题',
    subtitle: '副题',
    use: '怎样使用',
    openLede: '以下各处，原文没有交代，本站照样留白，不作推断。',
    notComputedLede: '这些数放在一起，容易让人想算一算。下面几种算法得不出可靠的结论，本站一概不做。',
    paragraphsLede: '各个数据的出处用段落号标出。段落号由本站所编，对应原文如下。',
    fontLicence: '字体许可全文',
  },
  siteMap: { lede: '本站的全部页面。每一页都有中文和英文。' },
  notFound: {
    text: '地址可能写错了，或者页面已经移走。',
    home: '回到首页',
  },
  punctuation: { list: '、', colon: '：', clause: '，', stop: '。', space: '' },
  pageTitle: (title: string, site: string) => `${title}｜${site}`,
} as const;

/**
 * A small whole number in Chinese numerals, as prose writes it.
 * @example hanNumber(45) // => '四十五'
 * @throws RangeError outside 0–99
 */
export function hanNumber(value: number): string {
  if (!Number.isInteger(value) || value < 0 || value > 99) throw new RangeError(`not a whole number from 0 to 99: ${value}`);
  const digits = '零一二三四五六七八九';
  const tens = Math.floor(value / 10);
  const ones = digits.charAt(value % 10);
  if (tens === 0) return ones;
  return `${tens === 1 ? '' : digits.charAt(tens)}十${value % 10 ? ones : ''}`;
}
