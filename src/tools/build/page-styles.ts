import { basename } from 'node:path';
import { transform } from 'lightningcss';
import { builtText } from './built-folder.ts';
import { named, type PageElement } from './html-page.ts';
import { memoizedByText } from '../../content/memoized.ts';

/**
 * Leaves in a page's inline styles only the rules whose classes stand in that page or in a script that it can run, and the values that
 * those rules use, since what styles another page would be sent before this one's first word. A rule without a class always stays.
 * @param scripts The text of each script of the site, by its file name.
 * @example ownStyles({})(pageElements('<p class="a">'))('.a{b:c}.d{e:f}') // => '.a{b:c}'
 */
export function ownStyles(
  scripts: Readonly<Record<string, string>>,
): (elements: readonly PageElement[]) => (css: string) => string {
  const wordsIn = memoizedByText((names: string) => wordsOfScripts(names, scripts));
  // Pages of one kind mostly leave out the same classes of the same style.
  const style = memoizedByText((css: string) => ({
    classes: classNames(css),
    without: memoizedByText((unused: string) => withoutValues(without(css, unused.split(' ')))),
  }));
  return (elements) => {
    const inScripts = wordsIn(
      named(elements, 'script')
        .map(({ attributes }) => attributes.get('src'))
        .join(' '),
    );
    const inPage = new Set(elements.flatMap(({ attributes }) => attributes.get('class')?.split(/\s+/) ?? []));
    return (css) => {
      const { classes, without } = style(css);
      return without(classes.filter((name) => !inPage.has(name) && !inScripts.has(name)).join(' '));
    };
  };
}

/** The text of every script of a built site, by its file name. */
export function siteScripts(folder: string, files: readonly string[]): Record<string, string> {
  return Object.fromEntries(
    files.filter((file) => file.endsWith('.js')).map((file) => [basename(file), builtText(folder, file)]),
  );
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

/** The classes of a style, but for those with the name of a property in it: Lightning CSS would take `border-collapse` away, too. */
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
  return [...names].filter((name) => !css.includes(`{${name}:`) && !css.includes(`;${name}:`));
}

/**
 * A style without the custom properties of the whole page that nothing in it uses; each may have been the last to use another. Those of a
 * part of the page stay: they may be set for another style.
 */
function withoutValues(css: string): string {
  const found = (pattern: RegExp, text: string) => [...text.matchAll(pattern)].map(([, name = '']) => name);
  const used = new Set(found(/var\((--[\w-]+)/g, css));
  const ofPage = [...css.matchAll(/:root[^{}]*\{[^{}]*\}|@property[^{]*\{/g)].join('');
  const unused = [...new Set(found(/(--[\w-]+)\s*[:{]/g, ofPage))].filter((name) => !used.has(name));
  return unused.length === 0 ? css : withoutValues(without(css, unused));
}

function without(css: string, unusedSymbols: string[]): string {
  return transform({
    filename: 'page.css',
    code: Buffer.from(css),
    minify: true,
    unusedSymbols,
  }).code.toString();
}
