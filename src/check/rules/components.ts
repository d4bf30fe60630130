import { forEachProse } from '../rule.ts';
import { isHtmlName } from '../../content/reader/html-elements.ts';
import { error, type Issue, type Place } from '../../content/reader/issue.ts';
import { told } from '../../content/reader/messages/messages.ts';
import { nearest } from '../../content/reader/nearest.ts';
import type { Prose, ProseElement } from '../../content/reader/prose.ts';
import { tagSpan } from '../../content/reader/tag.ts';
import { listed } from '../../content/reader/wording.ts';
import { COMPONENTS, type ComponentUse } from './component-catalogue.ts';
import { propIssues } from './props.ts';

/** Prose uses the site's own components only, inside sentences, each with the props it has. */
export const componentsAreKnown = forEachProse((prose) => {
  const { elements } = prose;
  const at = (element: ProseElement): Place => prose.source.place(tagSpan(element, prose));
  // What is pasted from elsewhere has a tag for every few words: one mistake, told at the first.
  const [first, ...more] = elements.filter(({ name }) => isHtml(name));
  const words = told((m) => m.rawHtml(first?.name ?? '', more.length));
  const html = first ? [error('raw-html', at(first), words)] : [];
  const ours = elements.filter(({ name }) => !isHtml(name));
  return [...html, ...ours.flatMap((element) => elementIssues(element, prose))];
});

/** A fragment `<>` has no name, and comes from the same places. */
function isHtml(name: string | null | undefined): boolean {
  return !name || (isHtmlName(name) && !nearest(name, COMPONENTS.keys()));
}

function elementIssues(element: ProseElement, prose: Prose): Issue[] {
  const place = prose.source.place(tagSpan(element, prose));
  const name = element.name ?? '';
  const use = COMPONENTS.get(name);
  if (!use) return [unknown(name, place)];
  const held =
    !use.mayHoldText && element.children.length > 0
      ? [holdsText(name, use, heldIn(element, prose) ?? place)]
      : [];
  const alone = element.type === 'mdxJsxFlowElement' && !use.isBlock ? [standsAlone(name, place)] : [];
  return [...held, ...alone, ...propIssues(element, use, prose)];
}

/** What stands between the tags of an element. */
function heldIn({ children }: ProseElement, prose: Prose): Place | undefined {
  const [first, last] = [children[0], children.at(-1)];
  return first && last && prose.source.place({ start: prose.span(first).start, end: prose.span(last).end });
}

function unknown(name: string, place: Place): Issue {
  const suggestion = nearest(name, COMPONENTS.keys());
  const names = listed([...COMPONENTS.keys()].map((known) => `<${known}>`));
  return error('unknown-component', place, {
    zh: `没有 <${name}> 这种标记。`,
    zhFix: `正文里可以用的标记有：${names.zh}，大小写要一致。如果“${name}”是文字，去掉尖括号，书名用《》。`,
    en: `There is no markup called <${name}>.`,
    enFix: `Prose may use ${names.en}, with the same capitals. If “${name}” is meant as text, leave out the angle brackets.`,
    guess: suggestion && `<${suggestion}>`,
    suggestion,
  });
}

function holdsText(name: string, { example }: ComponentUse, place: Place): Issue {
  return error('unexpected-content', place, {
    zh: `<${name}> 里面不能放文字。`,
    zhFix: `写成 ${example}，文字放在它的前面或后面；数字怎样显示由数据文件决定。`,
    en: `<${name}> cannot have text inside it.`,
    enFix: `Write ${example} and put the words before or after it; how the figure reads is decided by its own file.`,
  });
}

function standsAlone(name: string, place: Place): Issue {
  return error('component-alone', place, {
    zh: `<${name}> 单独成了一行，前后没有文字。`,
    zhFix: '把它放进句子里，前后要有文字。',
    en: `<${name}> stands on a line by itself, with no words around it.`,
    enFix: 'Put it inside a sentence.',
  });
}
