import type { ProseNode } from '../../src/content/prose/prose-node.ts';
import { readProse } from '../../src/content/reader/prose.ts';
import { proseTree } from '../../src/content/reader/prose-tree.ts';
import { SourceText } from '../../src/content/reader/source-text.ts';
import type { Locale } from '../../src/figure/locale.ts';

/** What the body of an article says. */
export function proseNodes(locale: Locale, body: string): ProseNode[] {
  const prose = readProse(new SourceText(`${locale}.mdx`, body), 0);
  if (!('nodes' in prose)) throw new Error(prose.map(({ message }) => message.en).join('\n'));
  return proseTree(prose, locale);
}
