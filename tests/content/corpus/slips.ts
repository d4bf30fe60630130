import type { EditedContent } from '../../support/edited-content.ts';
import { asked, FILES, type Mistake, more, slip } from './case.ts';

const { statistic, settings, zh, en } = FILES;
const outlook = 'sections/outlook/en.mdx';
const services = 'sections/services/zh.mdx';
const contact = (words: string) => (c: EditedContent) =>
  c.edit(settings, 'contact: { zh: "", en: "" }', `contact: ${words}`);
const licence = (name: string, url: string) => (c: EditedContent) =>
  c.edit(settings, 'dataLicence: { name: "", url: "" }', `dataLicence: { name: ${name}, url: "⟦${url}⟧" }`);

/** What a calendar, a licence and the letters themselves bear out or do not: days and parts of years, dates before their sources, letters for digits, names, beginnings of sentences. */
// biome-ignore format: one a line reads as a table
export const slips: readonly Mistake[] = [
  asked(slip('half-of-year', '上半年配了全年的数', 'years-differ', services, '2022年，向<Stat', '2022年⟦上半年⟧，向<Stat')),
  asked(slip('quarter-of-year-english', '英文里第一季度配了全年的数', 'years-differ', en, 'In 2022 <Term id="mutual', 'In the ⟦first quarter⟧ of 2022 <Term id="mutual')),
  asked(slip('months-of-year', '一至六月配了全年的数', 'years-differ', services, '2022年，向<Stat', '2022年⟦1—6月⟧，向<Stat')),
  more('leap-day', '平年写了2月29日', 'no-such-day', zh, '会议于⟦2023年2月29日⟧召开。'),
  more('weekday', '星期写错了', 'no-such-day', zh, '座谈会于2023年5月1日（⟦星期三⟧）举行。'),
  more('weekday-english', '英文的星期写错了', 'no-such-day', en, 'The forum was held on ⟦Friday⟧, 1 May 2023.'),
  slip('corrected-before-source', '更正的日期比来源早', 'revisions-out-of-order', statistic, 'qualifier: exact', 'qualifier: exact\n    revisions: [{ was: { value: 265, qualifier: exact }, date: ⟦"2019-03"⟧, reason: { zh: 漏计一家, en: one had been left out } }]', 'observations[0].revisions[0].date'),
  slip('taken-back-before-source', '撤回的日期比来源早', 'revisions-out-of-order', statistic, 'period: { kind: to-date }', 'period: { kind: year, year: 2018 }\n    status: { kind: withdrawn, date: ⟦"2019"⟧, reason: { zh: 重复, en: twice } }'),
  slip('letter-in-year', '年份里的0打成了字母O', 'lookalike-character', 'sections/values/zh.mdx', '2022年，有<Stat', '⟦2O22⟧年，有<Stat'),
  more('letter-in-telephone', '电话里的0打成了字母O', 'lookalike-character', en, 'Call ⟦O971⟧-6123456.'),
  slip('wide-year', '年份用了全角数字', 'lookalike-character', services, '2022年，向<Stat', '⟦２０２２⟧年，向<Stat'),
  more('wide-letters', '中文里用了全角字母', 'lookalike-character', zh, '照⟦ＷＣＡＧ⟧的要求做。'),
  more('characters-swapped', '本单位的名称里两个字颠倒了', 'name-altered', zh, '⟦西宁市工总会⟧扎实推进。'),
  more('congress-swapped', '党的二十大，两个字颠倒了', 'name-altered', zh, '学习⟦党的十二大精神⟧。'),
  more('small-in-name', '英文名称里一个字母没有大写', 'name-altered', en, 'The ⟦Xining Municipal federation of Trade Unions⟧ is at work.'),
  more('small-before-name', '英文名称的第一个字母没有大写', 'name-altered', en, 'It belongs to the ⟦all-China Federation of Trade Unions⟧.'),
  asked(slip('small-paragraph', '英文一段的开头没有大写', 'typing-slip', outlook, '\nThe next step for', '\n⟦the⟧ next step for')),
  asked(slip('small-heading', '英文小标题的开头没有大写', 'typing-slip', outlook, '## Rights and', '## ⟦rights⟧ and')),
  asked(more('no-gap', '英文句号后面没有空格', 'typing-slip', en, 'The rooms are ⟦open.They⟧ are warm.')),
  ['licence-of-another', '许可的网址是另一种许可的', 'setting-unfit', licence('CC BY 4.0', 'https://creativecommons.org/licenses/by-nc/4.0/')],
  ['licence-of-another-version', '许可的网址是另一版的', 'setting-unfit', licence('CC BY-SA 4.0', 'https://creativecommons.org/licenses/by-sa/3.0/')],
  ['mail-with-comma', '信箱里的点打成了逗号', 'setting-unfit', contact('{ zh: ⟦"信箱gonghui@xining,gov.cn"⟧, en: "Mail gonghui@xining.gov.cn" }'), { field: 'contact.zh' }],
  ['mail-with-stop', '信箱里的点打成了句号', 'setting-unfit', contact('{ zh: ⟦"信箱gonghui@xining.gov。cn"⟧, en: "Mail gonghui@xining.gov.cn" }'), { field: 'contact.zh' }],
  ['contact-in-one-language', '电话只写在一种文字里', 'contact-differs', contact('{ zh: "办公室，电话0971-6123456", en: ⟦The office⟧ }'), { field: 'contact.en' }],
];
