import type { CheckedContent } from '../../src/content/collections.ts';
import { hold } from '../../src/content/held-content.ts';
import type { ProseNode } from '../../src/content/prose/prose-node.ts';
import { readProse } from '../../src/content/reader/prose.ts';
import { proseTree } from '../../src/content/reader/prose-tree.ts';
import { SourceText } from '../../src/content/reader/source-text.ts';
import type { Locale } from '../../src/figure/locale.ts';
import { project } from '../../src/tools/build/project.ts';
import { readContent } from '../../src/tools/build/read-content.ts';

/** The project’s own content, held for what looks for it where the pages do. */
export function holdRealContent(): CheckedContent {
  const content = readContent(project.content);
  hold(content);
  return content;
}

/** What the body of an article says. */
export function proseNodes(locale: Locale, body: string): ProseNode[] {
  const prose = readProse(new SourceText(`${locale}.mdx`, body), 0);
  if (!('nodes' in prose)) throw new Error(prose.map(({ message }) => message.en).join('\n'));
  return proseTree(prose, locale);
}
