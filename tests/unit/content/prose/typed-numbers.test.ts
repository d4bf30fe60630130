import { expect, test } from 'vitest';
import { typedNumbers } from '../../../../src/content/prose/typed-numbers.ts';

const names = ['May 1 Labour Medal', '100-day drive'];

test.each([
  ['zh', '2022年', []],
  ['zh', '2021年至2022年', []],
  ['zh', '2021—2022年', []],
  ['zh', '第20届', []],
  ['zh', '2025年6月30日、12月和13月', ['13']],
  ['zh', '6个月', ['6']],
  ['zh', '2022家', ['2022']],
  ['zh', '12022年', ['12022']],
  ['zh', '1,437家和627.43万元', ['1,437', '627.43']],
  ['zh', '３万余人', ['３']],
  ['zh', '国家标准GB/T 15834', []],
  ['zh', '零和一', []],
  ['zh', '（0971）6123456转802，139 9710 1234', []],
  ['zh', '下午2点；2点建议；100周年，16周岁，60岁', ['2', '60']],
  ['zh', '每月5日、15日，为期15日', ['15']],
  ['zh', '转802人，5A级景区3家，2.0版，2.5万人', ['802', '3', '2.5']],
  ['zh', '“15分钟服务圈”走了15分钟', ['15']],
  ['zh', '“4050”人员，“4050”人', ['4050']],
  ['en', 'in 2022, and from 2021 to 2023.', []],
  ['en', 'the 20th and the 1st', []],
  ['en', 'on 30 June 2025, and on 32 June', ['32']],
  ['en', 'In June 2025 more people came; 2025 people came', ['2025']],
  ['en', 'In 2021 and 2023 campaign workers came; 2021 campaign workers came', ['2021']],
  ['en', 'the may 1 labour medal, and the 100-day drive', []],
  ['en', 'a 100-day wait', ['100']],
  ['en', '2,022 and 2022.5', ['2,022', '2022.5']],
  ['en', '+86 971 612 3456 and (0971) 612 3456', []],
  ['en', 'bus 2 or 17, in each room 12 workers', ['12']],
  ['en', 'Xining 810000; Xining 810000 workers; 810000', ['810000', '810000']],
  ['en', 'open 24 hours a day, for 24 hours', ['24']],
  ['en', 'call 110, 119 or 120, and 300 workers', ['300']],
  ['en', 'version 2.0, aged 16, 16 courses', ['16']],
  ['en', '20% and 1999%', ['20', '1999']],
  ['en', 'WCAG 2.2 at level AA', []],
  ['en', '&#8212; and &amp;', []],
] as const)('In %s, “%s” has the typed numbers %j.', (locale, text, expected) => {
  expect(typedNumbers(text, locale, names, []).map(({ start, end }) => text.slice(start, end))).toEqual(
    expected,
  );
});
