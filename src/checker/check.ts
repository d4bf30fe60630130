import { loadContent } from './content.ts';
import { compareIssues, type Issue } from './issue.ts';
import { RULES } from './rules.ts';

/** Every mistake in a content folder, in the order of its files and lines. Reads files and does nothing else. */
export function check(contentDir: string): Issue[] {
  const content = loadContent(contentDir);
  return [...content.issues, ...RULES.flatMap((rule) => rule(content))].sort(compareIssues);
}
