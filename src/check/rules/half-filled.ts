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
      if (own === '' && other !== '')
        tell('empty-field', at(path), [
          '这一栏空着，与它成对的一栏却填了。 → 两栏都填上（中文和英文，或名称和网址）；不用就两栏都写 ""。',
          'This field is empty, while the one that goes with it is filled in. → Fill in both (Chinese and English, or name and address), or write "" in both.',
        ]);
    for (const slot of PLAIN)
      if (/<[A-Za-z/!]|[{}]|\*\*/.test(data[slot]))
        tell('markup-in-field', at([slot]), [
          '这一栏里的标记不起作用，会原样显示在网页上。 → 这一栏只写号码。',
          'Markup does not work in this field: it would show on the page as it is. → Write the number alone.',
        ]);
  },
});
