import type { IssueWords } from './issue.ts';
import { told } from './messages/messages.ts';
import { listed } from './wording.ts';

const BY_TYPE: Readonly<Record<string, IssueWords>> = {
  string: told('textDue'),
  number: told('numberDue'),
  int: told('wholeNumberDue'),
  array: told('listDue'),
  tuple: told('listDue'),
};

/** What kind of value a field asks for, and how such a value is written; a group of fields lists their keys. */
export function kindWords(expected: string, keys: readonly string[]): IssueWords {
  if (expected !== 'object') return BY_TYPE[expected] ?? told('textDue');
  return told((m) => m.groupDue(listed(keys)));
}
