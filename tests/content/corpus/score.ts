import type { Issue } from '../../../src/content/reader/issue.ts';
import type { Mistake, Oddity } from './case.ts';
import type { ContentFolder } from './folder.ts';

/** What the checker made of a mistake or an oddity: nothing to complain of, or in what it failed. */
export interface Verdict {
  readonly id: string;
  readonly failures: readonly string[];
}

/** Makes a mistake and judges what the checker says of it; the folder is put right again. */
export function judgeMistake(content: ContentFolder, [id, , apply, expected]: Mistake): Verdict {
  try {
    apply(content);
    const severity = expected.severity ?? 'error';
    const issues = content.check().filter((issue) => issue.severity === severity);
    const line =
      typeof expected.line === 'number' ? expected.line : content.lineOf(expected.file, expected.line);
    const [first] = issues;
    return {
      id,
      failures: [
        ...differs('codes', issues.map(({ code }) => code).join(' '), expected.codes.join(' ')),
        ...differs('file', first?.file, `content/${expected.file}`),
        ...differs('line', first?.line, line),
        ...(expected.field === undefined ? [] : differs('field', first?.field, expected.field)),
        ...issues.flatMap(wordFailures),
      ],
    };
  } finally {
    content.restore();
  }
}

/** Makes an oddity and listens whether the checker says anything. */
export function judgeOddity(content: ContentFolder, [id, , apply]: Oddity): Verdict {
  try {
    apply(content);
    translateAll(content);
    return {
      id,
      failures: content.check().map(({ code, file, line, text }) => `${code} ${file}:${line} ${text ?? ''}`),
    };
  } finally {
    content.restore();
  }
}

/** Records every translation anew, as an editor does who has seen to both languages. */
export function translateAll(content: ContentFolder): void {
  const outdated = content.check().filter(({ code }) => code === 'translation-outdated');
  for (const { file } of outdated) content.translate(file.split('/')[2] ?? '');
}

function differs(what: string, found: unknown, due: unknown): string[] {
  return found === due ? [] : [`${what}: ${String(found)} instead of ${String(due)}`];
}

/** Messages are whole sentences of their language; Chinese in the English only where it is quoted. */
function wordFailures({ code, message, fix, text = '' }: Issue): string[] {
  const wrong = (what: string, words: string) => [`${code}: ${what}: ${words}`];
  return [message, fix].flatMap(({ zh, en }) => {
    const quoted = en
      .replaceAll(text, '')
      .replace(/“[^”]*”|\([^)]*\)|<[^>]*>|content\/\S+|（[^）]*）|[，。；：？！（）…]+/gu, '');
    return [
      ...(/\p{Script=Han}.*[。？]$/su.test(zh) ? [] : wrong('Chinese', zh)),
      ...(/[.?…]$/.test(en) && en.length > 8 ? [] : wrong('English', en)),
      ...(/\p{Script=Han}/u.test(quoted) ? wrong('Chinese in the English', en) : []),
      ...(/undefined|\[object|NaN|[，。：；]{2}/.test((zh + en).replace(/“[^”]*”/g, 'Q'))
        ? wrong('unfinished', zh + en)
        : []),
    ];
  });
}
