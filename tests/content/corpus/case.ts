import type { IssueCode } from '../../../src/content/reader/issue.ts';
import type { ContentFolder } from './folder.ts';

/** What the checker should say: every code it gives, and where the first of them is. */
export interface Expected {
  /** One code for one mistake; several only where one slip of the hand really is several mistakes. */
  readonly codes: readonly IssueCode[];
  readonly file: string;
  /** A line by its number or by what it holds. */
  readonly line: number | string;
  readonly field?: string;
  /** A warning asks, and lets the build go on. */
  readonly severity?: 'warning';
}

/** What an editor did wrong. */
export type Mistake = readonly [
  id: string,
  whatTheEditorDid: string,
  apply: (content: ContentFolder) => void,
  expected: Expected,
];

/** What an editor may well do, and the checker has nothing to say of. */
export type Oddity = readonly [id: string, whatTheEditorDid: string, apply: (content: ContentFolder) => void];

/** One mistake that replaces a text of a file by another. */
export function edited(
  id: string,
  what: string,
  code: IssueCode,
  file: string,
  [from, to]: readonly [from: string | RegExp, to: string],
  line: number | string,
  field?: string,
): Mistake {
  return [
    id,
    what,
    (content) => content.edit(file, from, to),
    { codes: [code], file, line, ...(field ? { field } : {}) },
  ];
}

/** One mistake that adds a paragraph at the end of a file. */
export function added(
  id: string,
  what: string,
  code: IssueCode,
  file: string,
  text: string,
  line?: string,
): Mistake {
  return [
    id,
    what,
    (content) => content.append(file, `\n${text}\n`),
    { codes: [code], file, line: line ?? text.split('\n')[0] ?? '' },
  ];
}

/** Files that most mistakes are made in. */
export const FILES = {
  statistic: 'statistics/reading-rooms.yaml',
  honour: 'honours/national-civilised-unit.yaml',
  term: 'glossary/workers-reading-room.yaml',
  zh: 'sections/values/zh.mdx',
  en: 'sections/values/en.mdx',
  outline: 'sections/values/section.yaml',
  settings: 'site/settings.yaml',
  home: 'site/home.yaml',
  report: 'source/report.yaml',
} as const;
