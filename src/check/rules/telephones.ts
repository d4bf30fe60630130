import { LOCALES } from '../../figure/locale.ts';
import { defineRule } from '../rule.ts';

/** A mail address or a telephone number. */
const CONTACT =
  /[\w.+-]+@(?:[\w-]+\.)+[A-Za-z]{2,}|(?<![\d-])(?:\+86[- ]?)?(?:0\d{2,3}[-—– ]?\d{7,8}|1[3-9]\d{9}|[48]00[- ]?\d{3}[- ]?\d{4})(?!\d)/g;

/** What reaches somebody, as it is written and by what is compared of it. */
function contactsIn(text: string): { key: string; written: string; start: number; end: number }[] {
  return Array.from(text.matchAll(CONTACT), ({ 0: written, index: start }) => {
    const key = written.includes('@') ? written.toLowerCase() : written.replace(/^\+86|\D/g, '');
    return { key, written, start, end: start + written.length };
  });
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
    const due = zh.find(({ key }) => key.includes('@') === found?.key.includes('@')) ?? zh[0];
    if (found && due)
      tell('contact-differs.english', at(['contact', 'en']), { written: found.written, other: due.written });
  },
});
