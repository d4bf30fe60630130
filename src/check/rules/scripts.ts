import { memoized } from '../../content/memoized.ts';
import type { Locale } from '../../figure/locale.ts';
import type { Passage } from '../passage.ts';
import { passagesOf } from '../passages.ts';
import { defineRule } from '../rule.ts';
import type { Words } from '../tell.ts';
import { isInOtherLanguage, otherwiseWritten } from './other-language.ts';

const HAN = /\p{Script=Han}/u;

/** What stands under `zh` is in Chinese, and what stands under `en` is not; so with zh.mdx, and with en.mdx but for what it quotes, where each file is told once. */
export const textIsInItsLanguage = defineRule('content', (content, tell) => {
  const swapped = otherwiseWritten(content);
  const told = new Set<string>();
  for (const passage of passagesOf(content)) {
    const { kind, file, locale, text, at } = passage;
    const how = swapped.has(file) ? 'whole' : kind === 'prose' ? 'prose' : 'field';
    if (how === 'field' ? !isForeignField(passage) : told.has(file)) continue;
    if (how === 'prose' && !isInOtherLanguage(passage)) continue;
    if (how !== 'field') told.add(file);
    const [run] = how === 'prose' && locale === 'en' ? text.matchAll(/\p{Script=Han}{3,}/gu) : [];
    const start = run?.index ?? 0;
    tell('wrong-language', at(start, start + (run?.[0] ?? text).length), WRONG[how][locale]);
  }
});

/** A telephone number or a year belongs to no language, nor does what the site fills in between braces. */
const isForeignField = memoized(({ locale, text }: Passage): boolean =>
  locale === 'en' ? HAN.test(text) : !HAN.test(text) && /\p{L}/u.test(text.replace(/\{[^{}]*\}/g, '')),
);

const SWAPPED = '看看是不是把两种文字的稿子存反了：中文存在 zh.mdx，英文存在 en.mdx。';
const SWAPPED_EN =
  'See whether the two languages were saved in each other’s place: Chinese goes into zh.mdx, English into en.mdx.';

const WRONG: Readonly<Record<'whole' | 'prose' | 'field', Readonly<Record<Locale, Words>>>> = {
  whole: {
    zh: [
      `中文稿里整篇是英文。 → ${SWAPPED}`,
      `The whole of this Chinese text is in English. → ${SWAPPED_EN}`,
    ],
    en: [
      `英文稿里整篇是中文。 → ${SWAPPED}`,
      `The whole of this English text is in Chinese. → ${SWAPPED_EN}`,
    ],
  },
  prose: {
    zh: [
      '中文稿里有一段英文。 → 把它译成中文；英文写在 en.mdx 里。',
      'There is a passage of English in the Chinese text. → Put it into Chinese; the English goes into en.mdx.',
    ],
    en: [
      '英文稿里有汉字。 → 把它译成英文；引用原文的字句，放在引号“”或括号里。',
      'There is Chinese in the English text. → Put it into English; words of a source that are quoted go inside quotation marks or brackets.',
    ],
  },
  field: {
    zh: [
      '中文栏里没有汉字。 → 把它写成中文；英文写在 en 栏里。',
      'There is no Chinese in a Chinese field. → Write it in Chinese; the English goes into the field “en”.',
    ],
    en: [
      '英文栏里有汉字。 → 把汉字译成英文；中文写在 zh 栏里。',
      'There are Chinese characters in an English field. → Put them into English; the Chinese goes into the field “zh”.',
    ],
  },
};
