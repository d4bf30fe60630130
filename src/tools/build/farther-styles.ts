import type { SelectorList } from 'lightningcss';
import { changed } from './changed.ts';
import type { PageElement } from './html-page.ts';
import { matching, type PageHas } from './selectors.ts';
import { namedSheet, type Sheet } from './sheet.ts';

/** Where a page says that the styles of what is farther down may wait, and where their sheet comes to stand. */
export const FARTHER = '<template data-farther></template>';

/** A style in two: what the beginning of a page needs, and what only the rest of it does. */
export interface DividedStyle {
  readonly beginning: string;
  readonly farther: string;
}

/** The elements of a page before the place from which styles may wait; nothing where it has no such place. */
export function beginningOf(elements: readonly PageElement[]): readonly PageElement[] | undefined {
  const place = elements.findIndex(({ attributes }) => attributes.has('data-farther'));
  return place < 0 ? undefined : elements.slice(0, place);
}

/**
 * Divides a style; a rule of both stands in the beginning, and one whose alternatives are partly there in both.
 * @param seldom What the page has for seldom media in a sheet of its own: it is to have the last word farther down, too.
 * @param has Whether the beginning of the page has something.
 * @example dividedStyle('.a{b:c}.d{e:f}', '', (wanted) => wanted === '.a') // => { beginning: '.a{b:c}', farther: '.d{e:f}' }
 */
export function dividedStyle(css: string, seldom: string, has: PageHas): DividedStyle {
  return {
    beginning: changed(css, { Selector: (selector) => matching(selector, has) }),
    farther: changed(css + seldom, {
      Selector: (selector) => {
        const near: SelectorList = matching(selector, has);
        return JSON.stringify(near) === JSON.stringify([selector]) ? [] : selector;
      },
      Rule: { 'font-face': () => [] },
    }),
  };
}

/** The sheet of what is farther down: it stands in the body, where a browser shows what is before it without waiting. */
export function fartherSheet(css: string, base: string): Sheet {
  return namedSheet('farther', css, base);
}
