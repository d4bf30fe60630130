import { expect, test } from 'vitest';
import type { ProseNode } from '../../../src/content/prose/prose-node.ts';
import { proseNodes } from '../../support/content.ts';

/** A tree as markup, so that it can be read in one line. */
function markup(nodes: readonly ProseNode[]): string {
  return nodes
    .map((node) => {
      if (typeof node === 'string') return node.trim();
      const props = Object.entries(node.props).map(([name, value]) => ` ${name}=${value}`);
      return `<${node.name}${props.join('')}>${markup(node.children)}</${node.name}>`;
    })
    .join('');
}

test.each<[string, string, string]>([
  ['paragraphs and sub-headings', '## 甲\n\n乙**丙**', '<h2>甲</h2><p>乙<strong>丙</strong></p>'],
  ['what an editor wrote', '有<Stat id="a" form="number" />', '<p>有<Stat id=a form=number></Stat></p>'],
  ['the words of a term', '见<Term id="a">甲</Term>', '<p>见<Term id=a>甲</Term></p>'],
  ['no note to colleagues', '{/* 核 */}\n\n甲{/* 核 */}乙', '<p>甲乙</p>'],
  ['a list whose items are lines', '- 甲\n- 乙', '<ul><li>甲</li><li>乙</li></ul>'],
  ['a list whose items are paragraphs', '1. 甲\n\n2. 乙', '<ol><li><p>甲</p></li><li><p>乙</p></li></ol>'],
  ['a link whose address stands apart', '[甲][a]\n\n[a]: /honours/', '<p><a href=/honours/>甲</a></p>'],
  ['a line that is broken', '甲\\\n乙', '<p>甲<br></br>乙</p>'],
])('A text is data in the shape it is drawn in: %s.', (_, body, tree) => {
  expect(markup(proseNodes('zh', body))).toBe(tree);
});

test('Chinese that an English text quotes is marked as Chinese, with its own punctuation.', () => {
  expect(markup(proseNodes('en', 'The 人（次）of it'))).toBe(
    '<p>The<span lang=zh-CN>人（次）</span>of it</p>',
  );
});
