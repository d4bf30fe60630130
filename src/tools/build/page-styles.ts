import { transform, type Visitor } from 'lightningcss';
import { memoizedByText } from '../../content/memoized.ts';
import { flattened } from './flattened.ts';
import { STYLE_TARGETS } from './floor.ts';
import { named, type PageElement } from './html-page.ts';
import { wordsOfScripts } from './script-words.ts';
import { matching, wantedBy, whatPageHas } from './selectors.ts';

/**
 * Writes a page's inline styles out for the oldest browsers, and leaves in them only the rules that something in that page can match, or something that a script makes which it can run,
 * and the values that those rules use: what styles another page would be sent before this one's first word.
 * @param scripts The text of each script of the site, by its file name.
 * @example ownStyles({})(pageElements('<p class="a">'))('.a{b:c}.d{e:f}') // => '.a{b:c}'
 */
export function ownStyles(
  scripts: Readonly<Record<string, string>>,
): (elements: readonly PageElement[]) => (css: string) => string {
  const wordsIn = memoizedByText((names: string) => wordsOfScripts(names, scripts));
  // Pages of one kind mostly leave out the same rules of the same style.
  const style = memoizedByText((written: string) => {
    const css = flattened(plain(written));
    return {
      wanted: wantedByStyle(css),
      without: memoizedByText((missing: string) =>
        withoutValues(withoutRules(css, new Set(missing.split('\n')))),
      ),
    };
  });
  return (elements) => {
    const scripted = wordsIn(
      named(elements, 'script')
        .map(({ attributes }) => attributes.get('src'))
        .join(' '),
    );
    const has = memoizedByText(whatPageHas(elements, scripted));
    return (css) => {
      const { wanted, without } = style(css);
      return without(wanted.filter((one) => !has(one)).join('\n'));
    };
  };
}

/** A style without the detours of a utility class: every frame is solid here, and no browser that knows the rest needs the prefix. */
function plain(css: string): string {
  return css
    .replaceAll('var(--tw-border-style)', 'solid')
    .replace(/-webkit-text-decoration-color:[^;}]*;/g, '');
}

/** What the selectors of a style want, each once. */
function wantedByStyle(css: string): string[] {
  const wanted = new Set<string>();
  changed(css, {
    Selector(selector) {
      for (const one of wantedBy(selector)) wanted.add(one);
    },
  });
  return [...wanted];
}

function withoutRules(css: string, missing: ReadonlySet<string>): string {
  return changed(css, { Selector: (selector) => matching(selector, (wanted) => !missing.has(wanted)) });
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
  return unused.length === 0 ? css : withoutValues(changed(css, {}, unused));
}

function changed(css: string, visitor: Visitor<never>, unusedSymbols: string[] = []): string {
  return transform({
    filename: 'page.css',
    code: Buffer.from(css),
    minify: true,
    visitor,
    unusedSymbols,
    ...STYLE_TARGETS,
  }).code.toString();
}
