import { defineHastPlugin, type HastNode, type HastPluginEntry } from 'satteri';
import type { Room } from '../../content/collections.ts';
import { heldContent } from '../../content/held-content.ts';
import { CHINESE_RUN } from '../../content/prose/chinese-run.ts';
import { encrypted } from '../../content/prose/encrypted.ts';
import { OUTLINES, pathOf, shownPath, slotOf } from '../../content/reader/layout.ts';

/** The elements that src/components/prose draws, and which therefore want to know their language. */
const PASSAGES = ['p', 'ul', 'ol'];
const DRAWN = [...PASSAGES, 'a', 'h2'];

/**
 * Tells a prose file what its place in content/ says: its language and edition, which every component in it gets as props, and the ids of its
 * sub-headings, which section.yaml or page.yaml states once for both languages so that an anchor means the same place in each.
 */
export const proseContext: HastPluginEntry = ({ fileURL }) => {
  if (!fileURL) return null;
  const slot = slotOf(decodeURI(fileURL.pathname).replace(/^.*\/content\//, ''));
  if (!slot?.room || !slot.locale) return null;
  const { id: slug, room, edition, locale } = slot;
  const ids = headingIds(slug, room, edition);
  const place = { locale, ...(edition !== undefined && { edition }) };
  const told = Object.entries(place).map(
    ([name, value]) => ({ type: 'mdxJsxAttribute', name, value }) as const,
  );
  return defineHastPlugin({
    name: 'prose-context',
    element: {
      filter: DRAWN,
      visit(node, context) {
        for (const [name, value] of Object.entries(place)) context.setProperty(node, name, value);
        const { href } = node.properties;
        if (typeof href === 'string') context.setProperty(node, 'href', encrypted(href));
        if (PASSAGES.includes(node.tagName)) {
          context.setProperty(node, 'as', node.tagName);
          context.setProperty(node, 'figures', figuresIn(node).join(' '));
        }
        if (node.tagName !== 'h2') return;
        const id = ids.shift();
        if (id) context.setProperty(node, 'id', id);
      },
    },
    // English prose quotes a source's own characters, which a screen reader must not read as English.
    text(node, context) {
      if (locale !== 'en' || !CHINESE_RUN.test(node.value)) return;
      const runs = node.value.split(CHINESE_RUN);
      context.replaceNode(
        node,
        runs.map((value, index) =>
          index % 2
            ? {
                type: 'element',
                tagName: 'span',
                properties: { lang: 'zh-CN' },
                children: [{ type: 'text', value }],
              }
            : { type: 'text', value },
        ),
      );
    },
    mdxJsxTextElement: {
      filter: [],
      visit(node, context) {
        context.replaceNode(node, { ...node, attributes: [...node.attributes, ...told] });
      },
    },
    mdxJsxFlowElement: {
      filter: ['Drawing'],
      visit(node, context) {
        context.replaceNode(node, { ...node, attributes: [...node.attributes, ...told] });
      },
    },
  });
};

/** The figures inside something, each once, in order. */
function figuresIn(node: Readonly<HastNode>): string[] {
  const inside = 'children' in node ? node.children.flatMap(figuresIn) : [];
  if (node.type !== 'mdxJsxTextElement' || node.name !== 'Stat') return [...new Set(inside)];
  const id = node.attributes.find((attribute) => 'name' in attribute && attribute.name === 'id')?.value;
  return typeof id === 'string' ? [id] : [];
}

/** The ids of the sub-headings of a section or page, in order; a group has none. */
function headingIds(slug: string, room: Room, edition: string | undefined): string[] {
  if (room === 'served') return [];
  const outlines = heldContent()[OUTLINES[room]];
  const file = shownPath(pathOf(OUTLINES[room], slug, '', edition));
  return [...(outlines.find(({ filePath }) => filePath === file)?.data.parts ?? [])];
}
