import { applyRepairs } from '../../../src/tools/report/repair.ts';
import type { Issue, Place } from '../../../src/content/reader/issue.ts';
import { EditedContent } from '../../support/edited-content.ts';
import type { Mistake, Oddity } from './case.ts';

/** What the checker made of a mistake or an oddity: nothing to complain of, or in what it failed. */
export interface Verdict {
  readonly id: string;
  readonly failures: readonly string[];
  /** What is marked instead of the offending text; nothing where that is marked, and no more. */
  readonly mismarked?: string | undefined;
}

/** What is asked of any article whose other language was left as it is. */
const FOLLOWING: ReadonlySet<string> = new Set([
  'translation-outdated',
  'paragraph-missing',
  'languages-differ',
]);

/** Makes a mistake and judges what the checker says of it, where it points to, and whether its repairs mend it. */
export function judgeMistake([id, , code, make, manner = {}]: Mistake): Verdict {
  const content = new EditedContent();
  make(content);
  const all = content.check();
  const due = [code].flat();
  const issues = all.filter(
    (issue) =>
      issue.severity === (manner.severity ?? 'error') &&
      (due.includes(issue.code) || !FOLLOWING.has(issue.code)),
  );
  const [first] = issues;
  const { mark } = content;
  return {
    id,
    failures: [
      ...differs('codes', issues.map(({ code: told }) => told).join(' '), due.join(' ')),
      ...differs('file', first?.file, mark?.file),
      ...differs('line', first?.line, mark?.line),
      ...(manner.field === undefined ? [] : differs('field', first?.field, manner.field)),
      ...issues.flatMap(wordFailures),
      ...remedyFailures(make, all),
    ],
    mismarked:
      first && mark && span(first) !== span(mark) ? `${span(first)} instead of ${span(mark)}` : undefined,
  };
}

function span({ line, column, endLine, endColumn }: Place): string {
  return `${line}:${column}–${endLine}:${endColumn}`;
}

/** A repair mends its mistake and brings in no other, and so does what is to be written instead; of everything else a person decides. */
function remedyFailures(make: Mistake[3], issues: readonly Issue[]): string[] {
  const after = (mend: (content: EditedContent) => void): readonly Issue[] => {
    const content = new EditedContent();
    make(content);
    mend(content);
    return content.check();
  };
  const repairable = issues.filter(({ repair }) => repair !== undefined);
  const certain = issues.filter((issue) => !issue.repair && issue.decides === undefined);
  const byFile = Map.groupBy(repairable, (issue) => issue.file.slice('content/'.length));
  const repaired = after((content) => {
    for (const [file, own] of byFile) content.write(file, applyRepairs(content.bytes(file), own));
  });
  return [
    ...(repairable.length > 0 ? brought(repairable, issues, repaired) : []),
    ...certain.flatMap((issue) =>
      brought(
        [issue],
        issues,
        after((content) => content.follow(issue)),
      ),
    ),
  ];
}

/** What is left of mistakes that were mended, and what came instead. */
function brought(mended: readonly Issue[], before: readonly Issue[], after: readonly Issue[]): string[] {
  const count = (issues: readonly Issue[], code: string) => issues.filter((one) => one.code === code).length;
  const codes = new Set([...mended, ...after].map(({ code }) => code).filter((code) => !FOLLOWING.has(code)));
  return [...codes].flatMap((code) => {
    const due = count(before, code) - count(mended, code);
    return count(after, code) <= due
      ? []
      : [`not mended as told: ${code}, ${count(after, code)} instead of ${due}`];
  });
}

/** Makes oddities and listens whether the checker says anything. */
export function judgeOddities(id: string, oddities: readonly Oddity[]): Verdict {
  const content = new EditedContent();
  for (const [, , make] of oddities) make(content);
  return {
    id,
    failures: translateAll(content)
      .filter(isOfText)
      .map(({ code, file, line, text }) => `${code} ${file}:${line} ${text ?? ''}`),
  };
}

/** Whether it is about more than that one language was changed and the other rightly left. */
function isOfText({ code }: Issue): boolean {
  return code !== 'english-unchanged';
}

/** Records every translation anew, as an editor does who has seen to both languages; gives what the checker says then. */
export function translateAll(content: EditedContent): readonly Issue[] {
  const issues = content.check();
  const outdated = issues.filter(({ code }) => code === 'translation-outdated');
  for (const { file } of outdated) content.translate(file.split('/')[2] ?? '');
  return outdated.length > 0 ? content.check() : issues;
}

function differs(what: string, found: unknown, due: unknown): string[] {
  return found === due ? [] : [`${what}: ${String(found)} instead of ${String(due)}`];
}

/** Messages are whole sentences of their language; Chinese in the English only where it is quoted. */
export function wordFailures({ code, message, fix, text = '' }: Issue): string[] {
  const wrong = (what: string, words: string) => [`${code}: ${what}: ${words}`];
  return [message, fix].flatMap(({ zh, en }) => {
    const quoted = en
      .replaceAll(text, '')
      .replace(/“[^”]*”|\([^)]*\)|<[^>]*>|content\/\S+|（[^）]*）|[，。；：？！（）…]+/gu, '');
    return [
      ...(/\p{Script=Han}.*[。？]$/su.test(zh) ? [] : wrong('Chinese', zh)),
      ...(/^[“A-Z<\d].*[.?…]$/su.test(en) && en.length > 8 ? [] : wrong('English', en)),
      ...(/\p{Script=Han}/u.test(quoted) ? wrong('Chinese in the English', en) : []),
      ...(/undefined|\[object|NaN|[，。：；]{2}| {2}/.test((zh + en).replace(/“[^”]*”/g, 'Q'))
        ? wrong('unfinished', zh + en)
        : []),
    ];
  });
}
