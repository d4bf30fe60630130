import type { MdastNode } from 'satteri';
import { forEachProse } from '../rule.ts';
import { error, type Issue, type Place } from '../../content/reader/issue.ts';
import type { Prose } from '../../content/reader/prose.ts';
import { repetitions } from '../repetitions.ts';
import { figuresByPlace } from './mentions.ts';

/** A figure stands once in an article, and once more in its plain version at most, and neither it nor a term stands where it would be a link within a link. */
export const componentsAreWellPlaced = forEachProse((prose) => [
  ...repeated(prose),
  ...prose.nodes.flatMap((node) => inside(node, prose)),
]);

function repeated(prose: Prose): Issue[] {
  return Object.values(figuresByPlace(prose)).flatMap((figures) =>
    repetitions(figures, ({ id }) => id).map(({ first, again: { id, place } }) =>
      error('repeated-figure', place, {
        zh: `数字“${id}”在第${first.place.line}行已经写过一次了。`,
        zhFix:
          '正文里一个数字只写一次，浅白版里也是一次：这里改成不带数字的说法，或删去前面的一处；中英文稿一起改。',
        en: `The figure “${id}” already stands on line ${first.place.line}.`,
        enFix:
          'A figure stands once in the text, and once in its plain version: put this sentence without it, or take out the other; do the same in both languages.',
      }),
    ),
  );
}

/** What makes links, or is the text of one. */
function inside(node: MdastNode, prose: Prose): Issue[] {
  const isLink = node.type === 'link' || node.type === 'linkReference';
  const isTerm =
    (node.type === 'mdxJsxTextElement' || node.type === 'mdxJsxFlowElement') && node.name === 'Term';
  if (node.type !== 'heading' && !isLink && !isTerm) return [];
  return descendants(node).flatMap((inner) => {
    const place = prose.at(inner);
    if (inner.type === 'mdxJsxTextElement' && inner.name === 'Stat')
      return [misplaced(place, '<Stat>', node.type === 'heading' ? HEADING : LINK)];
    if (node.type === 'heading') return [];
    if (inner.type === 'mdxJsxTextElement' && inner.name === 'Term')
      return [misplaced(place, '<Term>', LINK)];
    return isTerm && inner.type === 'link' ? [misplaced(place, prose.at(inner).text ?? '', LINK)] : [];
  });
}

function descendants(node: MdastNode): MdastNode[] {
  return 'children' in node ? node.children.flatMap((child) => [child, ...descendants(child)]) : [];
}

const HEADING = { zh: '小标题', en: 'a heading' };
const LINK = { zh: '链接的文字', en: 'the words of a link' };

function misplaced(place: Place, what: string, where: typeof HEADING): Issue {
  return error('misplaced-component', place, {
    zh: `${what} 不能放在${where.zh}里。`,
    zhFix: '把它移到下面的正文句子里；它自己就是一个链接，外面不能再套链接。',
    en: `The mark ${what} cannot stand inside ${where.en}.`,
    enFix: 'Move it into a sentence of the text: it is a link itself, and a link cannot hold another.',
  });
}
