import type { Derivation } from './derive.ts';

const PER_CENT = { zh: '%', en: '%' } as const;
const YUAN = { zh: '元', en: 'yuan' } as const;

const share = (level: string, zh: string, en: string): Derivation => ({
  id: `workers-homes-${level}-share`,
  kind: 'share',
  numerator: `workers-homes-${level}`,
  denominator: 'workers-homes',
  label: { zh: `${zh}职工之家占总数的比例`, en: `Share of Workers’ Homes at ${en} level` },
  unit: PER_CENT,
  caveat: {
    zh: '三级相加正好是总数，比例取整到百分之一。',
    en: 'The three levels add up to the whole; shares are rounded to whole per cents.',
  },
});

/**
 * Every figure that may be worked out from others, and no more: both inputs are exact, cover one period and stand side by side in the
 * article. The sums that are refused are listed in content/source/report.yaml.
 */
export const DERIVATIONS: readonly Derivation[] = [
  share('national', '全国级', 'national'),
  share('provincial', '省级', 'provincial'),
  share('municipal', '市级', 'municipal'),
  {
    id: 'mutual-aid-per-claim',
    kind: 'rate',
    numerator: 'mutual-aid-paid',
    denominator: 'mutual-aid-claims',
    label: { zh: '平均每人（次）报销的金额', en: 'Average amount of a reimbursement' },
    unit: YUAN,
    caveat: {
      zh: '原文写作“人（次）”，是人还是次没有说明；平均数也不代表每一笔的多少。',
      en: 'The article’s 人（次） leaves open whether people or instances are counted; an average says nothing of any single payment.',
    },
  },
  {
    id: 'refund-per-enterprise',
    kind: 'rate',
    numerator: 'fee-refunds',
    denominator: 'fee-refund-enterprises',
    label: { zh: '平均每家小微企业返还的工会经费', en: 'Average refund to an enterprise' },
    unit: YUAN,
    caveat: {
      zh: '平均数，各家实际返还多少来源没有列出。',
      en: 'An average; the article does not list what each enterprise received.',
    },
  },
  {
    id: 'aid-per-worker-in-hardship',
    kind: 'rate',
    numerator: 'hardship-aid',
    denominator: 'hardship-workers',
    label: { zh: '平均每名在档困难职工得到的帮扶金额', en: 'Average aid to a registered worker in hardship' },
    unit: YUAN,
    caveat: {
      zh: '两个数都没有写明时段，只知道原文把它们写在一起；不能当作一年的数。',
      en: 'Neither input has a period; they stand together in the article. Not to be read as an amount per year.',
    },
  },
  {
    id: 'claims-per-hundred-members',
    kind: 'per-hundred',
    numerator: 'mutual-aid-claims',
    denominator: 'mutual-aid-enrolled',
    label: { zh: '每百名参保职工的报销人（次）', en: 'Reimbursements per hundred members enrolled' },
    unit: { zh: '人（次）', en: 'reimbursements' },
    caveat: {
      zh: '参保人数印作“8万”，是整数写法，所以结果只取一位。',
      en: 'The number enrolled is printed in round form as 8万, so the result has one digit.',
    },
  },
];
