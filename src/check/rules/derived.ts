import { derive, type Refusal } from '../../figure/derive.ts';
import { datesIn } from '../editions.ts';
import { defineLaterRule } from '../rule.ts';
import type { Said } from '../../content/reader/issue.ts';

const FIX = '核对两个数据；确实算不出的，就把这个文件删去。';
const FIX_EN = 'Check the two figures; if it really cannot be worked out, delete this file.';

const REFUSED: Readonly<Record<Refusal, readonly [at: 'numerator' | 'denominator', zh: Said, en: Said]>> = {
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

/** What is worked out from two figures can honestly be worked out, or is refused here, before a build would leave it out. */
export const derivedFiguresStand = defineLaterRule('derived', ({ data, at }, tell, content, { isWrong }) => {
  const [above, below] = [data.numerator, data.denominator].map((id) => content.statistics.get(id)?.data);
  // A figure that is not there, cannot be read or is wrong in itself is told as that.
  if (!above || !below || isWrong(data.numerator) || isWrong(data.denominator)) return;
  const { refusal } = derive(data, above, below, datesIn(content));
  if (!refusal) return;
  const [field, ...words] = REFUSED[refusal];
  tell('cannot-be-derived', at([field]), words);
});
