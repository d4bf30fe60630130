import { FILES, LATER_REPORT, type Oddity } from './case.ts';

const { statistic, honour, term, zh, en, outline, settings, home, source } = FILES;

function crlf(text: string): string {
  return text.replaceAll('\r\n', '\n').replaceAll('\n', '\r\n');
}

/** A text in the place of another. */
function change(id: string, what: string, file: string, from: string | RegExp, to: string): Oddity {
  return [id, what, (content) => content.edit(file, from, to)];
}

const WIDE = [', here and there', ', far and wide'];

/** A paragraph at the end of an article, and one in its other language; a note to colleagues is none. */
function extra(id: string, what: string, file: string, text: string): Oddity {
  const isParagraph = file.endsWith('.mdx') && !text.startsWith('{/*');
  // As long as what it stands in for, and for each text another.
  const bits = Buffer.from(text).reduce((sum, byte) => (sum * 31 + byte) % 2 ** 20, 1);
  const more = Array.from(
    bits.toString(2).repeat(Math.ceil(text.length / 60)),
    (bit) => WIDE[bit === '1' ? 1 : 0],
  );
  const other = file.endsWith('zh.mdx') ? `All goes well${more.join('')}.` : '都做得好。';
  return [
    id,
    what,
    (content) => [
      content.append(file, `\n${text}\n`),
      ...(isParagraph ? [content.append(otherLanguage(file), `\n${other}\n`)] : []),
    ],
  ];
}

function otherLanguage(file: string): string {
  return file.replace(/(zh|en)(?=\.mdx$)/, (own) => (own === 'zh' ? 'en' : 'zh'));
}

/** Figures that are drawn among people, and cannot be where they are counted otherwise. */
const AMONG_PEOPLE = ['model-worker-visits', 'exam-ride-volunteers', 'model-worker-condolences'];

/** A figure of another kind: its unit, and its values. */
function figure(id: string, what: string, file: string, unit: string, ...observations: string[]): Oddity {
  const values = observations.map((one) => `  - ${one}\n`).join('');
  return [
    id,
    what,
    (content) => [
      ...AMONG_PEOPLE.filter((each) => file.endsWith(`/${each}.yaml`)).map((each) =>
        content.edit('drawings/people.yaml', `  - figure: ${each}\n`, ''),
      ),
      content.edit(file, /^unit:\n(?: +.*\n)+/m, `unit: ${unit}\n`),
      content.edit(file, /^observations:\n(?: +.*\n)+/m, `observations:\n${values}`),
    ],
  ];
}

const proof = (printed: string): string =>
  `source: { document: article-2023, paragraph: S1.P2, printed: "${printed}", phrase: "共${printed}" }`;
const why = '{ zh: 口径有变, en: counted otherwise }';

/** What is unusual and right: the checker has nothing to say of it, one by one or all together. */
// biome-ignore format: one a line reads as a table
export const oddities: readonly Oddity[] = [
  ['crlf-statistic', '用记事本存成了CRLF', (c) => c.write(statistic, crlf(c.text(statistic)))],
  ['crlf-article', '稿子存成了CRLF', (c) => c.write(zh, crlf(c.text(zh)))],
  ['bom-yaml', '数据文件带BOM', (c) => c.write(honour, `\uFEFF${c.text(honour)}`)],
  ['bom-article', '稿子带BOM', (c) => c.write(en, `\uFEFF${c.text(en)}`)],
  ['crlf-bom', '设置文件既带BOM又是CRLF', (c) => c.write(settings, `\uFEFF${crlf(c.text(settings))}`)],
  ['no-last-line-end', '最后一行没有换行', (c) => c.write(term, c.text(term).trimEnd())],
  extra('blank-lines-at-end', '文件末尾多了空行', outline, '\n'),
  change('blank-lines-between', '栏目之间空了行', statistic, 'notes:', '\n\nnotes:'),
  change('blank-first-line', '稿子开头空了一行', 'sections/outlook/zh.mdx', /^/, '\n'),
  change('many-blank-lines', '正文段落间空了好几行', 'sections/services/zh.mdx', '\n\n## ', '\n\n\n\n## '),
  change('comments', '文件里写了注释', 'statistics/activities.yaml', 'theme:', '# 今年的数，明年再核\ntheme:'),
  change('comment-after', '行末写了注释', 'statistics/activities.yaml', /^(theme: .*)$/m, 'theme: learning   # 学习活动，见原文'),
  extra('note-in-prose', '正文里写了批注', 'sections/outlook/en.mdx', '{/* 待核：第２段的266家 */}'),
  change('double-quotes', '文字加了双引号', 'statistics/culture-venues.yaml', /^ {2}zh: (.*)$/m, '  zh: "职工文化阵地"'),
  change('single-quotes', '文字加了单引号', 'statistics/culture-venues.yaml', /^( {4}kind|theme): venues$/m, "theme: 'venues'"),
  change('quoted-key', '栏目名加了引号', 'honours/ankang-cup-organiser.yaml', 'level:', '"level":'),
  change('flow-label', '名称写成一行', 'statistics/innovation-studios.yaml', /^label:\n {2}zh: (.*)\n {2}en: .*$/m, 'label: { zh: 劳模和工匠人才创新工作室, en: Model worker and craftsperson innovation studios }'),
  change('block-list', '列表写成多行', outline, /^ {4}paragraphs: .*$/m, '    paragraphs:\n      - S2.lead\n      - S2.P1\n      - S2.P2'),
  change('block-period', '时段写成多行', 'statistics/model-collectives.yaml', '    period: { kind: to-date }', '    period:\n      kind: to-date'),
  change('json-style', '花括号里按JSON写', 'statistics/skill-titles.yaml', /period: .*/, 'period: {"kind": "past-years", "years": 2}'),
  change('wide-indent', '缩进用了四格', 'honours/ethnic-unity-collective.yaml', /^title:\n {2}(.*)\n {2}(.*)$/m, 'title:\n    zh: 西宁市民族团结进步先进集体\n    en: Xining Advanced Collective for Ethnic Unity and Progress'),
  change('trailing-spaces', '行末有空格', 'honours/ethnic-unity-collective.yaml', 'level: municipal', 'level: municipal   '),
  change('extra-spaces', '冒号后面有两个空格', 'honours/ethnic-unity-collective.yaml', 'order: 4', 'order:   4'),
  change('folded', '长文字折行写', 'glossary/acftu.yaml', /^explanation:\n {2}zh: (.*)$/m, 'explanation:\n  zh: >-\n    中国工会的全国领导机关。'),
  ['grouped-as-printed', '原文的数字分了节', (c) => [c.edit('statistics/homes-of-the-masses.yaml', 'printed: 1437家', 'printed: 1,437家'), c.edit('statistics/homes-of-the-masses.yaml', '”1437家', '”1,437家')]],
  ['digits-as-printed', '原文没有用“万”，小数末尾还有零', (c) => [c.edit('statistics/fee-refunds.yaml', 'printed: 462万元', 'printed: 4620000.00元'), c.edit('statistics/fee-refunds.yaml', '工会经费462万元', '工会经费4620000.00元')]],
  figure('percent-figure', '百分比，有正有负', 'statistics/training-courses.yaml', '{ kind: percent }', `{ value: 24.39, qualifier: exact, period: { kind: year, year: 2020 }, ${proof('24.39%')} }`, `{ value: -3.2, qualifier: exact, period: { kind: year, year: 2021 }, ${proof('-3.2%')} }`, `{ value: 95, qualifier: at-least, period: { kind: year, year: 2022 }, break: ${why}, ${proof('不少于95%')} }`),
  figure('ratio-and-range', '比例和范围', 'statistics/model-worker-visits.yaml', '{ kind: ratio }', `{ value: 15.3, qualifier: exact, period: { kind: fiscal-year, year: 2021, starts: 4 }, ${proof('1:15.3')} }`, `{ value: 8, to: 12.5, qualifier: range, period: { kind: quarter, year: 2022, quarter: 2 }, ${proof('1:8至1:12.5')} }`),
  figure('rank', '名次', 'statistics/convalescence-bases.yaml', '{ kind: rank, zh: 位, en: { one: place, other: places } }', `{ value: 3, qualifier: exact, period: { kind: month, year: 2022, month: 6 }, ${proof('第3位')} }`),
  figure('area', '面积，逾多少', 'statistics/exam-ride-volunteers.yaml', '{ kind: area, zh: 平方米, en: { one: square metre, other: square metres } }', `{ value: 32000000, qualifier: over, mark: 逾, period: { kind: span, from: 2019, to: 2021 }, status: { kind: provisional }, ${proof('逾3200万平方米')} }`, `{ qualifier: suppressed, period: { kind: as-at, date: "2022-06-30" }, reason: ${why} }`),
  figure('dollars', '美元，更正过', 'statistics/model-worker-condolences.yaml', '{ kind: money, currency: USD, zh: 美元, en: { one: dollar, other: dollars } }', `{ value: 1584.6, qualifier: about, period: { kind: as-at, date: "2022" }, revisions: [{ was: { qualifier: nearly, value: 1600 }, date: "2023-05-01", reason: ${why} }], ${proof('约1584.60美元')} }`),
  change('no-notes', '没有说明', 'statistics/fee-refunds.yaml', /^notes:\n(?: .*\n)*/m, ''),
  change('range', '文字里写了3~5', 'statistics/e-reading-cards.yaml', /^notes:/m, 'notes:\n  - zh: 每家3~5张不等，来源没有说明。\n    en: How many each has, 3–5 or more, the source does not say.'),
  change('percent', '文字里写了100%', 'statistics/grassroots-grants.yaml', /^notes:/m, 'notes:\n  - zh: 是否100%发放，来源没有说明。\n    en: Whether 100% was paid the source does not say.'),
  change('apostrophes', '英文里有各种撇号', 'statistics/model-individuals.yaml', /^notes:/m, "notes:\n  - zh: 来源没有分列。\n    en: The source doesn't say; it's the workers' own count, and the union’s."),
  change('hash-in-text', '文字里有井号', 'statistics/model-collectives.yaml', /^notes:/m, 'notes:\n  - zh: "第#项的说法，来源没有。"\n    en: "No such numbering as item # is in the source."'),
  change('colon-in-quotes', '引号里有冒号', 'statistics/homes-of-the-masses.yaml', /^notes:/m, 'notes:\n  - zh: "说明：来源没有分列。"\n    en: "Note: the source does not break it down."'),
  extra('chinese-marks', '各种中文标点', 'sections/introduction/zh.mdx', '职工说：“好！”——这句话，《劳动报》也登过；是真的吗？……当然（至少大家这样说）。'),
  extra('nested-quotes', '引号里套引号', 'sections/introduction/zh.mdx', '他说：“这就是‘家’的意思。”'),
  extra('exclaim-ask', '问号叹号连用', 'sections/introduction/zh.mdx', '真的吗？！'),
  extra('english-names', '中文里有英文名称', 'sections/introduction/zh.mdx', '网站依WCAG 2.2，字体用Noto Serif SC。'),
  extra('years', '年份和届次', 'sections/introduction/zh.mdx', '2021年至2022年、2021—2022年，还有第20届。'),
  extra('numbers-that-name', '日期、钟点、电话、地址、型号', 'sections/outlook/zh.mdx', '自2024年5月1日起施行，5月1日至7日放假，上午9时开门，下午17:30关门，有时开到5点半。热线12351全天有人接听，电话0971-6123456，也可拨打110或119。地址在五四西路39号楼3单元，依青工发〔2023〕12号文件。90后职工坐K9路公交，走G6高速，用5G网络，打A4纸，做“1+1”结对；20世纪90年代的“8小时之外”，如今7×24小时值守。'),
  extra('english-numbers-that-name', '英文的日期、钟点、电话、地址、型号', 'sections/outlook/en.mdx', 'On May 1, 2024, from 1 to 7 May and in May 2024 the doors open at 9 a.m. and close at 5:30 p.m., or at 17:30. Call 110 or 119, the hotline 12351 or phone 0971-6123456. No. 14 Middle School is at 28 Wusi Street, in Room 302; the G6 and the No. 9 bus pass it. It has a 24-hour service, 24/7, with 5G, Windows 11 and A4 paper, as in the 90s and in Q1 2024 by Article 12.'),
  extra('english-years', '英文的年份', 'sections/introduction/en.mdx', 'In 2022 workers met; by 2023 (and in 2021–2022) members did too, at the 20th of its kind.'),
  ['fiscal-year-named', '两种文字里写了财政年度', (c) => [
    c.append('sections/introduction/zh.mdx', '\n2021/22财年的账目另有报告。\n'),
    c.append('sections/introduction/en.mdx', '\nThe accounts of the fiscal year 2021/22 have a report of their own.\n'),
  ]],
  ['honours-by-number', '图的英文标题里单数和复数都写了', (c) => c.write('drawings/honours-by-level.yaml', 'kind: honours\norder: 9\ncolumn: side\ntitle: { zh: "{count}项荣誉", en: "{count:honour|honours} by level" }\nnote: { zh: 一格一项。, en: One square is one honour. }\n')],
  ['no-time-zone', '没写时区和数据集的代号', (c) => [c.edit('site/settings.yaml', /^timeZone: .*\r?\n/m, ''), c.edit('site/settings.yaml', /^dataName: .*\r?\n/m, '')]],
  ['years-around-figure', '一句里几个年份，数据的年份在其中；又有没写年份的数', (c) => [c.append('sections/role-models/zh.mdx', '\n2021年至2023年，参保的人数以<Stat id="mutual-aid-enrolled" />计。2021年以来，书屋有<Stat id="reading-rooms" />。\n'), c.append('sections/role-models/en.mdx', '\nFrom 2021 to 2023 <Stat id="mutual-aid-enrolled" /> were enrolled. Since 2021 there have been <Stat id="reading-rooms" />.\n')]],
  ['years-named', '总数和它的一部分各是一年的数，句子里都写明了', (c) => {
    c.edit('drawings/venues.yaml', '    parts: [reading-rooms-honoured]\n', '');
    c.write(home, c.text(home).replace('      parts: [reading-rooms-honoured]\n', ''));
    for (const [id, year] of [['reading-rooms', 2022], ['reading-rooms-honoured', 2021]] as const)
      c.edit(`statistics/${id}.yaml`, /period: .*/, `period: { kind: year, year: ${year} }`);
    c.edit('sections/foundations/zh.mdx', '已有<Stat id="reading-rooms" />，其中<Stat', '2022年已有<Stat id="reading-rooms" />，2021年<Stat');
    c.edit('sections/foundations/en.mdx', 'at all levels. Among these reading rooms, those', 'at all levels in 2022. In 2021 those');
  }],
  ['dated-beside-undated', '一部分写明了年份，总数没有，也没有画在一张图里', (c) => {
    c.edit('drawings/venues.yaml', '    parts: [outdoor-stations-most-beautiful]\n', '');
    c.write(home, c.text(home).replace('      parts: [outdoor-stations-most-beautiful]\n', ''));
    c.edit('statistics/outdoor-stations-most-beautiful.yaml', /period: .*/, 'period: { kind: year, year: 2021 }');
  }],
  extra('counts-right', '数目写得对', 'sections/outlook/zh.mdx', '五项荣誉、四十五个数据都在。本站分六个部分。荣誉分三个级别。'),
  extra('counts-right-english', '英文里数目写得对', 'sections/outlook/en.mdx', 'Of the five honours three are named, and the forty-five figures too. This site has six sections.'),
  extra('counts-of-some', '只说其中几项', 'sections/outlook/zh.mdx', '其中三项荣誉写明了授予者，另外两项没有。前四项荣誉在先，第五项荣誉在后。这三项荣誉都是省级。后来又得了三项荣誉，2021年有三项荣誉。'),
  extra('counts-of-some-english', '英文里只说其中几项', 'sections/outlook/en.mdx', 'Three of the five honours are named. The other three honours follow, the first three honours lead, and these four honours are of the province. In 2021 three honours came. Four honours given by the city stand last.'),
  extra('counts-of-figures-right', '用文字写的数目与数据相符', 'sections/services/zh.mdx', '“暖心早餐”开到了三个地方，从两个区县扩大到三个区县。职工系列活动分四大板块。志愿者为“暖心早餐”四处奔走。'),
  extra('counts-of-figures-right-english', '英文里用文字写的数目与数据相符', 'sections/services/en.mdx', 'Heart-Warming Breakfast is served in three places. The rides have gone on for three years running, in all weathers, and the activities have four strands.'),
  extra('counts-beside-figures', '数的不是数据数的东西', 'sections/services/zh.mdx', '其中两个区县有“暖心早餐”。另外四个区县没有“暖心早餐”。工作分五大板块，四处站点临街，市里有七个区县。'),
  extra('counts-beside-figures-english', '英文里数的不是数据数的东西', 'sections/services/en.mdx', 'Two more districts want Heart-Warming Breakfast. Four districts have snow, and the work falls into five strands.'),
  extra('counts-of-the-drawn', '图的数目写得对，或不是图的', 'sections/foundations/zh.mdx', '上图分三行，其中两行在前。图书分四类，站点分四行。图上共四块颜色。'),
  extra('counts-of-the-drawn-english', '英文里图的数目写得对', 'sections/foundations/en.mdx', 'The drawing above has three parts. The hall has four rows of seats.'),
  extra('counts-of-others', '说的是别的东西', 'sections/outlook/zh.mdx', '这位劳模有三项荣誉。报道分四个部分，第一部分最长。两个数据不能相加。本站没有标题的五个部分在后。工作有五个方面，书分四个级别，学习有三个主题、两份文件。'),
  extra('counts-of-others-english', '英文里说的是别的东西', 'sections/outlook/en.mdx', 'One worker has three honours. The article has four sections, of which the first is the longest. The two figures are never added, nor are three figures on this site. In two terms, at four levels, five themes were taught from three documents.'),
  extra('small-numbers', '小的数目用字写', 'sections/introduction/zh.mdx', '两件事分三步做，百日之内办完，千家万户都知道，十分重要。'),
  extra('english-small-numbers', '英文小的数目', 'sections/introduction/en.mdx', 'Two things are done in three steps, one after another, and hundreds of people know.'),
  extra('quoted-chinese', '英文里引用原文', 'sections/introduction/en.mdx', 'The article’s word is “团结奋斗” (united effort).'),
  extra('chinese-mark-in-english', '英文里提到汉字“余”', 'sections/introduction/en.mdx', 'The marks 余 and 多 mean more than.'),
  extra('long-line', '一段很长', 'sections/services/zh.mdx', '团结动员广大职工，把服务做到身边。大家的事，大家一起办好。'.repeat(150)),
  extra('list', '正文里有列表', 'sections/services/en.mdx', '- one thing\n- another thing'),
  extra('star-list', '列表用星号', 'sections/role-models/en.mdx', '* one thing\n* another thing'),
  extra('numbered-list', '编号列表', 'sections/role-models/en.mdx', '1. one thing\n2. another thing'),
  extra('wrapped-english', '英文段落分行写', 'sections/outlook/en.mdx', 'Workers are served\nin many ways.'),
  extra('emphasis-english', '英文用斜体', 'sections/outlook/en.mdx', 'Workers are *served* in **many** ways.'),
  change('single-prop-quotes', '标记里用了单引号', 'sections/foundations/zh.mdx', '<Stat id="reading-rooms" />', "<Stat id='reading-rooms' />"),
  change('tight-tag', '标记的斜杠前没有空格', 'sections/foundations/en.mdx', '<Stat id="workers-homes" />', '<Stat id="workers-homes"/>'),
  extra('links', '各种正确的链接', 'sections/outlook/en.mdx', 'See [one](/honours/#ankang-cup-organiser), [two](/statistics/#reading-rooms) and [three](https://example.org/a?b=c#d).'),
  extra('links-to-every-page', '链接到打印版、检索、对照页和页面上的位置', 'sections/services/zh.mdx', '见[打印版](/print/#endnotes)、[检索](/search/)、[对照](/side-by-side/values/#study)、[首页](/#report)、[许可](/data/#licence)、[来源](/about/#source)和[那一句](/sections/values/#figure-activities)。'),
  ['power-id', '代号像1e3', (c) => {
    c.write('glossary/1e3-days.yaml', 'zh: 千日行动\nen: thousand-day drive\nforms: { zh: [], en: [] }\nestablished: low\nexplanation: { zh: 一项行动。, en: A drive. }\n');
    c.append('sections/outlook/zh.mdx', '\n这就是<Term id="1e3-days" />。\n');
    c.append('sections/outlook/en.mdx', '\nThat is the <Term id="1e3-days" />.\n');
  }],
  change('anchor', '用了YAML的引用', 'honours/lei-feng-demonstration-site.yaml', /^( {2}paragraph: )honours$/m, '  paragraph: &where honours'),
  ['new-year', '加了新一年的值和它的来源', (c) => {
    c.write(LATER_REPORT.file, LATER_REPORT.text);
    c.edit('statistics/posts-moved-down.yaml', /^notes:/m, '  - value: 15\n    qualifier: exact\n    period: { kind: year, year: 2024 }\n    source: { document: report-2025, paragraph: P1, printed: 15名, phrase: 共15名 }\nnotes:');
  }],
  change('empty-slots', '空着的设置', settings, 'hostBody: { zh: "", en: "" }', 'hostBody: { zh: "",  en: "" }'),
  change('filled-slots', '填上了网址和备案号', settings, 'icp: ""', 'icp: "青ICP备12003456号-1"'),
  extra('ellipsis', '英文的省略号', 'sections/services/en.mdx', 'And so on… and so forth.'),
  change('band-order', '绣带换了次序', home, 'band: [workers-homes-national, workers-homes-provincial', 'band: [workers-homes-provincial, workers-homes-national'),
  change('report-quoted', '来源说明加了引号', source, 'name: 旦正措,', 'name: "旦正措",'),
  extra('declared-name', '术语里的数字和批注里的数字', 'sections/outlook/en.mdx', 'A May 1 Labour Medal was awarded.{/* 待核 266 */}'),
  ['new-year-of-parts', '总数和各部分都加了新一年的值', (c) => {
    c.write(LATER_REPORT.file, LATER_REPORT.text);
    for (const [level, value] of [['', 200], ['-national', 20], ['-provincial', 20], ['-municipal', 160]] as const)
      c.edit(`statistics/workers-homes${level}.yaml`, /(?<=^observations:\n(?: {2}.*\n)+)(?! )/m, `  - value: ${value}\n    qualifier: exact\n    period: { kind: year, year: 2024 }\n    source: { document: report-2025, paragraph: P1, printed: ${value}家, phrase: ${value}家 }\n`);
  }],
  ['part-of-lower-bound', '总数带“余”，一部分比它大一点', (c) => {
    const venues = 'drawings/venues.yaml';
    c.write(venues, c.text(venues).replace('    parts: [reading-rooms-honoured]\n', ''));
    c.write(home, c.text(home).replace('      parts: [reading-rooms-honoured]\n', ''));
    c.edit(statistic, 'qualifier: exact', 'qualifier: more-than\n    mark: 余\n    place: before-unit');
    c.edit(statistic, 'printed: 266家', 'printed: 266余家');
    c.edit(statistic, /phrase: .*/, 'phrase: 各级职工书屋266余家');
    const part = 'statistics/reading-rooms-honoured.yaml';
    c.edit(part, /value: \d+/, 'value: 267');
    c.edit(part, /printed: .*/, 'printed: 267家');
    c.edit(part, /phrase: .*/, 'phrase: 共267家');
  }],
  extra('every-link', '链接到网站的每一种位置', 'sections/services/en.mdx', '[This](/), [this](/honours/), [this](/statistics/#care), [this](/glossary/#model-worker), [this](/about/#privacy), [this](/about/#S1.P2), [this](/about/#date), [this](/statistics/#trends), [this](/site-map/) and [this](/sections/values/#study).'),
  change('accepted-form', '术语用了大写和直撇号', statistic, /^ {2}en: .*$/m, "  en: WORKERS' READING ROOMS"),
  ['no-drawings', '一张图也没有', (c) => {
    for (const file of c.list()) if (file.startsWith('drawings/')) c.remove(file);
    for (const locale of ['zh', 'en']) c.edit(`sections/foundations/${locale}.mdx`, /<Drawing .*\n\n/, '');
  }],
  change('three-years-of-nothing', '近三年说的是别的事，不是数字的时段', 'sections/role-models/zh.mdx', '命名了<Stat id="convalescence-bases"', '在近三年准备的基础上，命名了<Stat id="convalescence-bases"'),
  change('since-a-year', '截至成文时的数，从某年算起', 'sections/services/zh.mdx', '为“暖心早餐”投入', '自2019年以来，为“暖心早餐”投入'),
  change('year-of-the-source', '截至成文时的数，写的正是成文那一年', 'sections/services/zh.mdx', '为“暖心早餐”投入', '2023年，为“暖心早餐”投入'),
];
