import type { LoadedContent } from '../../content/reader/content.ts';
import { error, type Issue, type Place } from '../../content/reader/issue.ts';
import { memoized } from '../../content/memoized.ts';
import type { Passage } from '../passage.ts';
import { passagesOf } from '../passages.ts';
import { isInOtherLanguage, otherwiseWritten } from './other-language.ts';

const HAN = /\p{Script=Han}/u;

/** What stands under `zh` is in Chinese, and what stands under `en` is not. */
export function fieldsAreInTheirLanguage(content: LoadedContent): Issue[] {
  const swapped = otherwiseWritten(content);
  return passagesOf(content)
    .filter((passage) => passage.kind !== 'prose' && !swapped.has(passage.file))
    .flatMap(inField);
}

const inField = memoized(({ locale, text, at }: Passage): Issue[] => {
  if (locale === 'en') return HAN.test(text) ? [notEnglish(at(0, text.length))] : [];
  // A telephone number or a year belongs to no language.
  return !HAN.test(text) && /\p{L}/u.test(text) ? [notChinese(at(0, text.length))] : [];
});

/** The text of zh.mdx is Chinese, and that of en.mdx English but for what it quotes; one issue for each file. */
export function proseIsInItsLanguage(content: LoadedContent): Issue[] {
  const swapped = otherwiseWritten(content);
  const told = new Set<string>();
  return passagesOf(content).flatMap((passage) => {
    const { file } = passage;
    if (told.has(file)) return [];
    if (swapped.has(file)) {
      told.add(file);
      return [wholeFile(passage)];
    }
    if (passage.kind !== 'prose' || !isInOtherLanguage(passage)) return [];
    told.add(file);
    const found = passage.locale === 'en' ? hanIn(passage) : passage.at(0, passage.text.length);
    return [inProse(found, passage.locale)];
  });
}

function hanIn({ text, at }: Passage): Place {
  const [run] = [...text.matchAll(/\p{Script=Han}{3,}/gu)];
  return at(run?.index ?? 0, (run?.index ?? 0) + (run?.[0].length ?? text.length));
}

function wholeFile({ locale, text, at }: Passage): Issue {
  const zh = locale === 'zh';
  return error('wrong-language', at(0, text.length), {
    zh: zh ? '中文稿里整篇是英文。' : '英文稿里整篇是中文。',
    zhFix: '看看是不是把两种文字的稿子存反了：中文存在 zh.mdx，英文存在 en.mdx。',
    en: zh
      ? 'The whole of this Chinese text is in English.'
      : 'The whole of this English text is in Chinese.',
    enFix:
      'See whether the two languages were saved in each other’s place: Chinese goes into zh.mdx, English into en.mdx.',
  });
}

function inProse(place: Place, locale: Passage['locale']): Issue {
  return locale === 'en'
    ? error('wrong-language', place, {
        zh: '英文稿里有汉字。',
        zhFix: '把它译成英文；引用原文的字句，放在引号“”或括号里。',
        en: 'There is Chinese in the English text.',
        enFix:
          'Put it into English; words of the article that are quoted go inside quotation marks or brackets.',
      })
    : error('wrong-language', place, {
        zh: '中文稿里有一段英文。',
        zhFix: '把它译成中文；英文写在 en.mdx 里。',
        en: 'There is a passage of English in the Chinese text.',
        enFix: 'Put it into Chinese; the English goes into en.mdx.',
      });
}

function notEnglish(place: Place): Issue {
  return error('wrong-language', place, {
    zh: '英文栏里有汉字。',
    zhFix: '把汉字译成英文；中文写在 zh 栏里。',
    en: 'There are Chinese characters in an English field.',
    enFix: 'Put them into English; the Chinese goes into the field “zh”.',
  });
}

function notChinese(place: Place): Issue {
  return error('wrong-language', place, {
    zh: '中文栏里没有汉字。',
    zhFix: '把它写成中文；英文写在 en 栏里。',
    en: 'There is no Chinese in a Chinese field.',
    enFix: 'Write it in Chinese; the English goes into the field “en”.',
  });
}
