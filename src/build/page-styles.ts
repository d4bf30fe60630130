import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { transform } from 'lightningcss';
import { builtFiles } from './built-folder.ts';

const STYLE = /(<style[^>]*>)([\s\S]*?)(<\/style>)/g;

/**
 * Leaves in a page's inline styles only the rules whose classes stand in that page or in a script of the site, since what styles another
 * page would be sent before this one's first word. A rule without a class always stays.
 * @example ownStyles('')('<style>.a{b:c}.d{e:f}</style><p class="a">') // => '<style>.a{b:c}</style><p class="a">'
 */
export function ownStyles(scripts: string): (html: string) => string {
  const inScripts = new Set(scripts.match(/[\w-]+/g));
  const classesOf = remembered(classNames);
  const cut = remembered((key) => {
    const [unused = '', css = ''] = key.split('\0');
    return withoutClasses(css, unused.split(' '));
  });
  return (html) => {
    const markup = html.replace(STYLE, '');
    const inPage = new Set([...markup.matchAll(/ class="([^"]*)"/g)].flatMap(([, list = '']) => words(list)));
    return html.replace(STYLE, (_, start: string, css: string, end: string) => {
      const unused = classesOf(css).filter((name) => !inPage.has(name) && !inScripts.has(name));
      return start + cut(`${unused.join(' ')}\0${css}`) + end;
    });
  };
}

/** The text of every script of a built site. */
export function siteScripts(folder: string): string {
  const scripts = builtFiles(folder).filter((file) => file.endsWith('.js'));
  return scripts.map((file) => readFileSync(join(folder, file), 'utf8')).join('\n');
}

function words(attribute: string): string[] {
  return attribute.replace(/&(?:#38|amp);/g, '&').split(/\s+/);
}

function classNames(css: string): string[] {
  const names = new Set<string>();
  transform({
    filename: 'page.css',
    code: Buffer.from(css),
    visitor: {
      Selector(selector) {
        for (const part of selector) if (part.type === 'class') names.add(part.name);
      },
    },
  });
  return [...names];
}

function withoutClasses(css: string, unusedSymbols: string[]): string {
  return transform({
    filename: 'page.css',
    code: Buffer.from(css),
    minify: true,
    unusedSymbols,
  }).code.toString();
}

function remembered<T>(make: (key: string) => T): (key: string) => T {
  const known = new Map<string, T>();
  return (key) => {
    const value = known.get(key) ?? make(key);
    known.set(key, value);
    return value;
  };
}
