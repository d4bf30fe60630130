import type { IssueCode } from '../../../src/words/mistakes/codes.ts';
import type { EditedContent } from '../../support/edited-content.ts';
import { asked, at, FILES, LATER_REPORT, type Mistake, more, slip } from './case.ts';

const { statistic, honour, term, zh, en, outline, settings, home, source } = FILES;
const introduction = 'sections/introduction/zh.mdx';
const introductionEn = 'sections/introduction/en.mdx';
const whole = 'statistics/workers-homes.yaml';
const part = 'statistics/workers-homes-national.yaml';

/** Another value, with evidence to match. */
function setValue(c: EditedContent, file: string, value: string): void {
  const printed = `${value.replace(/[⟦⟧]/g, '')}家`;
  c.edit(file, /printed: .*/, `printed: ${printed}`);
  c.edit(file, /phrase: .*/, `phrase: 共${printed}`);
  c.edit(file, /value: \d+/, `value: ${value}`);
}

/** A figure of a year. */
function ofYear(c: EditedContent, file: string, year: number): void {
  c.edit(file, /period: .*/, `period: { kind: year, year: ${year} }`);
}

/** One more line of a figure, above its values. */
function line(
  id: string,
  what: string,
  code: IssueCode,
  file: string,
  text: string,
  field?: string,
): Mistake {
  return slip(id, what, code, file, /^observations:/m, `${text}\nobservations:`, field);
}

/** The second value is of the time of the first. */
function sameTime(c: EditedContent): void {
  const [, again = ''] = /^observations:\n((?: {2}.*\n)+)/m.exec(c.text(statistic)) ?? [];
  c.edit(statistic, /^notes:/m, `${again.replace('{ kind: to-date }', '⟦{ kind: to-date }⟧')}notes:`);
}

function linked(id: string, what: string, code: IssueCode, url: string): Mistake {
  return more(id, what, code, en, `See [this](⟦${url}⟧).`);
}

/** Ids, sums, the two languages, links, numbers and names. */
// biome-ignore format: one a line reads as a table
export const meaning: readonly Mistake[] = [
  slip('unknown-statistic', '数字的代号打错', 'unknown-id', zh, 'id="activities"', 'id="⟦activites⟧"'),
  slip('unknown-term', '术语的代号打错', 'unknown-id', zh, 'id="summer-cooling"', 'id="⟦summer-coling⟧"'),
  slip('unknown-key-figure', '放大的数字没有这个代号', 'unknown-id', outline, 'keyFigures: [homes-of-the-masses-advanced', 'keyFigures: [⟦homes⟧', 'keyFigures[0]'),
  slip('unknown-home', '首页的数字没有这个代号', 'unknown-id', home, 'figure: outdoor-stations\n', 'figure: ⟦outdoor-station⟧\n', 'groups[0].lead.figure'),
  slip('home-part-of-another', '首页上的部分不属于那个数', 'cannot-be-drawn', home, 'parts: [reading-rooms-honoured]', 'parts: [⟦mutual-aid-claims⟧]', 'groups[3].lead.parts[0]'),
  slip('home-parts-are-more', '首页上的部分加起来比总数还多', 'cannot-be-drawn', home, 'parts: [outdoor-stations-most-beautiful]', 'parts: ⟦[homes-of-the-masses]⟧', 'groups[0].lead.parts'),
  slip('unknown-whole', '总数的代号打错', 'unknown-id', part, 'partOf: workers-homes', 'partOf: ⟦workers-home⟧', 'partOf'),
  slip('unknown-paragraph', '原文段落号打错', 'unknown-paragraph', statistic, 'paragraph: S1.P2', 'paragraph: ⟦S1.P9⟧', 'observations[0].source.paragraph'),
  slip('unknown-honour-paragraph', '荣誉的段落号打错', 'unknown-paragraph', honour, 'paragraph: honours', 'paragraph: ⟦honors⟧', 'source.paragraph'),
  slip('path-as-id', '代号写成了路径', 'unknown-id', zh, 'id="activities"', 'id="⟦../../settings⟧"'),
  at(whole, '  - value: ⟦190⟧', ['sum', '一部分的数改了，总数没改', 'parts-do-not-add-up', (c) => setValue(c, part, '18'), { field: 'observations[0].value' }]),
  ['part-larger', '部分比总数还大', 'part-larger-than-whole', (c) => setValue(c, 'statistics/reading-rooms-honoured.yaml', '⟦300⟧'), { field: 'observations[0].value' }],
  slip('duplicate-order', '两个数字的次序相同', 'duplicate-order', whole, 'order: 4', 'order: ⟦1⟧', 'order'),
  slip('duplicate-part', '两个小标题代号相同', 'duplicate-id', outline, '[activities, study', '[activities, ⟦activities⟧', 'parts[1]'),
  slip('part-as-drawing', '小标题用了图的固定代号', 'duplicate-id', outline, '[activities', '[⟦drawing-activities⟧', 'parts[0]'),
  at(en, /To bring the mass organisations closer.*/, slip('only-chinese', '英文稿漏了一个数字', 'different-tags', en, /<Stat id="posts-moved-down"[^>]*\/>/, 'some')),
  more('only-english', '英文稿多了一个数字', 'different-tags', en, 'And so to ⟦<Stat id="reading-rooms" />⟧.'),
  ['other-order', '英文稿数字次序不同', 'different-tags', (c) => {
    c.edit(en, 'id="homes-of-the-masses"', 'id="x"');
    c.edit(en, 'id="homes-of-the-masses-advanced"', 'id="homes-of-the-masses"');
    c.edit(en, '<Stat id="x" form="number" />', '⟦<Stat id="homes-of-the-masses-advanced" form="number" />⟧');
  }],
  at(en, /The unions offer workers.*/, slip('term-lost', '英文稿漏标了术语', 'different-tags', en, /<Term id="summer-cooling">([^<]*)<\/Term>/, 'Summer Cooling campaign')),
  at(en, '⟦## Unions at county level⟧', slip('heading-lost', '英文稿漏了一个小标题', 'different-headings', en, '## Care for workers\n', '')),
  ['figure-twice', '同一个数字写了两次', ['repeated-figure', 'repeated-figure'], (c) => {
    c.append(zh, '\n共有<Stat id="activities" />。\n');
    c.append(en, '\nIn all, ⟦<Stat id="activities" />⟧.\n');
  }],
  slip('typed-digits', '数字直接打上去', 'typed-digit', zh, '共<Stat id="activities" />', '另有⟦35⟧件，共<Stat id="activities" />'),
  more('typed-wide', '数字用全角打', 'typed-digit', zh, '一共⟦２６６⟧家。'),
  more('typed-thousands', '数字带逗号', 'typed-digit', en, 'There were ⟦1,437⟧ of them.'),
  more('typed-percent', '打了百分数', 'typed-digit', zh, '其中百分之⟦60⟧在基层。'),
  slip('typed-in-summary', '摘要里打了数字', 'typed-digit', zh, /^summary: .*$/m, 'summary: 这一部分写⟦101⟧项活动。', 'summary'),
  more('passing-as-year', '“2000 workers”像年份', 'typed-digit', en, 'More than ⟦2000⟧ outdoor workers took part.'),
  more('words-zh', '数字用汉字写', 'number-in-words', zh, '各级职工书屋有⟦二百六十六⟧家。'),
  more('words-zh-small', '十几的数字用汉字写', 'number-in-words', zh, '下划的编制有⟦十四⟧名。'),
  more('words-zh-myriad', '以万计的数字用汉字写', 'number-in-words', zh, '电子阅读卡发出⟦三十七万⟧张。'),
  more('words-zh-some', '“百余”也是用汉字写的数', 'number-in-words', zh, '有⟦百⟧余名职工参加。'),
  more('words-en', '英文数字用单词写', 'number-in-words', en, 'There are ⟦two hundred and sixty-six⟧ of them.'),
  more('words-en-small', '英文两位数用单词写', 'number-in-words', en, 'They fell into ⟦thirty-four⟧ kinds.'),
  more('dead-page', '链接的页面没有', 'unknown-page', zh, '见[荣誉](⟦/honour/⟧)。'),
  more('dead-slash', '链接漏了末尾的斜杠', 'unknown-page', zh, '见[荣誉](⟦/honours⟧)。'),
  linked('dead-section', '链接的章节没有', 'unknown-page', '/sections/value/'),
  linked('dead-side-by-side', '链接的对照页没有', 'unknown-page', '/side-by-side/value/'),
  linked('dead-card', '链接到了给别站嵌入的卡片', 'unknown-page', '/embed/reading-rooms/'),
  linked('dead-note', '打印版上没有这个位置', 'unknown-page', '/print/#endnote'),
  linked('dead-home-place', '首页上没有这个位置', 'unknown-page', '/#reports'),
  linked('dead-figure-place', '那一章里没有用到这个数据', 'unknown-page', '/sections/values/#figure-culture-venues'),
  linked('dead-derived', '没有数由这个数据推算', 'unknown-page', '/statistics/reading-rooms/#derived'),
  at(statistic, undefined, ['place-twice', '主题的代号和数据的一样', 'duplicate-id', (c) => [c.write('themes/reading-rooms.yaml', 'order: 90\nname: { zh: 书屋, en: Rooms }\n'), c.edit('statistics/culture-venues.yaml', 'theme: venues', 'theme: reading-rooms')]]),
  at('derived/activities.yaml', undefined, ['derived-place-twice', '推算数的代号和数据的一样', 'duplicate-id', (c) => { const own = c.list().findLast((file) => file.startsWith('derived/')) ?? ''; c.rename(own, 'derived/activities.yaml'); }]),
  ['place-of-page', '荣誉的代号是网页上固定的位置', 'duplicate-id', (c) => c.rename(honour, 'honours/colophon.yaml')],
  ['dead-theme', '链接到还没有数据的主题', 'unknown-page', (c) => [c.write('themes/health.yaml', 'order: 90\nname: { zh: 健康, en: Health }\n'), c.append(en, '\nSee [this](⟦/statistics/#health⟧).\n')]],
  ['dead-refusals', '有意不计算的都删去了，链接还通到那里', 'unknown-page', (c) => [...c.list().filter((file) => file.startsWith('refused/')).map((file) => c.remove(file)), c.append(en, '\nSee [this](⟦/statistics/#not-computed⟧).\n')]],
  linked('dead-anchor', '链接的位置没有', 'unknown-page', '/statistics/#reading-room'),
  more('other-language', '链接到了另一种文字', 'unfit-link', zh, '见[荣誉](⟦/en/honours/⟧)。'),
  more('relative', '链接是相对的', 'unfit-link', zh, '见[荣誉](⟦honours/⟧)。'),
  linked('http', '链接没有加密', 'unfit-link', 'http://example.org/'),
  linked('javascript', '链接是脚本', 'unfit-link', 'javascript:alert`x`'),
  linked('data-uri', '链接是数据', 'unfit-link', 'data:text/html;base64,PHA+'),
  asked(['half-translated', '一段只译了开头', 'translation-short', (c) => c.edit('sections/values/en.mdx', /^It has also made and released.*$/m, '⟦It has also made and released promotional videos.⟧')]),
  slip('rendered-otherwise', '术语换了译法', 'term-rendered-differently', statistic, '  en: Workers’ reading rooms', '  en: ⟦Workers’ libraries⟧', 'label.en'),
  at('glossary/zz.yaml', 'zh: ⟦职工书屋⟧', ['duplicate-term', '一个术语建了两个文件', 'duplicate-term', (c) => c.write('glossary/zz.yaml', c.text(term)), { field: 'zh' }]),
  slip('name-one-off', '单位名称错了一个字', 'name-altered', zh, '西宁市总工会以', '⟦西宁市总公会⟧以'),
  slip('name-left-out', '单位名称漏了一个字', 'name-altered', settings, '  zh: 西宁市总工会文明创建报告', '  zh: ⟦西宁总工会⟧文明创建报告', 'name.zh'),
  slip('honour-altered', '荣誉名称错了一个字', 'name-altered', introduction, '西宁市民族团结进步先进集体', '⟦西宁市民族团结进步先近集体⟧'),
  slip('formula-altered', '固定表述漏了一个字', 'name-altered', zh, '习近平新时代中国特色社会主义思想凝心铸魂', '⟦习近平新时代中国特社会主义思想⟧凝心铸魂'),
  slip('formula-doubled', '固定表述多了一个字', 'name-altered', introduction, '社会主义核心价值观', '⟦社会主义核心价价值观⟧'),
  slip('american', '英文名称改成了美式拼写', 'name-altered', honour, '  en: National Civilised Unit (sixth group)', '  en: ⟦National Civilized Unit⟧ (sixth group)', 'title.en'),
  at(en, /^## Ideas and guidance$/m, ['stale', '改了中文小标题，没有改英文', 'translation-outdated', (c) => c.edit(zh, '思想引领', '加强思想引领'), { severity: 'warning' }]),
  at(en, /^The federation treats raising.*$/m, ['stale-paragraph', '改了中文的一段，没有改英文', 'translation-outdated', (c) => c.edit(zh, '强化思想引领', '不断强化思想引领'), { severity: 'warning' }]),
  at(en, /^The federation has deepened its publicity.*$/m, asked(['stale-gone', '中文删了一段，英文还在', ['translation-outdated', 'paragraph-missing'], (c) => c.edit(zh, /(?<=广泛开展文明风尚行动。\n\n).*\n\n/, '')])),
  at(en, /(?<=^title: ).*/m, ['stale-title', '改了中文标题', 'translation-outdated', (c) => c.edit(zh, /^title: .*$/m, 'title: 提升文明素质 汇聚群团力量'), { field: 'title', severity: 'warning' }]),
  at(en, '⟦translated⟧:', ['one-digest', 'translated还是以前的写法', 'translation-unrecorded', (c) => c.edit(en, /^translated:\n(?: {2}- .*\n)+/m, 'translated: zh-f8e1179a94f058b7\n'), { field: 'translated', severity: 'warning' }]),
  at(en, '⟦title⟧:', ['unrecorded', '删掉了英文稿的translated', 'translation-unrecorded', (c) => c.edit(en, /^translated:\n(?: {2}- .*\n)+/m, ''), { severity: 'warning' }]),
  slip('unknown-band', '绣带里的代号打错', 'unknown-id', home, /^band: \[[a-z-]+/m, 'band: [⟦workers-homes-nation⟧', 'band[0]'),
  slip('wide-band', '绣带用了上千的数', 'cannot-be-drawn', home, 'culture-venues, innovation-studios]', 'culture-venues, ⟦homes-of-the-masses⟧]', 'band[3]'),
  slip('band-of-bound', '绣带用了只知下限的数', 'cannot-be-drawn', home, 'culture-venues, innovation-studios]', 'culture-venues, ⟦exam-ride-volunteers⟧]', 'band[3]'),
  slip('band-of-money', '绣带用了金额', 'cannot-be-drawn', home, 'culture-venues, innovation-studios]', 'culture-venues, ⟦fee-refunds⟧]', 'band[3]'),
  at('derived/claims-per-hundred-members.yaml', 'denominator: ⟦mutual-aid-enrolled⟧', ['derived-from-withdrawn', '推算和分类用了停用的数据', ['figure-withdrawn', 'figure-withdrawn', 'figure-withdrawn'], (c) => c.edit('statistics/mutual-aid-enrolled.yaml', /^observations:/m, 'withdrawn: { date: "2025", reason: { zh: 口径已变, en: counted otherwise } }\nobservations:'), { field: 'denominator' }]),
  at('drawings/people.yaml', 'figure: ⟦skill-titles⟧', ['mention-of-taken-back', '句子、图、分类和目录里用了已经撤回的数', ['figure-withdrawn', 'figure-withdrawn', 'figure-withdrawn', 'figure-withdrawn', 'figure-withdrawn', 'figure-withdrawn'], (c) => c.edit('statistics/skill-titles.yaml', 'years: 2 }', 'years: 2 }\n    status: { kind: withdrawn, date: "2025", reason: { zh: 重复计算, en: counted twice } }')]),
  slip('unknown-section-paragraph', '章节的原文段落号打错', 'unknown-paragraph', outline, /^ {4}paragraphs: \[[A-Za-z0-9.]+/m, '    paragraphs: [⟦S2.leed⟧', 'sources[0].paragraphs[0]'),
  slip('unknown-section-source', '章节所据的来源没有', 'unknown-id', outline, 'document: article-2023', 'document: ⟦artical-2023⟧', 'sources[0].document'),
  slip('unknown-source', '数据的来源没有', 'unknown-id', statistic, 'document: article-2023', 'document: ⟦article-2024⟧', 'observations[0].source.document'),
  slip('unknown-honour-source', '荣誉的来源没有', 'unknown-id', honour, 'document: article-2023', 'document: ⟦原文⟧', 'source.document'),
  at(whole, /(?<=observations:\n {2}- )value[\s\S]*?phrase: .*/, slip('part-of-other-time', '一部分的时段与总数不同', 'parts-incomplete', part, 'period: { kind: to-date }', 'period: { kind: year, year: 2022 }', 'observations[0]')),
  at('statistics/activities.yaml', /(?<=observations:\n {2}- )value[\s\S]*?phrase: .*/, line('no-parts', '没有部分，却说各部分相加等于它', 'parts-incomplete', 'statistics/activities.yaml', 'partsAddUp: true')),
  line('part-of-itself', '把自己写成自己的一部分', 'part-of-itself', 'statistics/activities.yaml', 'partOf: ⟦activities⟧', 'partOf'),
  line('part-of-another', '金额写成了场所的一部分', 'part-of-another-kind', 'statistics/fee-refunds.yaml', 'partOf: ⟦reading-rooms⟧', 'partOf'),
  slip('other-year', '句子里的年份不是数据的年份', 'year-of-another-period', zh, /^2022年，有<Stat/m, '⟦2023⟧年，有<Stat'),
  at('derived/refund-per-enterprise.yaml', 'denominator: ⟦fee-refund-enterprises⟧', ['other-year-after-semicolon', '分号前面写了年份，后面的数是另一年的', ['cannot-be-derived', 'year-of-another-period', 'year-of-another-period', 'year-of-another-period', 'year-of-another-period'], (c) => ofYear(c, 'statistics/fee-refund-enterprises.yaml', 2021)]),
  slip('other-year-plain', '大白话里的年份不是数据的年份', 'year-of-another-period', zh, /^- 2022年，参加/m, '- ⟦2023⟧年，参加'),
  slip('other-year-english', '英文句子里的年份不是数据的年份', 'year-of-another-period', en, /^In 2022, <Stat/m, 'In ⟦2021⟧, <Stat'),
  slip('last-year', '数字旁边写“去年”', 'year-of-reading', zh, /^2022年，有<Stat/m, '⟦去年⟧，有<Stat'),
  slip('this-year', '数字旁边写“今年以来”', 'year-of-reading', zh, /^2022年，有<Stat/m, '⟦今年⟧以来，有<Stat'),
  slip('this-month', '数字旁边写“本月”', 'year-of-reading', zh, /^2022年，有<Stat/m, '截至⟦本月⟧，有<Stat'),
  slip('last-year-english', '英文数字旁边写 last year', 'year-of-reading', en, /^In 2022, <Stat/m, '⟦Last year⟧, <Stat'),
  asked(slip('now', '数字旁边写“目前”', 'day-of-reading', zh, /^2022年，有<Stat/m, '⟦目前⟧，有<Stat')),
  asked(slip('until-today', '数字旁边写“至今”', 'day-of-reading', zh, /^2022年，有<Stat/m, '⟦至今⟧，有<Stat')),
  asked(slip('now-english', '英文数字旁边写 to date', 'day-of-reading', en, /^In 2022, <Stat/m, '⟦To date⟧, <Stat')),
  asked(slip('now-as-at', '数字旁边写“截至目前”', 'day-of-reading', zh, /^2022年，有<Stat/m, '截至⟦目前⟧，有<Stat')),
  asked(slip('up-to-today', '数字旁边写“到今天为止”', 'day-of-reading', zh, /^2022年，有<Stat/m, '到⟦今天⟧为止，有<Stat')),
  asked(slip('in-recent-years', '数字旁边写“近年来”', 'day-of-reading', zh, /^2022年，有<Stat/m, '⟦近年来⟧，有<Stat')),
  asked(slip('up-to-now-english', '英文数字旁边写 up to now', 'day-of-reading', en, /^In 2022, <Stat/m, '⟦Up to now⟧, <Stat')),
  asked(slip('since-new-year', '数字旁边写“年初以来”', 'day-of-reading', zh, /^2022年，有<Stat/m, '⟦年初以来⟧，有<Stat')),
  slip('last-quarter', '数字旁边写“上季度”', 'year-of-reading', zh, /^2022年，有<Stat/m, '⟦上季度⟧，有<Stat'),
  at('sections/outlook/en.mdx', 'There are ⟦three⟧ tasks:', ['list-too-short', '说三项，只列了两条', ['count-differs', 'count-differs'], (c) => {
    c.append('sections/outlook/zh.mdx', '\n要做好以下三项工作：\n\n- 办好书屋。\n- 管好站点。\n');
    c.append('sections/outlook/en.mdx', '\nThere are three tasks:\n\n- Keep the rooms.\n- Keep the stations.\n');
  }]),
  ['years-around', '分开写的两个年份，数据的年份在中间', 'year-of-another-period', (c) => {
    c.edit(zh, /^2022年，有<Stat/m, '⟦2021⟧年和2023年，有<Stat');
  }],
  ['years-around-english', '英文分开写的两个年份，数据的年份在中间', 'year-of-another-period', (c) => {
    c.edit(en, /^In 2022, <Stat/m, 'In ⟦2021⟧ and 2023, <Stat');
  }],
  at('drawings/venues.yaml', 'parts: [⟦outdoor-stations-most-beautiful⟧]', ['part-of-other-year', '一句里、一张图里、首页上，总数和它的一部分不是同一年的数', ['cannot-be-drawn', 'mixed-periods', 'mixed-periods', 'cannot-be-drawn'], (c) => {
    ofYear(c, 'statistics/outdoor-stations.yaml', 2022);
    ofYear(c, 'statistics/outdoor-stations-most-beautiful.yaml', 2021);
  }]),
  at('drawings/venues.yaml', 'parts: [⟦outdoor-stations-most-beautiful⟧]', ['part-of-other-source', '一句里、一张图里、首页上，总数和它的一部分截至不同来源的时候', ['cannot-be-drawn', 'mixed-periods', 'mixed-periods', 'cannot-be-drawn'], (c) => {
    c.write(LATER_REPORT.file, LATER_REPORT.text);
    c.edit(settings, 'edition: "2023"', 'edition: "2025"');
    c.edit('statistics/outdoor-stations.yaml', /document: .*\n( +)paragraph: .*/, 'document: report-2025\n      paragraph: P1');
  }]),
  at('derived/mutual-aid-per-claim.yaml', 'denominator: ⟦mutual-aid-claims⟧', ['compared-of-other-year', '一句里相比的两个数不是同一年的', ['cannot-be-derived', 'year-of-another-period', 'year-of-another-period'], (c) => ofYear(c, 'statistics/mutual-aid-paid.yaml', 2021)]),
  at(introductionEn, /(?<=and )five(?= honours)/, ['honour-added', '加了一项荣誉，“五项荣誉”没有改', ['count-differs', 'count-differs', 'count-differs', 'count-differs'], (c) => {
    const added = c.text('honours/ankang-cup-organiser.yaml').replace(/^order: .*/m, 'order: 66');
    c.write('honours/new-honour.yaml', added.replace(/^title:\n.*\n.*/m, 'title:\n  zh: 某奖\n  en: Some prize').replace(/phrase: .*/, 'phrase: 2021年至2022年荣获某奖'));
  }, { field: 'line' }]),
  slip('honours-of-line', '目录里的一句话中荣誉的项数不对', 'count-differs', introduction, '和五项荣誉', '和⟦六⟧项荣誉', 'line'),
  more('honours-counted', '正文里荣誉的项数不对', 'count-differs', introduction, '市总工会先后得到⟦四⟧项荣誉。'),
  more('honours-counted-english', '英文里荣誉的项数不对', 'count-differs', introductionEn, '⟦Four⟧ honours, it says, were received.'),
  more('figures-counted', '数据的个数不对', 'count-differs', introduction, '报告用了⟦四十四⟧个数据。'),
  more('figures-counted-english', '英文里数据的个数不对', 'count-differs', introductionEn, 'The report has ⟦forty-six⟧ figures.'),
  more('sections-counted', '网站的部分数不对', 'count-differs', 'pages/about/zh.mdx', '本站分⟦五⟧个部分。'),
  more('sections-counted-english', '英文里网站的部分数不对', 'count-differs', 'pages/about/en.mdx', 'This site has ⟦seven⟧ sections.'),
  ['sources-counted', '来源加了，“两份来源”没有改', 'count-differs', (c) => {
    for (const year of [2025, 2026]) c.write(`sources/report-${year}.yaml`, LATER_REPORT.text);
    c.append('pages/about/zh.mdx', '\n本站的内容出自⟦两⟧份来源。\n');
  }],
  more('places-counted', '正文里地方的个数与数据不符', 'count-differs', 'sections/services/zh.mdx', '“暖心早餐”已在⟦四⟧个区县启动。'),
  more('places-counted-briefly', '正文里只说几个地方，与数据不符', 'count-differs', 'sections/introduction/zh.mdx', '“暖心早餐”开到了⟦四⟧个地方。'),
  more('places-counted-english', '英文里地方的个数与数据不符', 'count-differs', 'sections/services/en.mdx', 'Heart-Warming Breakfast is served in ⟦four⟧ places.'),
  slip('places-of-summary', '摘要里地方的个数与数据不符', 'count-differs', 'sections/services/zh.mdx', '环卫职工有', '⟦四⟧个区县的环卫职工有', 'summary'),
  at('sections/services/zh.mdx', '早餐”开到了⟦三⟧个地方', ['places-grown', '地方多了一个，写成汉字的数目没有改', 'count-differs', (c) => {
    c.append('sections/services/zh.mdx', '\n“暖心早餐”开到了三个地方。\n');
    c.edit('statistics/breakfast-districts.yaml', 'value: 3', 'value: 4');
    for (const field of ['printed', 'phrase']) c.edit('statistics/breakfast-districts.yaml', new RegExp(`(?<=${field}: )城中区、`), '城中区、城东区、');
  }]),
  more('strands-counted', '正文里板块的个数与数据不符', 'count-differs', zh, '职工系列活动分⟦五⟧大板块。'),
  more('years-running', '英文里连续的年数与数据不符', 'count-differs', 'sections/introduction/en.mdx', 'The rides have gone on for ⟦four⟧ years running.'),
  more('drawn-counted', '正文里图的行数与图不符', 'count-differs', 'sections/foundations/zh.mdx', '上图分⟦五⟧行。'),
  more('drawn-counted-english', '英文里图的部分数与图不符', 'count-differs', 'sections/foundations/en.mdx', 'The drawing above has ⟦five⟧ parts.'),
  slip('drawn-in-note', '图的说明里画的笔数不对', 'count-differs', 'drawings/money.yaml', 'zh: 各不相加', 'zh: 图上有⟦七⟧笔钱，各不相加', 'note.zh'),
  more('levels-counted', '荣誉的级别数不对', 'count-differs', 'pages/about/zh.mdx', '荣誉按⟦四⟧个级别排列。'),
  slip('figures-in-words', '首页一句里数据的个数用汉字写，又不对', 'count-differs', settings, '几件事', '⟦四十四⟧个数据', 'dek.zh'),
  slip('figures-in-description', '简介里数据的个数不对', 'count-differs', settings, '中英文对照网络版，', '中英文对照网络版，⟦44⟧个数据，', 'description.zh'),
  slip('fields-counted', '首页只有四组数字，一句里写了五个方面', 'count-differs', settings, 'recent work of', '⟦five⟧ fields of work of', 'dek.en'),
  slip('derived-of-nothing', '推算用到的数据没有这个代号', 'unknown-id', 'derived/mutual-aid-per-claim.yaml', 'denominator: mutual-aid-claims', 'denominator: ⟦mutual-aid-claim⟧', 'denominator'),
  slip('derived-of-other-time', '推算用了时段不同的两个数', 'cannot-be-derived', 'derived/mutual-aid-per-claim.yaml', 'denominator: mutual-aid-claims', 'denominator: ⟦reading-rooms⟧', 'denominator'),
  slip('derived-of-itself', '推算把一个数除以它自己', 'cannot-be-derived', 'derived/mutual-aid-per-claim.yaml', 'denominator: mutual-aid-claims', 'denominator: ⟦mutual-aid-paid⟧', 'denominator'),
  slip('derived-by-bound', '推算除以只知下限的数', 'cannot-be-derived', 'derived/mutual-aid-per-claim.yaml', 'denominator: mutual-aid-claims', 'denominator: ⟦new-members⟧', 'denominator'),
  ['period-twice', '同一时段写了两个值', 'duplicate-period', sameTime],
  slip('order-of-honours', '两项荣誉的次序相同', 'duplicate-order', honour, /^order: .*$/m, 'order: ⟦2⟧', 'order'),
  slip('order-of-themes', '两个主题的次序相同', 'duplicate-order', 'themes/venues.yaml', 'order: 1', 'order: ⟦2⟧', 'order'),
  slip('order-of-levels', '两个级别的次序相同', 'duplicate-order', 'levels/provincial.yaml', 'order: 2', 'order: ⟦1⟧', 'order'),
  slip('order-of-sections', '两个章节的次序相同', 'duplicate-order', outline, /^order: .*$/m, 'order: ⟦2⟧', 'order'),
  slip('number-of-sections', '两个章节的编号相同', 'duplicate-order', outline, /^number: .*$/m, 'number: ⟦1⟧', 'number'),
  slip('home-groups-alike', '首页两组用了同一个代号', 'duplicate-id', home, '- id: culture', '- id: ⟦publicity⟧', 'groups[3].id'),
  slip('point-as-part', '待核实的一项与页面的一节同代号', 'duplicate-id', source, '- id: date', '- id: ⟦privacy⟧', 'openPoints[0].id'),
  more('more-paragraphs', '中文稿多了一段，段里有数字', 'different-tags', zh, '另有⟦<Stat id="reading-rooms" />⟧。'),
  more('term-only-english', '英文稿多标了术语', 'different-tags', en, 'This is for every ⟦<Term id="model-worker" />⟧.'),
  more('heading-only-chinese', '中文稿多了一个小标题', 'different-headings', zh, '⟦## 又一件事⟧\n\n就是这样。'),
  at(outline, '⟦parts⟧:', ['heading-without-part', '两种文字都多了一个小标题', 'different-headings', (c) => {
    c.append(zh, '\n## 又一件事\n\n就是这样。\n');
    c.append(en, '\n## One thing more\n\nThat is it.\n');
  }, { field: 'parts' }]),
  more('typed-in-list', '列表里打了数字', 'typed-digit', zh, '- 一共有⟦266⟧家。'),
  slip('typed-on-home', '首页的话里打了数字', 'typed-digit', settings, '几件事', '⟦45⟧件事', 'dek.zh'),
  slip('title-rendered-otherwise', '荣誉里的术语换了译法', 'term-rendered-differently', 'honours/lei-feng-demonstration-site.yaml', /^ {2}en: .*$/m, '  en: ⟦Qinghai Demonstration Site for Following Lei Feng⟧', 'title.en'),
  linked('dead-term', '链接的术语没有', 'unknown-page', '/glossary/#model-workers'),
  linked('dead-honour', '链接的荣誉没有', 'unknown-page', '/honours/#ankang-cup'),
  linked('dead-part', '链接的小标题没有', 'unknown-page', '/sections/values/#studies'),
  linked('dead-about', '链接的“关于”页位置没有', 'unknown-page', '/about/#nowhere'),
  linked('no-anchors', '那一页没有可链接的位置', 'unknown-page', '/site-map/#top'),
  linked('own-language', '链接里写了/zh/', 'unfit-link', '/zh/sections/values/'),
  linked('same-page', '只写了#和代号', 'unfit-link', '#study'),
  linked('javascript-capitals', '链接是脚本，用了大写', 'unfit-link', 'JavaScript:alert`x`'),
  linked('no-scheme', '网址没有写https:', 'unfit-link', '//example.org/'),
  more('defined-below', '链接的地址写在下面', 'unknown-page', en, 'See [this][there].\n\n[there]: ⟦/honour/⟧'),
];
