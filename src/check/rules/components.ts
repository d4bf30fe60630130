import { isHtmlName } from '../../content/reader/html-elements.ts';
import type { Place } from '../../content/reader/issue.ts';
import { told } from '../../content/reader/messages.ts';
import { nearest } from '../../content/reader/nearest.ts';
import type { Prose, ProseElement } from '../../content/reader/prose.ts';
import { tagSpan } from '../../content/reader/tag.ts';
import { listed } from '../../content/reader/wording.ts';
import { defineRule } from '../rule.ts';
import type { Tell } from '../rule.ts';
import { COMPONENTS } from './component-catalogue.ts';
import { PROP_CODES, tellOfProps } from './props.ts';

const CODES = [
  ...PROP_CODES,
  'raw-html',
  'unknown-component',
  'unexpected-content',
  'component-alone',
  'misplaced-component',
] as const;

/** Prose uses the site's own components only, inside sentences, each with the props it has. */
export const componentsAreKnown = defineRule({
  id: 'components-are-known',
  scope: 'prose',
  codes: CODES,
  check: (prose, { tell }) => {
    const place = (element: ProseElement): Place => prose.source.place(tagSpan(element, prose));
    const { true: html = [], false: ours = [] } = Object.groupBy(
      prose.elements,
      ({ name }) => `${isHtml(name)}`,
    );
    const [first, ...more] = html;
    // What is pasted from elsewhere has a tag for every few words: one mistake, told at the first.
    if (first) tell('raw-html', place(first), told.rawHtml(first.name ?? '', more.length));
    for (const element of ours) ofElement(element, place(element), prose, tell);
  },
});

/** A fragment `<>` has no name, and comes from the same places. */
function isHtml(name: string | null | undefined): boolean {
  return !name || (isHtmlName(name) && !nearest(name, COMPONENTS.keys()));
}

function ofElement(
  element: ProseElement,
  place: Place,
  prose: Prose,
  tell: Tell<(typeof CODES)[number]>,
): void {
  const name = element.name ?? '';
  const use = COMPONENTS.get(name);
  if (!use) {
    const suggestion = nearest(name, COMPONENTS.keys());
    const names = listed([...COMPONENTS.keys()].map((known) => `<${known}>`));
    tell('unknown-component', place, [
      `没有 <${name}> 这种标记。 → 正文里可以用的标记有：${names.zh}，大小写要一致。如果“${name}”是文字，去掉尖括号，书名用《》。`,
      `There is no markup called <${name}>. → Prose may use ${names.en}, with the same capitals. If “${name}” is meant as text, leave out the angle brackets.`,
      { guess: suggestion && `<${suggestion}>`, suggestion },
    ]);
    return;
  }
  const [first, last] = [element.children[0], element.children.at(-1)];
  if (!use.mayHoldText && first && last)
    tell(
      'unexpected-content',
      prose.source.place({ start: prose.span(first).start, end: prose.span(last).end }),
      [
        `<${name}> 里面不能放文字。 → 写成 ${use.example}，文字放在它的前面或后面；数字怎样显示由数据文件决定。`,
        `<${name}> cannot have text inside it. → Write ${use.example} and put the words before or after it; how the figure reads is decided by its own file.`,
      ],
    );
  if (element.type === 'mdxJsxFlowElement' && !use.isBlock)
    tell('component-alone', place, [
      `<${name}> 单独成了一行，前后没有文字。 → 把它放进句子里，前后要有文字。`,
      `<${name}> stands on a line by itself, with no words around it. → Put it inside a sentence.`,
    ]);
  if (use.isBlock && !use.mayHoldText && !prose.blocks.includes(element))
    tell('misplaced-component', place, [
      `<${name}> 要自成一段，不能放在句子、列表或浅白版里。 → 把它移到两个自然段之间，前后各空一行。`,
      `<${name}> is a paragraph of its own, and cannot stand in a sentence, a list or the plain version. → Move it between two paragraphs, with an empty line before and after it.`,
    ]);
  tellOfProps(element, use, place, prose, tell);
}
