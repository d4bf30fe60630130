import type { OpenReport } from '../../../../src/outputs/data/report.ts';
import { realReport } from './real-report.ts';

/** Texts that a spreadsheet would run, that end a script, or that break a line or a cell. */
export const HOSTILE = [
  '=1+1',
  '+1+1',
  '-1+1',
  '@SUM(A1)',
  '\t=1+1',
  '\r=1+1',
  '＝1+1',
  '=HYPERLINK("https://example.com","x")',
  'one\nother line',
  'a lone \r in it',
  'a "quoted", comma',
  '</script><script>alert(1)</script>',
  '余 & <b>多</b>',
] as const;

/** The real report with a hostile text for each of its first figures’ names, in both languages. */
export function hostileReport(): OpenReport {
  const report = realReport();
  return {
    ...report,
    statistics: report.statistics.map(({ id, statistic }, index) => {
      const text = HOSTILE[index];
      return {
        id,
        statistic: text === undefined ? statistic : { ...statistic, label: { zh: text, en: text } },
      };
    }),
  };
}
