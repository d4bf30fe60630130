import type { Localised } from '../../figure/locale.ts';
import { error, type Issue, type IssueCode, type Place } from '../../content/reader/issue.ts';
import { nearest } from '../../content/reader/nearest.ts';
import type { Prose, ProseElement } from '../../content/reader/prose.ts';
import { propSpan, tagSpan } from '../../content/reader/tag.ts';
import { listed } from '../../content/reader/wording.ts';
import type { ComponentUse } from './component-catalogue.ts';

/** What is wrong with what stands inside a component's angle brackets. */
export function propIssues(element: ProseElement, use: ComponentUse, prose: Prose): Issue[] {
  const { name, attributes } = element;
  const place = prose.source.place(tagSpan(element, prose));
  const at = (prop: string): Place => prose.source.place(propSpan(element, prop, prose));
  const component = `<${name ?? ''}>`;
  const allowed = Object.keys(use.props);
  const props = attributes.flatMap((prop) => (prop.type === 'mdxJsxAttribute' ? prop : []));
  // `{...anything}` hides which props there are, so none is said to be missing.
  if (props.length < attributes.length) return [notText(component, use, place)];
  const given = props.map((prop) => prop.name);
  // A mistyped prop is one mistake, not an unknown one and a missing one.
  const meant = given.map((prop) => (allowed.includes(prop) ? prop : nearest(prop, allowed)));
  const missing = use.required.filter((prop) => !meant.includes(prop));
  return [
    ...props.flatMap(({ name: prop, value }) => {
      if (!allowed.includes(prop)) return [unknownProp(component, prop, use, at(prop))];
      if (typeof value !== 'string') return [notText(component, use, at(prop))];
      const options = use.props[prop];
      if (options ? options.includes(value) : value.trim() !== '') return [];
      return [wrongValue(component, prop, value, use, at(prop))];
    }),
    ...missing.map((prop) =>
      told('missing-prop', place, use, {
        zh: `${component} 里没有写“${prop}”。`,
        en: `${component} lacks its “${prop}”.`,
      }),
    ),
  ];
}

function told(code: IssueCode, place: Place, { example }: ComponentUse, message: Localised): Issue {
  return error(code, place, {
    ...message,
    zhFix: `照这样写：${example}。`,
    enFix: `Write it like this: ${example}.`,
  });
}

function notText(component: string, use: ComponentUse, place: Place): Issue {
  return told('invalid-prop', place, use, {
    zh: `${component} 里的等号后面应当是半角双引号和其中的文字，不能用花括号。`,
    en: `In ${component}, what follows the equals sign should be a text in straight double quotes, without braces.`,
  });
}

function unknownProp(component: string, prop: string, use: ComponentUse, place: Place): Issue {
  const { props, example } = use;
  const names = listed(Object.keys(props));
  const message = { zh: `${component} 里不能写“${prop}”。`, en: `${component} has no “${prop}”.` };
  if (names.zh === '') return told('unknown-prop', place, use, message);
  return error('unknown-prop', place, {
    ...message,
    zhFix: `可以写的有：${names.zh}。例如 ${example}。`,
    enFix: `It may have: ${names.en}. For example, ${example}.`,
    guess: nearest(prop, Object.keys(props)),
  });
}

function wrongValue(component: string, prop: string, value: string, use: ComponentUse, place: Place): Issue {
  const message = {
    zh: `${component} 的“${prop}”不能写“${value}”。`,
    en: `“${prop}” of ${component} cannot be “${value}”.`,
  };
  const options = use.props[prop];
  if (!options) return told('invalid-prop', place, use, message);
  const list = listed(options);
  return error('invalid-prop', place, {
    ...message,
    zhFix: `可以写的有：${list.zh}；也可以整个不写。`,
    enFix: `It may be: ${list.en}; or leave it out.`,
    guess: nearest(value, options),
  });
}
