import { expect, test } from 'vitest';
import { check } from '../../../../src/check/check.ts';
import { onDisk } from '../../../../src/content/reader/disk.ts';
import { contentCopy, editContent } from '../../../support/project-copy.ts';

const LOANS = 'statistics/loans.yaml';
const COUNTED = 'kind: instances\n  zh: 册次\n  en: { one: loan, other: loans }';

/** What is said of the loans of 2024 as another number, in a unit and with a qualifier. */
function told(unit: string, value: string, qualifier: string) {
  const copy = contentCopy();
  if (unit !== COUNTED) editContent(copy, LOANS, COUNTED, unit);
  editContent(
    copy,
    LOANS,
    'value: 33000\n    qualifier: exact',
    `value: ${value}\n    qualifier: ${qualifier}`,
  );
  return check(onDisk(copy.content)).filter(({ field }) => field === 'observations[1].value');
}

test.each([
  ['a count', COUNTED, '-12', 'exact'],
  [
    'a sum of money',
    'kind: money\n  currency: CNY\n  zh: 元\n  en: { one: yuan, other: yuan }',
    '-300000',
    'exact',
  ],
  ['a fall of more than so much', 'kind: percent', '-3.2', 'over'],
])('%s below zero is refused, and the message says how a fall or a loss is written', (_, ...written) => {
  const [issue] = told(...written);
  expect(issue?.code).toBe('invalid-value');
  expect(issue?.fix.zh).toContain('减少、亏损、欠缺写成正数');
  expect(issue?.fix.en).toContain('A fall, a loss or a deficit is written as a positive number');
});

test.each(['exact', 'about'])('A rate of growth may be below zero where it is %s', (qualifier) => {
  expect(told('kind: percent', '-3.2', qualifier).map(({ code }) => code)).not.toContain('invalid-value');
});
