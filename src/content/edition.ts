/** An edition of the report. */
export interface Edition {
  /** What it is called, and where it stands once there is a newer one. */
  readonly year: string;
  /** When it was written: a day, a month or a year (ISO 8601). */
  readonly date: string;
  /** The year in its addresses and the folder of its files; the newest has none, it stands at the root. */
  readonly older?: string | undefined;
}

/**
 * Every edition, the newest first, from the date of the newest and those of the older ones by their years.
 * @example editionsOf('2025-03', [['2023', '2023']]).map(({ year }) => year) // => ['2025', '2023']
 */
export function editionsOf(newest: string, older: Iterable<readonly [string, string]>): Edition[] {
  const before = [...older].map(([year, date]) => ({ year, date, older: year }));
  return [
    { year: newest.slice(0, 4), date: newest },
    ...before.sort((a, b) => Number(b.year) - Number(a.year)),
  ];
}
