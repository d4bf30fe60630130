import { memoizedByText } from './memoized.ts';

/** Whether a time zone has this name, such as Europe/Paris. */
export function isTimeZone(name: string): boolean {
  try {
    // An offset such as +01:00 is taken too, and is wrong for half of the year in many places.
    return /^[A-Z]/i.test(name) && new Intl.DateTimeFormat('en', { timeZone: name }).format(0) !== '';
  } catch {
    return false;
  }
}

/** The day that it is in a time zone, as in 2026-11-22. */
export function dayOf(instant: Date, timeZone = 'UTC'): string {
  return isoDays(timeZone).format(instant);
}

// The Swedish write dates as ISO 8601 does.
const isoDays = memoizedByText((timeZone) => new Intl.DateTimeFormat('sv', { timeZone, dateStyle: 'short' }));

/**
 * The beginning of a day in a time zone, with its distance from Greenwich on that day.
 * @example dayStart('2026-07-01', 'Europe/Paris') // => '2026-07-01T00:00:00+02:00'
 */
export function dayStart(date: string, timeZone = 'UTC'): string {
  const near = offset(new Date(`${date}T00:00:00Z`), timeZone);
  return `${date}T00:00:00${offset(new Date(`${date}T00:00:00${near}`), timeZone)}`;
}

/** The distance of a time zone from Greenwich at an instant, as in +08:00. */
function offset(instant: Date, timeZone: string): string {
  const words = new Intl.DateTimeFormat('en', { timeZone, timeZoneName: 'longOffset' }).format(instant);
  return /[+-]\d\d:\d\d/.exec(words)?.[0] ?? '+00:00';
}
