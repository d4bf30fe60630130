import { nearest } from '../../content/reader/nearest.ts';
import type { Place } from '../../content/reader/issue.ts';
import type { Prose, ProseElement } from '../../content/reader/prose.ts';
import { propSpan } from '../../content/reader/tag.ts';
import { listed } from '../../content/reader/wording.ts';
import type { Tell } from '../../content/reader/issue.ts';
import type { ComponentUse } from '../../content/prose/component-catalogue.ts';

/** What can be wrong with a prop. */
export const PROP_CODES = ['invalid-prop', 'unknown-prop', 'missing-prop'] as const;

/** Tells what is wrong with what stands inside a component's angle brackets. */
export function tellOfProps(
  element: ProseElement,
  { props: uses, required, example }: ComponentUse,
  tag: Place,
  prose: Prose,
  tell: Tell<(typeof PROP_CODES)[number]>,
): void {
  const component = `<${element.name ?? ''}>`;
  const allowed = Object.keys(uses);
  const props = element.attributes.flatMap((prop) => (prop.type === 'mdxJsxAttribute' ? prop : []));
  // `{...anything}` hides which props there are, so none is said to be missing.
  if (props.length < element.attributes.length) {
    tell('invalid-prop.not-text', tag, { component, example });
    return;
  }
  for (const { name: prop, value } of props) {
    const place = prose.source.place(propSpan(element, prop, prose));
    const options = uses[prop];
    if (!allowed.includes(prop)) {
      const guess = nearest(prop, allowed);
      if (allowed.length === 0) tell('unknown-prop.none', place, { component, prop, example });
      else tell('unknown-prop.listed', place, { component, prop, names: listed(allowed), example, guess });
    } else if (typeof value !== 'string') tell('invalid-prop.not-text', place, { component, example });
    else if (options && !options.includes(value))
      tell('invalid-prop.option', place, {
        component,
        prop,
        value,
        options: listed(options),
        guess: nearest(value, options),
      });
    else if (!options && value.trim() === '')
      tell('invalid-prop.empty', place, { component, prop, value, example });
  }
  // A mistyped prop is one mistake, not an unknown one and a missing one.
  const meant = props.map(({ name }) => (allowed.includes(name) ? name : nearest(name, allowed)));
  for (const prop of required.filter((name) => !meant.includes(name)))
    tell('missing-prop', tag, { component, prop, example });
}
