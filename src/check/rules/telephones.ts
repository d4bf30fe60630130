import { memoizedByText } from '../../content/memoized.ts';
import { LOCALES } from '../../figure/locale.ts';
import { defineRule } from '../rule.ts';

/** A mail address or a telephone number. */
const CONTACT =
  /[\w.+-]+@(?:[\w-]+\.)+[A-Za-z]{2,}|(?<![\d-])(?:\+86[- ]?)?(?:0\d{2,3}[-—– ]?\d{7,8}|1[3-9]\d{9}|[48]00[- ]?\d{3}[- ]?\d{4})(?!\d)/g;

/** What reaches somebody, as it is written and by what is compared of it. */
const contactsIn = memoizedByText((text) =>
  Array.from(text.matchAll(CONTACT), ({ 0: written, index: start }) => {
    const key = written.includes('@') ? written.toLowerCase() : written.replace(/^\+86|\D/g, '');
    return { key, written, start, end: start + written.length };
  }),
);

/** A text gives the telephone numbers and mail addresses that the settings give. */
export const contactsAreTheSame = defineRule({
  scope: 'passage',
  after: ['setting-unfit'],
  codes: ['contact-differs'],
  check: ({ kind, text, at }, { tell, content }) => {
    for (const { key, written, start, end } of kind === 'field' ? [] : contactsIn(text)) {
      const own = LOCALES.flatMap((locale) => contactsIn(content.settings?.data.contact[locale] ?? ''));
      // By no more than two characters in place, or by two that changed places.
      const apart = (other: string) =>
        [...other].filter((character, index) => character !== key[index]).length;
      const near = own.find((one) => one.key.length === key.length && apart(one.key) <= 2);
      if (near && own.every((one) => one.key !== key))
        tell('contact-differs.text', at(start, end), { written, other: near.written });
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
    const found = en.find(({ key }) => zh.every((one) => one.key !== key));
    const due = zh.find(({ key }) => key.includes('@') === found?.key.includes('@')) ?? zh[0];
    if (found && due)
      tell('contact-differs.english', at(['contact', 'en']), { written: found.written, other: due.written });
  },
});
