import type { Entry } from '../../content/reader/entry.ts';
import type { SiteSettings } from '../../content/schemas/site.ts';
import { LOCALES, type Localised } from '../../figure/locale.ts';
import { articlePassages } from '../../content/loaded/passages.ts';
import { defineRule } from '../rule.ts';
import type { Tell } from '../../content/reader/issue.ts';

const NUMBER =
  /(?<![\d-])(?:\+86[- ]?)?(?:0\d{2,3}[-—– ]?\d{7,8}|1[3-9]\d{9}|[48]00[- ]?\d{3}[- ]?\d{4})(?!\d)/g;
const MAIL = /[\w.+-]+@(?:[\w-]+\.)+[A-Za-z]{2,}/g;

/** Telephone numbers and mail addresses are the same wherever they are given. */
export const contactsAreTheSame = defineRule({
  id: 'contacts-are-the-same',
  scope: 'content',
  after: ['setting-unfit'],
  codes: ['contact-differs'],
  check: (content, { tell }) => {
    const { settings } = content;
    if (settings) inBothLanguages(settings.data.contact, settings, tell);
    const own = LOCALES.flatMap((locale) => contactsIn(settings?.data.contact[locale] ?? ''));
    for (const { text, at } of articlePassages(content))
      for (const { key, written, index } of contactsIn(text)) {
        const near = own.find((one) => one.key !== key && isNear(one.key, key));
        if (near && own.every((one) => one.key !== key))
          tell('contact-differs.text', at(index, index + written.length), { written, other: near.written });
      }
  },
});

function inBothLanguages(
  contact: Localised,
  { at }: Entry<SiteSettings>,
  tell: Tell<'contact-differs'>,
): void {
  const [zh, en] = [contactsIn(contact.zh), contactsIn(contact.en)];
  const other = en.find(({ key }) => zh.length > 0 && zh.every((one) => one.key !== key));
  if (!other) return;
  const due = zh.find(({ key }) => isMail(key) === isMail(other.key)) ?? zh[0];
  tell('contact-differs.english', at(['contact', 'en']), {
    written: other.written,
    other: due?.written ?? '',
  });
}

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
