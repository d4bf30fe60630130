import { memoized } from '../content/memoized.ts';
import type { LoadedContent } from '../content/reader/content.ts';
import { type Issue, issueOf, type Place } from '../content/reader/issue.ts';
import type { SourceText } from '../content/reader/source-text.ts';
import type { Localised } from '../figure/locale.ts';
import { articlesOf } from './scopes.ts';

/** What an editor writes beside what was asked about and is right: `# 已核对 sudden-change`, or `{/* checked spelling *\/}` in a text. */
const ANSWER = /(?:#|\{\/\*)\s*(?:已核对|checked)[：:\s]+([a-z]+(?:-[a-z]+)*)(?:\s*\*\/\})?/g;

interface Answer {
  readonly code: string;
  readonly place: Place;
}

const answersIn = memoized((source: SourceText): readonly Answer[] =>
  Array.from(source.text.matchAll(ANSWER), ({ 0: written, 1: code = '', index: start }) => ({
    code,
    place: source.place({ start, end: start + written.length }),
  })),
);

/** Issues without the questions that are answered beside what they are about, and with the answers to none. */
export function withoutAnswered(issues: readonly Issue[], content: LoadedContent): Issue[] {
  const written = [
    ...articlesOf(content),
    ...Object.values(content.entries).flatMap((all) => [...all.values()]),
  ];
  const answers = written.flatMap(({ source }) => answersIn(source));
  const byFile = Map.groupBy(answers, ({ place }) => place.file);
  const used = new Set<Answer>();
  const open = issues.filter((issue) => {
    const near = isQuestion(issue) ? byFile.get(issue.file) : undefined;
    // It stands on the lines of the question or right above; a file as a whole is answered anywhere in it.
    const isBeside = ({ line }: Place) => issue.line - 1 <= line && line <= issue.endLine;
    const isTo = ({ code, place }: Answer) => code === issue.code && (isOfWhole(issue) || isBeside(place));
    const own = near?.filter(isTo) ?? [];
    for (const answer of own) used.add(answer);
    return own.length === 0;
  });
  const wrong = new Set(issues.flatMap(({ severity, file }) => (severity === 'error' ? file : [])));
  const left = answers
    // Where something is wrong, not everything was asked.
    .filter((answer) => !used.has(answer) && !wrong.has(answer.place.file))
    // Beside what was confirmed of a translation it stays, whatever has changed since.
    .filter(({ code }) => code !== 'english-unchanged')
    .map(({ place, code }) => issueOf('answer-left-over', place, { code }));
  return [...open.map(withWayToAnswer), ...left];
}

/** Whether “yes, it is so” settles it: a translation is brought up to date, and an answer taken away. */
function isQuestion({ severity, code }: Issue): boolean {
  return severity === 'warning' && !/^(?:translation|answer)-/.test(code);
}

function isOfWhole({ text, endLine }: Issue): boolean {
  return text === undefined && endLine === 1;
}

/** What answers a question once and for all, in either language, and whether it may stand anywhere in the file; nothing where an issue is none. */
export function answerTo(issue: Issue): { written: Localised; isOfWhole: boolean } | undefined {
  if (!isQuestion(issue)) return undefined;
  const isProse = issue.file.endsWith('.mdx') && issue.field === undefined;
  const write = (word: string) => (isProse ? `{/* ${word} ${issue.code} */}` : `# ${word} ${issue.code}`);
  return { written: { zh: write('已核对'), en: write('checked') }, isOfWhole: isOfWhole(issue) };
}

const withWayToAnswer = memoized((issue: Issue): Issue => {
  const answer = answerTo(issue);
  if (!answer) return issue;
  const { zh, en } = answer.written;
  const [where, whereEn] = answer.isOfWhole
    ? ['在文件里另起一行', 'on a line of its own in the file']
    : ['在这一行末尾', 'at the end of the line'];
  const fix: Localised = {
    zh: `${issue.fix.zh}核对过、确实如此，就${where}写上“${zh}”，以后不再问。`,
    en: `${issue.fix.en} If it is right as it stands, write “${en}” ${whereEn}, and it is not asked again.`,
  };
  return { ...issue, fix };
});
