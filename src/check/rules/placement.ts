import type { MdastNode } from 'satteri';
import { figuresByPlace } from '../mentions.ts';
import { repetitions } from '../repetitions.ts';
import { defineRule } from '../rule.ts';

/** A figure stands once in an article, and once more in its plain version at most. */
export const figuresAreNotRepeated = defineRule({
  id: 'figures-are-not-repeated',
  scope: 'prose',
  codes: ['repeated-figure'],
  check: (prose, { tell }) => {
    for (const figures of Object.values(figuresByPlace(prose)))
      for (const { first, again } of repetitions(figures, ({ id }) => id))
        tell('repeated-figure', again.place, [
          `数字“${again.id}”在第${first.place.line}行已经写过一次了。 → 正文里一个数字只写一次，浅白版里也是一次：这里改成不带数字的说法，或删去前面的一处；中英文稿一起改。`,
          `The figure “${again.id}” already stands on line ${first.place.line}. → A figure stands once in the text, and once in its plain version: put this sentence without it, or take out the other; do the same in both languages.`,
        ]);
  },
});

/** Neither a figure nor a term stands where it would be a link within a link. */
export const componentsAreWellPlaced = defineRule({
  id: 'components-are-well-placed',
  scope: 'prose',
  codes: ['misplaced-component'],
  check: (prose, { tell }) => {
    for (const node of prose.nodes) {
      const isElement = node.type === 'mdxJsxTextElement' || node.type === 'mdxJsxFlowElement';
      const [isHeading, isTerm] = [node.type === 'heading', isElement && node.name === 'Term'];
      if (!isHeading && !isTerm && node.type !== 'link' && node.type !== 'linkReference') continue;
      const where = isHeading
        ? { zh: '小标题', en: 'a heading' }
        : { zh: '链接的文字', en: 'the words of a link' };
      for (const inner of descendants(node)) {
        const tag = inner.type === 'mdxJsxTextElement' ? inner.name : undefined;
        const isLink = tag === 'Stat' || (!isHeading && tag === 'Term') || (isTerm && inner.type === 'link');
        if (!isLink) continue;
        const what = tag ? `<${tag}>` : (prose.at(inner).text ?? '');
        tell('misplaced-component', prose.at(inner), [
          `${what} 不能放在${where.zh}里。 → 把它移到下面的正文句子里；它自己就是一个链接，外面不能再套链接。`,
          `The mark ${what} cannot stand inside ${where.en}. → Move it into a sentence of the text: it is a link itself, and a link cannot hold another.`,
        ]);
      }
    }
  },
});

function descendants(node: MdastNode): MdastNode[] {
  return 'children' in node ? node.children.flatMap((child) => [child, ...descendants(child)]) : [];
}
