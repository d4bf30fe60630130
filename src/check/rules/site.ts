import { FILING_NUMBERS } from '../../content/filing-numbers.ts';
import { addresses } from '../../content/loaded/addresses.ts';
import { isLocal } from '../../content/local-host.ts';
import { nearest } from '../../content/reader/nearest.ts';
import { repetitions } from '../../content/repetitions.ts';
import { isPlaceholder, isPrivateAddress } from '../../content/stand-in.ts';
import { LOCALES } from '../../figure/locale.ts';
import { defineRule } from '../rule.ts';

/** Every change told to readers is of a page there is, of a day that has come, and told once. */
export const changesAreTrue = defineRule({
  scope: 'changes',
  codes: ['unknown-page', 'future-date', 'duplicate-change'],
  check: ({ data: { changes }, at }, { tell, content }) => {
    const known = new Set(addresses(content).keys());
    changes.forEach(({ date, path }, index) => {
      if (!known.has(path))
        tell('unknown-page.change', at(['changes', index, 'path']), { path, guess: nearest(path, known) });
      if (date > content.today) tell('future-date.change', at(['changes', index, 'date']), { date });
    });
    for (const { again } of repetitions(changes.entries(), ([, { date, path }]) => `${date} ${path}`)) {
      const [index, { date, path }] = again;
      tell('duplicate-change', at(['changes', index, 'path']), { date, path });
    }
  },
});

const NUMBERS = ['icp', 'publicSecurity', 'siteCode'] as const;
const WIDE = /[＠０-９Ａ-Ｚａ-ｚ．－＿／＋]+/;
const MAIL = /[^\s，。；：、（）:;,()]*@[^\s，。；：、（）;,()]*/;
const SOUND_MAIL = /^[\w.+-]+@(?:[\w-]+\.)+[A-Za-z]{2,}$/;

/** What the settings print on every page is the real thing, written as it is: not a stand-in, a number of another form or a broken address; and the site is where readers can open it. */
export const settingsAreReal = defineRule({
  scope: 'settings',
  codes: ['setting-unfit', 'markup-in-field', 'local-link'],
  check: ({ data, at }, { tell }) => {
    const { address, dataLicence } = data;
    if (isLocal(address)) tell('local-link.site', at(['address']));
    else if (address !== '' && isPrivateAddress(address))
      tell('setting-unfit.address', at(['address']), { value: address });
    if (dataLicence.url !== '' && isPrivateAddress(dataLicence.url))
      tell('setting-unfit.address', at(['dataLicence', 'url']), { value: dataLicence.url });
    for (const field of NUMBERS) {
      const [value, { pattern, zh, en }] = [data[field], FILING_NUMBERS[field]];
      if (/<[A-Za-z/!]|[{}]|\*\*/.test(value)) tell('markup-in-field.number', at([field]));
      if (value !== '' && (isPlaceholder(value) || !pattern.test(value)))
        tell('setting-unfit.number', at([field]), { value, why: { zh, en } });
    }
    const words = (['hostBody', 'contact', 'copyright'] as const).flatMap((field) =>
      LOCALES.map((locale) => [[field, locale], data[field][locale]] as const),
    );
    for (const [path, value] of [...words, [['dataLicence', 'name'], dataLicence.name] as const]) {
      const [wide] = WIDE.exec(value) ?? [];
      const [mail] = MAIL.exec(value.normalize('NFKC')) ?? [];
      if (wide !== undefined)
        tell('setting-unfit.wide', at(path), { value: wide, suggestion: narrow(value) });
      else if (mail !== undefined && !SOUND_MAIL.test(mail))
        tell('setting-unfit.mail', at(path), { value: mail });
      else if (value !== '' && isPlaceholder(value)) tell('setting-unfit.placeholder', at(path), { value });
    }
  },
});

function narrow(text: string): string {
  return text.replace(new RegExp(WIDE, 'g'), (wide) => wide.normalize('NFKC'));
}
