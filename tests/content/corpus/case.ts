import type { IssueCode } from '../../../src/words/mistakes/codes.ts';
import type { EditedContent } from '../../support/edited-content.ts';

/** What the checker says beside the code: the field, and whether it only asks. */
export interface Manner {
  readonly field?: string;
  /** A warning asks, and lets the build go on. */
  readonly severity?: 'warning';
}

/**
 * What an editor did wrong, and every code that the checker gives for it: one for one mistake, several only where one slip of the hand
 * really is several mistakes. The edit marks what is wrong (EditedContent), which is what the first issue points to.
 */
export type Mistake = readonly [
  id: string,
  whatTheEditorDid: string,
  codes: IssueCode | readonly IssueCode[],
  make: (content: EditedContent) => unknown,
  manner?: Manner,
];

/** What an editor may well do, and the checker has nothing to say of. */
export type Oddity = readonly [id: string, whatTheEditorDid: string, make: (content: EditedContent) => void];

/** A mistake that puts one text in the place of another. */
export function slip(
  id: string,
  what: string,
  code: Mistake[2],
  file: string,
  from: string | RegExp,
  to: string,
  field?: string,
): Mistake {
  return [id, what, code, (content) => content.edit(file, from, to), field === undefined ? {} : { field }];
}

/** A mistake in a paragraph added at the end of an article. */
export function more(id: string, what: string, code: Mistake[2], file: string, text: string): Mistake {
  return [id, what, code, (content) => content.append(file, `\n${text}\n`)];
}

/** A mistake that may be none: the checker asks. */
export function asked([id, what, codes, make, manner]: Mistake): Mistake {
  return [id, what, codes, make, { ...manner, severity: 'warning' }];
}

/** A mistake that is told at another place than the one that was edited. */
export function at(file: string, marked: string | RegExp | undefined, mistake: Mistake): Mistake {
  const [id, what, codes, make, manner] = mistake;
  const both = (content: EditedContent): void => {
    make(content);
    content.blame(file, marked);
  };
  return [id, what, codes, both, manner ?? {}];
}

/** A document that is later than the article. */
export const LATER_REPORT = {
  file: 'sources/report-2025.yaml',
  text: `kind: report
language: zh
title: { zh: 年度报告, en: Annual report }
date: "2025-03"
credit: { zh: 2025年3月, en: March 2025 }
provenance: { zh: 内容据年度报告整理。, en: Compiled from the annual report. }
paragraphs: [{ id: P1 }]
`,
} as const;

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
  source: 'sources/article-2023.yaml',
} as const;
