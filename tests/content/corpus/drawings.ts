import { at, type Mistake, slip } from './case.ts';

const homes = 'drawings/workers-homes.yaml';
const venues = 'drawings/venues.yaml';
const activities = 'drawings/activities.yaml';
const money = 'drawings/money.yaml';
const people = 'drawings/people.yaml';

/** A drawing with a mark for each thing of two figures. */
const tally = (second: string) => `kind: tally
column: main
order: 2
title: { zh: "{count}行", en: "{count} rows" }
note: { zh: 一格一个。, en: One mark each. }
figures: [activities, ${second}]`;

/** A drawing with a square for each of some places, of which it names some. */
const tiles = (named: string, among: string) => `kind: tiles
column: main
order: 2
title: { zh: 有早餐的区县, en: Districts with breakfast }
note: { zh: 一格一个。, en: A square for each. }
figure: breakfast-districts
among: ${among}
named: ${named}
says: { zh: 有早餐, en: with breakfast }`;

/** Drawings of what cannot be drawn so, and their words. */
// biome-ignore format: one a line reads as a table
export const drawings: readonly Mistake[] = [
  slip('drawn-nothing', '图里的代号打错', 'unknown-id', venues, 'figure: homes-of-the-masses\n', 'figure: ⟦homes-of-the-mass⟧\n', 'rows[0].figure'),
  slip('drawn-part-of-nothing', '部分的代号打错', 'unknown-id', homes, 'workers-homes-provincial,', '⟦workers-homes-province⟧,', 'parts[1]'),
  slip('drawn-unknown-place', '格子的名字没有这个术语', 'unknown-id', money, /kind: bars\n([\s\S]*)figures: .*/, tiles('[⟦chengzong-district⟧, datong-county, huangyuan-county]', '7'), 'named[0]'),
  slip('drawn-twice', '一个数画了两次', 'duplicate-id', venues, 'figure: culture-venues', 'figure: culture-venues\n  - figure: ⟦reading-rooms⟧', 'rows[8].figure'),
  slip('drawn-in-no-column', '放在没有的一栏', 'invalid-option', venues, 'column: main', 'column: ⟦left⟧', 'column'),
  slip('drawings-in-one-column', '同一栏里两张图的次序相同', 'duplicate-order', venues, 'order: 1', 'order: ⟦2⟧', 'order'),
  slip('counted-money', '按个数画的图用了金额', 'cannot-be-drawn', venues, 'figure: culture-venues', 'figure: ⟦fee-refunds⟧', 'rows[7].figure'),
  slip('counted-bound-with-parts', '只知下限的数分出了一部分', 'cannot-be-drawn', people, 'figure: new-members', 'figure: ⟦new-members⟧\n    parts: [posts-moved-down]', 'rows[1].figure'),
  slip('counted-part-of-other-time', '一行里的部分不是同一时段', 'cannot-be-drawn', people, 'figure: model-individuals', 'figure: model-individuals\n    parts: [⟦posts-moved-down⟧]', 'rows[3].parts[0]'),
  slip('parts-of-blocks', '一格一百的图分出了部分', 'cannot-be-drawn', people, 'figure: mutual-aid-claims', 'figure: mutual-aid-claims\n    parts: [⟦contest-trades⟧]', 'rows[8].parts[0]'),
  at(people, 'figure: ⟦mutual-aid-enrolled⟧', slip('counted-too-many', '一针一个，画了上万个', 'cannot-be-drawn', people, 'each: 100', 'each: 1', 'rows[0].figure')),
  slip('line-of-nothing', '一行数里的代号打错', 'unknown-id', activities, '[activity-strands,', '[⟦activity-strand⟧,', 'lines[0].figures[0]'),
  ['drawing-taken-from-the-board', '图从数据页上拿下来，正文里也没有放', 'drawing-not-shown', (c) => { c.edit(money, 'column: main\n', ''); c.blame(money); }, { severity: 'warning' }],
  slip('unknown-drawing', '图的种类没有', 'invalid-option', money, 'kind: bars', 'kind: ⟦pie⟧', 'kind'),
  slip('drawing-of-other-fields', '写了这种图没有的栏目', 'unknown-field', money, 'order: 2', 'order: 2\n⟦perRow⟧: 20', 'perRow'),
  slip('tally-of-bound', '一格一个的图用了只知下限的数', 'cannot-be-drawn', money, /kind: bars\n([\s\S]*)figures: .*/, tally('⟦exam-ride-volunteers⟧'), 'figures[1]'),
  slip('tally-of-money', '一格一个的图用了金额', 'cannot-be-drawn', money, /kind: bars\n([\s\S]*)figures: .*/, tally('⟦fee-refunds⟧'), 'figures[1]'),
  slip('too-many-marks', '一格一个的图用了上千的数', 'cannot-be-drawn', money, /kind: bars\n([\s\S]*)figures: .*/, tally('⟦homes-of-the-masses⟧'), 'figures[1]'),
  slip('drawn-on-one-scale', '不同单位的数画在一起', 'cannot-be-drawn', money, 'model-worker-funds]', 'model-worker-funds, ⟦culture-venues⟧]', 'figures[6]'),
  slip('more-than-the-whole', '各部分比总数还多', 'cannot-be-drawn', homes, /parts: .*/, 'parts: ⟦[workers-homes-municipal, reading-rooms]⟧', 'parts'),
  slip('too-many-rows', '一行只画五格', 'cannot-be-drawn', homes, 'perRow: 19', 'perRow: ⟦5⟧', 'perRow'),
  slip('too-many-groups', '三个部分以外还有剩下的', 'cannot-be-drawn', homes, /parts: .*/, 'parts: ⟦[workers-homes-national, workers-homes-provincial, culture-venues]⟧', 'parts'),
  slip('bound-as-part', '只知下限的数画成总数的一部分', 'cannot-be-drawn', money, /kind: bars\n([\s\S]*)figures: .*/, `kind: parts
column: main
order: 2
title: { zh: 各笔钱, en: Sums of money }
note: { zh: 各占多少。, en: The share of each. }
whole: mutual-aid-enrolled
parts: [⟦new-members⟧]`, 'parts[0]'),
  slip('part-drawn-of-other-time', '不同时段的数画成总数的一部分', 'cannot-be-drawn', money, /kind: bars\n([\s\S]*)figures: .*/, `kind: parts
column: main
order: 2
title: { zh: 各笔钱, en: Sums of money }
note: { zh: 各占多少。, en: The share of each. }
whole: mutual-aid-paid
parts: [fee-refunds, ⟦breakfast-fund⟧]`, 'parts[1]'),
  slip('too-few-times', '只有一个值的数据画成变化', 'cannot-be-drawn', money, /kind: bars\n([\s\S]*)figures: .*/, `kind: series
column: main
order: 2
title: { zh: 历年, en: Over the years }
note: { zh: 从零画起。, en: From zero. }
figure: ⟦mutual-aid-paid⟧`, 'figure'),
  slip('fewer-names', '名字比数据少一个', 'cannot-be-drawn', money, /kind: bars\n([\s\S]*)figures: .*/, tiles('⟦[chengzhong-district, datong-county]⟧', '7'), 'named'),
  slip('fewer-tiles', '格子比名字还少', 'cannot-be-drawn', money, /kind: bars\n([\s\S]*)figures: .*/, tiles('[chengzhong-district, datong-county, huangyuan-county]', '⟦2⟧'), 'among'),
  slip('undated-unsaid', '有的数没有时段，说明里没有写', 'cannot-be-drawn', money, /(?<=note:\n) {2}zh: .*/, '  zh: ⟦条从零画起，不相加。⟧', 'note.zh'),
  slip('undated-unsaid-english', '英文的说明里没有写时段', 'cannot-be-drawn', money, /(?<=note:\n.*\n) {2}en: .*/, '  en: ⟦Bars start from zero.⟧', 'note.en'),
  at(venues, '⟦mass-organisation-stations⟧', ['withdrawn-drawn', '图和目录里的数据已经停用', ['figure-withdrawn', 'figure-withdrawn', 'figure-withdrawn'], (c) => c.edit('statistics/mass-organisation-stations.yaml', /^observations:/m, 'withdrawn: { date: "2025", reason: { zh: 口径已变, en: counted otherwise } }\nobservations:'), { field: 'rows[5].figure' }]),
  slip('place-of-nothing', '图的标题里花括号中的代号打错', 'unknown-placeholder', homes, '"{workers-homes}职工', '"⟦{workers-home}⟧职工', 'title.zh'),
  slip('place-in-other-form', '花括号里的写法没有', 'unknown-placeholder', homes, '{workers-homes} at', '⟦{workers-homes:word}⟧ at', 'title.en'),
  at(homes, /(?<=title:\n.*\n {2}en: ").*(?=")/, slip('place-lost', '一种文字的标题里漏了数', 'unknown-placeholder', homes, '{workers-homes} at', 'Homes at', 'title.en')),
  slip('typed-in-drawing', '图的标题里打了数字', 'typed-digit', venues, '{count}行', '⟦8⟧行', 'title.zh'),
  ['count-in-title', '图的标题里用文字写了画几项', ['count-in-title', 'count-in-title'], (c) => {
    c.edit(venues, '{count} kinds', 'Eight kinds');
    c.edit(venues, '{count}行', '⟦八⟧行');
  }, { field: 'title.zh', severity: 'warning' }],
  slip('markup-in-drawing', '图的说明里写了标记', 'markup-in-field', homes, 'zh: 一格一家', 'zh: ⟦<b>⟧一格</b>一家', 'note.zh'),
];
