import { countsIn } from '../counted.ts';
import { passagesOf } from '../passages.ts';
import { LOCALES, type Localised } from '../../figure/locale.ts';
import type { LoadedContent } from '../../content/reader/content.ts';
import type { Entry } from '../../content/reader/entry.ts';
import { error, type Issue, type Place } from '../../content/reader/issue.ts';
import { nearest } from '../../content/reader/nearest.ts';

const PLACEHOLDERS = ['figures', 'honours'];

/** The line on the home page has its two placeholders, spelt as the site fills them in, in both languages. */
export function placeholdersAreKnown(content: LoadedContent): Issue[] {
  const { settings, editions } = content.entries;
  return [...settings.values(), ...editions.values()].flatMap((entry) => inDek(content, entry));
}

function inDek(content: LoadedContent, entry: Entry<{ readonly dek?: Localised | undefined }>): Issue[] {
  const { dek } = entry.data;
  if (!dek) return [];
  return LOCALES.flatMap((locale) => {
    const text = dek[locale];
    const place = entry.at(['dek', locale]);
    const wrong = [...text.matchAll(/[{｛][^{}｛｝]*[}｝]?|[}｝]/g)]
      .map(([found]) => found)
      .find((found) => !PLACEHOLDERS.some((name) => found === `{${name}}`));
    if (wrong !== undefined) {
      const { start, end } = entry.span(['dek', locale]);
      const index = start + Math.max(0, entry.source.text.slice(start, end).indexOf(wrong));
      return [
        unknown(wrong, entry.source.place({ start: index, end: index + wrong.length }, `dek.${locale}`)),
      ];
    }
    const other = dek[locale === 'zh' ? 'en' : 'zh'];
    const lacking = PLACEHOLDERS.filter((name) => !text.includes(`{${name}}`) && other.includes(`{${name}}`));
    // A number typed in its place is told as that, in words too.
    const typed = passagesOf(content)
      .filter(({ file, field }) => file === place.file && field === place.field)
      .flatMap((passage) => countsIn(content, passage))
      .map(({ counted }) => counted.placeholder);
    return /\d/.test(text)
      ? []
      : lacking.filter((name) => !typed.includes(`{${name}}`)).map((name) => absent(name, place));
  });
}

function unknown(found: string, place: Place): Issue {
  const name = nearest(found.replace(/[{}｛｝\s]/g, ''), PLACEHOLDERS);
  return error('unknown-placeholder', place, {
    zh: `“${found}”不会换成数目，会原样显示在首页上。`,
    zhFix: `可以写的只有 {figures} 和 {honours}，花括号用半角，里面不空格。`,
    en: `The site does not fill in “${found}”: it would show as it is on the home page.`,
    enFix: `Only {figures} and {honours} are filled in, with half-width braces and no spaces in them.`,
    guess: name === undefined ? undefined : `{${name}}`,
  });
}

function absent(name: string, place: Place): Issue {
  return error('unknown-placeholder', place, {
    zh: `另一种文字里有 {${name}}，这里没有。`,
    zhFix: `在这一句里也写上 {${name}}。`,
    en: `The other language has {${name}} and this one does not.`,
    enFix: `Write {${name}} into this sentence too.`,
  });
}
