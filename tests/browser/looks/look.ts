import type { Locator, Page } from '@playwright/test';
import { firstTurn, longestAndShortest, secondTurn, type SitePage } from '../../site/support/site.ts';
import { isSweep } from '../../support/sweep.ts';

/** One way to look at an open page, and what must then hold of it. */
export interface Look {
  /** How the page is looked at, as the end of a sentence. */
  how: string;
  /** Which pages are looked at so; every page where none are named. */
  which?: (site: SitePage) => boolean;
  /** Brings the page there from the look before. */
  prepare?: (page: Page, site: SitePage) => Promise<void>;
  /** What must hold of the page as it lies there, each with what finds inside it what breaks it. */
  inside?: Inside[];
  /** What else must hold. */
  rules?: Rule[];
}

/** What must hold, the way to find what breaks it, and of which pages it is asked. */
export type Rule = [
  rule: string,
  find: (page: Page, site: SitePage) => Promise<string[]>,
  which?: (site: SitePage) => boolean,
];

/** What must hold, with a function that runs inside the page, and so stands alone, and what it is given. */
export type Inside = [rule: string, find: (given: number) => string[], given?: number];

/** What breaks each of these: each call of the browser costs more than most of them do, so they are asked in one. */
export function foundInside(page: Page, all: readonly Inside[]): Promise<string[][]> {
  return page.evaluate(`[${all.map(([, find, given]) => `(${String(find)})(${given ?? ''})`).join()}]`);
}

/** What is made to stand in a frame of another site has no header, no modes and no sheet of paper of its own. */
export function isWhole({ kind }: SitePage): boolean {
  return kind !== 'embed/*';
}

/** The link with these words, shown or not. By its role it would be looked for among all of a page, which takes longer than most looks. */
export function link(page: Page, words: string): Locator {
  return page.locator('a', { hasText: new RegExp(`^\\s*${RegExp.escape(words)}\\s*$`) });
}

/** Gives the window a width, and a height that goes with it. */
export function resize(page: Page, width: number): Promise<void> {
  return page.setViewportSize({ width, height: width < 700 ? 740 : 900 });
}

const isExtreme = ({ file }: SitePage): boolean => longestAndShortest.some((page) => page.file === file);

/** Whether a page is asked for what holds of its kind in either language, such as its colours: of each kind one, the extremes, and in a sweep all. */
export function isFirst(site: SitePage): boolean {
  return isSweep || isExtreme(site) || firstTurn.includes(site);
}

/** The same with the other page of each kind, so that another theme or width is asked of the other language. */
export function isSecond(site: SitePage): boolean {
  return isSweep || isExtreme(site) || secondTurn.includes(site);
}
