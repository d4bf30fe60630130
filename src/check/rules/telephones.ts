import { LOCALES } from '../../figure/locale.ts';
import { defineRule } from '../rule.ts';

const NUMBER =
  /(?<![\d-])(?:\+86[- ]?)?(?:0\d{2,3}[-—– ]?\d{7,8}|1[3-9]\d{9}|[48]00[- ]?\d{3}[- ]?\d{4})(?!\d)/g;
const MAIL = /[\w.+-]+@(?:[\w-]+\.)+[A-Za-z]{2,}/g;

/** A telephone number or a mail address, as it is written and as it is compared. */
interface Contact {
  readonly key: string;
  readonly written: string;
  readonly start: number;
  readonly end: number;
}

function contactsIn(text: string): Contact[] {
  const found = (expression: RegExp, keyOf: (written: string) => string): Contact[] =>
    Array.from(text.matchAll(expression), ({ 0: written, index: start }) => {
      return { key: keyOf(written), written, start, end: start + written.length };
    });
  const numbers = found(NUMBER, (written) => written.replace(/^\+86/, '').replace(/\D/g, ''));
  return [...numbers, ...found(MAIL, (written) => written.toLowerCase())];
}

/** A text gives the telephone numbers and mail addresses that the settings give. */
export const contactsAreTheSame = defineRule({
  scope: 'passage',
  after: ['setting-unfit'],
  codes: ['contact-differs'],
  check: ({ kind, text, at }, { tell, content }) => {
    if (kind === 'field' || !/\d{4}|@/.test(text)) return;
    for (const { key, written, start, end } of contactsIn(text)) {
      const own = LOCALES.flatMap((locale) => contactsIn(content.settings?.data.contact[locale] ?? ''));
      if (own.some((one) => one.key === key)) continue;
      const near = own.find((one) => isNear(one.key, key));
      if (near) tell('contact-differs.text', at(start, end), { written, other: near.written });
    }
  },
});

/** Whether two differ by no more than two characters in place, or by two that changed places. */
function isNear(a: string, b: string): boolean {
  return a.length === b.length && [...a].filter((character, index) => character !== b[index]).length <= 2;
}

/** The settings give the same in both languages. */
export const settingsAreReachedAlike = defineRule({
  scope: 'settings',
  after: ['setting-unfit'],
  codes: ['contact-differs'],
  check: ({ data: { contact }, at }, { tell }) => {
    const [zh, en] = [contactsIn(contact.zh), contactsIn(contact.en)];
    const found = en.find(({ key }) => zh.every((one) => one.key !== key));
    const isMail = ({ key }: Contact) => key.includes('@');
    const due = found && (zh.find((one) => isMail(one) === isMail(found)) ?? zh[0]);
    if (due)
      tell('contact-differs.english', at(['contact', 'en']), { written: found.written, other: due.written });
  },
});
