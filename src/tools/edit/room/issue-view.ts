import { answerTo } from '../../../check/answers.ts';
import { fieldInWords, pathOfField } from '../../../content/reader/field-path.ts';
import type { Issue } from '../../../content/reader/issue.ts';
import type { Localised } from '../../../figure/locale.ts';
import { fieldLabel } from './field-label.ts';
import { inFormWords } from './form-words.ts';
import { inTheRoom } from './in-the-room.ts';
import type { IssueView } from './views/issue.ts';

/** A mistake as the room shows it: its field is called what the form calls it, and buttons stand for commands. */
export function issueView(issue: Issue): IssueView {
  const { severity, code, field, text, suggestion, line, repair } = issue;
  const file = issue.file.replace(/^content\//, '');
  const where = field === undefined ? undefined : fieldLabel(file, undefined, pathOfField(field));
  const told = (said: Localised) =>
    inFormWords(file, inTheRoom(field && where ? named(said, field, where) : said));
  return {
    ...{ file, severity, code, field, where, text, suggestion, line },
    message: told(issue.message),
    fix: told(issue.fix),
    isQuestion: answerTo(issue) !== undefined,
    isMendable: repair !== undefined,
  };
}

/** What is said of a field, with the name that its form has for it. */
function named({ zh, en }: Localised, field: string, where: Localised): Localised {
  return {
    zh: zh.replaceAll(`“${fieldInWords(field, 'zh')}”`, () => `“${where.zh}”`),
    en: en.replaceAll(`“${fieldInWords(field, 'en')}”`, () => `“${where.en}”`),
  };
}
