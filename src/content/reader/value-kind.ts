import type { IssueWords } from './issue.ts';
import { listed } from './wording.ts';

type KindWords = Pick<IssueWords, 'message' | 'fix'>;

const TEXT: KindWords = {
  message: { zh: '这里应当是一段文字', en: 'a text is due here' },
  fix: {
    zh: '用半角双引号把它括起来，例如 "2022"。',
    en: 'Put it inside straight double quotes, as in "2022".',
  },
};

const NUMBER: KindWords = {
  message: { zh: '这里应当是一个整数', en: 'a whole number is due here' },
  fix: {
    zh: '只写数字，例如 1200：不带引号、逗号、小数、单位，也不带“万”“余”“约”；金额以元计。',
    en: 'Write digits only, as in 1200: no quotes, commas, decimals, units or words such as “about”; money in yuan.',
  },
};

const LIST: KindWords = {
  message: { zh: '这里应当是一个列表', en: 'a list is due here' },
  fix: {
    zh: '每项另起一行，以“- ”开头；一项也没有就写 []。',
    en: 'Put each item on its own line, beginning with “- ”; write [] where there is none.',
  },
};

function groupOf(keys: readonly string[]): KindWords {
  const names = listed(keys);
  return {
    message: { zh: '这里应当分成小栏目来写', en: 'smaller fields are due here' },
    fix: {
      zh: `这里的小栏目有：${names.zh}。照同一文件夹里其他文件的写法，写出其中需要的。`,
      en: `Its smaller fields are ${names.en}. Write those that are needed, as other files of the folder do.`,
    },
  };
}

const BY_TYPE: Readonly<Record<string, KindWords>> = {
  string: TEXT,
  number: NUMBER,
  int: NUMBER,
  array: LIST,
  tuple: LIST,
};

/** What kind of value a field asks for, and how such a value is written; a group of fields lists their keys. */
export function kindWords(expected: string, keys: readonly string[]): KindWords {
  return expected === 'object' ? groupOf(keys) : (BY_TYPE[expected] ?? TEXT);
}
