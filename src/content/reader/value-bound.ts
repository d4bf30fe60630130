import type { z } from 'zod';
import type { IssueWords } from './issue.ts';

/** Why a value of the right kind is still refused: its size, or its form. */
export function boundWords(issue: z.core.$ZodIssue, shown: string): IssueWords {
  if (issue.code === 'too_small' || issue.code === 'too_big') {
    const limit = Number(issue.code === 'too_small' ? issue.minimum : issue.maximum);
    return issue.origin === 'array' ? countWords(issue.code, limit) : sizeWords(issue.code, limit, shown);
  }
  if (issue.code === 'invalid_format' && issue.format === 'url') {
    return {
      message: { zh: `不是网址：“${shown}”。`, en: `is not a web address: “${shown}”.` },
      fix: {
        zh: '写完整的网址，以 https:// 开头；还没有就写 ""。',
        en: 'Write the whole web address, beginning with https://, or "" while there is none.',
      },
    };
  }
  if (issue.code === 'invalid_format') {
    return {
      message: { zh: `不能作代号：“${shown}”。`, en: `cannot be an id: “${shown}”.` },
      fix: {
        zh: '代号只用小写英文字母和数字，词与词之间用半角连字符，例如 reading-rooms。',
        en: 'An id has lower-case Latin letters and digits only, with hyphens between words, as in reading-rooms.',
      },
    };
  }
  return {
    message: { zh: `不能写“${shown}”。`, en: `cannot be “${shown}”.` },
    fix: { zh: '照同一文件夹里其他文件的写法改。', en: 'Write it as other files of the folder do.' },
  };
}

function countWords(code: 'too_small' | 'too_big', limit: number): IssueWords {
  return code === 'too_big'
    ? {
        message: { zh: '项数太多。', en: 'has too many items.' },
        fix: { zh: `最多写${limit}项。`, en: `Keep at most ${limit}.` },
      }
    : {
        message: { zh: '项数太少。', en: 'has too few items.' },
        fix: { zh: `至少写${limit}项。`, en: `Write at least ${limit}.` },
      };
}

function sizeWords(code: 'too_small' | 'too_big', limit: number, shown: string): IssueWords {
  return code === 'too_big'
    ? {
        message: { zh: `写的是“${shown}”，太大了。`, en: `is “${shown}”, which is too large.` },
        fix: {
          zh: `最大可以写${limit}；请核对位数。`,
          en: `It may be ${limit} at most; check the number of digits.`,
        },
      }
    : {
        message: { zh: `写的是“${shown}”，太小了。`, en: `is “${shown}”, which is too small.` },
        fix: { zh: `最小可以写${limit}。`, en: `It must be at least ${limit}.` },
      };
}
