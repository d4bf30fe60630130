import postcss from 'postcss';
import { memoizedByText } from '../../content/memoized.ts';
import { changed } from './changed.ts';
import { flattened } from './flattened.ts';
import { named, type PageElement, stylesOf } from './html-page.ts';
import { wordsOfScripts } from './script-words.ts';
import { type PartedStyle, partedStyle } from './seldom-styles.ts';
import { matching, wantedBy, whatPageHas } from './selectors.ts';

/** The inline styles of one page, and what is left of them. */
export interface OwnStyles {
  /** The rules of a style that something in the page can match, as they were written. */
  readonly rules: (css: string) => string;
  /** The same as the page is sent them. */
  readonly sent: (css: string) => string;
}

/**
 * Writes a page's inline styles out for the oldest browsers, and leaves in them only the rules that something in that page can match, or
 * something that a script makes which it can run, and the values that those rules use: what styles another page would be sent before this
 * one's first word. Those of seldom media leave the page altogether, unless it is to be whole: seldom-styles.ts.
 * @param scripts The text of each script of the site, by its file name.
 * @example ownStyles({})(pageElements('<p class="a">')).sent('.a{b:c}.d{e:f}') // => '.a{b:c}'
 */
export function ownStyles(
  scripts: Readonly<Record<string, string>>,
): (elements: readonly PageElement[], isWhole?: boolean) => OwnStyles {
  const wordsIn = memoizedByText((names: string) => wordsOfScripts(names, scripts));
  // Pages have most rules in common, whatever style they stand in, and those of one kind mostly leave out the same.
  const rule = memoizedByText(readRule);
  const style = memoizedByText((written: string) => readStyle(parted(written), rule));
  const whole = memoizedByText((written: string) =>
    readStyle({ often: flattened(plain(written)), seldom: '' }, rule),
  );
  return (elements, isWhole = false) => {
    const scripted = wordsIn(
      named(elements, 'script')
        .map(({ attributes }) => attributes.get('src'))
        .join(' '),
    );
    const has = memoizedByText(whatPageHas(elements, scripted));
    const left = (css: string) => {
      const { wanted, without, sent } = (isWhole ? whole : style)(css);
      return { rules: without(wanted.filter((one) => !has(one)).join('\n')), sent };
    };
    return {
      rules: (css) => left(css).rules,
      sent: (css) => {
        const { rules, sent } = left(css);
        return sent(rules);
      },
    };
  };
}

/** What the rules of a style want, how it reads without those that want what is missing, and how that is sent. */
function readStyle({ often, seldom }: PartedStyle, rule: (css: string) => OneRule) {
  const usedApart = usedValues(seldom);
  const written = containerNames(often);
  const rules = postcss.parse(often).nodes.map((node) => rule(node.toString()));
  return {
    wanted: [...new Set(rules.flatMap(({ wanted }) => wanted))],
    without: memoizedByText((missing: string) => {
      const lost = new Set(missing.split('\n'));
      return rules
        .map(({ wanted, without }) => without(wanted.filter((one) => lost.has(one)).join('\n')))
        .join('');
    }),
    sent: memoizedByText((css: string) => {
      const left = new Set(containerNames(css));
      const lost = new Set(written.filter((name) => !left.has(name)));
      const asked = withoutContainers(css, lost);
      return withoutFaces(changed(asked, {}, unusedValues(asked, usedApart)));
    }),
  };
}

/** A rule, with those that it holds. */
interface OneRule {
  readonly wanted: readonly string[];
  /** How it reads without what wants something that is missing, a word a line. */
  readonly without: (missing: string) => string;
}

function readRule(css: string): OneRule {
  return {
    wanted: wantedByStyle(css),
    without: memoizedByText((missing: string) =>
      missing === '' ? css : withoutRules(css, new Set(missing.split('\n'))),
    ),
  };
}

/** What the styles of a page say of seldom media, whatever page it is: one kind has one sheet. */
export function seldomStyles(elements: readonly PageElement[]): string {
  return seldomOf(stylesOf(elements));
}

const parted = memoizedByText((written: string) => partedStyle(flattened(plain(written))));

const seldomOf = memoizedByText((written: string) => changed(parted(written).seldom, {}));

/** A style without what utility classes say of frames again: every frame is solid here, which base.css says once. */
function plain(css: string): string {
  return css.replace(/border(?:-[a-z]+)*-style:\s*var\(--tw-border-style\);?|(?<=:root),\s*:host\b/g, '');
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

/** A style without what is asked of containers that nothing on the page is. */
function withoutContainers(css: string, lost: ReadonlySet<string>): string {
  if (lost.size === 0) return css;
  const rules = postcss.parse(css);
  rules.walkAtRules('container', (rule) => {
    if (lost.has(/^[\w-]+/.exec(rule.params)?.[0] ?? '')) rule.remove();
  });
  return rules.toString();
}

/** A style without the faces that nothing in it names: no page comes to load them. */
function withoutFaces(css: string): string {
  const rules = css.replaceAll(FACE, '');
  return css.replaceAll(FACE, (face, family: string) =>
    new RegExp(`[:,]\\s*${family}\\s*[,;}]`).test(rules) ? face : '',
  );
}

const FACE = /@font-face\{font-family:([^;}]+)[^}]*\}/g;

/** The names that a style gives to containers. */
function containerNames(css: string): string[] {
  return names(/[{;]\s*container(?:-name)?:\s*([\w-]+)/g, css);
}

/**
 * The custom properties of the whole page that nothing in a style uses, nor anything that is used. Those of a part of the page are no such:
 * they may be set for another style.
 */
function unusedValues(css: string, usedApart: readonly string[]): string[] {
  const uses = new Map<string, string[]>();
  const rest = css.replace(
    /:root[^{}]*\{[^{}]*\}|@property\s*(--[\w-]+)[^{}]*\{[^{}]*\}/g,
    (set, property?: string) => {
      if (property !== undefined) uses.set(property, []);
      return set.replace(/(--[\w-]+)\s*:([^;}]*)/g, (_, name: string, value: string) => {
        uses.set(name, [...(uses.get(name) ?? []), ...usedValues(value)]);
        return '';
      });
    },
  );
  const used = new Set([...usedValues(rest), ...usedApart]);
  for (const name of used) for (const one of uses.get(name) ?? []) used.add(one);
  return [...uses.keys()].filter((name) => !used.has(name));
}

function usedValues(css: string): string[] {
  return names(/var\((--[\w-]+)/g, css);
}

function names(pattern: RegExp, text: string): string[] {
  return [...text.matchAll(pattern)].map(([, name = '']) => name);
}
