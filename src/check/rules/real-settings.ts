import { LOCALES } from '../../figure/locale.ts';
import { FILING_NUMBERS } from '../../content/filing-numbers.ts';
import { isLocal } from '../../content/local-host.ts';
import { defineRule } from '../rule.ts';
import { isPlaceholder, isPrivateAddress } from '../../content/stand-in.ts';

const WIDE = /[＠０-９Ａ-Ｚａ-ｚ．－＿／＋]+/;
const MAIL = /[^\s，。；：、（）:;,()]*@[^\s，。；：、（）;,()]*/;
const SOUND_MAIL = /^[\w.+-]+@(?:[\w-]+\.)+[A-Za-z]{2,}$/;

/** What the settings print on every page is the real thing, written as it is: not a stand-in, a number of another form or a broken address. */
export const settingsAreReal = defineRule({
  scope: 'settings',
  codes: ['setting-unfit'],
  check: ({ data, at }, { tell }) => {
    for (const [path, address] of [
      [['address'], data.address],
      [['dataLicence', 'url'], data.dataLicence.url],
    ] as const)
      if (address !== '' && !(path[0] === 'address' && isLocal(address)) && isPrivateAddress(address))
        tell('setting-unfit.address', at(path), { value: address });
    for (const field of ['icp', 'publicSecurity', 'siteCode'] as const) {
      const [value, { pattern, zh, en }] = [data[field], FILING_NUMBERS[field]];
      if (value !== '' && (isPlaceholder(value) || !pattern.test(value)))
        tell('setting-unfit.number', at([field]), { value, why: { zh, en } });
    }
    const words = (['hostBody', 'contact', 'copyright'] as const).flatMap((field) =>
      LOCALES.map((locale) => [[field, locale], data[field][locale]] as const),
    );
    for (const [path, text] of [...words, [['dataLicence', 'name'], data.dataLicence.name] as const]) {
      const [wide] = WIDE.exec(text) ?? [];
      const [mail] = MAIL.exec(text.normalize('NFKC')) ?? [];
      if (text === '') continue;
      if (wide !== undefined) tell('setting-unfit.wide', at(path), { value: wide, suggestion: narrow(text) });
      else if (mail !== undefined && !SOUND_MAIL.test(mail))
        tell('setting-unfit.mail', at(path), { value: mail });
      else if (isPlaceholder(text)) tell('setting-unfit.placeholder', at(path), { value: text });
    }
  },
});

function narrow(text: string): string {
  return text.replace(new RegExp(WIDE, 'g'), (wide) => wide.normalize('NFKC'));
}
