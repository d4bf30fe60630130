import { LOCALES } from '../../figure/locale.ts';
import type { LoadedContent } from '../../content/reader/content.ts';
import type { FieldPath } from '../../content/reader/field-path.ts';
import { error, type Issue, type Place } from '../../content/reader/issue.ts';

const OPTIONAL = ['hostBody', 'contact', 'copyright'] as const;
const PLAIN = ['icp', 'publicSecurity', 'siteCode'] as const;

/** What may be left empty in the settings is left empty whole, or filled in whole; and what is filled in is plain text. */
export function slotsAreWhole({ settings }: LoadedContent): Issue[] {
  if (!settings) return [];
  const { data, at } = settings;
  const pairs: [FieldPath, string, string][] = [
    ...OPTIONAL.flatMap((slot) =>
      LOCALES.map((locale): [FieldPath, string, string] => [
        [slot, locale],
        data[slot][locale],
        data[slot][locale === 'zh' ? 'en' : 'zh'],
      ]),
    ),
    [['dataLicence', 'name'], data.dataLicence.name, data.dataLicence.url],
  ];
  const halves = pairs.filter(([, own, other]) => own === '' && other !== '').map(([path]) => half(at(path)));
  const marked = PLAIN.filter((slot) => /<[A-Za-z/!]|[{}]|\*\*/.test(data[slot])).map((slot) =>
    notPlain(at([slot])),
  );
  return [...halves, ...marked];
}

function half(place: Place): Issue {
  return error('empty-field', place, {
    zh: '这一栏空着，与它成对的一栏却填了。',
    zhFix: '两栏都填上（中文和英文，或名称和网址）；不用就两栏都写 ""。',
    en: 'This field is empty, while the one that goes with it is filled in.',
    enFix: 'Fill in both (Chinese and English, or name and address), or write "" in both.',
  });
}

function notPlain(place: Place): Issue {
  return error('markup-in-field', place, {
    zh: '这一栏里的标记不起作用，会原样显示在网页上。',
    zhFix: '这一栏只写号码。',
    en: 'Markup does not work in this field: it would show on the page as it is.',
    enFix: 'Write the number alone.',
  });
}
