import type { MdastNode } from 'satteri';
import { LANGUAGE, type Locale } from '../../figure/locale.ts';
import { CHINESE_RUN } from '../prose/chinese-run.ts';
import { encrypted } from '../prose/encrypted.ts';
import type { ProseNode } from '../prose/prose-node.ts';
import { type Prose, type ProseElement, propText } from './prose.ts';

/** The elements that Markdown with nothing to say of itself is drawn as. */
const TAGS: Partial<Record<MdastNode['type'], string>> = {
  paragraph: 'p',
  emphasis: 'em',
  strong: 'strong',
  blockquote: 'blockquote',
  thematicBreak: 'hr',
};

/** What an article says, as plain data in the shape in which it is drawn. */
export function proseTree({ nodes, blocks }: Prose, locale: Locale): ProseNode[] {
  const addresses = new Map(
    nodes.flatMap((node) => (node.type === 'definition' ? [[node.identifier, node.url]] : [])),
  );

  function drawn(node: MdastNode): ProseNode[] {
    switch (node.type) {
      case 'text':
        return textNodes(node.value, locale);
      case 'inlineCode':
        return [element('code', textNodes(node.value, locale))];
      case 'break':
        return [element('br', []), '\n'];
      case 'heading':
        return [element(`h${node.depth}`, inside(node))];
      case 'link':
        return [element('a', inside(node), { href: encrypted(node.url) })];
      case 'linkReference':
        return [element('a', inside(node), { href: addresses.get(node.identifier) ?? '' })];
      case 'list':
        return [list(node)];
      case 'mdxJsxTextElement':
      case 'mdxJsxFlowElement':
        return [element(node.name ?? '', inside(node), propsOf(node))];
      default: {
        // What is left are notes to colleagues and the addresses of links.
        const tag = TAGS[node.type];
        return tag === undefined ? [] : [element(tag, inside(node))];
      }
    }
  }

  function inside(node: MdastNode): ProseNode[] {
    return 'children' in node ? node.children.flatMap(drawn) : [];
  }

  function list({ ordered, spread, children }: Extract<MdastNode, { type: 'list' }>): ProseNode {
    const isLoose = spread || children.some((item) => item.spread);
    const items = children.map((item) =>
      element(
        'li',
        item.children.flatMap((block) =>
          block.type === 'paragraph' && !isLoose ? inside(block) : ['\n', ...drawn(block), '\n'],
        ),
      ),
    );
    return element(ordered ? 'ol' : 'ul', ['\n', ...items.flatMap((item) => [item, '\n'])]);
  }

  return blocks.flatMap(drawn);
}

function element(
  name: string,
  children: readonly ProseNode[],
  props: Readonly<Record<string, string>> = {},
): ProseNode {
  return { name, props, children };
}

function textNodes(text: string, locale: Locale): ProseNode[] {
  if (locale === 'zh') return [text];
  return text
    .split(CHINESE_RUN)
    .map((run, index) => (index % 2 ? element('span', [run], { lang: LANGUAGE.zh.tag }) : run))
    .filter((run) => run !== '');
}

function propsOf(node: ProseElement): Record<string, string> {
  const names = node.attributes.flatMap((attribute) => ('name' in attribute ? attribute.name : []));
  return Object.fromEntries(names.map((name) => [name, propText(node, name) ?? '']));
}
