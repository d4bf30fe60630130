import { type DefaultTreeAdapterTypes, parse } from 'parse5';

/** An element of a built page: its name, its attributes and the text inside it. */
export interface PageElement {
  name: string;
  attributes: Map<string, string>;
  text: string;
}

/** Parses a page as a browser does and lists its elements in order, those inside templates included. */
export function pageElements(html: string): PageElement[] {
  const elements: PageElement[] = [];
  collect(parse(html), elements);
  return elements;
}

/** The elements of one name. */
export function named(elements: PageElement[], name: string): PageElement[] {
  return elements.filter((element) => element.name === name);
}

/** True for a link element of one relation, such as stylesheet or canonical. */
export function hasRelation(element: PageElement, relation: string): boolean {
  return (element.attributes.get('rel') ?? '').toLowerCase().split(/\s+/).includes(relation);
}

function collect(node: DefaultTreeAdapterTypes.Node, elements: PageElement[]): void {
  if ('tagName' in node) {
    elements.push({
      name: node.tagName,
      attributes: new Map(
        node.attrs.map(({ prefix, name, value }) => [prefix ? `${prefix}:${name}` : name, value]),
      ),
      text: node.childNodes.map((child) => ('value' in child ? child.value : '')).join(''),
    });
  }
  if ('content' in node) collect(node.content, elements);
  if ('childNodes' in node) for (const child of node.childNodes) collect(child, elements);
}
