import type { IssueWords } from '../../content/reader/issue.ts';

const FORM = {
  zh: '写成这样：一行 <Plain>，下面五行，每行“- ”开头、写一句话，最后一行 </Plain>',
  en: 'a line <Plain>, then five lines that each begin with “- ” and hold one sentence, then a line </Plain>',
};

/** A section without its plain version. */
export const MISSING: IssueWords = {
  zh: '这一部分没有浅白版。',
  zhFix: `在正文最前面，用日常的话把这一部分说成五句。${FORM.zh}。`,
  en: 'This section has no plain version.',
  enFix: `Say the section in five everyday sentences at the very start of the text: ${FORM.en}.`,
};

/** A plain version below something else, or inside it. */
export const NOT_FIRST: IssueWords = {
  zh: '浅白版不在正文的最前面。',
  zhFix: '把从 <Plain> 到 </Plain> 的几行移到正文最前面，第一个小标题之前，<Plain> 自成一行。',
  en: 'The plain version does not come first in the text.',
  enFix:
    'Move the lines from <Plain> to </Plain> to the very start of the text, above the first sub-heading, with <Plain> on a line of its own.',
};

/** A second plain version. */
export const SECOND: IssueWords = {
  zh: '一份稿子里有不止一个浅白版。',
  zhFix: '留下第一个，删去这一个。',
  en: 'This text has more than one plain version.',
  enFix: 'Keep the first and delete this one.',
};

/** A plain version of something that is not a section. */
export const ONLY_IN_SECTIONS: IssueWords = {
  zh: '这一页不是报告的一个部分，不能有浅白版。',
  zhFix: '删去从 <Plain> 到 </Plain> 的几行。',
  en: 'This page is not a section of the report and cannot have a plain version.',
  enFix: 'Delete the lines from <Plain> to </Plain>.',
};

/** A plain version with something else in it than a list. */
export const NOT_A_LIST: IssueWords = {
  zh: '浅白版里只能有一个列表，一行一句话。',
  zhFix: `${FORM.zh}。`,
  en: 'A plain version is one list, with a sentence on each line, and nothing else.',
  enFix: `Write it as ${FORM.en}.`,
};

/** A plain version with too many sentences or too few. */
export function sentences(found: number): IssueWords {
  if (found === 0)
    return {
      zh: '浅白版还没有写。',
      zhFix: '在 <Plain> 和 </Plain> 之间，每个“- ”后面写一句话，一共五句。',
      en: 'The plain version is still empty.',
      enFix: 'Between <Plain> and </Plain>, write one sentence after each “- ”, five in all.',
    };
  return {
    zh: `浅白版应当是五句话，这里有${found}句。`,
    zhFix: '补足或减到五句，一行一句，每行以“- ”开头；中英文稿一起改。',
    en: `A plain version has five sentences; this one has ${found}.`,
    enFix:
      'Add or take out sentences until there are five, each on a line that begins with “- ”, in both languages.',
  };
}

/** A line of a plain version that is not one sentence. */
export function sentence(position: number): IssueWords {
  return {
    zh: `浅白版的第${position}行应当是一句话：不能空着，也不能有两句，末尾要有句号。`,
    zhFix: '只留一句话，一句说一件事；说不完的，写到另一行去。',
    en: `Line ${position} of the plain version must be one sentence: neither empty nor two, and with its full stop.`,
    enFix: 'Keep one sentence, which says one thing; what is left over belongs on another line.',
  };
}

/** A figure that the plain version has and the text has not. */
export function figureOfItsOwn(id: string): IssueWords {
  return {
    zh: `数字“${id}”在浅白版里有，正文里却没有。`,
    zhFix: `浅白版只说正文里有的数字：在正文里写上 <Stat id="${id}" />，或从浅白版里删去。`,
    en: `The figure “${id}” stands in the plain version and not in the text.`,
    enFix: `A plain version says only what the text says: write <Stat id="${id}" /> in the text, or take it out of the plain version.`,
  };
}
