import { FILING_NUMBERS } from '../../content/filing-numbers.ts';
import { addresses } from '../../content/loaded/addresses.ts';
import { isPlaceholder, isPrivateAddress } from '../../content/stand-in.ts';
import { defineRule, LOCALES, memoizedByText, nearest, repetitions } from '../vocabulary.ts';

/** Every change told to readers is of a page there is, and told once. */
export const changesAreTrue = defineRule({
  scope: 'changes',
  codes: ['unknown-page', 'duplicate-change'],
  check: ({ data: { changes }, at }, { tell, content }) => {
    const known = new Set(addresses(content).keys());
    for (const [index, { path }] of changes.entries())
      if (!known.has(path))
        tell('unknown-page.change', at(['changes', index, 'path']), { path, guess: nearest(path, known) });
    for (const { again } of repetitions(changes.entries(), ([, { date, path }]) => `${date} ${path}`)) {
      const [index, { date, path }] = again;
      tell('duplicate-change', at(['changes', index, 'path']), { date, path });
    }
  },
});

const NUMBERS = ['icp', 'publicSecurity', 'siteCode'] as const;
const WIDE = /[＠０-９Ａ-Ｚａ-ｚ．－＿／＋]+/g;
const MAIL = /[^\s，。；：、（）:;,()]*@[^\s，。；：、（）;,()]*/;
const SOUND_MAIL = /^[\w.+-]+@(?:[\w-]+\.)+[A-Za-z]{2,}$/;

/** A telephone number as it is written here, whether or not it has all its digits. */
const PHONE = /(?<![\d-])(?:0\d{2,3}[-—–]\d{3,}|1[3-9]\d{8,})(?![\d-]| \d)/;

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

/** What the settings print on every page is the real thing, written as it is: not a stand-in, a number of another form or a broken address; the site is where readers can open it, and both languages tell how to reach the same. */
export const settingsAreReal = defineRule({
  scope: 'settings',
  codes: ['setting-unfit', 'contact-differs'],
  check: ({ data, at }, { tell }) => {
    const { address, dataLicence, contact } = data;
    if (address !== '' && isPrivateAddress(address))
      tell('setting-unfit.address', at(['address']), { value: address });
    if (dataLicence.url !== '' && isPrivateAddress(dataLicence.url))
      tell('setting-unfit.address', at(['dataLicence', 'url']), { value: dataLicence.url });
    for (const field of NUMBERS) {
      const [value, { pattern, zh, en }] = [data[field], FILING_NUMBERS[field]];
      if (value !== '' && (isPlaceholder(value) || !pattern.test(value)))
        tell('setting-unfit.number', at([field]), { value, why: { zh, en } });
    }
    const words = (['hostBody', 'contact', 'copyright'] as const).flatMap((field) =>
      LOCALES.map((locale) => [[field, locale], data[field][locale]] as const),
    );
    for (const [path, value] of [...words, [['dataLicence', 'name'], dataLicence.name] as const]) {
      const [wide] = value.match(WIDE) ?? [];
      const [mail] = MAIL.exec(value.normalize('NFKC')) ?? [];
      const [phone] = PHONE.exec(value) ?? [];
      const suggestion = value.replace(WIDE, (letters) => letters.normalize('NFKC'));
      if (wide !== undefined) tell('setting-unfit.wide', at(path), { value: wide, suggestion });
      else if (mail !== undefined && !SOUND_MAIL.test(mail))
        tell('setting-unfit.mail', at(path), { value: mail });
      else if (phone !== undefined && contactsIn(phone).length === 0)
        tell('setting-unfit.phone', at(path), { value: phone });
      else if (value !== '' && isPlaceholder(value)) tell('setting-unfit.placeholder', at(path), { value });
    }
    const [zh, en] = [contactsIn(contact.zh), contactsIn(contact.en)];
    const found = en.find(({ key }) => zh.every((one) => one.key !== key));
    const due = zh.find(({ key }) => key.includes('@') === found?.key.includes('@'));
    if (found && due)
      tell('contact-differs.english', at(['contact', 'en']), { written: found.written, other: due.written });
  },
});

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
