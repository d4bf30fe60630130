import type { LoadedContent } from '../content/reader/content.ts';
import type { Issue } from '../content/reader/issue.ts';
import { FIGURE, TERM } from '../content/reader/messages/example.ts';
import type { Localised } from '../figure/locale.ts';

/** Mistakes whose examples of markup name figures and terms that the content has. */
export function withExampleIds(issues: readonly Issue[], { statistics, glossary }: LoadedContent): Issue[] {
  const [figure = '…'] = statistics.keys();
  const [term = '…'] = glossary.keys();
  const named = (text: string) => text.replaceAll(FIGURE, figure).replaceAll(TERM, term);
  const inBoth = ({ zh, en }: Localised): Localised => ({ zh: named(zh), en: named(en) });
  return issues.map((issue) => ({ ...issue, message: inBoth(issue.message), fix: inBoth(issue.fix) }));
}
