import { memoizedByText } from './memoized.ts';

/** Full-width characters, in which no address and no number works. */
export const WIDE = /[＠０-９Ａ-Ｚａ-ｚ．－＿／＋]+/g;
/** Whatever stands around an at sign, once the addresses that are whole are taken out. */
const MAIL = /[\w.+-]*@ ?[^\s；;（）()]*/;
const SOUND_MAIL = /[\w.+-]+@(?:[\w-]+\.)+[A-Za-z]{2,}(?!\w|[。，,][A-Za-z])/g;

/** A telephone number as it is written here, whether or not it has all its digits. */
export const PHONE = /(?<![\d-])(?:0\d{2,3}[-—–]\d{3,}|1[3-9]\d{8,})(?![\d-]| \d)/;

/** A mail address or a telephone number. */
const CONTACT =
  /[\w.+-]+@(?:[\w-]+\.)+[A-Za-z]{2,}|(?<![\d-])(?:\+86[- ]?)?(?:0\d{2,3}[-—– ]?\d{7,8}|1[3-9]\d{9}|[48]00[- ]?\d{3}[- ]?\d{4})(?!\d)/g;

/** What reaches somebody, as it is written and by what is compared of it. */
export const contactsIn = memoizedByText((text) =>
  Array.from(text.matchAll(CONTACT), ({ 0: written, index: start }) => {
    const key = written.includes('@') ? written.toLowerCase() : written.replace(/^\+86|\D/g, '');
    return { key, written, start, end: start + written.length };
  }),
);

/**
 * What is meant as a mail address and is none.
 * @example brokenMailIn('来信office@a,gov.cn') // => 'office@a,gov.cn'
 */
export function brokenMailIn(text: string): string | undefined {
  return MAIL.exec(text.normalize('NFKC').replace(SOUND_MAIL, ''))?.[0];
}
