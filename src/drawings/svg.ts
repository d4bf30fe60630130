/** An attribute's value; one that is undefined is left out. */
type Value = string | number | undefined;

/**
 * One SVG element as markup, its attributes escaped. Text that comes from content goes through `text`.
 * @example element('circle', { cx: 5, cy: 5, r: 2 }) // => '<circle cx="5" cy="5" r="2"/>'
 */
export function element(
  name: string,
  attributes: Readonly<Record<string, Value>>,
  ...children: readonly string[]
): string {
  const written = Object.entries(attributes)
    .map(([key, value]) => (value === undefined ? '' : ` ${key}="${escaped(String(value))}"`))
    .join('');
  return children.length ? `<${name}${written}>${children.join('')}</${name}>` : `<${name}${written}/>`;
}

/** Text for the inside of an element. */
export function text(content: string): string {
  return escaped(content);
}

function escaped(content: string): string {
  return content.replace(/[&<>"]/g, (character) => `&#${character.charCodeAt(0)};`);
}
