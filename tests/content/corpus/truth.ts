import type { EditedContent } from '../../support/edited-content.ts';
import { asked, at, FILES, LATER_REPORT, type Mistake, more, slip } from './case.ts';

const { statistic, source, settings, zh, en } = FILES;
const services = 'sections/services';
const money = 'drawings/money.yaml';
const refunds = 'statistics/fee-refunds.yaml';
const national = 'derived/workers-homes-national-share.yaml';
const why = '{ zh: 漏计一家, en: one had been left out }';

/** The value was corrected, by a list of corrections. */
function revised(c: EditedContent, ...revisions: readonly string[]): void {
  const list = revisions.map((one) => `\n      - { ${one}, reason: ${why} }`).join('');
  c.edit(statistic, 'qualifier: exact', `qualifier: exact\n    revisions:${list}`);
}

/** The drawing of the honours, called so in English. */
function honours(c: EditedContent, title: string): void {
  c.write(
    'drawings/honours.yaml',
    `kind: honours\norder: 9\ncolumn: side\ntitle: { zh: "{count}项荣誉", en: "${title}" }\nnote: { zh: 一格一项。, en: One square is one honour. }\n`,
  );
}

/** A figure that is used nowhere, withdrawn in favour of another. */
function withdrawn(c: EditedContent, successor: string): void {
  c.write(
    'statistics/rooms-before.yaml',
    c
      .text(statistic)
      .replace(/^order: .*/m, 'order: 90')
      .replace('zh: 职工书屋', 'zh: 从前的职工书屋')
      .replace('en: Workers’ reading rooms', 'en: Workers’ reading rooms of old')
      .replace(
        /^observations:/m,
        `withdrawn: { date: "2024", reason: { zh: 口径已变, en: counted otherwise }, successor: ${successor} }\nobservations:`,
      ),
  );
}

/** What a site would say that is not so: of times, money, corrections and numbers. */
// biome-ignore format: one a line reads as a table
export const truth: readonly Mistake[] = [
  slip('date-of-no-day', '来源写了没有的日子', 'invalid-value', source, 'date: "2023"', 'date: ⟦"2023-02-30"⟧', 'date'),
  slip('date-in-words', '来源的日期用汉字写', 'invalid-value', source, 'date: "2023"', 'date: ⟦2023年6月30日⟧', 'date'),
  slip('date-with-slashes', '截至的日期用斜杠写', 'invalid-value', statistic, '{ kind: to-date }', '{ kind: as-at, date: ⟦2022/6/30⟧ }', 'observations[0].period.date'),
  ['same-day', '同一天的数写了两个，一个写到月，一个写到日', 'duplicate-period', (c) => {
    c.edit(statistic, '{ kind: to-date }', '{ kind: as-at, date: "2022-06" }');
    c.edit(statistic, /^notes:/m, '  - value: 267\n    qualifier: exact\n    period: ⟦{ kind: as-at, date: "2022-06-30" }⟧\n    source: { document: article-2023, paragraph: S1.P2, printed: 267家, phrase: 共267家 }\nnotes:');
  }, { field: 'observations[1].period' }],
  slip('currency-unknown', '币种的代码没有', 'invalid-value', refunds, 'currency: CNY', 'currency: ⟦RMB⟧', 'unit.currency'),
  slip('currency-of-another', '币种和单位不是同一种钱', 'currency-differs', refunds, 'currency: CNY', 'currency: ⟦USD⟧', 'unit.currency'),
  ['dollars-as-yuan', '美元记成了人民币', 'currency-differs', (c) => {
    c.edit(refunds, 'currency: CNY\n  zh: 元', 'currency: ⟦CNY⟧\n  zh: 美元');
    c.edit(refunds, /printed: .*/, 'printed: 462万美元');
    c.edit(refunds, /phrase: .*/, 'phrase: 共462万美元');
  }, { field: 'unit.currency' }],
  ['ratio-to-none', '1比0', 'invalid-value', (c) => {
    c.edit('statistics/convalescence-bases.yaml', 'kind: places\n  zh: 家\n  en: { one: base, other: bases }\nobservations:\n  - value: 1\n', 'kind: ratio\nobservations:\n  - value: ⟦0⟧\n');
  }, { field: 'observations[0].value' }],
  slip('share-in-homes', '占比的单位写成了家', 'unit-of-share', national, 'zh: "%"', 'zh: ⟦家⟧', 'unit.zh'),
  ['nothing-corrected', '更正前后是同一个数', 'revision-changes-nothing', (c) => revised(c, 'was: { value: ⟦266⟧, qualifier: exact }, date: "2024-03"'), { field: 'observations[0].revisions[0].was.value' }],
  ['corrected-backwards', '后一次更正写在前面', 'revisions-out-of-order', (c) => revised(c, 'was: { value: 264, qualifier: exact }, date: "2024-06"', 'was: { value: 265, qualifier: exact }, date: ⟦"2024-03"⟧'), { field: 'observations[0].revisions[1].date' }],
  at('statistics/rooms-before.yaml', 'successor: ⟦rooms-before⟧', ['followed-by-itself', '停用的数据由自己接替', 'successor-unfit', (c) => withdrawn(c, 'rooms-before'), { field: 'withdrawn.successor' }]),
  at(money, /(?<=zh: ").*笔钱.*(?=")/, slip('year-in-title', '图的标题里写了别的年份', 'year-of-another-period', money, 'zh: "{count}笔钱', 'zh: "2019年的{count}笔钱', 'title.zh')),
  ['year-in-words', '句子里的年份用汉字写，又不是那一年', 'year-of-another-period', (c) => c.edit(`${services}/zh.mdx`, '2022年，向<Stat', '⟦二〇二一年⟧，向<Stat')],
  ['year-in-heading', '小标题里写了别的年份', 'year-of-another-period', (c) => {
    c.edit(`${services}/zh.mdx`, '## 助企纾困', '## 2021年助企纾困');
    c.edit(`${services}/zh.mdx`, '2022年，向<Stat id="fee-refund-enterprises" />', '向⟦<Stat id="fee-refund-enterprises" />⟧');
  }],
  asked(slip('three-years-of-two', '近三年配了近两年的数', 'years-differ', `${services}/zh.mdx`, '近两年的技能大赛', '⟦近三年⟧的技能大赛')),
  asked(slip('five-years-of-two', '英文写成了过去五年', 'years-differ', `${services}/en.mdx`, /past two years(?= [^\n]*contest-participants)/, '⟦past five years⟧')),
  asked(slip('year-of-to-date', '截至成文时的数写上了年份', 'year-unknown', `${services}/zh.mdx`, '为“暖心早餐”投入', '⟦2019⟧年为“暖心早餐”投入')),
  asked(slip('year-of-undated', '没写时段的数写上了年份', 'year-unknown', 'sections/role-models/zh.mdx', '命名了<Stat id="convalescence-bases"', '⟦2021⟧年命名了<Stat id="convalescence-bases"')),
  asked(['newer-part', '部分添了新值，整体没有添', 'part-newer', (c) => {
    c.write(LATER_REPORT.file, LATER_REPORT.text);
    c.edit('statistics/outdoor-stations-most-beautiful.yaml', /$/, '  - value: 6\n    qualifier: exact\n    period: ⟦{ kind: as-at, date: "2024" }⟧\n    source: { document: report-2025, paragraph: P1, printed: 6家, phrase: 其中6家被命名 }\n');
  }, { field: 'observations[1].period' }]),
  at(en, /zh-\w+ en-\w+ was-\w+$/m, asked(['english-left', '中文改了，英文没改就记成核对过了', 'english-unchanged', (c) => {
    c.edit(zh, '强化思想引领', '不断强化思想引领');
    c.translate('values');
  }])),
  slip('count-in-note', '图的说明里的数目不对', 'count-differs', money, 'zh: 各不相加', 'zh: 网站记有⟦七⟧项荣誉。各不相加', 'note.zh'),
  at('drawings/honours.yaml', /honour(?= by)/, ['one-of-many', '英文的数目和单数合不上', 'noun-of-another-number', (c) => honours(c, '{count} honour by level'), { field: 'title.en' }]),
  slip('another-paragraph', '段落号差一个数字，不知道是哪一段', 'unknown-paragraph', statistic, 'paragraph: S1.P2', 'paragraph: ⟦S1.P8⟧', 'observations[0].source.paragraph'),
  slip('yes-or-no', '开关写成了汉字', 'wrong-type', settings, /offline: .*/, 'offline: ⟦否⟧', 'offline'),
  slip('yes-or-no-quoted', '开关加了引号', 'wrong-type', settings, /offline: .*/, 'offline: ⟦"否"⟧', 'offline'),
  slip('address-of-this-computer', '网址写成了自己电脑上的', 'setting-unfit', settings, 'address: ""', 'address: ⟦http://localhost:4321⟧', 'address'),
  more('link-to-this-computer', '链接到自己电脑上的网页', 'unfit-link', en, 'See [this](⟦http://localhost:4321/⟧).'),
  more('link-to-office', '链接到内网的网页', 'unfit-link', zh, '见[这里](⟦https://192.168.1.3/a⟧)。'),
  slip('list-unclosed', '列表漏了后一半括号', 'yaml-syntax', money, /^figures: \[(.*)\]$/m, 'figures: ⟦[mutual-aid-paid, fee-refunds'),
  ['value-among-notes', '新的值加在了说明下面', 'wrong-indentation', (c) => c.append(statistic, '  - ⟦value⟧: 270\n    qualifier: exact\n    period: { kind: year, year: 2022 }\n    source: { document: article-2023, paragraph: S1.P2, printed: 270家, phrase: 共270家 }\n')],
  ['in-myriads', '金额以万元为单位', 'unit-with-magnitude', (c) => {
    c.edit(refunds, 'value: 4620000', 'value: 462');
    c.edit(refunds, 'zh: 元', 'zh: ⟦万元⟧');
  }, { field: 'unit.zh' }],
];
