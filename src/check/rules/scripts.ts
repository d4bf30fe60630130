import type { Locale } from '../../figure/locale.ts';
import type { Passage } from '../passage.ts';
import { defineRule } from '../rule.ts';
import type { Words } from '../../content/reader/issue.ts';

const HAN = /\p{Script=Han}/u;

/** What stands under `zh` is in Chinese, and what stands under `en` is not; so with zh.mdx, and with en.mdx but for what it quotes, where each file is told once. */
export const textIsInItsLanguage = defineRule({
  id: 'text-is-in-its-language',
  scope: 'file',
  codes: ['wrong-language'],
  check: (passages, { tell }) => {
    const [first] = passages;
    if (first && isSwapped(passages))
      return tell('wrong-language', first.at(0, first.text.length), WRONG[`whole-${first.locale}`]);
    const foreign = passages.find((passage) => passage.kind === 'prose' && isInOtherLanguage(passage));
    if (foreign) {
      const { locale, text, at } = foreign;
      const [run] = locale === 'en' ? text.matchAll(/\p{Script=Han}{3,}/gu) : [];
      const start = run?.index ?? 0;
      tell('wrong-language', at(start, start + (run?.[0] ?? text).length), WRONG[`prose-${locale}`]);
    }
    for (const passage of passages.filter(({ kind }) => kind !== 'prose'))
      if (isForeignField(passage))
        tell('wrong-language', passage.at(0, passage.text.length), WRONG[`field-${passage.locale}`]);
  },
});

/** Whether the fields and the text of an article are all in the other language: one mistake, however many lines it is on. */
function isSwapped(passages: readonly Passage[]): boolean {
  // Only passages that are long enough to be in a language at all can say which.
  const judged = passages.filter(
    ({ kind, text }) => kind !== 'field' && text.trim() !== '' && (kind === 'words' || text.length > 12),
  );
  return judged.length > 3 && judged.some(({ kind }) => kind === 'words') && judged.every(isForeign);
}

function isForeign({ locale, text }: Passage): boolean {
  const han = text.match(/\p{Script=Han}/gu)?.length ?? 0;
  return locale === 'en' ? han * 3 > text.length : han === 0;
}

/** Whether a passage of prose is in the other language; a mark or a name that is quoted or only mentioned is not. */
function isInOtherLanguage({ locale, text }: Passage): boolean {
  if (locale === 'zh') return !HAN.test(text) && /(?:[A-Za-z’'-]+[ ,;]+){3,}[A-Za-z]+/.test(text);
  const own = text.replace(/“[^”]*”|‘[^’]*’|\([^)]*\)|（[^）]*）|《[^》]*》/g, ' ');
  return /\p{Script=Han}{3,}/u.test(own);
}

/** A telephone number or a year belongs to no language, nor does what the site fills in between braces. */
function isForeignField({ locale, text }: Passage): boolean {
  return locale === 'en' ? HAN.test(text) : !HAN.test(text) && /\p{L}/u.test(text.replace(/\{[^{}]*\}/g, ''));
}

const SWAPPED = '看看是不是把两种文字的稿子存反了：中文存在 zh.mdx，英文存在 en.mdx。';
const SWAPPED_EN =
  'See whether the two languages were saved in each other’s place: Chinese goes into zh.mdx, English into en.mdx.';

const WRONG: Readonly<Record<`${'whole' | 'prose' | 'field'}-${Locale}`, Words>> = {
  'whole-zh': [
    `中文稿里整篇是英文。 → ${SWAPPED}`,
    `The whole of this Chinese text is in English. → ${SWAPPED_EN}`,
  ],
  'whole-en': [
    `英文稿里整篇是中文。 → ${SWAPPED}`,
    `The whole of this English text is in Chinese. → ${SWAPPED_EN}`,
  ],
  'prose-zh': [
    '中文稿里有一段英文。 → 把它译成中文；英文写在 en.mdx 里。',
    'There is a passage of English in the Chinese text. → Put it into Chinese; the English goes into en.mdx.',
  ],
  'prose-en': [
    '英文稿里有汉字。 → 把它译成英文；引用原文的字句，放在引号“”或括号里。',
    'There is Chinese in the English text. → Put it into English; words of a source that are quoted go inside quotation marks or brackets.',
  ],
  'field-zh': [
    '中文栏里没有汉字。 → 把它写成中文；英文写在 en 栏里。',
    'There is no Chinese in a Chinese field. → Write it in Chinese; the English goes into the field “en”.',
  ],
  'field-en': [
    '英文栏里有汉字。 → 把汉字译成英文；中文写在 zh 栏里。',
    'There are Chinese characters in an English field. → Put them into English; the Chinese goes into the field “zh”.',
  ],
};
