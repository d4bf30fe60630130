import { cardinal, counted } from '../figure/cardinal.ts';
import { type Unit, type UnitKind, unitName } from '../figure/unit.ts';
import { fiscalYearName, type Period, type SourceDate } from '../figure/period.ts';
import type { Reading } from '../figure/quantity.ts';
import type { Obstacle } from '../figure/series.ts';
import { listed } from './listed.ts';
import { insideQuotes } from './quoted.ts';

/** What a report may have besides its figures, or may do without. */
export interface Extras {
  readonly honours: number;
  readonly terms: number;
  /** Whether anything is worked out from figures. */
  readonly hasDerived: boolean;
}

/** Of what stands in an order, counted from one: the ones without a giver, those without a level, and those that do have years. */
export interface LeftOpen {
  readonly givers: readonly number[];
  readonly levels: readonly number[];
  readonly dated: readonly number[];
}

/** How a document is named: its title, its own title where that is in the other language, and what stands in brackets after it. */
export interface Credit {
  readonly title: string;
  readonly original?: string;
  readonly credit: string;
}

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
    data: '开放数据',
    siteMap: '网站地图',
  },
  headings: {
    byPeriod: '按时段看',
    otherFigures: (count: number) => `其他${counted('zh', count)}个数据`,
    workedOut: '据报告数据推算',
    notWorkedOut: '不作推算的数据',
    allFigures: '全部数据',
    otherThemes: '其他',
    data: '开放数据',
    dataFiles: '文件',
    dataCaveats: '使用前须知',
    dataColumns: '各列含义',
    dataCitation: '怎样引用',
    dataLicence: '许可',
    dataSums: '校验和',
    home: '首页',
    contents: '本页目录',
    figures: '要点',
    sections: '报告目录',
    served: '服务了谁',
    honours: '荣誉',
    honoursCounted: (count: number) => `${counted('zh', count)}项荣誉`,
    honoursInSource: '原文与说明',
    statistics: '数据',
    glossary: '术语表',
    source: '来源',
    about: '关于本站',
    record: '来源文献',
    openPoints: '原文未载明事项',
    paragraphs: '原文段落',
    siteMap: '网站地图',
    search: '检索',
    pages: '页面',
    editions: '各年版',
    edition: (year: string) => `${year}年版`,
    notFound: '找不到这一页',
    notKept: '本机找不到这一页',
    offline: '不上网时阅读',
    printContents: '目录',
    endnotes: '数据出处',
    colophon: '关于本报告',
  },
  editions: {
    named: (name: string, year: string) => `${name}（${year}年版）`,
    older: (year: string) => `这是${year}年版。`,
    newestPage: (year: string) => `查看${year}年版的这一页`,
    newestHome: (year: string) => `查看${year}年版`,
    lede: '报告各年版，由新到旧。旧版保持发布时的原貌。',
    newest: '最新',
    written: (date: string) => `成文于${plainDate(date)}`,
    changes: (year: string) => `${year}年版的变化`,
    changesLede: (year: string) => `${year}年版的数据和各部分与上一版相比的变化，由程序比对得出。`,
    nothing: '没有变化。',
    notMentioned: '最新一版正文没有引用这个数据。',
    renewed: (now: string, was: string) => `${now}上一版：${was}`,
    figures: {
      added: '新增的数据',
      renewed: '有新值的数据',
      revised: '已更正的数据',
      redefined: '口径调整的数据',
      missing: '没有新值的数据',
      withdrawn: '停用或撤回的数据',
    },
    sections: { added: '新增', reworded: '改写', removed: '删去' },
    counted: (count: number, kind: string) => `${kind}${count}个`,
    feed: '各版的变化（Atom）',
    feedTitle: (site: string) => `${site}：各版的变化`,
  },
  header: {
    skip: '跳到正文',
    home: '首页',
    navigation: '主导航',
    breadcrumbs: '所在位置',
  },
  footer: {
    navigation: '页脚导航',
    accessibility: '无障碍',
    privacy: '隐私',
    sourceAndMethod: '来源与方法',
    hostBody: (name: string) => `主办：${name}`,
    contact: (text: string) => `联系：${text}`,
    siteCode: (code: string) => `网站标识码：${code}`,
    moreSources: (count: number) => `另据${counted('zh', count)}份来源。`,
  },
  theme: { legend: '配色', auto: '跟随系统', light: '浅色', dark: '深色' },
  reading: {
    enter: '长辈模式',
    leave: '退出大字',
    listen: '听这页',
    menu: '全部栏目',
    size: '字号',
    sizes: ['大', '更大', '最大'],
    contrast: '高对比',
  },
  speech: {
    start: '朗读本页',
    failed: '朗读没有载入，请稍后再试。',
    pause: '暂停',
    resume: '继续',
    stop: '停止',
    speed: '语速',
    rate: (times: number) => (times === 1 ? '正常' : `${times}倍`),
  },
  home: {
    /** A place and a person of any kind, in a language where what they are called would be too long. */
    places: '处',
    people: '人',
    /** The number of a section in the contents. */
    section: (number: number) => cardinal('zh', number),
    key: {
      stitch: (units: readonly string[], isHanging: boolean, isTorn: boolean) =>
        `一针${units.map((unit) => `一${unit}`).join('或')}${isHanging ? '，竖幅十针一行' : ''}${isTorn ? '，右端散开表示至少' : ''}`,
      block: (each: number, hasTimes: boolean, isTorn: boolean) =>
        `一格${cardinal('zh', each)}${hasTimes ? '人或人次' : '人'}${isTorn ? '，右端散开表示至少' : ''}`,
      money: (period: string) => `${period}的钱，同一比例`,
      period: (period: string, written?: string) =>
        `未另注时段的，均为${period}${written ? `（${written}）` : ''}；各数不相加`,
    },
    servedKey: (each: number) =>
      `一格${each === 1 ? '一人或一人次' : `${cardinal('zh', each)}人或人次`}，一行${cardinal('zh', each * 100)}；空心的未写明时段。`,
    board: (count: number) => `报告里的${counted('zh', count)}个数，按时段排开。`,
    boardKey: '一格一个数，散开表示至少，空心的未写明时段。',
    allStatistics: '看全部数据',
    allHonours: '荣誉详情',
  },
  section: {
    number: (n: number) => `第${cardinal('zh', n)}部分`,
    supplied: '本站拟题',
    keyFigures: '本部分要点',
    basis: '据原文以下各段写成',
    previous: '上一篇',
    next: '下一篇',
    inOtherLanguage: 'Read this section in English',
    pager: '前后篇',
  },
  plain: { summary: '五句话概要' },
  sideBySide: {
    link: '中英文对照',
    brief: '对照',
    title: (title: string) => `${title}（中英文对照）`,
    lede: '中英文逐段对照。同一数据在两种文字中编号相同，出处列在段落之下。',
    back: '返回本部分正文',
  },
  print: {
    link: '打印版',
    description: (hasHonours: boolean) =>
      `报告全文${hasHonours ? '、荣誉' : ''}和各个数据的出处合为一页，按A4版式排好，可以打印。`,
    lede: '报告全文合为一页，按A4版式排好，用浏览器的“打印”功能即可印出。',
    download: (size: string) => `下载PDF（${size}）`,
    note: (n: number) => `注${n}`,
    ribbons: '一针一个，十针一行；各数不相加。',
    /** What each of the marks stands for that lie in rows. */
    strips: (
      marks: readonly { readonly mark: 'stitch' | 'block'; readonly each: number }[],
      isTorn: boolean,
    ) =>
      `横排的，${marks.map(({ mark, each }) => `一${mark === 'stitch' ? '针' : '格'}${cardinal('zh', each)}个`).join('，')}，一百个一行${isTorn ? '；右端散开的，至少这么多' : ''}。`,
    servedLine: (count: number) => `${counted('zh', count)}类人和单位，有多少，为他们做了什么`,
    servedLede: (marks: string) =>
      `${marks}；一百个一行，右端散开的至少这么多，空心的未写明时段。小字的数未注时段的，时段与大字的数相同；各数不相加。`,
    figuresLede: '“余”“多”：至少这么多。空心方格：时段未写明。',
    figuresLine: (count: number) => `全文的${count}个数，各附原文和所在段落`,
    place: '出处',
    onPage: (page: string) => `（第${page}页）`,
    site: '网站',
    address: '网址',
    host: '主办',
    contact: '联系',
    fonts: '字体',
    fontNames: '标题和数字用思源宋体（Noto Serif SC），依SIL Open Font License使用；正文用系统自带的黑体。',
  },
  figure: {
    evidence: '本段数字的出处',
    inFull: (text: string) => `即${text}`,
    close: '收起',
    source: '原文',
    placeIn: (title: string, paragraph: string) => `《${title}》${paragraph}`,
    partOf: '属于',
  },
  /** A period where there is little room. */
  periodBriefly: (period: Period): string =>
    period.kind === 'this-year' ? '当年至成文时' : zh.period(period),
  period: (period: Period): string => {
    switch (period.kind) {
      case 'to-date':
        return '截至成文时';
      case 'this-year':
        return '当年至成文时';
      case 'year':
        return `${period.year}年`;
      case 'span':
        return `${period.from}年至${period.to}年`;
      case 'quarter':
        return `${period.year}年第${cardinal('zh', period.quarter)}季度`;
      case 'month':
        return `${period.year}年${period.month}月`;
      case 'fiscal-year':
        return `${fiscalYearName(period.year)}财年`;
      case 'as-at':
        return `截至${dateInWords(period.date)}`;
      case 'past-years':
        return `近${counted('zh', period.years)}年`;
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
    area: '面积',
    length: '长度',
    duration: '时长',
    percent: '百分比',
    permille: '千分比',
    rate: '比率',
    ratio: '比例',
    rank: '名次',
  } satisfies Record<UnitKind, string>,
  served: {
    lede: (count: number) =>
      `报告提到${counted('zh', count)}类人和单位，原文写明有多少的，先举这个数。点开任何一个数，都能看到它的出处。`,
    notCounted: '有多少，原文没有写明',
    notAdded: '各数的时段和口径不同，不能相加。',
    block: (each: number) =>
      each === 1 ? '一格一人或一人次' : `一格${cardinal('zh', each)}人，或${cardinal('zh', each)}人次`,
    stitch: (each: number) => `一针${cardinal('zh', each)}家`,
    atLeast: '至少',
    notDated: '时段未写明',
    workedOut: '本站算出',
    ofThese: (part: string) => `其中${part}`,
  },
  honours: {
    lede: (count: number) =>
      `报告载有${counted('zh', count)}项荣誉。授予单位、级别和年份，原文写明的照录，没有写明的注明。`,
    /** In which order so many honours stand, and what the source does not say of them. */
    leftOpen: ({ givers, levels, dated }: LeftOpen, all: number) => {
      const open = [
        ...(givers.length > 0 ? [`${whichOf(givers, all)}由谁授予`] : []),
        ...(levels.length > 0 ? [`${whichOf(levels, all)}属于哪一级`] : []),
        ...(dated.length === 0 ? [`${all === 1 ? '这一项' : '各项'}是哪一年的`] : []),
      ];
      const some = dated.length > 0 && dated.length < all;
      const said = [
        ...(open.length > 0 ? [`${open.join('，')}，原文没有写`] : []),
        ...(some ? [`写明年份的只有${whichOf(dated, all)}`] : []),
      ];
      return [
        ...(all > 1 ? ['依原文次序排列。'] : []),
        ...(said.length > 0 ? [`${said.join('；')}。`] : []),
      ].join('');
    },
    levelNotStated: '未写明',
    levelNotStatedHeading: '级别未写明',
    givers: '授予单位',
    years: '年份',
    notNamed: '原文未写明',
    count: (n: number) => `${n}项`,
    anyYear: '年份见各项',
    from: '出处',
    yearRange: (from: number, to: number) => (from === to ? `${from}年` : `${from}年至${to}年`),
  },
  statistics: {
    lede: (count: number, hasSeries: boolean) =>
      `${count === 1 ? '一个数据，' : `全部${counted('zh', count)}个数据，逐个`}注明时段、口径和出处。${hasSeries ? '' : `${count === 1 ? '' : '各数'}只有一个时段的值，不作增减比较；`}带“余”“多”“超过”等字样的表示至少；种类、时段不同的数不相加。`,
    count: (n: number) => `${n}个`,
    themes: '主题',
  },
  dashboard: {
    everyPeriod: '各个时段',
    unfold: '展开',
    /** How many stitches a row of a drawing has. */
    inRow: (count: number) => `一行${cardinal('zh', count)}针。`,
    /** The unit of all numbers of a drawing. */
    inUnit: (unit: string) => `单位：${unit}。`,
    hits: (count: number) => (count > 0 ? `${count}个相符` : '这里没有'),
    filters: '筛选、查找、排序',
    theme: '主题',
    kind: '统计对象',
    any: '全部',
    lowerOnly: '只看“至少”的数',
    find: '查找',
    sort: '排序',
    sorts: { order: '原有次序', theme: '按主题', value: '按数值', name: '按名称' },
    view: '显示方式',
    views: { drawings: '图', table: '表格' },
    reset: '清除',
    one: '1个数据',
    found: (count: string) => `${count}个数据`,
    none: '没有符合条件的数据',
    sortCaution: '不同种类、不同时段的数排在一起只为查找，不作比较。',
  },
  chart: {
    table: '数据表',
    name: '名称',
    value: '数值',
    period: '时段',
    source: (sources: readonly Credit[]) =>
      `来源：${sources.map(({ title, credit }) => cited({ title, credit })).join('；')}`,
    downloadSvg: '下载SVG',
    downloadPng: '下载PNG',
    describe: (title: string, rows: string, note: string) => `${title}。${rows}。${note}`,
    row: (label: string, value: string, period: string) => `${label}：${value}（${period}）`,
    rowBreak: '；',
    key: '图例',
  },
  glossary: {
    lede: (count: number) => `${count}条术语和名称，全站一词一译。解释为本站所加，不是原文内容。`,
    index: '索引',
    ownRendering: '本站自译',
  },
  date: plainDate,
  sourceKinds: {
    article: '文章',
    report: '报告',
    notice: '通知、公告',
    statistics: '统计报表',
    statement: '本单位的说明',
  },
  about: {
    author: '作者',
    published: '刊载',
    dated: '成文时间',
    title: '标题',
    subtitle: '副题',
    kind: '种类',
    use: '怎样使用',
    openLede: '以下事项原文没有写明，本站不作推断。',
    notComputedLede: '以下推算得不出可靠的结论，本站不作。',
    paragraphsLede: '各个数据的出处注明到段。各段名称为本站所加，内容如下。',
    fontLicence: '字体许可全文',
  },
  data: {
    lede: (figures: number, has: Extras) =>
      `${figures}个数据${withThem(has)}，可以整份下载。每一行注明单位、时段、性质和出处，中英文对照。`,
    tables: {
      statistics: '数据',
      honours: '荣誉',
      glossary: '术语表',
      derived: '推算出的数',
      sources: '来源',
    },
    tableNotes: {
      statistics: '一行是一个数据在一个时段的值。',
      honours: '一行是一项荣誉。',
      glossary: '一行是一条术语或名称。',
      derived: '一行是由两个数据推算出的一个约数，注明由哪两个数得来。',
      sources: '一行是一份来源文献。',
    },
    rows: (n: number) => `${n}行`,
    fileKinds: {
      workbook: '工作簿',
      archive: '压缩包',
      descriptor: '数据包描述',
      schema: '结构',
      sums: '校验和',
    },
    files: {
      workbook: '每张表一个工作表，另有一个说明表；数值为数字格式',
      archive: '全部文件',
      descriptor: '按Data Package 2.0列明各文件及其各列',
      schema: 'statistics.json的结构（JSON Schema）',
      sums: '各文件的SHA-256校验和',
    },
    perFigure: '每个数据另有单独的CSV和JSON，见该数据的页面，也收在压缩包的statistics文件夹里。',
    formats:
      'CSV为不带BOM的UTF-8，行末为CRLF，供程序读取；用Excel打开，请取文件名以“excel.csv”结尾的一份，它带BOM，其余相同。JSON列名相同，空值写作null。',
    /** Ends what the data set says of itself; long enough alone for those who ask for fifty characters. */
    described:
      '每项数据列明各时段的数值、性质（确数、约数、至少或至多）、统计口径和原文出处，中英文各一份，可下载CSV和JSON。',
    inline: '下载文件打不开时，可在以下各页查看同样的内容：',
    columnsLede:
      '全大写的列名取自SDMX，其中以QUALIFIER、PERIOD开头的为本站所加；以_zh、_en结尾的两列，分别为中文和英文。',
    column: '列名',
    meaning: '含义',
    values: (codes: string) => `取值：${codes}`,
    sharedColumns: (table: string) => `其余各列与“${table}”表的同名各列相同。`,
    columnsOf: (table: string, columns: number) => `${table}，${columns}列`,
    caveats: {
      lowerBound:
        'QUALIFIER为more-than、over、at-least的表示至少，原文作“余”“多”“超过”等：引用时应照此说明，不作确数，也不以两个这样的数相除。',
      periods:
        '各数时段不同，原文没有写明的留空。TIME_PERIOD只填原文写明的时间；“截至成文时”等见PERIOD_KIND，成文时间见引用方式。',
      sums: '种类、时段不同的数不能相加；part_of相同的各部分，只有说明中写明相加等于总数的才可以相加。',
      one: '每个数据目前只有一个时段的值，看不出增减。',
      printed: '数值照原文所印。原文以“万”为单位的，末几位是否为零不得而知，见各行说明。',
      derived: '推算出的数都是约数，引用时应保留“约”字，并注明由哪两个数得来。',
    },
    citation: {
      lede: '引用时注明出自哪个文件、哪一行；原文语句以source_phrase为准。',
      text: (site: string, sources: readonly Credit[], address: string) =>
        `《${site}》数据集，据${sources.map(cited).join('、')}整理。${address}`,
    },
    licence: {
      unstated: '使用许可尚未写明。如需转载整份数据，请先询问发布单位。',
      stated: '数据按以下许可提供：',
    },
    sumsLede: '用SHA-256核对下载的文件是否完整；其余文件的校验和见SHA256SUMS。',
    readme: {
      title: (site: string) => `${site}：数据说明`,
      encoding: '全部文本为UTF-8。',
    },
  },
  siteMap: {
    lede: '本站全部页面，均有中文版和英文版。',
    order: '各个数据列在最先写到它的部分。',
    key: '一格一个；散开的是“至少”，空心的未写明时段。',
    figures: (count: number) => `${count}个数据`,
    untold: '各部分没有写到的',
  },
  search: {
    lede: ({ honours, terms }: Extras) =>
      `检索报告的${listed(['段落', '数据', ...(honours > 0 ? ['荣誉'] : []), ...(terms > 0 ? ['术语'] : [])], '、', '和')}，中文、英文、数字均可。`,
    field: '字词或数字',
    results: '检索结果',
    one: '1条结果',
    found: (count: string) => `${count}条结果`,
    some: (count: string) => `没有完全相符的结果，以下${count}条部分相符`,
    none: '没有找到。可以减少字数或换一种说法。',
    noPinyin: '没有找到。这里不认拼音，请输入汉字。',
    pinyin: '没有找到。这里不认拼音，请输入汉字。',
    failed: '检索数据没有载入，请稍后再试。',
    more: '显示更多',
    slash: '在任何页面按“/”键打开检索',
    withoutScript: '检索脚本没有运行。下列页面有同样的内容。',
    terms: '报告常提到的术语',
    browse: '也可以从这里查找',
  },
  notFound: {
    text: '网址可能有误，或者页面已经移走。',
    home: '返回首页',
  },
  notKept: {
    text: '现在没有网络，这一页以前也没有在本机打开过。连上网络后再打开，它就会存下来；首页和看过的各页现在仍可阅读。',
  },
  offline: {
    lede: '看过的网页会存在本机，没有网络也能再看。',
    keep: '把整份报告存在本机',
    size: (size: string) => `（${size}）`,
    progress: (percent: string) => `正在存，已完成${percent}%`,
    done: '整份报告已存在本机，没有网络也能看。',
    failed: '没有存完，可能是网络断了、本机空间不够，或者网站刚刚更新。已存的都还在，请稍后再按一次。',
  },
  figurePage: {
    rows: {
      sure: '有多准',
      when: '到何时',
      where: '写在哪',
      trend: '走势',
      share: '占比',
      refused: '不宜推算',
      other: '英文',
    },
    reading: {
      point: '原文印出的确数',
      lower: '至少这么多',
      upper: '至多这么多',
      near: '大约这么多',
      between: '在两个数之间',
    } satisfies Record<Reading, string>,
    isCounted: '原文没有印数字，由文字计得',
    isExact: '没有“余”“多”“约”一类的字。',
    markIs: '原文的用字：',
    dated: { inferred: '原文没有印日期，年份据文意推断。', notStated: '原文没有说是哪一段时间。' },
    marks: {
      each: (mark: 'stitch' | 'block' | 'square', each: number, unit: Unit) =>
        `一${mark === 'stitch' ? '针' : '格'}${counted('zh', each)}${unitName('zh', unit)}`,
      perRow: (mark: 'stitch' | 'block' | 'square', count: number) =>
        `${cardinal('zh', count)}${mark === 'stitch' ? '针' : '格'}一行`,
      open: '空心：时段未写明',
      torn: '末端散开：至少这么多',
      taken: '空心红格：更正时去掉的',
    },
    measured: (count: number) =>
      count > 1 ? '同一时段的几笔，同一把尺子，从零画起；只比长短，不相加。' : '细线全长是100%。',
    times: {
      was: '原作',
      provisional: '初步数',
      withdrawn: '已撤回',
      redefined: '口径变了',
      notZero: '不按零算',
      told: '说明',
    },
    nextPeriod: '有了下一个时段的数，就接着画在旁边。',
    beside: '同一段里的数',
    take: '拿去用',
    countedBriefly: '由原文文字计得',
    readingBriefly: {
      point: '照原文所印',
      lower: '至少这么多',
      upper: '至多这么多',
      near: '约数',
      between: '两数之间',
    } satisfies Record<Reading, string>,
    timeKey: {
      columns: {
        provisional: '虚线框为初步数。',
        open: '不封口的框表示约数、至少或至多，不作比较。',
      },
      points: {
        provisional: '虚线圈为初步数。',
        open: '竖线表示约数、至少或至多，不作比较。',
      },
      break: '双竖线处口径调整，两边不能相比。',
      gap: '“—”表示没有数。',
    },
    onePeriod: '原文只有这一个时段的数，不作增减比较。',
    mentions: '见于报告',
    notMentioned: '报告正文没有引用这个数据。',
    derived: '由它推算',
    files: '用Excel打开请取“CSV（Excel）”，CSV和JSON供程序读取；都含各时段的数值、性质和出处，中英文各一份。',
    excelCsv: 'CSV（Excel）',
    cite: '引用',
    citation: (site: string, figure: string, { author, ...credit }: Credit & { author: string }) =>
      `${site}：${figure}。据${author}${cited(credit)}。`,
    embed: '嵌入',
    embedUse: '代码放进网页，就显示这个数的卡片；卡片不含脚本，不收集访问者的信息。',
    embedPinned: (year: string) => `卡片随数据更新；要固定在${year}年版，用这个地址`,
    openCard: '打开卡片',
    cardFollows: '随数据更新',
    cardPinned: (year: string) => `${year}年版的数，不再更新`,
    pager: '前后数据',
    previous: '上一个',
    next: '下一个',
  },
  share: {
    poster: '海报',
    hold: '长按图片保存或转发',
    pictureOf: (title: string) => `分享图：${title}`,
    posterOf: (title: string) => `海报：${title}`,
    copy: '复制链接',
    copied: '已复制',
    copyWords: '复制标题和说明',
    addressLater: '（网址公布后补上）',
    scan: '扫码阅读全文',
    notPublic: '网址尚未公布，此码只供本机预览。',
    evidence: (phrase: string) => `原文：“${insideQuotes(phrase)}”`,
    wechat: '微信里不能下载文件。请点右上角“…”，用系统浏览器打开本页再下载。',
    feed: '网站更新（Atom）',
    feedTitle: (site: string) => `${site}：更新`,
  },
  derived: {
    formula: (above: string, below: string) => `${above} ÷ ${below}`,
    formulaPerHundred: (above: string, below: string) => `${above} ÷ ${below} × 100`,
    toWhole: (down: boolean) => (down ? '舍去小数' : '四舍五入到整数'),
    toPerCent: (down: boolean) => (down ? '舍去百分之一以下' : '四舍五入到百分之一'),
    toDigits: (digits: number, down: boolean) =>
      `${down ? '向下' : '四舍五入'}取${counted('zh', digits)}位有效数字`,
  },
  /** By how much a figure differs from an earlier value, and to how much; of a share in points, which are no growth. */
  change: {
    rise: (by: string, to: string, since: string, isShare: boolean) =>
      isShare ? `比${since}提高了${by}，提高到${to}。` : `比${since}增长了${by}，增长到${to}。`,
    fall: (by: string, to: string, since: string) => `比${since}下降了${by}，下降到${to}。`,
    none: (_by: string, to: string, since: string) => `与${since}持平，为${to}。`,
  },
  /** The same in a word, beside the value. */
  direction: { rise: '较前增长', fall: '较前下降', none: '与前持平' },
  points: {
    percent: (number: string) => `${number}个百分点`,
    permille: (number: string) => `${number}个千分点`,
  },
  /** What a later value is compared with. */
  since: (period: Period, written: SourceDate): string => {
    if (period.kind === 'as-at') return dateInWords(period.date);
    if (period.kind !== 'to-date') return zh.period(period);
    return `上一份来源（${zh.dateOf(written)}）`;
  },
  /** When a source was written, and how a value is told from the same by another source. */
  dateOf: (written: SourceDate): string => `${written.about ? '约' : ''}${plainDate(written.date)}`,
  bySource: (date: string) => `${date}成文`,
  obstacles: {
    bound: '其中有约数，或表示至少、至多的数，不算增减。',
    break: '口径调整，不与以前相比。',
    'other-period': '时段不同，不与以前相比。',
    unordered: '两个时点哪个在先没有写明，不与以前相比。',
    'open-period': '这一时段的起止没有写明，不与以前相比。',
    'each-year': '所指为每年，并非某一年，不与以前相比。',
    undated: '没有写明时段，不与以前相比。',
    withdrawn: '有一个数已撤回，不作比较。',
    unit: '名次和比例不算增减。',
  } satisfies Record<Obstacle, string>,
  status: {
    none: '无数据',
    provisional: '初步数，以后可能修订。',
    withdrawn: (date: string, reason: string) => `已于${plainDate(date)}撤回：${reason}`,
    revised: (date: string, was: string, reason: string) => `${plainDate(date)}更正，原为${was}：${reason}`,
    missing: (reason: string) => `没有这个数：${reason}`,
    suppressed: (reason: string) => `不公布：${reason}`,
    retired: (date: string, reason: string) => `这个数据自${plainDate(date)}起不再使用：${reason}`,
    successor: '接替它的是',
  },
  /** What the site says and its source does not, told as such. */
  ownNote: (text: string) => `本站注：${text}`,
  translation: { outdated: '中文已有修改，英文尚未更新，以中文为准。' },
  within: (text: string) => `（${text}）`,
  punctuation: { list: '、', colon: '：', clause: '，', stop: '。', space: '' },
  pageTitle: (title: string, site: string) => `${title}｜${site}`,
} as const;

/** The shape of `zh` with its texts widened: what every other dictionary must supply, key for key and value for value. */
export type Dictionary = Widened<typeof zh>;

type Widened<T> = T extends string
  ? string
  : T extends (...values: infer Values) => string
    ? (...values: Values) => string
    : { readonly [Key in keyof T]: Widened<T[Key]> };

/** Some of so many honours: 第二、四项, or where they follow each other 前两项 and 第二至四项. */
function whichOf(places: readonly number[], all: number): string {
  if (places.length === all) return all === 1 ? '这一项' : '各项';
  const [first = 0, last = 0] = [places[0], places.at(-1)];
  const follow = places.length > 1 && last - first === places.length - 1;
  if (follow && first === 1) return `前${counted('zh', last)}项`;
  const isRun = follow && places.length > 2;
  const named = isRun
    ? [`${cardinal('zh', first)}至${cardinal('zh', last)}`]
    : places.map((place) => cardinal('zh', place));
  return `第${named.join('、')}项`;
}

/** 2024-06-30 is a day, 2024-06 the end of a month and 2024 that of a year. */
function dateInWords(date: string): string {
  const [year, month, day] = date.split('-').map(Number);
  if (day) return `${year}年${month}月${day}日`;
  return month ? `${year}年${month}月底` : `${year}年底`;
}

/** A day, a month or a year, as exactly as it is known. */
function plainDate(date: string): string {
  const [year, month, day] = date.split('-').map(Number);
  return `${year}年${month ? `${month}月` : ''}${day ? `${day}日` : ''}`;
}

/** What is taken away with the figures. */
function withThem({ honours, terms, hasDerived }: Extras): string {
  const others = [
    ...(honours > 0 ? ['荣誉'] : []),
    ...(terms > 0 ? ['术语'] : []),
    ...(hasDerived ? ['推算'] : []),
  ];
  return others.length > 0 ? `连同${listed(others, '、', '和')}` : '';
}

function cited({ title, original, credit }: Credit): string {
  return `《${title}》（${original ? `${original}；` : ''}${credit}）`;
}
