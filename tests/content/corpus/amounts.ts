import { asked, FILES, type Mistake, slip } from './case.ts';

const { zh, en } = FILES;
const foundations = 'sections/foundations/zh.mdx';
const foundationsEn = 'sections/foundations/en.mdx';
const services = 'sections/services/zh.mdx';
const servicesEn = 'sections/services/en.mdx';
const models = 'sections/role-models/zh.mdx';
const modelsEn = 'sections/role-models/en.mdx';
const homes = 'drawings/workers-homes.yaml';

/** What stands beside a figure in a sentence. */
// biome-ignore format: one a line reads as a table
export const amounts: readonly Mistake[] = [
  slip('unit-again', '数字后面又打了单位', 'unit-twice', foundations, '已有<Stat id="reading-rooms" />', '已有<Stat id="reading-rooms" />⟦家⟧'),
  slip('unit-again-plain', '浅白版里数字后面又打了单位', 'unit-twice', foundations, '各级共<Stat id="reading-rooms" />', '各级共<Stat id="reading-rooms" />⟦家⟧'),
  slip('unit-again-people', '人数后面又打了“人”', 'unit-twice', zh, '参加职工医疗互保的有<Stat id="mutual-aid-enrolled" />', '参加职工医疗互保的有<Stat id="mutual-aid-enrolled" />⟦人⟧'),
  slip('unit-again-people-other', '人数后面打了“名”', 'unit-twice', services, '惠及环卫职工<Stat id="breakfast-workers" />', '惠及<Stat id="breakfast-workers" />⟦名⟧环卫职工'),
  slip('unit-again-money', '金额后面又打了“元”', 'unit-twice', services, '投入专项资金<Stat id="breakfast-fund" />', '投入专项资金<Stat id="breakfast-fund" />⟦元⟧'),
  slip('unit-again-myriad', '金额后面又打了“万元”', 'unit-twice', services, '<Stat id="fee-refunds" />，', '<Stat id="fee-refunds" />⟦万元⟧，'),
  slip('unit-again-courses', '期数后面又打了“期”', 'unit-twice', foundations, '举办各类培训班<Stat id="training-courses" />', '举办各类培训班<Stat id="training-courses" />⟦期⟧'),
  slip('unit-other', '一家一家计的，后面打了“个”', 'unit-twice', foundations, '共有<Stat id="outdoor-stations" />', '共有<Stat id="outdoor-stations" />⟦个⟧'),
  slip('unit-again-english', '英文数字后面又写了reading rooms', 'unit-twice', foundationsEn, '<Stat id="reading-rooms" form="number" /> reading rooms.', '<Stat id="reading-rooms" />⟦ reading rooms⟧.'),
  slip('noun-again-english', '英文数字后面又写了最后一个词', 'unit-twice', foundationsEn, '<Stat id="reading-rooms" form="number" /> reading rooms.', '<Stat id="reading-rooms" />⟦ rooms⟧.'),
  slip('yuan-again-english', '英文金额后面又写了yuan', 'unit-twice', servicesEn, '<Stat id="fee-refunds" />', '<Stat id="fee-refunds" />⟦ yuan⟧'),
  slip('people-again-english', '英文人数后面又写了people', 'unit-twice', en, '<Stat id="mutual-aid-enrolled" />', '<Stat id="mutual-aid-enrolled" />⟦ people⟧'),
  slip('million-again-english', '英文数字后面又写了thousand', 'unit-twice', servicesEn, 'issued <Stat id="festival-coupons" form="number" />', 'issued <Stat id="festival-coupons" form="number" />⟦ thousand⟧'),
  slip('unit-in-drawing', '图的标题里花括号后面又写了单位', 'unit-twice', homes, '{workers-homes}职工之家', '{workers-homes}⟦家⟧职工之家', 'title.zh'),
  slip('unit-in-drawing-english', '图的英文标题里又写了单位', 'unit-twice', homes, '{workers-homes} at', '{workers-homes}⟦ Workers’ Homes⟧ at', 'title.en'),
  slip('more-than-before-bound', '“3000余”前面又写了“超过”', 'qualifier-twice', foundations, '培训干部<Stat', '培训干部⟦超过⟧<Stat'),
  slip('over-before-bound', '“3万余”前面又写了“逾”', 'qualifier-twice', services, '发展会员<Stat id="new-members" />，', '发展会员⟦逾⟧<Stat id="new-members" />，'),
  slip('yuan-before', '钱的前面又写了￥', 'unit-twice', 'sections/services/zh.mdx', '经费</Term><Stat', '经费</Term>⟦￥⟧<Stat'),
  slip('rmb-before', '钱的前面又写了RMB', 'unit-twice', 'sections/services/en.mdx', 'enterprises, <Stat id="fee-refunds"', 'enterprises, ⟦RMB ⟧<Stat id="fee-refunds"'),
  slip('people-counted-by-occasions', '人次登记成了人', 'unit-unfit', 'statistics/officials-trained.yaml', 'kind: instances', 'kind: ⟦people⟧', 'unit.kind'),
  slip('numbers-exchanged', '英文的单数和复数写反了', 'unit-unfit', 'statistics/activities.yaml', '{ one: activity, other: activities }', '{ one: ⟦activities⟧, other: activity }', 'unit.en.one'),
  slip('about-before-bound', '“1200余”前面又写了“约”', 'qualifier-twice', models, '并以慰问信、电话等多种形式慰问<Stat', '并以慰问信、电话等多种形式慰问⟦约⟧<Stat'),
  slip('nearly-before-bound', '“50余”前面又写了“近”', 'qualifier-twice', foundations, '举办各类培训班<Stat', '举办各类培训班⟦近⟧<Stat'),
  slip('more-behind-bound', '“3000余人次”后面又写了“以上”', 'qualifier-twice', foundations, '<Stat id="officials-trained" />', '<Stat id="officials-trained" />⟦以上⟧'),
  slip('about-behind-bound', '“50余期”后面又写了“左右”', 'qualifier-twice', foundations, '举办各类培训班<Stat id="training-courses" />', '举办各类培训班<Stat id="training-courses" />⟦左右⟧'),
  slip('more-than-english', '英文“more than”写了两次', 'qualifier-twice', servicesEn, 'In all, <Stat', 'In all, ⟦more than⟧ <Stat'),
  slip('over-english', '英文“more than”前面又写了over', 'qualifier-twice', modelsEn, 'paid <Stat id="model-worker-visits" />', 'paid ⟦over⟧ <Stat id="model-worker-visits" />'),
  slip('at-least-english', '英文“more than”前面又写了at least', 'qualifier-twice', modelsEn, 'running, with <Stat id="exam-ride-volunteers" />', 'running, with ⟦at least⟧ <Stat id="exam-ride-volunteers" />'),
  slip('nearly-english', '英文“more than”前面又写了nearly', 'qualifier-twice', modelsEn, 'have received <Stat id="model-worker-funds" />', 'have received ⟦nearly⟧ <Stat id="model-worker-funds" />'),
  slip('or-more-english', '英文“more than”后面又写了or more', 'qualifier-twice', modelsEn, '<Stat id="model-worker-funds" />', '<Stat id="model-worker-funds" />⟦ or more⟧'),
  asked(slip('about-exact', '确数前面写了“约”', 'qualifier-added', foundations, '已有<Stat id="reading-rooms" />', '已有⟦约⟧<Stat id="reading-rooms" />')),
  asked(slip('more-than-exact', '确数前面写了“超过”', 'qualifier-added', services, '<Stat id="fee-refunds" />，', '⟦超过⟧<Stat id="fee-refunds" />，')),
  asked(slip('nearly-exact', '确数前面写了“近”', 'qualifier-added', zh, '参加职工医疗互保的有<Stat', '参加职工医疗互保的有⟦近⟧<Stat')),
  asked(slip('or-so-exact', '确数后面写了“左右”', 'qualifier-added', foundations, '共有<Stat id="outdoor-stations" />', '共有<Stat id="outdoor-stations" />⟦左右⟧')),
  asked(slip('nearly-exact-english', '英文确数前面写了nearly', 'qualifier-added', en, 'In 2022, <Stat id="mutual-aid-enrolled" /> were enrolled in <', 'In 2022, ⟦nearly⟧ <Stat id="mutual-aid-enrolled" /> were enrolled in <')),
  asked(slip('bare', '只印出数字，后面没有写数的是什么', 'number-left-bare', foundations, '共有<Stat id="outdoor-stations" />', '共有⟦<Stat id="outdoor-stations" form="number" />⟧')),
  asked(slip('bare-comma', '数字后面就是逗号', 'number-left-bare', services, '<Stat id="hardship-workers" /><Term', '⟦<Stat id="hardship-workers" form="number" />⟧，<Term')),
  asked(slip('bare-in-words', '数字用汉字写，后面没有单位', 'number-left-bare', models, '<Stat id="convalescence-bases" form="words" />家省级', '⟦<Stat id="convalescence-bases" form="words" />⟧，有省级')),
  asked(slip('bare-english', '英文只印出数字', 'number-left-bare', foundationsEn, '<Stat id="outdoor-stations" form="number" /> service stations.', '⟦<Stat id="outdoor-stations" form="number" />⟧.')),
  asked(slip('bare-stop-english', '英文数字后面就是句号', 'number-left-bare', modelsEn, 'with <Stat id="exam-ride-volunteers" /> a year.', 'with ⟦<Stat id="exam-ride-volunteers" form="number" />⟧.')),
];
