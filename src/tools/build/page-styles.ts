import { readFileSync } from 'node:fs';
import { basename, join } from 'node:path';
import { transform } from 'lightningcss';
import { builtFiles } from './built-folder.ts';

const STYLE = /(<style[^>]*>)([\s\S]*?)(<\/style>)/g;

/**
 * Leaves in a page's inline styles only the rules whose classes stand in that page or in a script that it can run, since what styles
 * another page would be sent before this one's first word. A rule without a class always stays.
 * @param scripts The text of each script of the site, by its file name.
 * @example ownStyles({})('<style>.a{b:c}.d{e:f}</style><p class="a">') // => '<style>.a{b:c}</style><p class="a">'
 */
export function ownStyles(scripts: Readonly<Record<string, string>>): (html: string) => string {
  const runs = remembered((html) => wordsOfScripts(html, scripts));
  const classesOf = remembered(classNames);
  const cut = remembered((key) => {
    const [unused = '', css = ''] = key.split('\0');
    return withoutClasses(css, unused.split(' '));
  });
  return (html) => {
    const markup = html.replace(STYLE, '');
    const inScripts = runs([...html.matchAll(/<script[^>]*>/g)].join(''));
    const inPage = new Set([...markup.matchAll(/ class="([^"]*)"/g)].flatMap(([, list = '']) => words(list)));
    return html.replace(STYLE, (_, start: string, css: string, end: string) => {
      const unused = classesOf(css).filter(
        (name) => !inPage.has(name) && !inScripts.has(name) && !isProperty(css, name),
      );
      return start + cut(`${unused.join(' ')}\0${css}`) + end;
    });
  };
}

/** The text of every script of a built site, by its file name. */
export function siteScripts(folder: string): Record<string, string> {
  const files = builtFiles(folder).filter((file) => file.endsWith('.js'));
  return Object.fromEntries(files.map((file) => [basename(file), readFileSync(join(folder, file), 'utf8')]));
}

/** Every word in the scripts that a text names, and in those that they name in turn. */
function wordsOfScripts(text: string, scripts: Readonly<Record<string, string>>): Set<string> {
  const reached = new Set<string>();
  const follow = (from: string): void => {
    for (const [name, script] of Object.entries(scripts)) {
      if (reached.has(name) || !from.includes(name)) continue;
      reached.add(name);
      follow(script);
    }
  };
  follow(text);
  return new Set([...reached].flatMap((name) => scripts[name]?.match(/[\w-]+/g) ?? []));
}

/** Lightning CSS takes away a property that it does not know, too, when it has the name of an unused class: `border-collapse`. */
function isProperty(css: string, name: string): boolean {
  return css.includes(`{${name}:`) || css.includes(`;${name}:`);
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
