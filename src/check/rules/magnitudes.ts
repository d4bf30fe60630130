import { defineRule } from '../rule.ts';

/** A unit is what is counted, and no magnitude: 462 of 万元 would be 462 yuan in English and in the data files. */
export const unitsAreNoMagnitudes = defineRule({
  id: 'units-are-no-magnitudes',
  scope: 'statistics',
  codes: ['unit-with-magnitude'],
  check: ({ data: { unit }, at }, { tell }) => {
    const [, size, bare] = ('zh' in unit && /^([万亿])(.+)$/.exec(unit.zh)) || [];
    if (size === undefined || bare === undefined) return;
    const [times, whole] = size === '万' ? ['一万', 370_000] : ['一亿', 3_700_000_000];
    tell('unit-with-magnitude', at(['unit', 'zh']), { size, times, whole, suggestion: bare });
  },
});
