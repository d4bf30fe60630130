/** The time a value covers, as far as the source says. Kinds that speak of “now” are read against the date of the source. */
export type Period =
  | { readonly kind: 'year'; readonly year: number }
  | { readonly kind: 'span'; readonly from: number; readonly to: number }
  | { readonly kind: 'quarter'; readonly year: number; readonly quarter: number }
  | { readonly kind: 'month'; readonly year: number; readonly month: number }
  /** A year that starts in another month than January; named after the year it starts in. */
  | { readonly kind: 'fiscal-year'; readonly year: number; readonly starts: number }
  /** How things stood on a date: a day (2024-06-30), a month (2024-06) or a year's end (2024). */
  | { readonly kind: 'as-at'; readonly date: string }
  | { readonly kind: 'past-years'; readonly years: number }
  | { readonly kind: 'this-year' }
  | { readonly kind: 'per-year' }
  | { readonly kind: 'to-date' }
  | { readonly kind: 'not-stated' };

/** A period's kind. */
export type PeriodKind = Period['kind'];

/** The kinds in the order in which they are listed: dated ones first; what has no period stands apart, last. */
export const PERIOD_KINDS = [
  'year',
  'span',
  'quarter',
  'month',
  'fiscal-year',
  'as-at',
  'past-years',
  'this-year',
  'per-year',
  'to-date',
  'not-stated',
] as const satisfies readonly PeriodKind[];

/** When a source was published, as far as that is known. */
export interface SourceDate {
  /** A day (2024-06-30), a month (2024-06) or a year (2024). */
  readonly date: string;
  /** Whether it is inferred and not printed. */
  readonly about?: true | undefined;
}

/** The stretch of time that a period covers, or the moment; in ISO 8601, as exactly as it is known. */
export interface Time {
  /** Two values are of one shape where their stretches are alike: years with years, moments with moments. */
  readonly shape: string;
  /** The first day, month or year, and the last; the same for a moment. */
  readonly from: string;
  readonly to: string;
  /** The day of a moment, where it is known: the end of June is the thirtieth. */
  readonly day?: string | undefined;
  /** Whether it hangs on a date that is inferred. */
  readonly about: boolean;
}

/**
 * The time that a period covers, read against the date of its source; nothing where the source gives none.
 * @example timeOf({ kind: 'to-date' }, { date: '2023', about: true }) // => { shape: 'moment', from: '2023', to: '2023', about: true }
 */
export function timeOf(period: Period, published: SourceDate): Time | undefined {
  const about = published.about === true;
  const year = Number(published.date.slice(0, 4));
  switch (period.kind) {
    case 'year':
      return { shape: 'year', from: `${period.year}`, to: `${period.year}`, about: false };
    case 'span':
      return {
        shape: `${period.to - period.from + 1} years`,
        from: `${period.from}`,
        to: `${period.to}`,
        about: false,
      };
    case 'quarter':
      return {
        shape: 'quarter',
        from: monthOf(period.year, 3 * period.quarter - 2),
        to: monthOf(period.year, 3 * period.quarter),
        about: false,
      };
    case 'month':
      return {
        shape: 'month',
        from: monthOf(period.year, period.month),
        to: monthOf(period.year, period.month),
        about: false,
      };
    case 'fiscal-year':
      return {
        shape: `year from month ${period.starts}`,
        from: monthOf(period.year, period.starts),
        to: monthOf(period.year, period.starts + 11),
        about: false,
      };
    case 'as-at':
      return {
        shape: 'moment',
        from: period.date,
        to: period.date,
        day: lastDay(period.date),
        about: false,
      };
    case 'to-date':
      return {
        shape: 'moment',
        from: published.date,
        to: published.date,
        // Of a source of June it is not known on which day of it that was.
        ...(published.date.length === DAY && { day: published.date }),
        about,
      };
    case 'this-year':
      return { shape: 'part of a year', from: `${year}`, to: published.date, about };
    case 'past-years':
      return {
        shape: `past ${period.years} years`,
        from: `${year - period.years}`,
        to: published.date,
        about,
      };
    case 'per-year':
    case 'not-stated':
      return undefined;
  }
}

/**
 * The time that a period names itself, whatever the date of its source; nothing where it names none.
 * @example datedTime({ kind: 'to-date' }) // => undefined
 */
export function datedTime(period: Period): Time | undefined {
  const isOfSource = ['to-date', 'this-year', 'past-years'].includes(period.kind);
  return isOfSource ? undefined : timeOf(period, { date: '0000' });
}

/**
 * Compares two times for listing, oldest first, by where they end; a year ends after each of its months.
 * @example ['2022-06', '2021', '2022'].sort(byEnd) // as ends of times: 2021, 2022-06, 2022
 */
export function compareEnds(a: Pick<Time, 'to'>, b: Pick<Time, 'to'>): number {
  const [left, right] = [lastDay(a.to), lastDay(b.to)];
  return left < right ? -1 : left > right ? 1 : 0;
}

/** Whether a moment is known to have come before another: “to the date of a source of 2024” and a day of 2024 may stand either way round. */
export function isKnownBefore(a: Pick<Time, 'day' | 'to'>, b: Pick<Time, 'day' | 'to'>): boolean {
  return (
    (a.day ?? lastDay(a.to)) < (b.day ?? `${b.to}${'-01-01'.slice(b.to.length === 4 ? 0 : 3)}`.slice(0, DAY))
  );
}

/**
 * Whether a date is no later than another, as far as both are known: of 2023 and 2023-06 either may be the earlier one.
 * @example isBy('2023', '2023-06') // => true
 */
export function isBy(date: string, other: string): boolean {
  const known = Math.min(date.length, other.length);
  return date.slice(0, known) <= other.slice(0, known);
}

/**
 * A short name for a period, for grouping and addresses.
 * @example periodKey({ kind: 'year', year: 2022 }) // => 'year-2022'
 */
export function periodKey(period: Period): string {
  const { kind, ...rest } = period;
  return [kind, ...Object.values(rest)].join('-');
}

/** Compares two periods for listing: dated ones first, newest first within a kind. */
export function comparePeriods(a: Period, b: Period): number {
  const kinds = PERIOD_KINDS.indexOf(a.kind) - PERIOD_KINDS.indexOf(b.kind);
  if (kinds !== 0) return kinds;
  if (a.kind === 'past-years' && b.kind === 'past-years') return a.years - b.years;
  const [left, right] = [timeOf(a, { date: '0000' }), timeOf(b, { date: '0000' })];
  return left && right ? compareEnds(right, left) : 0;
}

/**
 * The name of a year that starts in another month than January, in any language.
 * @example fiscalYearName(2023) // => '2023/24'
 */
export function fiscalYearName(year: number): string {
  return `${year}/${String((year + 1) % 100).padStart(2, '0')}`;
}

/**
 * A period of known time in the fewest characters, the same in both languages, for a picture with little room.
 * @example periodTick({ kind: 'quarter', year: 2024, quarter: 2 }, time) // => '2024Q2'
 */
export function periodTick(period: Period, { from, to }: Time): string {
  if (period.kind === 'span') return `${from}–${to}`;
  if (period.kind === 'quarter') return `${period.year}Q${period.quarter}`;
  return period.kind === 'fiscal-year' ? fiscalYearName(period.year) : to;
}

/** When a time ends, in months, to put times to scale. */
export function monthsTo({ to }: Time): number {
  const [year, month, day] = lastDay(to).split('-').map(Number);
  return 12 * (year ?? 0) + (month ?? 0) + (day ?? 0) / 31;
}

function monthOf(year: number, month: number): string {
  const over = month > 12 ? 1 : 0;
  return `${year + over}-${String(month - 12 * over).padStart(2, '0')}`;
}

/** How many characters a date has that names a day. */
const DAY = '2024-06-30'.length;

/**
 * The last day of a day, month or year.
 * @example lastDay('2024-06') // => '2024-06-30'
 */
export function lastDay(date: string): string {
  if (date.length >= DAY) return date;
  const [year, month = 12] = date.split('-').map(Number);
  const days = new Date(Date.UTC(year ?? 0, month, 0)).getUTCDate();
  return `${year}-${String(month).padStart(2, '0')}-${days}`;
}
