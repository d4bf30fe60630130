import { readFileSync } from 'node:fs';
import { basename, dirname, join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { defineHastPlugin, type HastPluginEntry } from 'satteri';
import { parse } from 'yaml';
import { z } from 'zod';

const outline = z.object({ parts: z.array(z.string()) });

/** The elements that src/components/prose draws, and which therefore want to know their language. */
const DRAWN = ['p', 'ul', 'ol', 'a', 'h2'];

/**
 * Tells a prose file what its place in content/ says: its language, which every component in it gets as a `locale` prop, and the ids of its
 * sub-headings, which section.yaml or page.yaml states once for both languages so that an anchor means the same place in each.
 */
export const proseContext: HastPluginEntry = ({ fileURL }) => {
  if (!fileURL) return null;
  const file = fileURLToPath(fileURL);
  const locale = basename(file, '.mdx');
  const ids = headingIds(dirname(file));
  const named = { type: 'mdxJsxAttribute', name: 'locale', value: locale } as const;
  return [
    defineHastPlugin({
      name: 'prose-context',
      element: {
        filter: DRAWN,
        visit(node, context) {
          context.setProperty(node, 'locale', locale);
          const id = node.tagName === 'h2' ? ids.shift() : undefined;
          if (id) context.setProperty(node, 'id', id);
        },
      },
      mdxJsxTextElement: {
        filter: [],
        visit(node, context) {
          context.replaceNode(node, { ...node, attributes: [...node.attributes, named] });
        },
      },
    }),
  ];
};

/** The ids of a folder's sub-headings, in order; none where the folder has no outline. */
function headingIds(folder: string): string[] {
  for (const name of ['section.yaml', 'page.yaml']) {
    try {
      return outline.parse(parse(readFileSync(join(folder, name), 'utf8'))).parts;
    } catch {
      // The other name, or none: the checker has already said what is wrong with the file.
    }
  }
  return [];
}
