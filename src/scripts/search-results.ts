import { LANGUAGE, LOCALES, type Locale, localePath, otherLocale } from '../figure/locale.ts';
import { wholePieces } from '../figure/whole-pieces.ts';
import type { SearchEntry } from '../search/entry.ts';
import { excerpt } from '../search/excerpt.ts';
import type { Found } from '../search/finder.ts';
import type { Stretch } from '../search/matches.ts';

/** How many results are drawn at once. */
const AT_ONCE = 20;
/** How many of them before the first paint, so that a slow phone answers each key: more than its screen shows. */
const FIRST = 5;

/** The list of results on the page. */
export interface Results {
  /** Shows what was found; without it, nothing. */
  readonly show: (found: Found | undefined) => void;
  /** Whether an element is a result's link. */
  readonly has: (element: HTMLElement) => boolean;
  /** Moves the focus from a result, or from the field, to the next or the previous result; false where there is none. */
  readonly step: (from: HTMLElement, by: 1 | -1) => boolean;
}

/** Takes charge of the page's list of results. */
export function makeResults(base: string): Results {
  const locale = LOCALES.find((each) => LANGUAGE[each].tag === document.documentElement.lang) ?? 'zh';
  const list = document.querySelector<HTMLElement>('[data-results]');
  const more = document.querySelector<HTMLElement>('[data-more]');
  let left: readonly SearchEntry[] = [];
  let found: Found | undefined;

  const draw = (count: number): void => {
    const now = found;
    if (!now) return;
    list?.append(...left.slice(0, count).flatMap((entry) => row(entry, now, locale, base) ?? []));
    left = left.slice(count);
  };
  const offerMore = (): void => {
    if (more) more.hidden = left.length === 0;
  };
  const drawRest = (): void => {
    draw(left.length);
    offerMore();
  };
  const links = (): HTMLElement[] => [...(list?.querySelectorAll<HTMLElement>('a') ?? [])];

  more?.addEventListener('click', () => {
    const first = links().length;
    draw(AT_ONCE);
    offerMore();
    links()[first]?.focus();
  });

  // Paper has no button for the rest of what it says was found.
  addEventListener('beforeprint', drawRest);

  return {
    show: (next) => {
      found = next;
      left = next?.entries ?? [];
      list?.replaceChildren();
      if (list) list.hidden = left.length === 0;
      if (more) more.hidden = true;
      draw(FIRST);
      requestAnimationFrame(() =>
        setTimeout(() => {
          // Another key was pressed meanwhile.
          if (found !== next) return;
          draw(AT_ONCE - FIRST);
          offerMore();
        }),
      );
    },
    has: (element) => links().includes(element),
    step: (from, by) => {
      const next = links()[links().indexOf(from) + by];
      next?.focus();
      return next !== undefined;
    },
  };
}

/** A result in the reader's language, with what was found marked; the other language's text only where nothing of it is in the reader's. */
function row(entry: SearchEntry, found: Found, locale: Locale, base: string): Element | undefined {
  const template = document.querySelector<HTMLTemplateElement>('template[data-result]');
  const item = template?.content.firstElementChild?.cloneNode(true);
  if (!(item instanceof Element)) return undefined;
  const other = otherLocale(locale);
  const { marks } = found;
  const fill = (name: string, text: string, stretches: readonly Stretch[]): void => {
    const place = item.querySelector(`[data-${name}]`);
    if (text) place?.append(...marked(text, stretches));
    else place?.remove();
  };
  const fillExcerpt = (name: string, language: Locale): number => {
    const { text, marks: within } = excerpt(language, entry.text[language], marks(entry.text[language]));
    fill(name, text, within);
    return within.length;
  };

  fill('kind', document.querySelector<HTMLElement>('[data-results]')?.dataset[entry.kind] ?? '', []);
  item.querySelector('a')?.setAttribute('href', localePath(locale, entry.path, base));
  const titled = marks(entry.title[locale]);
  fill('title', entry.title[locale], titled);
  fill('other-title', entry.title[other], marks(entry.title[other]));
  const own = fillExcerpt('excerpt', locale);
  // Looked for only where it may be shown: on a slow machine every look counts.
  const missed = own + titled.length === 0;
  if (missed && marks(entry.text[other]).length > 0) fillExcerpt('other-excerpt', other);
  else fill('other-excerpt', '', []);
  fill('within', entry.within?.[locale] ?? '', []);
  return item;
}

function marked(text: string, stretches: readonly Stretch[]): Node[] {
  const nodes: Node[] = [];
  let written = 0;
  for (const { start, end } of stretches) {
    nodes.push(...plain(text.slice(written, start)), element('mark', text.slice(start, end)));
    written = end;
  }
  nodes.push(...plain(text.slice(written)));
  return nodes;
}

/** A text whose numbers and words with hyphens no line parts. */
function plain(text: string): Node[] {
  return wholePieces(text).map((piece, index) => {
    if (index % 2 === 0) return document.createTextNode(piece);
    const whole = element('span', piece);
    whole.className = 'whole';
    return whole;
  });
}

function element(name: 'mark' | 'span', text: string): HTMLElement {
  const made = document.createElement(name);
  made.append(text);
  return made;
}
