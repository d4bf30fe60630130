import type { CompatStatement, Identifier } from '@mdn/browser-compat-data';
import data from '@mdn/browser-compat-data' with { type: 'json' };
import { type AnyNode, parse } from 'acorn';
import postcss from 'postcss';
import type { Browsers } from '../../../src/tools/build/floor.ts';

/** True where browser-compat data has a feature in no browser of a floor without a flag or a prefix, or only in newer ones. */
function isNewer({ support }: CompatStatement, floor: Browsers): boolean {
  return (['chrome', 'safari'] as const).some((browser) => {
    const statements = [support[browser] ?? []].flat();
    const since = statements.filter(({ flags, partial_implementation: partial }) => !flags && !partial);
    return !since.some(
      ({ version_added: added }) => typeof added === 'string' && isUpTo(added, floor[browser]),
    );
  });
}

function isUpTo(version: string, most: string): boolean {
  const [major = 0, minor = 0] = version.replace('≤', '').split('.').map(Number);
  const [mostMajor = 0, mostMinor = 0] = most.split('.').map(Number);
  return major < mostMajor || (major === mostMajor && minor <= mostMinor);
}

function parts(identifier: Identifier | undefined = {}): [string, Identifier][] {
  return Object.keys(identifier).flatMap((name): [string, Identifier][] => {
    const part = name === '__compat' ? undefined : identifier[name];
    return part ? [[name, part]] : [];
  });
}

/** The names that are newer than a floor wherever they are a member, and those of globals: what is old somewhere may be meant. */
function newerNames(floor: Browsers) {
  const members = new Map<string, boolean>();
  const globals = new Map<string, boolean>();
  for (const room of [data.api, data.javascript.builtins]) {
    for (const [name, found] of parts(room)) {
      if (found.__compat) globals.set(name, isNewer(found.__compat, floor));
      for (const [member, { __compat: told }] of parts(found)) {
        const plain = member.replace(/_static$/, '');
        if (told) members.set(plain, (members.get(plain) ?? true) && isNewer(told, floor));
      }
    }
  }
  const of = (names: ReadonlyMap<string, boolean>) =>
    new Set([...names].flatMap(([name, is]) => (is ? name : [])));
  return { members: of(members), globals: of(globals) };
}

/**
 * What a script uses that is newer than a floor, each once: `.toSorted`, `Highlight`, `(?<=`. It knows a member by its name alone, so one of
 * the script’s own may bear that name.
 * @throws for syntax newer than that of 2021, which Chromium 88 and Safari 14.1 read
 */
export function newerInScript(code: string, floor: Browsers): string[] {
  const { members, globals } = newerNames(floor);
  const found = new Set<string>();
  const tree = parse(code, { ecmaVersion: 2021, sourceType: 'module' });
  JSON.stringify(tree, (_, node: unknown) => {
    if (!isNode(node)) return node;
    if (node.type === 'MemberExpression' && node.property.type === 'Identifier' && !node.computed) {
      if (members.has(node.property.name)) found.add(`.${node.property.name}`);
    }
    if (node.type === 'NewExpression' || node.type === 'CallExpression') {
      if (node.callee.type === 'Identifier' && globals.has(node.callee.name)) found.add(node.callee.name);
    }
    if (node.type === 'Literal' && node.regex && /\(\?<[=!]/.test(node.regex.pattern)) found.add('(?<=');
    return typeof node === 'object' && 'value' in node && typeof node.value === 'bigint'
      ? { ...node, value: 0 }
      : node;
  });
  return [...found].sort();
}

function isNode(value: unknown): value is AnyNode {
  return typeof value === 'object' && value !== null && 'type' in value && 'start' in value;
}

/** What a style sheet uses outside any `@supports` that is newer than a floor, each once: a property, an at-rule, a selector, a media condition. */
export function newerInStyle(css: string, floor: Browsers): string[] {
  const found = new Set<string>();
  const look = (name: string, identifier: Identifier | undefined) => {
    if (identifier?.__compat && isNewer(identifier.__compat, floor)) found.add(name);
  };
  const root = postcss.parse(css);
  root.walkAtRules('supports', (rule) => {
    rule.remove();
  });
  root.walkAtRules(({ name, params }) => {
    look(`@${name}`, data.css['at-rules']?.[name]);
    if (name !== 'media') return;
    for (const [, feature = ''] of params.matchAll(/\(([a-z-]+)/g))
      look(`(${feature})`, data.css['at-rules']?.['media']?.[feature.replace(/^(?:min|max)-/, '')]);
    if (/[<>]|\bnot \(/.test(params)) found.add('@media ranges');
  });
  root.walkRules(({ selector }) => {
    for (const [, name = ''] of selector.matchAll(/(?<!\\):{1,2}([a-z-]+)/g))
      look(`:${name}`, data.css.selectors?.[name]);
    if (selector.includes('&')) found.add('nesting');
  });
  root.walkDecls(({ prop, value }) => {
    if (!prop.startsWith('--')) look(prop, data.css.properties?.[prop]);
    for (const [, name = ''] of value.matchAll(/\b(oklch|oklab|lch|lab|color-mix|light-dark|round|mod)\(/g))
      found.add(`${name}()`);
    for (const [, unit = ''] of value.matchAll(/\d(cq[whib]|cqmin|cqmax|[dsl]v[hwib]|lh|rlh|cap)\b/g))
      found.add(unit);
    if (prop === 'overflow-wrap' && value === 'anywhere') found.add('overflow-wrap: anywhere');
  });
  return [...found].sort();
}
