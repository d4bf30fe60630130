import { brokenMailIn, brokenNumberIn, contactsIn, WIDE } from '../../content/contacts.ts';
import { FILING_NUMBERS } from '../../content/filing-numbers.ts';
import { addresses } from '../../content/loaded/addresses.ts';
import { editionsIn } from '../../content/loaded/editions.ts';
import { isLicenceAtOdds } from '../../content/licence-at-odds.ts';
import { isPlaceholder, isPrivateAddress } from '../../content/stand-in.ts';
import { defineRule, LOCALES, nearest, repetitions } from '../vocabulary.ts';

/** Every change told to readers is of a page there is, and told once. */
export const changesAreTrue = defineRule({
  scope: 'changes',
  codes: ['unknown-page', 'duplicate-change', 'change-unlikely'],
  check: ({ data: { changes }, at }, { tell, content }) => {
    const known = new Set(addresses(content).keys());
    const written = editionsIn(content).at(-1)?.date;
    for (const [index, { path, date }] of changes.entries()) {
      const [before, place] = [changes[index - 1]?.date, () => at(['changes', index, 'date'])];
      if (!known.has(path))
        tell('unknown-page.change', at(['changes', index, 'path']), { path, guess: nearest(path, known) });
      if (before !== undefined && date > before) tell('change-unlikely.order', place(), { date, before });
      else if (written && date.slice(0, 4) < written.slice(0, 4))
        tell('change-unlikely.early', place(), { date, written });
    }
    for (const { again } of repetitions(changes.entries(), ([, { date, path }]) => `${date} ${path}`)) {
      const [index, { date, path }] = again;
      tell('duplicate-change', at(['changes', index, 'path']), { date, path });
    }
  },
});

const NUMBERS = ['icp', 'publicSecurity', 'siteCode'] as const;
/** What the settings print on every page is the real thing, written as it is, and where readers can open it. */
export const settingsAreReal = defineRule({
  scope: 'settings',
  codes: ['setting-unfit'],
  check: ({ data, at }, { tell }) => {
    const { address, dataLicence } = data;
    const plain = address.normalize('NFKC').replaceAll('。', '.');
    if (plain !== address) tell('setting-unfit.wide', at(['address']), { value: address, suggestion: plain });
    else if (address !== '' && isPrivateAddress(address))
      tell('setting-unfit.address', at(['address']), { value: address });
    if (dataLicence.url !== '' && isPrivateAddress(dataLicence.url))
      tell('setting-unfit.address', at(['dataLicence', 'url']), { value: dataLicence.url });
    else if (isLicenceAtOdds(dataLicence.name, dataLicence.url))
      tell('setting-unfit.licence', at(['dataLicence', 'url']), { value: dataLicence.name });
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
      const mail = brokenMailIn(value);
      const suggestion = value.replace(WIDE, (letters) => letters.normalize('NFKC'));
      if (wide !== undefined) tell('setting-unfit.wide', at(path), { value: wide, suggestion });
      else if (mail !== undefined) tell('setting-unfit.mail', at(path), { value: mail });
      else if (value !== '' && isPlaceholder(value)) tell('setting-unfit.placeholder', at(path), { value });
    }
  },
});

/** Both languages tell how to reach the same. */
export const contactsAreInBoth = defineRule({
  scope: 'settings',
  after: ['setting-unfit'],
  codes: ['contact-differs'],
  check: ({ data: { contact }, at }, { tell }) => {
    const [zh, en] = [contactsIn(contact.zh), contactsIn(contact.en)];
    const [other] = zh.length > 0 ? zh : en;
    for (const [locale, own] of Object.entries({ zh, en }))
      if (contact.zh !== '' && contact.en !== '' && other && own.length === 0)
        tell('contact-differs.lacking', at(['contact', locale]), { other: other.written });
    const found = en.find(({ key }) => zh.every((one) => one.key !== key));
    const due = zh.find(({ key }) => key.includes('@') === found?.key.includes('@'));
    if (found && due)
      tell('contact-differs.english', at(['contact', 'en']), { written: found.written, other: due.written });
  },
});

/** A telephone number or a postcode has all its digits wherever it stands, and a text gives those numbers and mail addresses that the settings give. */
export const contactsAreTheSame = defineRule({
  scope: 'passage',
  codes: ['setting-unfit', 'contact-differs'],
  check: ({ kind, text, at }, { tell, content }) => {
    const broken = brokenNumberIn(text);
    if (broken) tell('setting-unfit.phone', at(broken.start, broken.end), { value: broken.written });
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
