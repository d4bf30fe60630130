import { loadContent } from '../content/reader/content.ts';
import { compareIssues, type Issue } from '../content/reader/issue.ts';
import { RULES } from './rules.ts';

// A file with more is mended in more than one sitting; nothing gets through for that.
const MOST_PER_FILE = 100;

/** Every mistake in a content folder, in the order of its files and lines. Reads files and does nothing else. */
export function check(contentDir: string): Issue[] {
  const content = loadContent(contentDir);
  const issues = [...content.issues, ...RULES.flatMap((rule) => rule(content))].sort(compareIssues);
  return [...Map.groupBy(issues, ({ file }) => file).values()].flatMap((own) => own.slice(0, MOST_PER_FILE));
}
