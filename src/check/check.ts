import type { LoadedContent } from '../content/reader/content.ts';
import type { FileSource } from '../content/reader/file-source.ts';
import { compareIssues, type Issue } from '../content/reader/issue.ts';
import { loadContent } from '../content/reader/reader.ts';
import { withExampleIds } from './example-ids.ts';
import { together } from './rule.ts';
import { LATER_RULES, RULES } from './rules.ts';

// A file with more is mended in more than one sitting; nothing gets through for that.
const MOST_PER_FILE = 100;

const mistakes = together(RULES);

/** Content, and every mistake in it in the order of its files and lines: two views of one reading. */
export interface Checked {
  readonly issues: readonly Issue[];
  readonly content: LoadedContent;
}

/** Reads content and judges it. Does nothing else. */
export function checked(source: FileSource): Checked {
  const content = loadContent(source);
  const first = [...content.issues, ...mistakes(content)];
  const wrong = new Set(first.filter(({ severity }) => severity === 'error').map(({ file }) => file));
  const later = LATER_RULES.flatMap((rule) => rule(content, wrong));
  const all = withExampleIds([...first, ...later], content).sort(compareIssues);
  const issues = [...Map.groupBy(all, ({ file }) => file).values()].flatMap((own) =>
    own.slice(0, MOST_PER_FILE),
  );
  return { issues, content };
}

/** Every mistake in content. */
export function check(source: FileSource): readonly Issue[] {
  return checked(source).issues;
}
