import { LOCALES } from '../../figure/locale.ts';
import { defineRule } from '../rule.ts';

const NUMBER =
  /(?<![\d-])(?:\+86[- ]?)?(?:0\d{2,3}[-—– ]?\d{7,8}|1[3-9]\d{9}|[48]00[- ]?\d{3}[- ]?\d{4})(?!\d)/g;
const MAIL = /[\w.+-]+@(?:[\w-]+\.)+[A-Za-z]{2,}/g;

/** A text gives the telephone numbers and mail addresses that the settings give. */
export const contactsAreTheSame = defineRule({
  scope: 'passage',
  after: ['setting-unfit'],
  codes: ['contact-differs'],
  check: ({ kind, text, at }, about) => {
    if (kind === 'field' || !/\d{4}|@/.test(text)) return;
    for (const { key, written, index } of contactsIn(text)) {
      const own = LOCALES.flatMap((locale) => contactsIn(about.content.settings?.data.contact[locale] ?? ''));
      const near = own.find((one) => one.key !== key && isNear(one.key, key));
      if (near && own.every((one) => one.key !== key))
        about.tell('contact-differs.text', at(index, index + written.length), {
          written,
          other: near.written,
        });
    }
  },
});

/** The settings give the same in both languages. */
export const settingsAreReachedAlike = defineRule({
  scope: 'settings',
  after: ['setting-unfit'],
  codes: ['contact-differs'],
  check: ({ data: { contact }, at }, { tell }) => {
    const [zh, en] = [contactsIn(contact.zh), contactsIn(contact.en)];
    const other = en.find(({ key }) => zh.length > 0 && zh.every((one) => one.key !== key));
    if (!other) return;
    const due = zh.find(({ key }) => isMail(key) === isMail(other.key)) ?? zh[0];
    tell('contact-differs.english', at(['contact', 'en']), {
      written: other.written,
      other: due?.written ?? '',
    });
  },
});

interface Contact {
  readonly key: string;
  readonly written: string;
  readonly index: number;
}

function contactsIn(text: string): Contact[] {
  const numbers = Array.from(text.matchAll(NUMBER), ({ 0: written, index }) => ({
    key: written.replace(/^\+86/, '').replace(/\D/g, ''),
    written,
    index,
  }));
  const mails = Array.from(text.matchAll(MAIL), ({ 0: written, index }) => ({
    key: written.toLowerCase(),
    written,
    index,
  }));
  return [...numbers, ...mails];
}

function isMail(key: string): boolean {
  return key.includes('@');
}

/** Whether two differ by no more than two characters in place, or by two that changed places. */
function isNear(a: string, b: string): boolean {
  return a.length === b.length && [...a].filter((character, index) => character !== b[index]).length <= 2;
}
