import { isLocal } from '../../content/local-host.ts';
import { LOCALES, otherLocale } from '../../figure/locale.ts';
import { defineRule } from '../rule.ts';

const OPTIONAL = ['hostBody', 'contact', 'copyright'] as const;
const PLAIN = ['icp', 'publicSecurity', 'siteCode'] as const;

/** What may be left empty in the settings is left empty whole, or filled in whole; and what is filled in is plain text. */
export const slotsAreWhole = defineRule({
  id: 'slots-are-whole',
  scope: 'settings',
  codes: ['empty-field', 'markup-in-field'],
  check: ({ data, at }, { tell }) => {
    const pairs = [
      ...OPTIONAL.flatMap((slot) =>
        LOCALES.map(
          (locale) => [[slot, locale], data[slot][locale], data[slot][otherLocale(locale)]] as const,
        ),
      ),
      [['dataLicence', 'name'], data.dataLicence.name, data.dataLicence.url] as const,
    ];
    for (const [path, own, other] of pairs)
      if (own === '' && other !== '') tell('empty-field.half-filled', at(path));
    for (const slot of PLAIN)
      if (/<[A-Za-z/!]|[{}]|\*\*/.test(data[slot])) tell('markup-in-field.number', at([slot]));
  },
});

/** The address of the site is one that readers can open. */
export const addressIsPublic = defineRule({
  id: 'address-is-public',
  scope: 'settings',
  codes: ['local-link'],
  check: ({ data: { address }, at }, { tell }) => {
    if (isLocal(address)) tell('local-link.site', at(['address']));
  },
});
