import { isHtmlName } from '../../content/reader/html-elements.ts';
import { propSpan, tagSpan } from '../../content/reader/tag.ts';
import { COMPONENTS } from '../../content/prose/component-catalogue.ts';
import { nodesWithin } from './markup.ts';
import { defineRule, listed, mentions, nearest, slotOf } from '../vocabulary.ts';

/** Prose uses the site’s own components only, inside sentences, each with the props that it needs and no others. */
export const componentsAreKnown = defineRule({
  scope: 'prose',
  codes: ['raw-html', 'unknown-component', 'unexpected-content', 'misplaced-component', 'invalid-prop'],
  check: (prose, { tell }) => {
    const { true: html = [], false: ours = [] } = Object.groupBy(
      prose.elements.map((element) => ({ element, tag: prose.source.place(tagSpan(element, prose)) })),
      ({ element: { name } }) => `${isHtml(name)}`,
    );
    const [first, ...more] = html;
    // What is pasted from elsewhere has a tag for every few words: one mistake, told at the first.
    if (first) {
      const name = first.element.name ?? '';
      if (more.length === 0) tell('raw-html.once', first.tag, { name });
      else tell('raw-html.often', first.tag, { name, more: more.length });
    }
    for (const { element, tag } of ours) {
      const name = element.name ?? '';
      const use = COMPONENTS.get(name);
      if (!use) {
        const suggestion = nearest(name, COMPONENTS.keys());
        const names = listed([...COMPONENTS.keys()].map((known) => `<${known}>`));
        tell('unknown-component', tag, { name, names, guess: suggestion && `<${suggestion}>`, suggestion });
        continue;
      }
      const { example } = use;
      if (!use.mayHoldText && element.children.length > 0)
        tell('unexpected-content', prose.inside(element), { name, example });
      if (element.type === 'mdxJsxFlowElement' && !use.isBlock)
        tell('misplaced-component.alone', tag, { name });
      if (use.isBlock && !use.mayHoldText && !prose.blocks.includes(element))
        tell('misplaced-component.not-alone', tag, { name });
      const props = element.attributes.flatMap((prop) => (prop.type === 'mdxJsxAttribute' ? prop : []));
      // `{...anything}` hides which props there are, so none is said to be missing.
      if (props.length < element.attributes.length) {
        tell('invalid-prop.not-text', tag, { name, example });
        continue;
      }
      const allowed = Object.keys(use.props);
      for (const prop of allowed)
        if (props.filter((one) => one.name === prop).length > 1)
          tell('invalid-prop.twice', tag, { name, prop });
      for (const { name: prop, value } of props) {
        const place = prose.source.place(propSpan(element, prop, prose));
        const [options, told] = [use.props[prop], { name, prop, example }];
        if (!allowed.includes(prop))
          tell('invalid-prop.unknown', place, { ...told, guess: nearest(prop, allowed) });
        else if (typeof value !== 'string') tell('invalid-prop.not-text', place, told);
        else if (options && !options.includes(value)) {
          const about = { value, options: listed(options), guess: nearest(value, options) };
          tell('invalid-prop.option', place, { ...told, ...about });
        } else if (!options && value.trim() === '') tell('invalid-prop.empty', place, { ...told, value });
      }
      // A mistyped prop is one mistake, not an unknown one and a missing one.
      const meant = props.map((prop) => nearest(prop.name, allowed));
      for (const prop of use.required.filter((one) => !meant.includes(one)))
        tell('invalid-prop.missing', tag, { name, prop, example });
    }
  },
});

/** A fragment `<>` has no name, and comes from the same places. */
function isHtml(name: string | null | undefined): boolean {
  return !name || (isHtmlName(name) && !nearest(name, COMPONENTS.keys()));
}

/** Neither a figure nor a term stands where it would be a link within a link, and no drawing among the sentences of a group, whose figures the page draws by itself. */
export const componentsAreWellPlaced = defineRule({
  scope: 'prose',
  codes: ['misplaced-component'],
  check: (prose, { tell }) => {
    const isInGroup = slotOf(prose.source.file.replace(/^content\//, ''))?.room === 'served';
    for (const { place } of isInGroup ? mentions(prose, 'Drawing') : [])
      tell('misplaced-component.in-group', place);
    for (const node of prose.nodes) {
      const isHeading = node.type === 'heading';
      const isTerm = 'name' in node && node.name === 'Term';
      if (!isHeading && !isTerm && node.type !== 'link' && node.type !== 'linkReference') continue;
      for (const inner of nodesWithin(node)) {
        const tag = inner.type === 'mdxJsxTextElement' ? inner.name : undefined;
        const isLink = tag === 'Stat' || (!isHeading && tag === 'Term') || (isTerm && inner.type === 'link');
        if (isLink) tell('misplaced-component.in-link', prose.at(inner));
      }
    }
  },
});
