import type { LoadedContent } from '../../content/reader/content.ts';
import type { Localised } from '../../figure/locale.ts';
import { aNewId, anyText, oneOf, type Question } from './question.ts';

/** Asks for the id of a new file. */
export function idQuestion(taken: Iterable<string>, example: string): Question {
  return {
    flag: 'id',
    ask: {
      zh: `代号，也是文件名（小写英文，如 ${example}）`,
      en: `Its id, which is also the name of its file (lower case, such as ${example})`,
    },
    path: ['id'],
    asked: true,
    read: aNewId(new Set(taken)),
  };
}

/** Asks for a text in both languages: two questions. */
export function inBoth(field: string, ask: Localised, asked = true): Question[] {
  return [
    {
      flag: `${field}.zh`,
      ask: { zh: `${ask.zh}，中文`, en: `${ask.en}, in Chinese` },
      path: [field, 'zh'],
      asked,
      read: anyText,
    },
    {
      flag: `${field}.en`,
      ask: { zh: `${ask.zh}，英文`, en: `${ask.en}, in English` },
      path: [field, 'en'],
      asked,
      read: anyText,
    },
  ];
}

/** Asks for one word of a closed list, shown with what each word means and its number. */
export function choice(
  flag: string,
  path: readonly string[],
  ask: Localised,
  options: Readonly<Record<string, Localised>>,
): Question {
  const words = Object.entries(options);
  const listed = (locale: 'zh' | 'en') =>
    words.map(([word, meaning], index) => `${index + 1} ${word} ${meaning[locale]}`).join('；');
  return {
    flag,
    ask: { zh: `${ask.zh}（${listed('zh')}）`, en: `${ask.en} (${listed('en').replaceAll('；', '; ')})` },
    path,
    asked: true,
    read: oneOf(words.map(([word]) => word)),
  };
}

/** Asks for one text. */
export function textQuestion(flag: string, path: readonly string[], ask: Localised, asked = true): Question {
  return { flag, ask, path, asked, read: anyText };
}

/** Asks for the paragraph of the article that something is in; one the site does not know is refused. */
export function paragraphQuestion(path: readonly string[], { report }: LoadedContent): Question {
  const known = report?.data.paragraphs.map(({ id }) => id) ?? [];
  return {
    flag: 'paragraph',
    ask: {
      zh: `出自原文哪一段（${known.join('、')}）`,
      en: `The paragraph of the article (${known.join(', ')})`,
    },
    path,
    asked: true,
    read: (typed) => {
      const word = typed.trim();
      if (known.length === 0 || known.includes(word)) return { value: word };
      return {
        refused: {
          zh: `原文没有“${word}”这一段；可以写：${known.join('、')}。新的来源先写进 content/source/report.yaml。`,
          en: `There is no paragraph “${word}”; write one of: ${known.join(', ')}. A new source goes into content/source/report.yaml first.`,
        },
      };
    },
  };
}
