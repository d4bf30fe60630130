import { isHtmlName } from '../../content/reader/html-elements.ts';
import type { Place } from '../../content/reader/issue.ts';
import { nearest } from '../../content/reader/nearest.ts';
import type { Prose, ProseElement } from '../../content/reader/prose.ts';
import { tagSpan } from '../../content/reader/tag.ts';
import { listed } from '../../content/reader/wording.ts';
import { defineRule } from '../rule.ts';
import type { Tell } from '../../content/reader/issue.ts';
import { COMPONENTS } from '../../content/prose/component-catalogue.ts';
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
    if (first) {
      const name = first.name ?? '';
      if (more.length === 0) tell('raw-html.once', place(first), { name });
      else tell('raw-html.often', place(first), { name, more: more.length });
    }
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
    tell('unknown-component', place, { name, names, guess: suggestion && `<${suggestion}>`, suggestion });
    return;
  }
  const [first, last] = [element.children[0], element.children.at(-1)];
  if (!use.mayHoldText && first && last)
    tell(
      'unexpected-content',
      prose.source.place({ start: prose.span(first).start, end: prose.span(last).end }),
      { name, example: use.example },
    );
  if (element.type === 'mdxJsxFlowElement' && !use.isBlock) tell('component-alone', place, { name });
  if (use.isBlock && !use.mayHoldText && !prose.blocks.includes(element))
    tell('misplaced-component.not-alone', place, { name });
  tellOfProps(element, use, place, prose, tell);
}
