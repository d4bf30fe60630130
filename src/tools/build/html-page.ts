import { Parser } from 'htmlparser2';

/** An element of a built page: its name, its attributes, its language, the text right inside it, and where it stands in the page. */
export interface PageElement {
  name: string;
  attributes: Map<string, string>;
  /** As the nearest `lang` around it says, such as zh-CN. */
  language: string;
  text: string;
  /** Where its start tag begins, and where what is inside it does. */
  start: number;
  inside: number;
}

/** Reads a page once from its beginning to its end and lists its elements in order, those inside templates included. */
export function pageElements(html: string): PageElement[] {
  const elements: PageElement[] = [];
  const open: PageElement[] = [];
  const parser = new Parser(
    {
      onopentag(name, attributes) {
        const place = { start: parser.startIndex, inside: parser.endIndex + 1 };
        const language = attributes['lang'] ?? open.at(-1)?.language ?? '';
        const element = {
          name,
          attributes: new Map(Object.entries(attributes)),
          language,
          text: '',
          ...place,
        };
        elements.push(element);
        open.push(element);
      },
      ontext(text) {
        const around = open.at(-1);
        if (around) around.text += text;
      },
      onclosetag() {
        open.pop();
      },
    },
    // Drawings have names such as viewBox, and Astro writes every other one small.
    { lowerCaseTags: false, lowerCaseAttributeNames: false },
  );
  parser.end(html);
  return elements;
}

/** The elements of one name. */
export function named(elements: readonly PageElement[], name: string): PageElement[] {
  return elements.filter((element) => element.name === name);
}

/** True for a link element of one relation, such as stylesheet or canonical. */
export function hasRelation(element: PageElement, relation: string): boolean {
  return (element.attributes.get('rel') ?? '').toLowerCase().split(/\s+/).includes(relation);
}

/** A text as it is, inside an element or an attribute of a page. */
export function escapedHtml(text: string): string {
  return text
    .replaceAll('&', '&amp;')
    .replaceAll('<', '&lt;')
    .replaceAll('>', '&gt;')
    .replaceAll('"', '&quot;');
}

/** All styles that stand in a page, in their order, as one. */
export function stylesOf(elements: readonly PageElement[]): string {
  return named(elements, 'style')
    .map(({ text }) => text)
    .join('\n');
}
