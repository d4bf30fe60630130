import type { EditedContent } from '../../support/edited-content.ts';
import { asked, FILES, type Mistake, more, slip } from './case.ts';

const { statistic, settings, zh, en } = FILES;
const outlook = 'sections/outlook/en.mdx';
const services = 'sections/services/zh.mdx';
const contact = (words: string) => (c: EditedContent) =>
  c.edit(settings, 'contact: { zh: "", en: "" }', `contact: ${words}`);
/** A paragraph at the end of an article, in both languages. */
const both = (c: EditedContent, chinese: string, english: string) => {
  c.append('sections/outlook/zh.mdx', `\n${chinese}\n`);
  c.append(outlook, `\n${english}\n`);
};
const licence = (name: string, url: string) => (c: EditedContent) =>
  c.edit(settings, 'dataLicence: { name: "", url: "" }', `dataLicence: { name: ${name}, url: "⟦${url}⟧" }`);

/**
 * What a calendar, a licence and the letters themselves bear out or do not: days and parts of years, dates before their sources, letters
 * for digits, names, beginnings of sentences.
 */
// biome-ignore format: one a line reads as a table
export const slips: readonly Mistake[] = [
  asked(slip('half-of-year', '上半年配了全年的数', 'years-differ', services, '2022年，向<Stat', '2022年⟦上半年⟧，向<Stat')),
  asked(slip('quarter-of-year-english', '英文里第一季度配了全年的数', 'years-differ', en, '\n\nIn 2022, <Stat', '\n\nIn the ⟦first quarter⟧ of 2022, <Stat')),
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
  asked(slip('names-fewer', '列出的区县比数目少', 'list-differs', services, '城中区、大通县、湟源县<Stat', '⟦城中区、大通县⟧<Stat')),
  asked(slip('names-fewer-english', '英文列出的区县比数目少', ['name-in-other-english', 'list-differs'], 'served/outdoor-workers/en.mdx', 'Chengzhong District, Datong County and Huangyuan County', '⟦Chengzhong District and Huangyuan County⟧')),
  asked(slip('names-more-in-brackets', '英文括号里列出的区县比数目多', 'list-differs', 'sections/services/en.mdx', '(Chengzhong District, Datong County and Huangyuan County', '(⟦Chengzhong District, Chengxi District, Datong County and Huangyuan County⟧')),
  asked(more('contests-fewer', '说五项，冒号后面列了四项', 'list-differs', zh, '职工参加了五项比赛：⟦拔河、跳绳、健步走和篮球⟧。')),
  asked(more('works-fewer', '说三部，只列了两个书名', 'list-differs', zh, '推送三部作品：⟦《晨》《夜》⟧。')),
  asked(more('tenths', '用“成”写的比例', 'share-in-words', zh, '参加活动的职工⟦八成⟧以上表示满意。')),
  asked(more('thirds', '几分之几', 'share-in-words', zh, '⟦三分之二⟧的基层工会有书屋。')),
  asked(more('doubled-number', '翻一番', 'share-in-words', zh, '会员人数⟦翻了一番⟧。')),
  asked(more('one-fold', '增长了一倍', 'share-in-words', zh, '会员人数增长了⟦一倍⟧。')),
  asked(more('three-quarters-english', '英文的四分之三', 'share-in-words', en, '⟦Three quarters⟧ of the workers were satisfied.')),
  asked(more('doubled-english', '英文的翻倍', 'share-in-words', en, 'Membership has ⟦doubled⟧ since then.')),
  asked(['year-of-one-language', '中英文的年份不一样', 'languages-differ', (c) => both(c, '智慧工会从2021年开始建设。', 'Smart unions were begun in ⟦2012⟧.')]),
  asked(['month-of-one-language', '中英文的月份不一样', 'languages-differ', (c) => both(c, '座谈会每年五月举行。', 'The forum is held every ⟦March⟧.')]),
  asked(['order-of-one-language', '中英文的届次不一样', 'languages-differ', (c) => both(c, '第八届运动会准备就绪。', 'The ⟦seventh⟧ games are being prepared.')]),
  asked(['count-of-one-language', '中英文的数目不一样', 'languages-differ', (c) => both(c, '会议在三个县轮流举行。', 'It is held in ⟦four⟧ counties in turn.')]),
  asked(more('person-misspelt', '英文的姓名差一个字母', 'name-doubtful', en, 'Learn from ⟦Lei Fang⟧ and all.')),
  asked(more('leader-misspelt', '英文的姓名多一个字母', 'name-doubtful', en, 'It is in the words of ⟦Xi Jingping⟧.')),
  asked(more('place-misspelt', '英文的地名少一个字母', 'name-doubtful', en, 'It is a model for all ⟦Qinhai⟧.')),
  asked(more('place-small', '英文的地名没有大写', 'name-doubtful', en, 'The ⟦xining Municipal⟧ offices are open.')),
  more('square-quotes', '用了直角引号', 'straight-quote', zh, '建设⟦「⟧智慧工会」平台。'),
  more('two-apostrophes', '撇号打了两次', 'doubled-punctuation', en, 'It is the workers⟦’’⟧ home.'),
  more('marked-text', '留着标亮的等号', 'visible-markup', en, 'The platform ⟦==⟧goes on.'),
  more('end-of-article', '留着“（完）”', 'left-over-line', zh, '平台继续建设。⟦（完）⟧'),
  more('caption', '留着图片说明', 'left-over-line', zh, '⟦图为代表在座谈会上发言。⟧'),
  asked(['id-of-another', '句子说的是站点，放的是书屋的数', 'figure-doubtful', (c) => {
    c.edit('sections/foundations/en.mdx', 'People who work outdoors have <Stat id="outdoor-stations"', 'People who work outdoors have <Stat id="culture-venues"');
    c.edit('sections/foundations/zh.mdx', '户外劳动者的服务站点共有<Stat id="outdoor-stations" />', '户外劳动者的服务站点共有⟦<Stat id="culture-venues" />⟧');
  }]),
  slip('number-before-number', '英文的数前面又写了一个数', 'unit-twice', 'sections/services/en.mdx', 'launched in <Stat', 'launched in ⟦three⟧ <Stat'),
  asked(slip('refused-and-worked-out', '不计算的两个数，推算数里有', 'refused-and-derived', 'refused/payment-per-person.yaml', '[model-worker-funds]', '⟦[mutual-aid-paid, mutual-aid-claims]⟧', 'figures')),
  asked(slip('label-left-behind', '首页换了数，名称没有换', 'label-of-another', 'site/home.yaml', 'zh: 返还的工会经费', 'zh: ⟦节日消费券⟧', 'groups[1].rows[0].label.zh')),
  asked(slip('credit-of-another', '来源的说明抄了别的年份', 'credit-of-another-year', 'sources/article-2023.yaml', / {2}zh: 约2023年，未注明刊名与日期$/m, '  zh: ⟦约2013年，未注明刊名与日期⟧', 'credit.zh')),
  asked(slip('change-before-site', '更新的年份写错了', 'change-unlikely', 'site/changes.yaml', '"2026-11-22"', '⟦"2016-11-22"⟧', 'changes[0].date')),
  asked(slip('change-at-foot', '新的更新写到了末尾', 'change-unlikely', 'site/changes.yaml', /$/, '  - { date: ⟦"2026-11-23"⟧, path: /honours/, zh: 换了一张图。, en: A drawing was exchanged. }\n', 'changes[1].date')),
  more('county-as-city', '县写成了市', 'name-confused', zh, '⟦大通市⟧的职工也来了。'),
  asked(more('american', '动词按美式拼写', 'spelling', en, 'Unions ⟦organized⟧ it.')),
  slip('forms-in-one', '几个写法之间用了中文逗号', 'full-width-mark', 'glossary/workers-home.yaml', /zh: \[.*\]/, 'zh: [小家⟦，⟧职工小家]'),
];
