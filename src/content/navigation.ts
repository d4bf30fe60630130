import type { PagePlace } from './page-kind.ts';
import { type PageName, REPORT } from './pages.ts';

/** A link of the navigation, and the kinds of page it is the way to. */
export interface NavigationLink extends PagePlace<PageName> {
  readonly leadsTo?: readonly PageName[];
  /** Whether it is left out where the smallest phone has no room for all in a line. */
  readonly isSpared?: true;
}

/** The links at the head and at the foot of every page, in order; one to a page or a part of one stands only where that is there. */
export const NAVIGATION: Readonly<Record<'header' | 'footer', readonly NavigationLink[]>> = {
  header: [
    { ...REPORT, leadsTo: ['section', 'served'] },
    { page: 'honours', label: ({ nav }) => nav.honours },
    { page: 'statistics', label: ({ nav }) => nav.statistics, leadsTo: ['figure'] },
    { page: 'glossary', label: ({ nav }) => nav.glossary, isSpared: true },
    { page: 'about', label: ({ nav }) => nav.about },
  ],
  footer: [
    { page: 'about', label: ({ footer }) => footer.sourceAndMethod },
    { page: 'about', anchor: 'accessibility', label: ({ footer }) => footer.accessibility },
    { page: 'about', anchor: 'privacy', label: ({ footer }) => footer.privacy },
    { page: 'data', label: ({ nav }) => nav.data },
    { page: 'print', label: ({ print }) => print.link },
    { page: 'editions', label: ({ headings }) => headings.editions },
    { page: 'siteMap', label: ({ nav }) => nav.siteMap },
  ],
};
