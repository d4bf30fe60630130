import { memoizedByText } from './memoized.ts';
import { type Span, spanOf } from './reader/source-text.ts';

/** Full-width characters, in which no address and no number works. */
export const WIDE = /[＠０-９Ａ-Ｚａ-ｚ．－＿／＋]+/g;
/** Whatever stands around an at sign, once the addresses that are whole are taken out. */
const MAIL = /[\w.+-]*@ ?[^\s；;（）()]*/;
const SOUND_MAIL = /[\w.+-]+@(?:[\w-]+\.)+[A-Za-z]{2,}(?!\w|[。，,][A-Za-z])/g;

/** A telephone number or a postcode as it is written here, whether or not it has all its digits. */
const NUMBER =
  /(?<![\d-])(?:0\d{2,3}[-—–](?!1\d{4}(?!\d))\d{3,}|1[3-9]\d{8,})(?![\d-]| \d)|(?=\d)(?<=(?:邮编|邮政编码|\b[Pp]ost(?:al )?code)[^\d，。；,.;]{0,4})(?!\d{6}(?!\d))\d{3,}/g;

/** A mail address or a telephone number, as it is written at home or for callers from abroad. */
const CONTACT =
  /[\w.+-]+@(?:[\w-]+\.)+[A-Za-z]{2,}|(?<![\d-])(?:(?:(?:\+|00)86[-—– ]?(?:\(0\)[-—– ]?)?0?\d{2,3}|[（(]?0\d{2,3}[)）]?)[-—– ]?\d{3,4}[- ]?\d{4}|(?:(?:\+|00)86[-—– ]?)?1[3-9]\d[- ]?\d{4}[- ]?\d{4}|[48]00[- ]?\d{3}[- ]?\d{4})(?!\d)/g;

/** What reaches somebody, as it is written and by what is compared of it: of a number, without the country and the 0 before its area. */
export const contactsIn = memoizedByText((text) =>
  Array.from(text.matchAll(CONTACT), ({ 0: written, index: start }) => {
    const digits = written.replace(/\(0\)|\D/g, '').replace(/^(?:00)?86(?=\d{10,11}$)/, '');
    const key = written.includes('@') ? written.toLowerCase() : digits.replace(/^0/, '');
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

/**
 * A telephone number or a postcode that has a digit too few or too many.
 * @example brokenNumberIn('邮编81000') // => { written: '81000', start: 2, end: 7 }
 */
export function brokenNumberIn(text: string): (Span & { readonly written: string }) | undefined {
  const found = text.matchAll(NUMBER).find(([number]) => contactsIn(number).length === 0);
  return found && { written: found[0], ...spanOf(found) };
}
