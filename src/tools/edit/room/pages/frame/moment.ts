import { LANGUAGE, type Locale } from '../../../../../figure/locale.ts';

/** A day and the time of it, as whoever sits at this machine has it. */
export function moment(time: string, locale: Locale): string {
  return new Date(time).toLocaleString(LANGUAGE[locale].tag, {
    dateStyle: 'medium',
    timeStyle: 'short',
    hour12: false,
  });
}
