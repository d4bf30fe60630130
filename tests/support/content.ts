import type { CheckedContent } from '../../src/content/collections.ts';
import { hold } from '../../src/content/held-content.ts';
import type { ProseNode } from '../../src/content/prose/prose-node.ts';
import { onDisk } from '../../src/content/reader/disk.ts';
import { plainContent } from '../../src/content/reader/plain-content.ts';
import { readProse } from '../../src/content/reader/prose.ts';
import { proseTree } from '../../src/content/reader/prose-tree.ts';
import { loadContent } from '../../src/content/reader/reader.ts';
import { SourceText } from '../../src/content/reader/source-text.ts';
import type { Locale } from '../../src/figure/locale.ts';
import { project } from '../../src/tools/build/project.ts';

/** The content of a folder as the pages get it. */
export function contentIn(folder: string): CheckedContent {
  return plainContent(loadContent(onDisk(folder)));
}

/** The project’s own content, held for what looks for it where the pages do. */
export function holdRealContent(): CheckedContent {
  const content = contentIn(project.content);
  hold(content);
  return content;
}

/** What the body of an article says. */
export function proseNodes(locale: Locale, body: string): ProseNode[] {
  const prose = readProse(new SourceText(`${locale}.mdx`, body), 0);
  if (!('nodes' in prose)) throw new Error(prose.map(({ message }) => message.en).join('\n'));
  return proseTree(prose, locale);
}
