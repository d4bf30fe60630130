import postcss, { type AnyNode, type ChildNode } from 'postcss';

/**
 * A style sheet without cascade layers, which old browsers skip with all that is in them: the rules of each layer in the layers’ order, then
 * what stood in none. Where a weaker layer has the more specific selector it would now win; tests/browser/floor.spec.ts looks for that.
 * @example flattened('@layer a,b;@layer b{p{margin:0}}@layer a{i{margin:0}}') // => 'i{margin:0}p{margin:0}'
 * @throws for a layer inside another rule
 */
export function flattened(css: string): string {
  const root = postcss.parse(css);
  const layers = new Map<string, ChildNode[]>();
  root.each((node) => {
    if (node.type === 'comment') node.remove();
    if (!isLayer(node)) return;
    const names = node.params.split(/,\s*/);
    for (const name of names) if (!layers.has(name)) layers.set(name, []);
    layers.get(node.params)?.push(...(node.nodes ?? []));
    node.remove();
  });
  root.prepend([...layers.values()].flat());
  root.walkAtRules('layer', ({ params }) => {
    throw new Error(`@layer ${params} stands inside another rule`);
  });
  return root.toString();
}

/**
 * A style sheet whose every rule wins over any rule of a page: loaded later and in no layer it would, were the page’s layers still there.
 * @example raised('.a::before{margin:0}') // => '.a:not(#a#a)::before{margin:0}'
 */
export function raised(css: string): string {
  const root = postcss.parse(css);
  root.walkRules((rule) => {
    if (rule.parent?.type === 'atrule' && 'name' in rule.parent && rule.parent.name === 'keyframes') return;
    rule.selectors = rule.selectors.map((selector) =>
      selector.replace(/(?=::?(?:before|after|highlight\(.*\))$)|$/, ':not(#a#a)'),
    );
  });
  return root.toString();
}

function isLayer(node: AnyNode): node is postcss.AtRule {
  return node.type === 'atrule' && node.name === 'layer';
}
