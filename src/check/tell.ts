import {
  error,
  type Issue,
  type IssueCode,
  type Place,
  warning,
  type Words,
} from '../content/reader/issue.ts';

/** Tells of a mistake. */
export type Tell = (code: IssueCode, place: Place, words: Words) => void;

// What may be right: it is asked about, and the build goes on.
const ASKED: ReadonlySet<IssueCode> = new Set([
  'drawing-not-shown',
  'sudden-change',
  'translation-outdated',
  'translation-unrecorded',
]);

/** Every mistake that some work tells of. */
export function toldBy(work: (tell: Tell) => void): Issue[] {
  const issues: Issue[] = [];
  work((code, place, words) => {
    issues.push(ASKED.has(code) ? warning(code, place, words) : error(code, place, words));
  });
  return issues;
}
