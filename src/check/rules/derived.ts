import { derive, type Derivation, type Refusal } from '../../figure/derive.ts';
import type { LoadedContent } from '../../content/reader/content.ts';
import type { Said } from '../../content/reader/issue.ts';
import { datesIn } from '../editions.ts';
import { LOCALES } from '../../figure/locale.ts';
import { defineRule } from '../rule.ts';

const FIX = '核对两个数据；确实算不出的，就把这个文件删去。';
const FIX_EN = 'Check the two figures; if it really cannot be worked out, delete this file.';

const REFUSED: Readonly<Record<Refusal, readonly [at: 'numerator' | 'denominator', zh: Said, en: Said]>> = {
  'divides-by-itself': [
    'denominator',
    '一个数据除以它自己，得出的总是1，说明不了什么。 → 换成另一个数据，或把这个文件删去。',
    'A figure divided by itself always comes to 1, which says nothing. → Name another figure, or delete this file.',
  ],
  'is-no-amount': [
    'numerator',
    `名次和1比几这样的数不能相除。 → ${FIX}`,
    `A rank or a ratio of one to so many cannot be divided. → ${FIX_EN}`,
  ],
  'share-of-another-unit': [
    'denominator',
    '算占比（kind: share）的两个数，单位要相同，一个是另一个的一部分。 → 换成总数；要算平均每个、每百个有多少，改用 kind: rate 或 per-hundred。',
    'A share (kind: share) is one part of a whole, so both figures are of one unit. → Name the whole; for an amount for each, or for each hundred, write kind: rate or per-hundred.',
  ],
  'share-above-whole': [
    'numerator',
    `部分比总数还大，算不成占比。 → ${FIX}`,
    `The part is larger than the whole, so it is no share of it. → ${FIX_EN}`,
  ],
  'no-common-period': [
    'denominator',
    '两个数据没有同一时段的值，算不出来。 → 给缺的那个数据补上同一时段的值（npm run new observation），或把这个文件删去。',
    'The two figures have no value for the same period, so nothing can be worked out. → Add the value of that period to the figure that lacks it (npm run new observation), or delete this file.',
  ],
  'divides-by-bound': [
    'denominator',
    `除数不是确数（“余”“约”“至少”之类），除出来的数说明不了什么。 → ${FIX}`,
    `The divisor is not exact (more than, about, at least …), so the quotient would say nothing. → ${FIX_EN}`,
  ],
  'divides-by-nothing': ['denominator', `除数是0。 → ${FIX}`, `The divisor is 0. → ${FIX_EN}`],
  'divides-an-estimate': [
    'numerator',
    `被除的数是约数、上限或一个范围，除出来的数说明不了什么。 → ${FIX}`,
    `The figure divided is an estimate, an upper bound or a range, so the quotient would say nothing. → ${FIX_EN}`,
  ],
  negative: ['numerator', `两个数有一个是负数。 → ${FIX}`, `One of the two figures is negative. → ${FIX_EN}`],
};

/** What comes of dividing two figures; nothing where one is not there or cannot be read, which is told as that. */
function workedOut(data: Derivation, content: LoadedContent) {
  const [above, below] = [data.numerator, data.denominator].map((id) => content.statistics.get(id)?.data);
  return above && below && derive(data, above, below, datesIn(content));
}

/** What is worked out from two figures can honestly be worked out, or is refused here, before a build would leave it out. */
export const derivedFiguresStand = defineRule({
  id: 'derived-figures-stand',
  scope: 'derived',
  after: ['sound statistics'],
  codes: ['cannot-be-derived'],
  check: ({ data, at }, { tell, content }) => {
    const refusal = workedOut(data, content)?.refusal;
    if (!refusal) return;
    const [field, ...words] = REFUSED[refusal];
    tell('cannot-be-derived', at([field]), words);
  },
});

/** What is worked out stands in a group that has both of the figures it is worked out from, so that a reader sees what was divided. */
export const groupsShowWhatIsDivided = defineRule({
  id: 'groups-show-what-is-divided',
  scope: 'groups',
  after: ['sound statistics'],
  codes: ['derived-without-figures'],
  check: ({ data, at }, { tell, content }) => {
    const own = new Set([data.figure, ...data.figures]);
    data.derived?.forEach((id, index) => {
      const derivation = content.derived.get(id)?.data;
      const result = derivation && workedOut(derivation, content);
      if (!result || result.refusal) return;
      const lacking = [derivation.numerator, derivation.denominator].filter((from) => !own.has(from));
      if (lacking.length === 0) return;
      const named = lacking.map((one) => `“${one}”`);
      const [from, fromEn] = [named.join(''), named.join(' and ')];
      tell('derived-without-figures', at(['derived', index]), [
        `“${id}”是由${from}推算的，这一组里却没有。 → 把${from}加进 figures，或从 derived 里删去这一个。`,
        `“${id}” is worked out from ${fromEn}, which this group does not have. → Add ${fromEn} to “figures”, or take this one out of “derived”.`,
      ]);
    });
  },
});

/** A share is in per cent, whatever its figures count. */
export const sharesArePerCent = defineRule({
  id: 'shares-are-per-cent',
  scope: 'derived',
  codes: ['unit-of-share'],
  check: ({ data: { kind, unit }, at }, { tell }) => {
    for (const locale of LOCALES)
      if (kind === 'share' && unit[locale] !== '%')
        tell('unit-of-share', at(['unit', locale]), [
          `占比（kind: share）的单位是百分号，这里写成“${unit[locale]}”，网页上会印成它。 → 写 "%"；要算的若是平均每个、每百个，就改 kind。`,
          `A share (kind: share) is in per cent; with “${unit[locale]}” here the site would print that. → Write "%"; for an amount for each, or for each hundred, change “kind”.`,
          { suggestion: '%' },
        ]);
  },
});
