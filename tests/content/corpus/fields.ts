import type { EditedContent } from '../../support/edited-content.ts';
import { at, FILES, type Mistake, slip } from './case.ts';

const { statistic, honour, term, zh, en, outline, settings, source } = FILES;
const money = 'statistics/mutual-aid-paid.yaml';
const bound = 'statistics/training-courses.yaml';
const changes = 'site/changes.yaml';

function value(
  id: string,
  what: string,
  written: string,
  code: 'wrong-type' | 'invalid-value' = 'wrong-type',
): Mistake {
  return slip(id, what, code, statistic, 'value: 266', `value: ⟦${written}⟧`, 'observations[0].value');
}

/** One more value of a figure, marked in its amount or its year. */
function secondYear(c: EditedContent, amount: string, year: string): void {
  const printed = `${amount.replace(/[⟦⟧]/g, '')}家`;
  c.edit(
    statistic,
    'notes:',
    `  - value: ${amount}\n    qualifier: exact\n    period: { kind: year, year: ${year} }\n    source: { document: article-2023, paragraph: S1.P2, printed: ${printed}, phrase: 共${printed} }\nnotes:`,
  );
}

/** Fields that are missing, empty, unknown, of the wrong kind or not to be believed. */
// biome-ignore format: one a line reads as a table
export const fields: readonly Mistake[] = [
  at(honour, '⟦⟧order: 1', slip('missing', '删掉了级别一栏', 'missing-field', honour, 'level: national\n', '', 'level')),
  at(honour, '⟦title⟧:', slip('missing-english', '只写了中文', 'missing-field', honour, /^ {2}en: National.*\n/m, '', 'title.en')),
  at(en, '⟦⟧title:', slip('missing-summary', '稿子漏了summary', 'missing-field', en, /^summary: .*\n/m, '', 'summary')),
  slip('empty', '栏目空着', 'empty-field', honour, /^ {2}en: National.*$/m, '  ⟦en⟧:', 'title.en'),
  slip('blank', '栏目里只有空格', 'empty-field', honour, /^ {2}en: National.*$/m, '  en: ⟦"  "⟧', 'title.en'),
  slip('no-observations', '一个值也没有', 'empty-field', statistic, /^observations:\n(?: .*\n)*/m, '⟦observations⟧: []\n', 'observations'),
  slip('unknown', '打错了栏目名', 'unknown-field', statistic, 'definition:', '⟦defenition⟧:', 'defenition'),
  slip('chinese-key', '用中文写栏目名', 'unknown-field', honour, 'level: national', 'level: national\n⟦备注⟧: 待核', '备注'),
  slip('capital-key', '栏目名用了大写', 'unknown-field', zh, 'title:', '⟦Title⟧:', 'Title'),
  value('thousands', '数字里有千分位逗号', '1,200'),
  value('with-unit', '数字后面带了单位', '266家'),
  value('wide', '数字是全角的', '２６６'),
  value('wide-myriad', '全角数字加“万”', '３万'),
  value('myriad', '数字后面写了“万”', '3万'),
  value('about', '数字前面写了“约”', '约266'),
  value('more', '数字后面写了“余”', '260余'),
  value('decimal', '个数写成了小数', '266.5'),
  value('quoted', '数字加了引号', '"266"'),
  value('words', '数字用汉字写', '二百六十六'),
  value('space', '数字中间有空格', '1 200'),
  slip('myriad-money', '金额以万元计', 'printed-differs', money, 'value: 6274300', 'value: ⟦627.43⟧', 'observations[0].value'),
  value('negative', '写成了负数', '-266', 'invalid-value'),
  slip('no-place', '名次写成了第0位', 'invalid-value', 'statistics/convalescence-bases.yaml', 'kind: places\n  zh: 家\n  en: { one: base, other: bases }\nobservations:\n  - value: 1\n', 'kind: rank\n  zh: 位\n  en: { one: place, other: places }\nobservations:\n  - value: ⟦0⟧\n', 'observations[0].value'),
  value('huge', '数字多打了许多位', '26600000000000000000', 'invalid-value'),
  slip('huge-range', '范围大的一端多打了许多位', 'invalid-value', statistic, 'value: 266\n    qualifier: exact', 'value: 266\n    to: ⟦26600000000000000000⟧\n    qualifier: range', 'observations[0].to'),
  slip('order-zero', '次序写成了0', 'invalid-value', honour, 'order: 1', 'order: ⟦0⟧', 'order'),
  slip('unknown-theme', '主题不在单子里', 'invalid-option', statistic, 'theme: venues', 'theme: ⟦places⟧', 'theme'),
  slip('chinese-option', '用中文写选项', 'invalid-option', honour, 'level: national', 'level: ⟦国家级⟧', 'level'),
  slip('chinese-theme', '用中文写主题', 'invalid-option', statistic, 'theme: venues', 'theme: ⟦阵地⟧', 'theme'),
  slip('unknown-period', '时段不在单子里', 'invalid-option', statistic, '{ kind: to-date }', '{ kind: ⟦now⟧ }', 'observations[0].period.kind'),
  slip('year-with-word', '年份后面写了“年”', 'wrong-type', money, 'year: 2022', 'year: ⟦2022年⟧', 'observations[0].period.year'),
  slip('short-year', '年份只写了两位', 'invalid-value', money, 'year: 2022', 'year: ⟦22⟧', 'observations[0].period.year'),
  slip('edition-before-sources', '版次的年份比来源都早', 'figure-of-later-time', settings, 'edition: "2023"', 'edition: ⟦"2020"⟧', 'edition'),
  slip('future-year', '年份写成了将来', 'future-year', money, 'year: 2022', 'year: ⟦2099⟧', 'observations[0].period.year'),
  slip('future-honour', '荣誉的年份写成了将来', 'future-year', 'honours/ankang-cup-organiser.yaml', 'to: 2022', 'to: ⟦2092⟧', 'years.to'),
  slip('reversed-years', '起止年份颠倒', 'reversed-years', 'honours/ankang-cup-organiser.yaml', '{ from: 2021, to: 2022 }', '⟦{ from: 2022, to: 2021 }⟧', 'years'),
  ['older-after-newer', '旧的值加在了新的后面', 'observations-out-of-order', (c) => {
    secondYear(c, '270', '2022');
    secondYear(c, '260', '⟦2021⟧');
  }, { field: 'observations[2].period.year' }],
  ['older-in-year', '同一年里旧的值加在了新的后面', 'observations-out-of-order', (c) => {
    secondYear(c, '270', '2022');
    secondYear(c, '260', '2021');
    c.edit(statistic, 'kind: year, year: 2022', 'kind: as-at, date: "2023-12"');
    c.edit(statistic, 'kind: year, year: 2021', 'kind: as-at, date: ⟦"2023-06"⟧');
  }, { field: 'observations[2].period.date' }],
  ['older-than-to-date', '比“截至成文时”早的一天加在了后面', 'observations-out-of-order', (c) => {
    secondYear(c, '260', '2021');
    c.edit(statistic, 'kind: year, year: 2021', 'kind: as-at, date: ⟦"2021-12-31"⟧');
  }, { field: 'observations[1].period.date' }],
  ['after-source', '值的年份在来源成文以后', 'period-after-source', (c) => secondYear(c, '270', '⟦2024⟧'), { field: 'observations[1].period.year' }],
  slip('after-source-date', '截至的日期在来源成文以后', 'period-after-source', money, '{ kind: year, year: 2022 }', '{ kind: as-at, date: ⟦"2024-06-30"⟧ }', 'observations[0].period.date'),
  ['tenfold', '新的值多打了一个0', 'sudden-change', (c) => secondYear(c, '⟦2660⟧', '2022'), { field: 'observations[1].value', severity: 'warning' }],
  slip('english-in-chinese', '中文栏里写了英文', 'wrong-language', statistic, '  zh: 职工书屋', '  zh: ⟦Reading rooms⟧', 'label.zh'),
  slip('chinese-in-english', '英文栏里写了中文', 'wrong-language', honour, /^ {2}en: National.*$/m, '  en: ⟦全国文明单位⟧', 'title.en'),
  slip('chinese-title', '英文稿的标题是中文', 'wrong-language', en, /^title: .*$/m, 'title: ⟦提升文明素质⟧', 'title'),
  slip('bad-id', '小标题的代号用了汉字', 'invalid-value', outline, '[activities,', '[⟦活动⟧,', 'parts[0]'),
  slip('traversal', '代号写成了路径', 'invalid-value', outline, '[activities,', '[⟦../activities⟧,', 'parts[0]'),
  slip('bad-address', '网址不完整', 'invalid-value', settings, 'address: ""', 'address: ⟦www.example.org⟧', 'address'),
  slip('too-many-key-figures', '放大的数字写了五个', 'invalid-value', outline, /^keyFigures: .*$/m, 'keyFigures: ⟦[activities, activity-kinds, activity-strands, homes-of-the-masses, mutual-aid-paid]⟧', 'keyFigures'),
  slip('time-zone', '时区写成了地名', 'invalid-value', settings, 'timeZone: Asia/Shanghai', 'timeZone: ⟦北京⟧', 'timeZone'),
  slip('time-zone-offset', '时区写成了时差', 'invalid-value', settings, 'timeZone: Asia/Shanghai', 'timeZone: ⟦"+08:00"⟧', 'timeZone'),
  slip('data-name', '数据集的代号写了中文', 'invalid-value', settings, 'dataName: xining-federation-of-trade-unions-report', 'dataName: ⟦创建报告⟧', 'dataName'),
  slip('placeholder-misspelt', '占位符打错了', 'unknown-placeholder', settings, '几件事', '⟦{figure}⟧件事', 'dek.zh'),
  ['placeholder-wide', '占位符用了全角花括号', 'unknown-placeholder', (c) => {
    c.edit(settings, 'recent work of', '{honours} honours of');
    c.edit(settings, '几件事', '⟦｛honours｝⟧件事');
  }, { field: 'dek.zh' }],
  at(settings, /(?<=dek:\n.*\n {2}en: ).*/, slip('placeholder-lost', '一种文字里漏了占位符', 'unknown-placeholder', settings, '几件事', '{honours}项荣誉', 'dek.en')),
  slip('placeholder-elsewhere', '别的栏目里写了占位符', 'markup-in-field', settings, '每个数字都注明', '⟦{figures}⟧个数字都注明', 'description.zh'),
  slip('markup-in-field', '数据文件里写了标记', 'markup-in-field', statistic, '各级书屋都计在内', '⟦<b>⟧各级</b>书屋都计在内', 'definition.zh'),
  slip('link-in-field', '栏目里写了链接', 'markup-in-field', zh, /^summary: .*$/m, 'summary: 这一部分写教育引导，详见⟦[荣誉](/honours/)⟧。', 'summary'),
  slip('bold-in-field', '栏目里用了星号', 'markup-in-field', source, 'zh: 报道的主标题', 'zh: 报道的⟦**⟧主标题**', 'paragraphs[0].about.zh'),
  slip('entity-in-field', '栏目里有网页的空格代码', 'markup-in-field', term, /^( {2}en: .*)\.$/m, '  en: A reading⟦&nbsp;⟧room for workers.', 'explanation.en'),
  slip('printed-differs', '改了数值，没有改出处', 'printed-differs', statistic, 'value: 266', 'value: ⟦270⟧', 'observations[0].value'),
  slip('printed-mistyped', '出处的写法打错了', 'printed-differs', statistic, 'printed: 266家', 'printed: ⟦226家⟧', 'observations[0].source.printed'),
  slip('printed-vague', '出处写的是“数百家”', 'printed-differs', statistic, 'printed: 266家', 'printed: ⟦数百家⟧', 'observations[0].source.printed'),
  slip('printed-under', '“不足”写成了确数', 'printed-differs', statistic, 'printed: 266家', 'printed: ⟦不足266家⟧', 'observations[0].source.printed'),
  slip('printed-spaced', '出处只写了数字没写单位', 'printed-differs', bound, 'printed: 50余期', 'printed: ⟦50余⟧', 'observations[0].source.printed'),
  slip('qualifier-lost', '“余”写成了确数', 'printed-differs', bound, /qualifier: more-than\n.*mark.*\n.*place.*/, 'qualifier: ⟦exact⟧', 'observations[0].qualifier'),
  slip('mark-changed', '“余”写成了“多”', 'printed-differs', bound, 'mark: 余', 'mark: ⟦多⟧', 'observations[0].mark'),
  slip('place-changed', '“余”的位置写错', 'printed-differs', 'statistics/model-worker-funds.yaml', 'place: before-magnitude', 'place: ⟦before-unit⟧', 'observations[0].place'),
  slip('unit-changed', '改了单位', 'printed-differs', statistic, '  zh: 家\n', '  zh: ⟦个⟧\n', 'unit.zh'),
  slip('phrase-differs', '引用的原文里没有这个数', 'phrase-differs', statistic, 'phrase: 各级职工书屋266家', 'phrase: ⟦各级职工书屋⟧', 'observations[0].source.phrase'),
  slip('honour-title', '荣誉名称与引用的原文不同', 'phrase-differs', honour, '  zh: 第六届全国文明单位', '  zh: ⟦第五届全国文明单位⟧', 'title.zh'),
  slip('empty-quotes', '栏目里只有一对引号', 'empty-field', honour, /^ {2}en: National.*$/m, '  en: ⟦""⟧', 'title.en'),
  slip('unknown-in-value', '数值下面多写了一栏', 'unknown-field', statistic, '    qualifier: exact', '    qualifier: exact\n    ⟦remark⟧: none', 'observations[0].remark'),
  slip('no-value', '数据一个值也没有', 'invalid-option', statistic, /- value: 266\n( +)qualifier: exact\n([\s\S]*?)source:\n(?: +.*\n)*/, '- qualifier: ⟦missing⟧\n    period: { kind: year, year: 2024 }\n    reason: { zh: 没有统计, en: not counted }\n', 'observations[0].qualifier'),
  slip('unknown-qualifier', '限定词不在单子里', 'invalid-option', statistic, 'qualifier: exact', 'qualifier: ⟦circa⟧', 'observations[0].qualifier'),
  slip('period-as-word', '时段只写了一个词', 'wrong-type', statistic, 'period: { kind: to-date }', 'period: ⟦to-date⟧', 'observations[0].period'),
  slip('mixed-in-english', '英文栏里夹了中文', 'wrong-language', honour, /^ {2}en: .*$/m, '  en: ⟦第六届 National Civilised Unit (sixth group)⟧', 'title.en'),
  slip('english-title', '中文稿的标题是英文', 'wrong-language', 'pages/about/zh.mdx', /^title: .*$/m, 'title: ⟦About⟧', 'title'),
  slip('unreadable-report', '来源文件有错，引用它的地方不另算错', 'unknown-field', source, 'author:', '⟦authors⟧:', 'authors'),
  slip('change-of-nothing', '更新写错了页面', 'unknown-page', changes, 'path: /', 'path: ⟦/honour/⟧', 'changes[0].path'),
  slip('source-to-come', '来源写了还没到的日子', 'future-date', source, 'date: "2023"', 'date: ⟦"2199"⟧', 'date'),
  slip('withdrawal-to-come', '停用写了还没到的日子', 'future-date', 'statistics/activities.yaml', /^observations:/m, 'withdrawn: { date: ⟦"2199-01"⟧, reason: { zh: 口径已变, en: counted otherwise } }\nobservations:', 'withdrawn.date'),
  slip('change-to-come', '更新写了还没到的日子', 'future-date', changes, /"20\d\d-\d\d-\d\d"/, '⟦"2199-01-01"⟧', 'changes[0].date'),
  slip('change-of-no-day', '更新写了没有的日子', 'invalid-value', changes, /"20\d\d-\d\d-\d\d"/, '⟦"2026-13-45"⟧', 'changes[0].date'),
  ['change-twice', '同一次更新写了两条', 'duplicate-change', (c) => c.append(changes, '  - { date: "2026-11-22", path: ⟦/⟧, zh: 又写了一遍。, en: Told again. }\n'), { field: 'changes[1].path' }],
];
