import { derive, type Refusal } from '../../figure/derive.ts';
import type { LoadedContent } from '../../content/reader/content.ts';
import { pathOf, shownPath } from '../../content/reader/layout.ts';
import { datesIn } from '../dates.ts';
import { error, type Issue, type IssueWords } from '../../content/reader/issue.ts';

/** What is worked out from two figures can honestly be worked out, or is refused here, before a build would leave it out. */
export function derivedFiguresStand(content: LoadedContent, wrong: ReadonlySet<string>): Issue[] {
  const { derived, statistics } = content;
  return [...derived.values()].flatMap(({ data, at }) => {
    const above = statistics.get(data.numerator)?.data;
    const below = statistics.get(data.denominator)?.data;
    // A figure that is not there, cannot be read or is wrong in itself is told as that.
    if (!above || !below) return [];
    if ([data.numerator, data.denominator].some((id) => wrong.has(shownPath(pathOf('statistics', id)))))
      return [];
    const { refusal } = derive(data, above, below, datesIn(content));
    if (!refusal) return [];
    const { field, ...words } = REFUSED[refusal];
    return [error('cannot-be-derived', at([field]), words)];
  });
}

const TAKE_OUT = {
  zhFix: '核对两个数据；确实算不出的，就把这个文件删去。',
  enFix: 'Check the two figures; if it really cannot be worked out, delete this file.',
};

const REFUSED: Readonly<Record<Refusal, IssueWords & { field: 'numerator' | 'denominator' }>> = {
  'no-common-period': {
    field: 'denominator',
    zh: '两个数据没有同一时段的值，算不出来。',
    zhFix: '给缺的那个数据补上同一时段的值（npm run new observation），或把这个文件删去。',
    en: 'The two figures have no value for the same period, so nothing can be worked out.',
    enFix:
      'Add the value of that period to the figure that lacks it (npm run new observation), or delete this file.',
  },
  'divides-by-bound': {
    field: 'denominator',
    zh: '除数不是确数（“余”“约”“至少”之类），除出来的数说明不了什么。',
    en: 'The divisor is not exact (more than, about, at least …), so the quotient would say nothing.',
    ...TAKE_OUT,
  },
  'divides-by-nothing': {
    field: 'denominator',
    zh: '除数是0。',
    en: 'The divisor is 0.',
    ...TAKE_OUT,
  },
  'divides-an-estimate': {
    field: 'numerator',
    zh: '被除的数是约数、上限或一个范围，除出来的数说明不了什么。',
    en: 'The figure divided is an estimate, an upper bound or a range, so the quotient would say nothing.',
    ...TAKE_OUT,
  },
  negative: {
    field: 'numerator',
    zh: '两个数有一个是负数。',
    en: 'One of the two figures is negative.',
    ...TAKE_OUT,
  },
};
