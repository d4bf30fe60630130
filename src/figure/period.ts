/** The time a figure covers, as far as the source says. "To date" and "this year" mean the date of the article, about 2023. */
export type Period =
  | { readonly kind: 'to-date' }
  | { readonly kind: 'this-year' }
  | { readonly kind: 'year'; readonly year: number }
  | { readonly kind: 'past-years'; readonly years: number }
  | { readonly kind: 'per-year' }
  | { readonly kind: 'not-stated' };

/** A period's kind. */
export type PeriodKind = Period['kind'];

/** Whether two periods are the same stretch of time; two unstated ones are not known to be. */
export function samePeriod(a: Period, b: Period): boolean {
  if (a.kind === 'not-stated' || b.kind === 'not-stated') return false;
  return periodKey(a) === periodKey(b);
}

/**
 * A short name for a period, for grouping and addresses.
 * @example periodKey({ kind: 'year', year: 2022 }) // => 'year-2022'
 */
export function periodKey(period: Period): string {
  if (period.kind === 'year') return `year-${period.year}`;
  if (period.kind === 'past-years') return `past-years-${period.years}`;
  return period.kind;
}

/** The order in which periods are listed: dated ones first, newest first; what has no period stands apart, last. */
const ORDER: readonly PeriodKind[] = ['year', 'past-years', 'this-year', 'per-year', 'to-date', 'not-stated'];

/** Compares two periods for listing. */
export function comparePeriods(a: Period, b: Period): number {
  if (a.kind === 'year' && b.kind === 'year') return b.year - a.year;
  if (a.kind === 'past-years' && b.kind === 'past-years') return a.years - b.years;
  return ORDER.indexOf(a.kind) - ORDER.indexOf(b.kind);
}
