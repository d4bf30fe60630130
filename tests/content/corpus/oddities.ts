import type { Oddity } from './case.ts';
import { FILES } from './case.ts';

const { statistic, honour, term, zh, en, outline, settings, home, report } = FILES;

function crlf(text: string): string {
  return text.replaceAll('\r\n', '\n').replaceAll('\n', '\r\n');
}

/** What is unusual and right: the checker has nothing to say of it, one by one or all together. */
export const oddities: readonly Oddity[] = [
  ['crlf-statistic', '用记事本存成了CRLF', (c) => c.write(statistic, crlf(c.text(statistic)))],
  ['crlf-article', '稿子存成了CRLF', (c) => c.write(zh, crlf(c.text(zh)))],
  ['bom-yaml', '数据文件带BOM', (c) => c.write(honour, `\uFEFF${c.text(honour)}`)],
  ['bom-article', '稿子带BOM', (c) => c.write(en, `\uFEFF${c.text(en)}`)],
  ['crlf-bom', '设置文件既带BOM又是CRLF', (c) => c.write(settings, `\uFEFF${crlf(c.text(settings))}`)],
  ['no-last-line-end', '最后一行没有换行', (c) => c.write(term, c.text(term).trimEnd())],
  ['blank-lines-at-end', '文件末尾多了空行', (c) => c.append(outline, '\n\n\n')],
  ['blank-lines-between', '栏目之间空了行', (c) => c.edit(statistic, 'notes:', '\n\nnotes:')],
  [
    'blank-first-line',
    '稿子开头空了一行',
    (c) => c.write('sections/outlook/zh.mdx', `\n${c.text('sections/outlook/zh.mdx')}`),
  ],
  [
    'many-blank-lines',
    '正文段落间空了好几行',
    (c) =>
      c.write(
        'sections/services/zh.mdx',
        c.text('sections/services/zh.mdx').replace('\n\n## ', '\n\n\n\n## '),
      ),
  ],
  [
    'comments',
    '文件里写了注释',
    (c) => c.edit('statistics/activities.yaml', 'theme:', '# 今年的数，明年再核\ntheme:'),
  ],
  [
    'comment-after',
    '行末写了注释',
    (c) => c.edit('statistics/activities.yaml', /^(theme: .*)$/m, 'theme: learning   # 学习活动，见原文'),
  ],
  [
    'note-in-prose',
    '正文里写了批注',
    (c) => c.append('sections/outlook/en.mdx', '\n{/* 待核：第２段的266家 */}\n'),
  ],
  [
    'double-quotes',
    '文字加了双引号',
    (c) => c.edit('statistics/culture-venues.yaml', /^ {2}zh: (.*)$/m, '  zh: "职工文化阵地"'),
  ],
  [
    'single-quotes',
    '文字加了单引号',
    (c) => c.edit('statistics/culture-venues.yaml', /^( {4}kind|theme): venues$/m, "theme: 'venues'"),
  ],
  ['quoted-key', '栏目名加了引号', (c) => c.edit('honours/ankang-cup-organiser.yaml', 'level:', '"level":')],
  [
    'flow-label',
    '名称写成一行',
    (c) =>
      c.edit(
        'statistics/innovation-studios.yaml',
        /^label:\n {2}zh: (.*)\n {2}en: .*$/m,
        'label: { zh: 劳模和工匠人才创新工作室, en: Model worker and craftsperson innovation studios }',
      ),
  ],
  [
    'block-list',
    '列表写成多行',
    (c) => c.edit(outline, /^sources: .*$/m, 'sources:\n  - S2.lead\n  - S2.P1\n  - S2.P2'),
  ],
  [
    'block-period',
    '时段写成多行',
    (c) =>
      c.edit(
        'statistics/model-collectives.yaml',
        '    period: { kind: to-date }',
        '    period:\n      kind: to-date',
      ),
  ],
  [
    'json-style',
    '花括号里按JSON写',
    (c) => c.edit('statistics/skill-titles.yaml', /period: .*/, 'period: {"kind": "past-years", "years": 2}'),
  ],
  [
    'wide-indent',
    '缩进用了四格',
    (c) =>
      c.edit(
        'honours/ethnic-unity-collective.yaml',
        /^title:\n {2}(.*)\n {2}(.*)$/m,
        'title:\n    zh: 西宁市民族团结进步先进集体\n    en: Xining Advanced Collective for Ethnic Unity and Progress',
      ),
  ],
  [
    'trailing-spaces',
    '行末有空格',
    (c) => c.edit('honours/ethnic-unity-collective.yaml', 'level: municipal', 'level: municipal   '),
  ],
  [
    'extra-spaces',
    '冒号后面有两个空格',
    (c) => c.edit('honours/ethnic-unity-collective.yaml', 'order: 5', 'order:   5'),
  ],
  [
    'folded',
    '长文字折行写',
    (c) =>
      c.edit(
        'glossary/acftu.yaml',
        /^explanation:\n {2}zh: (.*)$/m,
        'explanation:\n  zh: >-\n    中国工会的全国领导机关。',
      ),
  ],
  ['no-notes', '没有说明', (c) => c.edit('statistics/fee-refunds.yaml', /^notes:\n(?: .*\n)*/m, '')],
  [
    'range',
    '文字里写了3~5',
    (c) =>
      c.edit(
        'statistics/e-reading-cards.yaml',
        /^notes:/m,
        'notes:\n  - zh: 每家3~5张不等，来源没有说明。\n    en: How many each has, 3–5 or more, the source does not say.',
      ),
  ],
  [
    'percent',
    '文字里写了100%',
    (c) =>
      c.edit(
        'statistics/hardship-aid.yaml',
        /^notes:/m,
        'notes:\n  - zh: 是否100%发放，来源没有说明。\n    en: Whether 100% was paid the source does not say.',
      ),
  ],
  [
    'apostrophes',
    '英文里有各种撇号',
    (c) =>
      c.edit(
        'statistics/hardship-workers.yaml',
        /^notes:/m,
        "notes:\n  - zh: 来源没有分列。\n    en: The source doesn't say; it's the workers' own count, and the union’s.",
      ),
  ],
  [
    'hash-in-text',
    '文字里有井号',
    (c) =>
      c.edit(
        'statistics/contest-trades.yaml',
        /^notes:/m,
        'notes:\n  - zh: "第#项的说法，来源没有。"\n    en: "No such numbering as item # is in the source."',
      ),
  ],
  [
    'colon-in-quotes',
    '引号里有冒号',
    (c) =>
      c.edit(
        'statistics/contest-industries.yaml',
        /^notes:/m,
        'notes:\n  - zh: "说明：来源没有分列。"\n    en: "Note: the source does not break it down."',
      ),
  ],
  [
    'chinese-marks',
    '各种中文标点',
    (c) =>
      c.append(
        'sections/introduction/zh.mdx',
        '\n职工说：“好！”——这句话，《劳动报》也登过；是真的吗？……当然（至少大家这样说）。\n',
      ),
  ],
  [
    'nested-quotes',
    '引号里套引号',
    (c) => c.append('sections/introduction/zh.mdx', '\n他说：“这就是‘家’的意思。”\n'),
  ],
  ['exclaim-ask', '问号叹号连用', (c) => c.append('sections/introduction/zh.mdx', '\n真的吗？！\n')],
  [
    'english-names',
    '中文里有英文名称',
    (c) => c.append('sections/introduction/zh.mdx', '\n网站依WCAG 2.2，字体用Noto Serif SC。\n'),
  ],
  [
    'years',
    '年份和届次',
    (c) => c.append('sections/introduction/zh.mdx', '\n2021年至2022年、2021—2022年，还有第20届。\n'),
  ],
  [
    'english-years',
    '英文的年份',
    (c) =>
      c.append(
        'sections/introduction/en.mdx',
        '\nIn 2022 workers met; by 2023 (and in 2021–2022) members did too, at the 20th of its kind.\n',
      ),
  ],
  [
    'small-numbers',
    '小的数目用字写',
    (c) =>
      c.append(
        'sections/introduction/zh.mdx',
        '\n两件事分三步做，百日之内办完，千家万户都知道，十分重要。\n',
      ),
  ],
  [
    'english-small-numbers',
    '英文小的数目',
    (c) =>
      c.append(
        'sections/introduction/en.mdx',
        '\nTwo things are done in three steps, one after another, and hundreds of people know.\n',
      ),
  ],
  [
    'quoted-chinese',
    '英文里引用原文',
    (c) => c.append('sections/introduction/en.mdx', '\nThe article’s word is “团结奋斗” (united effort).\n'),
  ],
  [
    'chinese-mark-in-english',
    '英文里提到汉字“余”',
    (c) => c.append('sections/introduction/en.mdx', '\nThe marks 余 and 多 mean more than.\n'),
  ],
  [
    'long-line',
    '一段很长',
    (c) => c.append('sections/services/zh.mdx', `\n${'团结动员广大职工，把服务做到身边。'.repeat(300)}\n`),
  ],
  ['list', '正文里有列表', (c) => c.append('sections/services/en.mdx', '\n- one thing\n- another thing\n')],
  [
    'star-list',
    '列表用星号',
    (c) => c.append('sections/role-models/en.mdx', '\n* one thing\n* another thing\n'),
  ],
  [
    'numbered-list',
    '编号列表',
    (c) => c.append('sections/role-models/en.mdx', '\n1. one thing\n2. another thing\n'),
  ],
  [
    'wrapped-english',
    '英文段落分行写',
    (c) => c.append('sections/outlook/en.mdx', '\nWorkers are served\nin many ways.\n'),
  ],
  [
    'emphasis-english',
    '英文用斜体',
    (c) => c.append('sections/outlook/en.mdx', '\nWorkers are *served* in **many** ways.\n'),
  ],
  [
    'single-prop-quotes',
    '标记里用了单引号',
    (c) =>
      c.edit('sections/foundations/zh.mdx', '<Stat id="reading-rooms" />', "<Stat id='reading-rooms' />"),
  ],
  [
    'tight-tag',
    '标记的斜杠前没有空格',
    (c) => c.edit('sections/foundations/en.mdx', '<Stat id="reading-rooms" />', '<Stat id="reading-rooms"/>'),
  ],
  [
    'links',
    '各种正确的链接',
    (c) =>
      c.append(
        'sections/outlook/en.mdx',
        '\nSee [one](/honours/#ankang-cup-organiser), [two](/statistics/#reading-rooms) and [three](https://example.org/a?b=c#d).\n',
      ),
  ],
  [
    'links-to-every-page',
    '链接到打印版、检索、对照页和页面上的位置',
    (c) =>
      c.append(
        'sections/services/zh.mdx',
        '\n见[打印版](/print/#endnotes)、[检索](/search/)、[对照](/side-by-side/values/#study)、[首页](/#report)、[许可](/data/#licence)、[来源](/about/#source)和[那一句](/sections/values/#figure-activities)。\n',
      ),
  ],
  [
    'power-id',
    '代号像1e3',
    (c) => {
      c.write(
        'glossary/1e3-days.yaml',
        'zh: 千日行动\nen: thousand-day drive\nforms: { zh: [], en: [] }\nestablished: low\nexplanation: { zh: 一项行动。, en: A drive. }\n',
      );
      c.append('sections/outlook/zh.mdx', '\n这就是<Term id="1e3-days" />。\n');
      c.append('sections/outlook/en.mdx', '\nThat is the <Term id="1e3-days" />.\n');
    },
  ],
  [
    'anchor',
    '用了YAML的引用',
    (c) => {
      c.edit(
        'honours/lei-feng-demonstration-site.yaml',
        /^( {2}paragraph: )honours$/m,
        '  paragraph: &where honours',
      );
    },
  ],
  [
    'new-year',
    '加了新一年的值',
    (c) =>
      c.edit(
        'statistics/posts-moved-down.yaml',
        'notes:',
        '  - value: 15\n    qualifier: exact\n    period: { kind: year, year: 2024 }\n    source: { paragraph: S2.P2, printed: 15名, phrase: 共15名 }\nnotes:',
      ),
  ],
  [
    'empty-slots',
    '空着的设置',
    (c) => c.edit(settings, 'hostBody: { zh: "", en: "" }', 'hostBody: { zh: "",  en: "" }'),
  ],
  ['filled-slots', '填上了网址和备案号', (c) => c.edit(settings, 'icp: ""', 'icp: "青ICP备00000000号-1"')],
  ['ellipsis', '英文的省略号', (c) => c.append('sections/services/en.mdx', '\nAnd so on… and so forth.\n')],
  [
    'band-order',
    '绣带换了次序',
    (c) =>
      c.edit(
        home,
        'band: [workers-homes-national, workers-homes-provincial',
        'band: [workers-homes-provincial, workers-homes-national',
      ),
  ],
  ['report-quoted', '来源说明加了引号', (c) => c.edit(report, 'author: 旦正措', 'author: "旦正措"')],
  [
    'declared-name',
    '术语里的数字和批注里的数字',
    (c) => c.append('sections/outlook/en.mdx', '\nA May 1 Labour Medal was awarded.{/* 待核 266 */}\n'),
  ],
  [
    'new-year-of-parts',
    '总数和各部分都加了新一年的值',
    (c) => {
      for (const [file, value] of [
        ['statistics/workers-homes.yaml', 200],
        ['statistics/workers-homes-national.yaml', 20],
        ['statistics/workers-homes-provincial.yaml', 20],
        ['statistics/workers-homes-municipal.yaml', 160],
      ] as const)
        c.edit(
          file,
          /(?<=^observations:\n(?: {2}.*\n)+)(?! )/m,
          `  - value: ${value}\n    qualifier: exact\n    period: { kind: year, year: 2024 }\n    source: { paragraph: S1.P2, printed: ${value}家, phrase: ${value}家 }\n`,
        );
    },
  ],
  [
    'part-of-lower-bound',
    '总数带“余”，一部分比它大一点',
    (c) => {
      c.edit(statistic, 'qualifier: exact', 'qualifier: more-than\n    mark: 余\n    place: before-unit');
      c.edit(statistic, 'printed: 266家', 'printed: 266余家');
      c.edit(statistic, /phrase: .*/, 'phrase: 各级职工书屋266余家');
      const part = 'statistics/reading-rooms-honoured.yaml';
      c.edit(part, /value: \d+/, 'value: 267');
      c.edit(part, /printed: .*/, 'printed: 267家');
      c.edit(part, /phrase: .*/, 'phrase: 共267家');
    },
  ],
  [
    'every-link',
    '链接到网站的每一种位置',
    (c) => {
      const urls =
        '/ /honours/ /statistics/#care /glossary/#model-worker /about/#privacy /about/#S1.P2 /about/#date /about/#trends /site-map/ /sections/values/#study'.split(
          ' ',
        );
      c.append('sections/services/en.mdx', `\n${urls.map((url) => `[this](${url})`).join(', ')}\n`);
    },
  ],
  [
    'accepted-form',
    '术语用了大写和直撇号',
    (c) => c.edit(statistic, /^ {2}en: .*$/m, "  en: WORKERS' READING ROOMS"),
  ],
];
