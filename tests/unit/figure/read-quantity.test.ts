import { expect, test } from 'vitest';
import { readNumber } from '../../../src/figure/read-number.ts';
import { readQuantity } from '../../../src/figure/read-quantity.ts';
import type { Unit } from '../../../src/figure/unit.ts';
import {
  people,
  percent,
  permille,
  rank,
  ratio,
  rooms,
  squareMetres,
  yuan,
} from '../../support/quantities.ts';

const attended: Unit = { kind: 'instances', zh: '人（次）', en: { one: 'attendance', other: 'attendances' } };

test.each([
  ['270', 270],
  ['1,200', 1200],
  ['１２００', 1200],
  ['37万', 370_000],
  ['627.43万', 6_274_300],
  ['1.2亿', 120_000_000],
  ['0', 0],
  ['约266', undefined],
  ['266家', undefined],
  ['-3.2%', -3.2],
  ['24.39%', 24.39],
  ['1.5', 1.5],
  ['', undefined],
  ['1e400', undefined],
])('The number written %s is read as %s.', (text, value) => {
  expect(readNumber(text)).toBe(value);
});

test.each<[string, Unit, unknown, unit?: string]>([
  ['266', rooms, { qualifier: 'exact', value: 266 }],
  ['266家', rooms, { qualifier: 'exact', value: 266 }, '家'],
  ['1,437 reading rooms', rooms, { qualifier: 'exact', value: 1437 }, 'reading rooms'],
  ['266人', rooms, { qualifier: 'exact', value: 266 }, '人'],
  ['24.39％', percent, { qualifier: 'exact', value: 24.39 }, '%'],
  ['-3.2%', percent, { qualifier: 'exact', value: -3.2 }, '%'],
  ['1∶15.3', ratio, { qualifier: 'exact', value: 15.3 }],
  ['第3位', rank, { qualifier: 'exact', value: 3 }, '位'],
  ['3000余人', people, { qualifier: 'more-than', value: 3000, mark: '余', place: 'before-unit' }, '人'],
  ['三百余人', people, { qualifier: 'more-than', value: 300, mark: '余', place: 'before-unit' }, '人'],
  ['两家', rooms, { qualifier: 'exact', value: 2 }, '家'],
  ['逾三千二百万', yuan, { qualifier: 'over', mark: '逾', value: 32_000_000 }],
  ['300多', people, { qualifier: 'more-than', value: 300, mark: '多', place: 'before-unit' }],
  [
    '9.2万余人（次）',
    attended,
    { qualifier: 'more-than', value: 92_000, mark: '余', place: 'before-unit' },
    '人(次)',
  ],
  ['3万余人', people, { qualifier: 'more-than', value: 30_000, mark: '余', place: 'before-unit' }, '人'],
  [
    '1200余万元',
    yuan,
    { qualifier: 'more-than', value: 12_000_000, mark: '余', place: 'before-magnitude' },
    '元',
  ],
  [
    'more than 3,000 people',
    people,
    { qualifier: 'more-than', value: 3000, mark: '余', place: 'before-unit' },
    'people',
  ],
  ['逾3200万', yuan, { qualifier: 'over', mark: '逾', value: 32_000_000 }],
  ['超过5家', rooms, { qualifier: 'over', value: 5 }, '家'],
  ['over 6.27 million yuan', yuan, { qualifier: 'over', value: 6_270_000 }, 'yuan'],
  ['3000人以上', people, { qualifier: 'over', mark: '以上', value: 3000 }, '人'],
  ['不少于20', people, { qualifier: 'at-least', value: 20 }],
  ['大约80人', people, { qualifier: 'about', mark: '大约', value: 80 }, '人'],
  ['近2万人', people, { qualifier: 'nearly', value: 20_000 }, '人'],
  ['不超过8', people, { qualifier: 'up-to', mark: '不超过', value: 8 }],
  ['20至30人', people, { qualifier: 'range', value: 20, to: 30 }, '人'],
  ['2万—3万平方米', squareMetres, { qualifier: 'range', value: 20_000, to: 30_000 }, '平方米'],
  ['20.5% to 30%', percent, { qualifier: 'range', value: 20.5, to: 30 }, '%'],
  ['20—30人', people, { qualifier: 'range', value: 20, to: 30 }, '人'],
  ['20人～30人', people, { qualifier: 'range', value: 20, to: 30 }, '人'],
  ['二十至三十人', people, { qualifier: 'range', value: 20, to: 30 }, '人'],
  ['20-30%', percent, { qualifier: 'range', value: 20, to: 30 }, '%'],
  ['第3至5位', rank, { qualifier: 'range', value: 3, to: 5 }, '位'],
  ['1∶8至1∶12.5', ratio, { qualifier: 'range', value: 8, to: 12.5 }],
  ['200至300万元', yuan, { qualifier: 'range', value: 2_000_000, to: 3_000_000 }, '元'],
  ['5000至1万人', people, { qualifier: 'range', value: 5_000, to: 10_000 }, '人'],
  ['百分之二十四点三九', percent, { qualifier: 'exact', value: 24.39 }],
  ['千分之五', permille, { qualifier: 'exact', value: 5 }],
  ['第三位', rank, { qualifier: 'exact', value: 3 }, '位'],
  ['一比十五', ratio, { qualifier: 'exact', value: 15 }],
  ['一点五万人', people, { qualifier: 'exact', value: 15_000 }, '人'],
  ['十余人', people, { qualifier: 'more-than', value: 10, mark: '余', place: 'before-unit' }, '人'],
  // No one number is said.
  ['两三百人', people, undefined],
  ['十几人', people, undefined],
  ['几十人', people, undefined],
  ['许多', people, undefined],
  ['', people, undefined],
])('The quantity written %s is understood.', (text, of, quantity, unit = '') => {
  expect(readQuantity(text, of)).toEqual(quantity && { quantity, unit });
});
