import { expect, test } from 'vitest';
import { mentions } from '../../src/content/loaded/mentions.ts';
import { formatQuantity } from '../../src/figure/text.ts';
import { valuesOf } from '../../src/figure/statistic.ts';
import { unitWord } from '../../src/figure/unit.ts';
import { periodKey } from '../../src/figure/period.ts';
import { realContent } from '../support/real-content.ts';

const { statistics, honours, chapters } = realContent;

/** Every figure of the article: its id, value, qualifier (the mark and where it stands), measure word, period, and how it is printed. */
const FIGURES = [
  ['training-courses', 50, '余 before-unit', '期', 'past-years-3', '50余期'],
  ['officials-trained', 3_000, '余 before-unit', '人次', 'past-years-3', '3000余人次'],
  ['reading-rooms', 266, 'exact', '家', 'to-date', '266家'],
  ['reading-rooms-honoured', 2, 'exact', '家', 'to-date', '2家'],
  ['e-reading-cards', 370_000, 'exact', '张', 'to-date', '37万张'],
  ['workers-homes', 190, 'exact', '家', 'to-date', '190家'],
  ['workers-homes-national', 17, 'exact', '家', 'to-date', '17家'],
  ['workers-homes-provincial', 13, 'exact', '家', 'to-date', '13家'],
  ['workers-homes-municipal', 160, 'exact', '家', 'to-date', '160家'],
  ['culture-venues', 46, 'exact', '家', 'to-date', '46家'],
  ['outdoor-stations', 224, 'exact', '家', 'to-date', '224家'],
  ['outdoor-stations-most-beautiful', 5, 'exact', '家', 'to-date', '5家'],
  ['activity-strands', 4, 'exact', '大板块', 'this-year', '四大板块'],
  ['activity-kinds', 34, 'exact', '类', 'this-year', '34类'],
  ['activities', 101, 'exact', '项', 'this-year', '101项'],
  ['posts-moved-down', 14, 'exact', '名', 'not-stated', '14名'],
  ['mass-organisation-stations', 116, 'exact', '家', 'to-date', '116家'],
  ['homes-of-the-masses', 1_437, 'exact', '家', 'to-date', '1437家'],
  ['homes-of-the-masses-advanced', 165, 'exact', '家', 'to-date', '165家'],
  ['mutual-aid-enrolled', 80_000, 'exact', '人', 'year-2022', '8万人'],
  ['mutual-aid-claims', 6_505, 'exact', '人（次）', 'year-2022', '6505人（次）'],
  ['mutual-aid-paid', 6_274_300, 'exact', '元', 'year-2022', '627.43万元'],
  ['model-individuals', 691, 'exact', '名', 'to-date', '691名'],
  ['model-collectives', 367, 'exact', '个', 'to-date', '367个'],
  ['innovation-studios', 55, 'exact', '家', 'to-date', '55家'],
  ['model-worker-visits', 360, '余 before-unit', '人次', 'to-date', '360余人次'],
  ['model-worker-condolences', 1_200, '余 before-unit', '人次', 'not-stated', '1200余人次'],
  ['model-worker-funds', 12_000_000, '余 before-magnitude', '元', 'not-stated', '1200余万元'],
  ['convalescence-bases', 1, 'exact', '家', 'not-stated', '首家'],
  ['exam-ride-years', 3, 'exact', '年', 'to-date', '连续3年'],
  ['exam-ride-volunteers', 300, '多 before-unit', '名', 'per-year', '300多名'],
  ['new-members', 30_000, '余 before-unit', '人', 'year-2022', '3万余人'],
  ['contest-industries', 25, 'exact', '个', 'past-years-2', '25个'],
  ['contest-trades', 86, 'exact', '个', 'past-years-2', '86个'],
  ['contest-participants', 100_000, '余 before-unit', '人（次）', 'past-years-2', '10万余人（次）'],
  ['skill-titles', 354, 'exact', '名', 'past-years-2', '354名'],
  ['breakfast-fund', 2_760_000, 'exact', '元', 'to-date', '276万元'],
  ['breakfast-districts', 3, 'exact', '个', 'to-date', '城中区、大通县、湟源县'],
  ['breakfast-workers', 1_260, 'exact', '人', 'to-date', '1260人'],
  ['hardship-workers', 564, 'exact', '名', 'not-stated', '564名'],
  ['hardship-aid', 5_681_000, 'exact', '元', 'not-stated', '568.1万元'],
  ['grassroots-grants', 1_550_000, 'exact', '元', 'year-2022', '155万元'],
  ['fee-refund-enterprises', 260, 'exact', '家', 'year-2022', '260家'],
  ['fee-refunds', 4_620_000, 'exact', '元', 'year-2022', '462万元'],
  ['festival-coupons', 43_000, 'exact', '张', 'year-2022', '4.3万张'],
] as const;

/** Figures whose printed form is not a number and a measure word, each with the reason. */
const PRINTED_OTHERWISE: ReadonlyMap<string, string> = new Map([
  ['convalescence-bases', 'printed as 首家, the first of its level'],
  ['exam-ride-years', 'printed with 连续, running, before the number'],
  ['breakfast-districts', 'counted from three names'],
]);

test('There are forty-five figures, and no others.', () => {
  expect(FIGURES).toHaveLength(45);
  expect([...statistics.keys()].sort()).toEqual(FIGURES.map(([id]) => id).sort());
});

/** A figure of the content with its one value. */
function figure(id: string) {
  const statistic = statistics.get(id)?.data;
  const [observation] = statistic ? valuesOf(statistic) : [];
  if (!statistic || !observation) throw new Error(`content/statistics has no ${id}`);
  return { statistic, observation };
}

test.each(FIGURES)(
  'The figure “%s” is as the article prints it.',
  (id, value, qualifier, unit, period, printed) => {
    const { statistic, observation } = figure(id);
    const qualified =
      observation.qualifier === 'more-than'
        ? `${observation.mark} ${observation.place}`
        : observation.qualifier;
    expect([
      observation.value,
      qualified,
      unitWord('zh', statistic.unit, 2),
      periodKey(observation.period),
    ]).toEqual([value, qualifier, unit, period]);
    expect(observation.source.printed).toBe(printed);
    expect(observation.source.phrase).toContain(printed);
  },
);

test.each(FIGURES)(
  'The formatter prints “%s” as the article does, but for a known exception.',
  (id, ...facts) => {
    const { statistic, observation } = figure(id);
    const isPrintedSo = formatQuantity('zh', observation, statistic.unit) === facts[4];
    expect(isPrintedSo, PRINTED_OTHERWISE.get(id)).toBe(!PRINTED_OTHERWISE.has(id));
  },
);

test('Every figure is told in at least one section.', () => {
  const told = chapters
    .filter(({ room }) => room === 'sections')
    .flatMap(({ articles }) => (articles.zh?.prose ? mentions(articles.zh.prose, 'Stat') : []))
    .map(({ id }) => id);
  expect([...statistics.keys()].filter((id) => !told.includes(id))).toEqual([]);
});

test('Parts belong to the wholes the article gives them, and one whole is their sum.', () => {
  const parts = [...statistics.values()].flatMap(({ id, data }) => (data.partOf ? [[id, data.partOf]] : []));
  expect(Object.fromEntries(parts)).toEqual({
    'outdoor-stations-most-beautiful': 'outdoor-stations',
    'reading-rooms-honoured': 'reading-rooms',
    'workers-homes-municipal': 'workers-homes',
    'workers-homes-national': 'workers-homes',
    'workers-homes-provincial': 'workers-homes',
  });
  expect([...statistics.values()].filter(({ data }) => data.partsAddUp).map(({ id }) => id)).toEqual([
    'workers-homes',
  ]);
});

test.each([
  ['national-civilised-unit', '第六届全国文明单位', 'national', undefined, undefined],
  [
    'hardship-relief-collective',
    '城市困难职工解困脱困工作中作出重要贡献集体',
    'not-stated',
    undefined,
    undefined,
  ],
  [
    'lei-feng-demonstration-site',
    '青海省学雷锋活动示范点',
    'provincial',
    '青海省委宣传部、省文明办',
    undefined,
  ],
  [
    'ankang-cup-organiser',
    '青海省“安康杯”竞赛优秀组织单位',
    'provincial',
    '青海省总工会',
    { from: 2021, to: 2022 },
  ],
  ['ethnic-unity-collective', '西宁市民族团结进步先进集体', 'municipal', '西宁市委、市政府', undefined],
] as const)(
  'The honour “%s” has the title, giver and years of the article and no others.',
  (id, title, level, giver, years) => {
    const honour = honours.get(id)?.data;
    expect(honour?.title.zh).toBe(title);
    expect(honour?.level).toBe(level);
    expect(honour?.givers?.zh).toBe(giver);
    expect(honour?.years).toEqual(years);
  },
);

test('There are five honours, and no others.', () => {
  expect(honours.size).toBe(5);
});
