import { lastDay } from '../../figure/period.ts';

/**
 * The date that is clearly meant by one in another writing, in that of a file; nothing where there was no such day.
 * @example dateMeant('2024年6月30日') // => '2024-06-30'
 * @example dateMeant('2024/6') // => '2024-06'
 */
export function dateMeant(written: string): string | undefined {
  const [, year, ...rest] =
    /^["']?(\d{4})\s*[年/.-]\s*(\d{1,2})(?:\s*[月/.-]\s*(\d{1,2}))?\s*[月日]?["']?$/.exec(
      written.normalize('NFKC').trim(),
    ) ?? [];
  const [month = '', day] = rest.map((part) => part?.padStart(2, '0'));
  if (year === undefined || month < '01' || month > '12') return undefined;
  const meant = [year, month, ...(day ? [day] : [])].join('-');
  return day === '00' || meant > lastDay(`${year}-${month}`) ? undefined : meant;
}
