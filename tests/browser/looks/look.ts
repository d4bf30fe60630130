import type { Page } from '@playwright/test';
import type { SitePage } from '../../site/support/site.ts';

/** One way to look at an open page, and what must then hold of it. */
export interface Look {
  /** How the page is looked at, as the end of a sentence. */
  how: string;
  /** Which pages are looked at so; every page where none are named. */
  which?: (site: SitePage) => boolean;
  /** Brings the page there from the look before. */
  prepare?: (page: Page, site: SitePage) => Promise<void>;
  /** What must hold, each with the way to find what breaks it. */
  rules: [string, (page: Page, site: SitePage) => Promise<string[]>][];
}

/** What is made to stand in a frame of another site has no header, no modes and no sheet of paper of its own. */
export function isWhole({ kind }: SitePage): boolean {
  return kind !== 'embed/*';
}

/** Gives the window a width, and a height that goes with it. */
export function resize(page: Page, width: number): Promise<void> {
  return page.setViewportSize({ width, height: width < 700 ? 740 : 900 });
}
