import { derive, type Refusal } from '../../figure/derive.ts';
import { datesIn } from '../editions.ts';
import { defineLaterRule } from '../rule.ts';
import type { Words } from '../../content/reader/issue.ts';

/** What is worked out from two figures can honestly be worked out, or is refused here, before a build would leave it out. */
export const derivedFiguresStand = defineLaterRule('derived', ({ data, at }, tell, content, { isWrong }) => {
  const [above, below] = [data.numerator, data.denominator].map((id) => content.statistics.get(id)?.data);
  // A figure that is not there, cannot be read or is wrong in itself is told as that.
  if (!above || !below || isWrong(data.numerator) || isWrong(data.denominator)) return;
  const { refusal } = derive(data, above, below, datesIn(content));
  if (refusal) tell('cannot-be-derived', at([REFUSED[refusal].at]), REFUSED[refusal].words);
});

const CHECK = '核对两个数据；确实算不出的，就把这个文件删去。';
const CHECK_EN = 'Check the two figures; if it really cannot be worked out, delete this file.';

const REFUSED: Readonly<Record<Refusal, { at: 'numerator' | 'denominator'; words: Words }>> = {
  'no-common-period': {
    at: 'denominator',
    words: [
      '两个数据没有同一时段的值，算不出来。 → 给缺的那个数据补上同一时段的值（npm run new observation），或把这个文件删去。',
      'The two figures have no value for the same period, so nothing can be worked out. → Add the value of that period to the figure that lacks it (npm run new observation), or delete this file.',
    ],
  },
  'divides-by-bound': {
    at: 'denominator',
    words: [
      `除数不是确数（“余”“约”“至少”之类），除出来的数说明不了什么。 → ${CHECK}`,
      `The divisor is not exact (more than, about, at least …), so the quotient would say nothing. → ${CHECK_EN}`,
    ],
  },
  'divides-by-nothing': {
    at: 'denominator',
    words: [`除数是0。 → ${CHECK}`, `The divisor is 0. → ${CHECK_EN}`],
  },
  'divides-an-estimate': {
    at: 'numerator',
    words: [
      `被除的数是约数、上限或一个范围，除出来的数说明不了什么。 → ${CHECK}`,
      `The figure divided is an estimate, an upper bound or a range, so the quotient would say nothing. → ${CHECK_EN}`,
    ],
  },
  negative: {
    at: 'numerator',
    words: [`两个数有一个是负数。 → ${CHECK}`, `One of the two figures is negative. → ${CHECK_EN}`],
  },
};
