/** A year in which something was printed, as a credit has it; that of what it is a report on is another. */
const CREDITED =
  /(?<!\d)(?:19|20)\d\d(?=年(?:[，。；、]|\d{1,2}月|$))|(?<!\d|\bof )(?:19|20)\d\d(?=[;,.)]|$)/g;

/**
 * The year that a credit names instead of that of the date.
 * @example creditedOtherwise('2024年2月，年度报告', '2025-02') // => '2024'
 */
export function creditedOtherwise(credit: string, date: string): string | undefined {
  const years: readonly string[] = credit.match(CREDITED) ?? [];
  return years.includes(date.slice(0, 4)) ? undefined : years[0];
}
