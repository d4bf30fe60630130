import { nearest } from '../../content/reader/nearest.ts';
import type { Place, Words } from '../../content/reader/issue.ts';
import type { Prose, ProseElement } from '../../content/reader/prose.ts';
import { propSpan } from '../../content/reader/tag.ts';
import { listed } from '../../content/reader/wording.ts';
import type { Tell } from '../rule.ts';
import type { ComponentUse } from './component-catalogue.ts';

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
  const [fix, fixEn] = [`照这样写：${example}。`, `Write it like this: ${example}.`];
  const notText: Words = [
    `${component} 里的等号后面应当是半角双引号和其中的文字，不能用花括号。 → ${fix}`,
    `In ${component}, what follows the equals sign should be a text in straight double quotes, without braces. → ${fixEn}`,
  ];
  const props = element.attributes.flatMap((prop) => (prop.type === 'mdxJsxAttribute' ? prop : []));
  // `{...anything}` hides which props there are, so none is said to be missing.
  if (props.length < element.attributes.length) {
    tell('invalid-prop', tag, notText);
    return;
  }
  for (const { name: prop, value } of props) {
    const place = prose.source.place(propSpan(element, prop, prose));
    const options = uses[prop];
    const [names, list] = [listed(allowed), listed(options ?? [])];
    if (!allowed.includes(prop))
      tell('unknown-prop', place, [
        `${component} 里不能写“${prop}”。 → ${names.zh ? `可以写的有：${names.zh}。例如 ${example}。` : fix}`,
        `${component} has no “${prop}”. → ${names.en ? `It may have: ${names.en}. For example, ${example}.` : fixEn}`,
        { guess: nearest(prop, allowed) },
      ]);
    else if (typeof value !== 'string') tell('invalid-prop', place, notText);
    else if (options ? !options.includes(value) : value.trim() === '')
      tell('invalid-prop', place, [
        `${component} 的“${prop}”不能写“${value}”。 → ${options ? `可以写的有：${list.zh}；也可以整个不写。` : fix}`,
        `“${prop}” of ${component} cannot be “${value}”. → ${options ? `It may be: ${list.en}; or leave it out.` : fixEn}`,
        { guess: nearest(value, options ?? []) },
      ]);
  }
  // A mistyped prop is one mistake, not an unknown one and a missing one.
  const meant = props.map(({ name }) => (allowed.includes(name) ? name : nearest(name, allowed)));
  for (const prop of required.filter((name) => !meant.includes(name)))
    tell('missing-prop', tag, [
      `${component} 里没有写“${prop}”。 → ${fix}`,
      `${component} lacks its “${prop}”. → ${fixEn}`,
    ]);
}
