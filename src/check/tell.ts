import {
  error,
  type Issue,
  type IssueCode,
  type IssueWords,
  type Place,
  warning,
} from '../content/reader/issue.ts';

/** What is wrong and, after the arrow, what to do about it. */
export type Said = `${string} → ${string}`;

/** A mistake in words for an editor, in Chinese and in English, with what was meant or is to be written where that is known. */
export type Words = readonly [zh: Said, en: Said, instead?: Pick<IssueWords, 'guess' | 'suggestion'>];

/** Tells of a mistake. */
export type Tell = (code: IssueCode, place: Place, words: Words | IssueWords) => void;

// What may be right: it is asked about, and the build goes on.
const ASKED: ReadonlySet<IssueCode> = new Set([
  'sudden-change',
  'translation-outdated',
  'translation-unrecorded',
]);

/** Every mistake that some work tells of. */
export function toldBy(work: (tell: Tell) => void): Issue[] {
  const issues: Issue[] = [];
  work((code, place, words) => {
    const said = 'zh' in words ? words : inWords(words);
    issues.push(ASKED.has(code) ? warning(code, place, said) : error(code, place, said));
  });
  return issues;
}

function inWords([chinese, english, instead]: Words): IssueWords {
  const [zh, zhFix] = parted(chinese);
  const [en, enFix] = parted(english);
  return { zh, zhFix, en, enFix, ...instead };
}

/** What an editor wrote may have an arrow too, and stands in the first half. */
function parted(said: Said): [message: string, fix: string] {
  const arrow = said.lastIndexOf(' → ');
  return [said.slice(0, arrow), said.slice(arrow + 3)];
}
