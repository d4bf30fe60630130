import type { Localised } from '../../figure/locale.ts';
import type { LoadedContent } from './content.ts';
import type { Issue } from './issue.ts';

// What sees one file alone cannot name an entry of another: a character that nobody types stands for its id until the content is known.
const FIGURE = '\u{F0000}';
const TERM = '\u{F0001}';

/** Markup as an example in the words of a mistake; `withExampleIds` gives it an id. */
export const EXAMPLE = { Stat: `<Stat id="${FIGURE}" />`, Term: `<Term id="${TERM}">…</Term>` } as const;

/** The first id that a collection has; dots where it has none. */
function exampleId(entries: LoadedContent['statistics' | 'glossary']): string {
  const [first = '…'] = entries.keys();
  return first;
}

/** Mistakes whose examples of markup name figures and terms that the content has. */
export function withExampleIds(issues: readonly Issue[], { statistics, glossary }: LoadedContent): Issue[] {
  const [figure, term] = [exampleId(statistics), exampleId(glossary)];
  const named = (text: string) => text.replaceAll(FIGURE, figure).replaceAll(TERM, term);
  const inBoth = ({ zh, en }: Localised): Localised => ({ zh: named(zh), en: named(en) });
  return issues.map((issue) => ({ ...issue, message: inBoth(issue.message), fix: inBoth(issue.fix) }));
}
