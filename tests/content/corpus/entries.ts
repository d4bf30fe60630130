import { asked, at, FILES, type Mistake, slip } from './case.ts';

const { statistic, honour, zh, en, term, outline } = FILES;
const services = 'sections/services/zh.mdx';
const servicesEn = 'sections/services/en.mdx';
const foundations = 'sections/foundations/zh.mdx';
const money = 'statistics/mutual-aid-paid.yaml';
const refunds = 'statistics/fee-refunds.yaml';
const cards = 'statistics/e-reading-cards.yaml';
const ankang = 'honours/ankang-cup-organiser.yaml';
const unity = 'honours/ethnic-unity-collective.yaml';
const ORDER = /^order: .*/m;

/** A file copied under another id, with its place in the order changed and some texts rewritten. */
function copied(
  id: string,
  what: string,
  code: Mistake[2],
  from: string,
  to: string,
  marked: string | RegExp,
  ...edits: readonly (readonly [string | RegExp, string])[]
): Mistake {
  return at(to, marked, [
    id,
    what,
    code,
    (c) => {
      c.write(to, c.text(from));
      if (ORDER.test(c.text(to))) c.edit(to, ORDER, 'order: 77');
      for (const [before, after] of edits) c.edit(to, before, after);
    },
  ]);
}

/** Entries that are one, or that were renamed, copied or moved in one place only, and evidence that says something else. */
// biome-ignore format: one a line reads as a table
export const entries: readonly Mistake[] = [
  copied('figure-copied', '复制了数据文件，只改了代号', 'duplicate-entry', statistic, 'statistics/rooms-of-unions.yaml', /(?<=label:\n {2}zh: ).*/),
  copied('figure-copied-english', '复制了数据文件，改了中文名称，没改英文', ['english-of-another', 'english-of-another'], statistic, 'statistics/rooms-of-unions.yaml', /(?<=label:\n.*\n {2}en: ).*/, [/(?<=label:\n {2}zh: ).*/, '工会阅览室'], [/(?<=definition:\n {2}zh: ).*/, '工会办的阅览室，各级都计在内。']),
  asked(copied('figure-copied-proof', '同一个数登记了两次，名称不同', ['looks-the-same', 'looks-the-same'], statistic, 'statistics/rooms-of-unions.yaml', /(?<=definition:\n {2}zh: ).*/, [/(?<=label:\n {2}zh: ).*/, '工会阅览室'], [/(?<=label:\n.*\n {2}en: ).*/, 'Union libraries'])),
  copied('theme-copied', '复制了主题，没有改名称', 'duplicate-entry', 'themes/venues.yaml', 'themes/zz-places.yaml', /(?<= {2}zh: ).*/),
  copied('theme-copied-english', '新的主题用了别的主题的英文', 'english-of-another', 'themes/venues.yaml', 'themes/wellbeing.yaml', /(?<= {2}en: ).*/, [/(?<= {2}zh: ).*/, '健康']),
  copied('level-copied', '复制了级别，没有改名称', ['duplicate-entry', 'duplicate-entry'], 'levels/municipal.yaml', 'levels/regional.yaml', /(?<=name:\n {2}zh: ).*/),
  copied('honour-copied', '一项荣誉建了两个文件', 'duplicate-entry', honour, 'honours/unit-of-the-nation.yaml', /(?<=title:\n {2}zh: ).*/),
  copied('refused-copied', '复制了“有意不计算”的一项，没有改', 'duplicate-entry', 'refused/all-money.yaml', 'refused/money-again.yaml', /(?<=what:\n {2}zh: ).*/),
  copied('drawing-copied', '复制了图，没有改标题', ['duplicate-entry'], 'drawings/money.yaml', 'drawings/sums.yaml', /(?<=title:\n {2}zh: ).*/),
  copied('derived-copied', '复制了推算数，没有改名称', 'duplicate-entry', 'derived/refund-per-enterprise.yaml', 'derived/refund-per-firm.yaml', /(?<=label:\n {2}zh: ).*/),
  asked(copied('derived-same-pair', '同两个数推算了两次', 'looks-the-same', 'derived/refund-per-enterprise.yaml', 'derived/refund-per-firm.yaml', /(?<=numerator: ).*/, [/(?<=label:\n {2}zh: ).*/, '每家得到的返还'], [/(?<=label:\n.*\n {2}en: ).*/, 'Refund for each'])),
  asked(copied('source-copied', '一份来源登记了两次', 'looks-the-same', 'sources/article-2023.yaml', 'sources/article-again.yaml', /(?<=\ntitle:\n {2}zh: ).*/)),
  copied('term-same-english', '两个术语用了同一个英文', 'form-of-another-term', term, 'glossary/zz.yaml', /(?<=^en: ).*/m, [/^zh: .*/m, 'zh: 职工阅览室'], [/^ {2}zh: \[.*/m, '  zh: []']),
  copied('term-form-of-another', '术语的英文写法是另一个术语的', 'form-of-another-term', term, 'glossary/zz.yaml', 'en: [⟦reading room⟧]', [/^zh: .*/m, 'zh: 阅览室'], [/^en: .*/m, 'en: library'], [/^ {2}zh: \[.*/m, '  zh: []'], [/^ {2}en: \[.*/m, '  en: [reading room]']),
  at(term, /(?<=zh: \[)书屋/, slip('form-of-two', '一种写法登记在两个术语里', 'form-of-another-term', 'glossary/workers-home.yaml', /^ {2}zh: \[/m, '  zh: [书屋, ')),
  slip('form-is-a-term', '别的术语登记成了一种写法', 'form-of-another-term', 'glossary/craftsperson.yaml', /^ {2}zh: \[\]/m, '  zh: [⟦劳动模范⟧]'),
  slip('same-english-summer', '术语的英文照着别的术语写', 'form-of-another-term', 'glossary/summer-cooling.yaml', /^en: .*/m, 'en: ⟦Heart-Warming Breakfast⟧'),
  slip('tag-of-another', '术语的标记套在了别的词上', 'term-around-other-words', zh, '">夏送清凉</Term>', '">⟦心理疏导⟧</Term>'),
  slip('tag-moved', '移动了标记，没有改代号', 'term-around-other-words', services, '<Term id="union-funds">工会经费</Term>', '<Term id="union-funds">⟦小微企业⟧</Term>'),
  slip('tag-renamed', '文字改了，标记没有改', 'term-around-other-words', foundations, '">职工书屋</Term>', '">⟦阅览室⟧</Term>'),
  slip('tag-of-another-english', '英文的标记套在了别的词上', 'term-around-other-words', en, '">Summer Cooling campaign</Term>', '">⟦counselling⟧</Term>'),
  slip('tag-other-english', '标记里的术语换了英文说法', 'term-around-other-words', servicesEn, '">union funds</Term>', '">⟦trade-union money⟧</Term>'),
  ['term-renamed', '术语表里改了名称，正文没有改', ['term-around-other-words', 'term-around-other-words'], (c) => {
    c.edit('glossary/summer-cooling.yaml', /^zh: .*/m, 'zh: 夏日关怀');
    c.edit('glossary/summer-cooling.yaml', /^en: .*/m, 'en: Summer Care');
    c.edit('glossary/summer-cooling.yaml', /^ {2}en: \[.*/m, '  en: []');
    c.blame(en, 'id="summer-cooling">⟦Summer Cooling campaign⟧</Term>');
  }],
  asked(slip('moved-key-figure', '数字移到了别的部分，开头画的数没有改', 'figure-of-another-section', outline, 'keyFigures: [homes-of-the-masses-advanced', 'keyFigures: [⟦reading-rooms⟧', 'keyFigures[0]')),
  asked(slip('moved-lead', '目录里代表这一部分的数在别的部分', 'figure-of-another-section', outline, 'lead: mass-organisation-stations', 'lead: ⟦breakfast-workers⟧', 'lead')),
  asked(slip('moved-key-figure-foundations', '开头画的数正文里没有', 'figure-of-another-section', 'sections/foundations/section.yaml', 'workers-homes, culture-venues]', 'workers-homes, ⟦new-members⟧]', 'keyFigures[3]')),
  asked(slip('moved-key-figure-services', '开头画的钱正文里没有', 'figure-of-another-section', 'sections/services/section.yaml', 'fee-refunds, grassroots-grants]', 'fee-refunds, ⟦mutual-aid-paid⟧]', 'keyFigures[3]')),
  asked(slip('moved-lead-role-models', '代表这一部分的数移走了', 'figure-of-another-section', 'sections/role-models/section.yaml', 'lead: innovation-studios', 'lead: ⟦culture-venues⟧', 'lead')),
  ['paragraph-in-two', '一段中文在两个部分里都有', 'repeated-passage', (c) => [c.append(zh, '\n⟦市总工会深化“中国梦·劳动美”主题宣传教育，大家一起学。⟧\n'), c.append('sections/outlook/zh.mdx', '\n市总工会深化“中国梦·劳动美”主题宣传教育，大家一起学。\n')]],
  ['paragraph-copied', '把引言的一段复制到了展望', 'repeated-passage', (c) => [c.append('sections/outlook/zh.mdx', '\n各项工运事业协调发展。在文明单位创建中，大家用心用情用力。\n'), c.append('sections/services/zh.mdx', '\n⟦各项工运事业协调发展。在文明单位创建中，大家用心用情用力。⟧\n')]],
  ['english-copied', '英文稿里复制了别的部分的一段', 'repeated-passage', (c) => [c.append('sections/outlook/en.mdx', '\nAll this work is making steady progress, and workers’ sense of gain has grown.\n'), c.append(en, '\n⟦All this work is making steady progress, and workers’ sense of gain has grown.⟧\n')]],
  ['summary-copied', '摘要照着别的部分复制', 'repeated-passage', (c) => c.edit(zh, /^summary: .*$/m, `summary: ⟦${/^summary: (.*)$/m.exec(c.text(services))?.[1]}⟧`), { field: 'summary' }],
  ['english-summary-copied', '英文摘要照着别的部分复制', 'repeated-passage', (c) => c.edit(en, /^summary: .*$/m, `summary: ⟦${/^summary: (.*)$/m.exec(c.text(servicesEn))?.[1]}⟧`), { field: 'summary' }],
  ['title-copied', '标题照着别的部分复制', 'repeated-passage', (c) => c.edit('sections/values/zh.mdx', /^title: .*$/m, `title: ⟦${/^title: (.*)$/m.exec(c.text('sections/role-models/zh.mdx'))?.[1]}⟧`), { field: 'title' }],
  asked(['sentence-in-two', '一句话在两个部分里都有', 'repeated-sentence', (c) => [c.append('sections/outlook/zh.mdx', '\n大家都来。志愿服务队磨刀磨剪、免费理发、健康义诊、打扫沿街路面，人人称赞。\n'), c.append(zh, '\n时间过去了。⟦志愿服务队磨刀磨剪、免费理发、健康义诊、打扫沿街路面，人人称赞。⟧\n')]]),
  asked(['english-sentence-in-two', '英文的一句在两个部分里都有', 'repeated-sentence', (c) => [c.append('sections/outlook/en.mdx', '\nAll come. Volunteer teams of every union sharpen knives, give free haircuts and sweep the roads of the city.\n'), c.append(en, '\nTime went by. ⟦Volunteer teams of every union sharpen knives, give free haircuts and sweep the roads of the city.⟧\n')]]),
  slip('myriad-unit-cards', '单位写成了万张', 'unit-with-magnitude', cards, /(?<=unit:\n.*\n {2}zh: )张/, '⟦万张⟧', 'unit.zh'),
  slip('myriad-unit-people', '单位写成了万人', 'unit-with-magnitude', 'statistics/mutual-aid-enrolled.yaml', '  zh: 人\n', '  zh: ⟦万人⟧\n', 'unit.zh'),
  slip('thousand-unit', '单位写成了千元', 'unit-with-magnitude', refunds, '  zh: 元\n', '  zh: ⟦千元⟧\n', 'unit.zh'),
  slip('million-unit-english', '英文的单位写成了million yuan', 'unit-with-magnitude', refunds, 'one: yuan, other: yuan', 'one: ⟦million yuan⟧, other: million yuan', 'unit.en.one'),
  slip('thousand-unit-english', '英文的单位写成了thousand cards', 'unit-with-magnitude', cards, /other: (.*) }/, 'other: ⟦thousand cards⟧ }', 'unit.en.other'),
  slip('myriads-in-label', '名称里写了“（万元）”', 'unit-with-magnitude', refunds, /(?<=label:\n {2}zh: ).*/, '⟦返还的工会经费（万元）⟧', 'label.zh'),
  at(money, /(?<=definition:\n {2}zh: ).*/, slip('myriads-in-definition', '说明里写“以万元计”', 'unit-with-magnitude', money, '以元计', '以万元计', 'definition.zh')),
  slip('thousands-in-label-english', '英文名称里写了“(thousands)”', 'unit-with-magnitude', cards, /(?<=label:\n.*\n {2}en: ).*/, '⟦E-reading cards (thousands)⟧', 'label.en'),
  slip('myriad-derived', '推算数的单位写成了万元', 'unit-with-magnitude', 'derived/refund-per-enterprise.yaml', /(?<=unit:\n {2}zh: ).*/, '⟦万元⟧', 'unit.zh'),
  slip('thousand-derived-english', '推算数的英文单位写成了thousand yuan', 'unit-with-magnitude', 'derived/refund-per-enterprise.yaml', /(?<=unit:\n.*\n {2}en: ).*/, '⟦thousand yuan⟧', 'unit.en'),
  asked(['money-in-myriads', '金额按万元打，出处也漏了“万”', 'sum-unlikely', (c) => [c.edit(refunds, 'printed: 462万元', 'printed: 462元'), c.edit(refunds, /phrase: .*/, 'phrase: 返还工会经费462元'), c.edit(refunds, 'value: 4620000', 'value: ⟦462⟧')], { field: 'observations[0].value' }]),
  asked(['money-with-cents', '金额按万元打，带着小数', 'sum-unlikely', (c) => [c.edit(money, /printed: .*/, 'printed: 627.43元'), c.edit(money, /phrase: .*/, 'phrase: 结报金额627.43元'), c.edit(money, 'value: 6274300', 'value: ⟦627.43⟧')], { field: 'observations[0].value' }]),
  asked(['bound-in-myriads', '“余万元”漏了“万”', 'sum-unlikely', (c) => [c.edit('statistics/model-worker-funds.yaml', /printed: .*/, 'printed: 1200余元'), c.edit('statistics/model-worker-funds.yaml', /phrase: .*/, 'phrase: “三金”1200余元'), c.edit('statistics/model-worker-funds.yaml', 'place: before-magnitude', 'place: before-unit'), c.edit('statistics/model-worker-funds.yaml', 'value: 12000000', 'value: ⟦1200⟧')]]),
  ['digits-lost', '数值和出处都少打了一位', 'phrase-differs', (c) => [c.edit(statistic, 'value: 266', 'value: 66'), c.edit(statistic, 'printed: 266家', 'printed: ⟦66家⟧')], { field: 'observations[0].source.printed' }],
  ['digits-lost-cards', '数值和出处都少打了一位，以万计', 'phrase-differs', (c) => { const before = /printed: (.*)/.exec(c.text(cards))?.[1] ?? ''; c.edit(cards, /value: \d+/, `value: ${Number(before.slice(1, 2)) * 10000}`); c.edit(cards, /printed: .*/, `printed: ⟦${before.slice(1)}⟧`); }],
  ['decimal-lost', '数值和出处都漏了小数点前面的数', 'phrase-differs', (c) => [c.edit(money, /printed: .*/, 'printed: ⟦43万元⟧'), c.edit(money, 'value: 6274300', 'value: 430000')]],
  ['qualifier-in-phrase', '原文有“约”，数值和出处当成了确数', 'printed-differs', (c) => [c.edit(statistic, 'phrase: 各级职工书屋266家', 'phrase: 各级职工书屋约266家'), c.edit(statistic, 'qualifier: exact', 'qualifier: ⟦exact⟧')], { field: 'observations[0].qualifier' }],
  ['more-in-phrase', '原文有“超过”，数值和出处当成了确数', 'printed-differs', (c) => [c.edit(refunds, '工会经费462万元', '工会经费超过462万元'), c.edit(refunds, 'qualifier: exact', 'qualifier: ⟦exact⟧')]],
  ['above-in-phrase', '原文有“以上”，数值和出处当成了确数', 'printed-differs', (c) => [c.edit(statistic, 'phrase: 各级职工书屋266家', 'phrase: 各级职工书屋266家以上'), c.edit(statistic, 'qualifier: exact', 'qualifier: ⟦exact⟧')]],
  ['year-of-phrase', '原文写的是另一年', 'year-of-another-period', (c) => [c.edit(money, /phrase: (.*)\n/, 'phrase: 2021年结报金额627.43万元\n'), c.blame(money, /(?<=period: ).*/)], { field: 'observations[0].period' }],
  ['year-of-phrase-people', '原文写的是前一年', 'year-of-another-period', (c) => [c.edit('statistics/mutual-aid-enrolled.yaml', 'phrase: 职工医疗互保人数8万人', 'phrase: 2020年职工医疗互保人数8万人'), c.blame('statistics/mutual-aid-enrolled.yaml', /(?<=period: ).*/)]],
  slip('level-national', '省的荣誉写成了全国级', 'level-differs', ankang, 'level: provincial', 'level: ⟦national⟧', 'level'),
  slip('level-municipal', '省的荣誉写成了市级', 'level-differs', 'honours/lei-feng-demonstration-site.yaml', 'level: provincial', 'level: ⟦municipal⟧', 'level'),
  slip('level-provincial', '市的荣誉写成了省级', 'level-differs', unity, 'level: municipal', 'level: ⟦provincial⟧', 'level'),
  slip('level-of-city', '全国的荣誉写成了市级', 'level-differs', honour, 'level: national', 'level: ⟦municipal⟧', 'level'),
  slip('level-of-province', '全国的荣誉写成了省级', 'level-differs', honour, 'level: national', 'level: ⟦provincial⟧', 'level'),
  asked(slip('giver-of-city', '省级的荣誉由市里授予', 'giver-unlikely', ankang, /(?<=givers:\n {2}zh: ).*/, '⟦西宁市委⟧', 'givers.zh')),
  slip('ordinal-english', '英文的届次与中文不同', 'ordinal-differs', honour, /^ {2}en: National.*/m, '  en: ⟦National Civilised Unit (fifth group)⟧', 'title.en'),
  slip('ordinal-english-digits', '英文的届次用数字写，又不同', 'ordinal-differs', honour, /^ {2}en: National.*/m, '  en: ⟦National Civilised Unit (16th group)⟧', 'title.en'),
  slip('giver-rendered-otherwise', '授予单位的英文与术语表不同', 'term-rendered-differently', ankang, '  en: Qinghai Provincial Federation of Trade Unions', '  en: ⟦Qinghai Provincial Trade Union Federation⟧', 'givers.en'),
  slip('owner-rendered-otherwise', '版权一行里单位换了英文', 'term-rendered-differently', 'site/settings.yaml', 'copyright: { zh: "", en: "" }', 'copyright: { zh: © 2023 西宁市总工会, en: ⟦© 2023 Xining City Trade Union⟧ }', 'copyright.en'),
  slip('years-of-honour', '荣誉的年份不是原文写的', 'years-not-quoted', ankang, '{ from: 2021, to: 2022 }', '⟦{ from: 2020, to: 2021 }⟧', 'years'),
  slip('years-without-quotation', '原文没有写年份，荣誉却写了', 'years-not-quoted', 'honours/national-civilised-unit.yaml', 'level: national\n', 'level: national\nyears: ⟦{ from: 2020, to: 2020 }⟧\n', 'years'),
  slip('years-of-honour-end', '荣誉的止年不是原文写的', 'years-not-quoted', ankang, '{ from: 2021, to: 2022 }', '⟦{ from: 2021, to: 2023 }⟧', 'years'),
  slip('years-of-honour-both', '荣誉只写了一年，原文里没有', 'years-not-quoted', ankang, '{ from: 2021, to: 2022 }', '⟦{ from: 2019, to: 2019 }⟧', 'years'),
];
