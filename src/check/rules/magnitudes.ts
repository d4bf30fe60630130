import { defineRule } from '../rule.ts';

/** A unit is what is counted, and no magnitude: 462 of 万元 would be 462 yuan in English and in the data files. */
export const unitsAreNoMagnitudes = defineRule({
  id: 'units-are-no-magnitudes',
  scope: 'statistics',
  codes: ['unit-with-magnitude'],
  check: ({ data: { unit }, at }, { tell }) => {
    const [, size, bare] = ('zh' in unit && /^([万亿])(.+)$/.exec(unit.zh)) || [];
    if (size === undefined || bare === undefined) return;
    tell('unit-with-magnitude', at(['unit', 'zh']), [
      `单位里有“${size}”，英文页和下载的数据里却没有，数就错了${size === '万' ? '一万' : '一亿'}倍。 → 单位写“${bare}”，数值（value）写足，例如37${size}就写${size === '万' ? '370000' : '3700000000'}；网站会自己写成“${size}”。`,
      `The unit has “${size}” in it, which the English pages and the data files have not, so the value would be wrong by that much. → Write “${bare}” as the unit and the value in full, as in ${size === '万' ? '370000' : '3700000000'} for “37${size}”; the site writes “${size}” by itself.`,
      { suggestion: bare },
    ]);
  },
});
