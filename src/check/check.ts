import type { LoadedContent } from '../content/reader/content.ts';
import { DRAWING, FIGURE, TERM } from '../words/mistakes/example.ts';
import type { FileSource } from '../content/reader/file-source.ts';
import { compareIssues, type Issue } from '../content/reader/issue.ts';
import { gathered } from '../content/watched.ts';
import { memoized } from '../content/memoized.ts';
import { loadContent } from '../content/reader/reader.ts';
import type { Localised } from '../figure/locale.ts';
import { withoutAnswered } from './answers.ts';
import { RULES } from './rules.ts';
import { judged } from './runner.ts';

// A file with more is mended in more than one sitting; nothing gets through for that.
const MOST_PER_FILE = 100;

/** Content, and every mistake in it in the order of its files and lines: two views of one reading. */
export interface Checked {
  readonly issues: readonly Issue[];
  readonly content: LoadedContent;
}

/** Reads content and judges it. Does nothing else. */
export function checked(source: FileSource): Checked {
  const content = loadContent(source);
  const all = withoutAnswered(judged(RULES, content), content).map(withExampleIds(content));
  const byFile = Map.groupBy(all.sort(compareIssues), ({ file }) => file);
  return { issues: [...byFile.values()].flatMap((own) => own.slice(0, MOST_PER_FILE)), content };
}

/** Has examples of markup in a mistake name figures, terms and drawings that the content has. */
const withExampleIds = gathered(({ statistics, glossary, drawings }: LoadedContent) => {
  const [figure = '…'] = statistics.keys();
  const [term = '…'] = glossary.keys();
  const [drawing = '…'] = drawings.keys();
  const named = (text: string) =>
    text.replaceAll(FIGURE, figure).replaceAll(TERM, term).replaceAll(DRAWING, drawing);
  const inBoth = ({ zh, en }: Localised): Localised => ({ zh: named(zh), en: named(en) });
  return memoized(
    (issue: Issue): Issue => ({ ...issue, message: inBoth(issue.message), fix: inBoth(issue.fix) }),
  );
});

/** Every mistake in content. */
export function check(source: FileSource): readonly Issue[] {
  return checked(source).issues;
}
