import { transform, type Visitor } from 'lightningcss';
import { memoizedByText } from '../../content/memoized.ts';
import { flattened } from './flattened.ts';
import { STYLE_TARGETS } from './floor.ts';
import { named, type PageElement } from './html-page.ts';
import { wordsOfScripts } from './script-words.ts';
import { type PartedStyle, partedStyle } from './seldom-styles.ts';
import { matching, wantedBy, whatPageHas } from './selectors.ts';

/**
 * Writes a page's inline styles out for the oldest browsers, and leaves in them only the rules that something in that page can match, or
 * something that a script makes which it can run, and the values that those rules use: what styles another page would be sent before this one's first word. Those of seldom media leave
 * the page altogether, unless it is to be whole: seldom-styles.ts.
 * @param scripts The text of each script of the site, by its file name.
 * @example ownStyles({})(pageElements('<p class="a">'))('.a{b:c}.d{e:f}') // => '.a{b:c}'
 */
export function ownStyles(
  scripts: Readonly<Record<string, string>>,
): (elements: readonly PageElement[], isWhole?: boolean) => (css: string) => string {
  const wordsIn = memoizedByText((names: string) => wordsOfScripts(names, scripts));
  // Pages of one kind mostly leave out the same rules of the same style.
  const style = memoizedByText((written: string) => readStyle(parted(written)));
  const whole = memoizedByText((written: string) =>
    readStyle({ often: flattened(plain(written)), seldom: '' }),
  );
  return (elements, isWhole = false) => {
    const scripted = wordsIn(
      named(elements, 'script')
        .map(({ attributes }) => attributes.get('src'))
        .join(' '),
    );
    const has = memoizedByText(whatPageHas(elements, scripted));
    return (css) => {
      const { wanted, without } = (isWhole ? whole : style)(css);
      return without(wanted.filter((one) => !has(one)).join('\n'));
    };
  };
}

/** What the rules of a style want, and how it reads without those that want what is missing. */
function readStyle({ often, seldom }: PartedStyle) {
  const usedApart = usedValues(seldom);
  return {
    wanted: wantedByStyle(often),
    without: memoizedByText((missing: string) =>
      withoutValues(withoutRules(often, new Set(missing.split('\n'))), usedApart),
    ),
  };
}

/** What the styles of a page say of seldom media, whatever page it is: one kind has one sheet. */
export function seldomStyles(elements: readonly PageElement[]): string {
  return seldomOf(
    named(elements, 'style')
      .map(({ text }) => text)
      .join('\n'),
  );
}

const parted = memoizedByText((written: string) => partedStyle(flattened(plain(written))));

const seldomOf = memoizedByText((written: string) => changed(parted(written).seldom, {}));

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
function withoutValues(css: string, usedApart: readonly string[]): string {
  const used = new Set([...usedValues(css), ...usedApart]);
  const ofPage = [...css.matchAll(/:root[^{}]*\{[^{}]*\}|@property[^{]*\{/g)].join('');
  const unused = [...new Set(names(/(--[\w-]+)\s*[:{]/g, ofPage))].filter((name) => !used.has(name));
  return unused.length === 0 ? css : withoutValues(changed(css, {}, unused), usedApart);
}

function usedValues(css: string): string[] {
  return names(/var\((--[\w-]+)/g, css);
}

function names(pattern: RegExp, text: string): string[] {
  return [...text.matchAll(pattern)].map(([, name = '']) => name);
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
