import type { Room } from './collections.ts';
import type { PageKind, PagePlace } from './page-kind.ts';

/** Where the sections of the report are listed. */
export const REPORT = {
  page: 'home',
  anchor: 'report',
  label: ({ nav }) => nav.report,
} as const satisfies PagePlace<'home'>;

const TABLE = [
  {
    name: 'home',
    path: '/',
    inEditions: true,
    label: ({ headings }) => headings.home,
    shared: 'page',
    weight: 10_530,
    anchors: ['figures', 'report', 'board'],
    anchorsOf: ['groups heading', 'honours heading'],
  },
  {
    name: 'served',
    path: '/served/',
    inEditions: true,
    needs: 'groups',
    title: ({ headings }) => headings.served,
    lede: ({ served }, counts) => served.lede(counts.groups),
    shared: 'page',
    weight: 7_730,
    anchorsOf: ['groups'],
  },
  {
    name: 'honours',
    path: '/honours/',
    inEditions: true,
    needs: 'honours',
    title: ({ headings }) => headings.honours,
    lede: ({ honours }, counts) => honours.lede(counts.honours),
    shared: 'page',
    weight: 6_130,
    anchors: ['source'],
    anchorsOf: ['honours'],
  },
  {
    name: 'statistics',
    path: '/statistics/',
    title: ({ headings }) => headings.statistics,
    lede: ({ statistics }, counts) => statistics.lede(counts.figures, counts.hasSeries),
    shared: 'page',
    // One round trip: what a server sends before it hears of the first.
    weight: 13_450,
    // Filters that are kept in the address, and words that are found while they are typed.
    scripts: 5_670,
    anchors: ['all-figures'],
    anchorsOf: ['themes', 'figures', 'derived figures', 'drawings', 'refused sums'],
  },
  {
    name: 'data',
    path: '/data/',
    title: ({ headings }) => headings.data,
    lede: ({ data }, counts) => data.lede(counts.figures, counts),
    shared: 'page',
    weight: 9_580,
    anchors: ['files', 'caveats', 'columns', 'citation', 'licence', 'sums'],
  },
  {
    name: 'glossary',
    path: '/glossary/',
    needs: 'terms',
    title: ({ headings }) => headings.glossary,
    lede: ({ glossary }, counts) => glossary.lede(counts.terms),
    shared: 'page',
    anchorsOf: ['terms'],
  },
  {
    name: 'print',
    path: '/print/',
    inEditions: true,
    label: ({ print }) => print.link,
    weight: 21_510,
    anchors: ['source', 'colophon'],
    anchorsOf: [
      'groups heading',
      'sections',
      'honours heading',
      'honours',
      'notes',
      'report sources',
      'report open points',
      'refused sums',
    ],
  },
  {
    name: 'about',
    path: '/about/',
    label: ({ headings }) => headings.about,
    shared: 'page',
    anchors: ['source', 'paragraphs'],
    anchorsOf: ['parts', 'sources', 'open points', 'paragraphs'],
  },
  {
    name: 'search',
    path: '/search/',
    title: ({ headings }) => headings.search,
    lede: ({ search }, counts) => search.lede(counts),
    weight: 5_960,
    anchors: ['q'],
  },
  {
    name: 'siteMap',
    path: '/site-map/',
    title: ({ headings }) => headings.siteMap,
    lede: ({ siteMap }) => siteMap.lede,
    shared: 'page',
    weight: 6_770,
    anchors: ['report', 'pages', 'offline'],
    anchorsOf: ['editions'],
  },
  {
    name: 'editions',
    path: '/editions/',
    title: ({ headings }) => headings.editions,
    lede: ({ editions }) => editions.lede,
    needs: 'older editions',
    weight: 4_340,
  },
  // What changed from one edition to the next.
  {
    name: 'changes',
    path: '/editions/:id/',
    of: 'editions',
    under: { page: 'editions', label: ({ headings }) => headings.editions },
    needs: 'older editions',
    weight: 5_770,
    anchors: ['figures', 'report'],
  },
  {
    name: 'section',
    path: '/sections/:id/',
    inEditions: true,
    of: 'sections',
    under: REPORT,
    shared: 'section',
    weight: 10_020,
    anchorsOf: ['parts', 'figures in the text'],
  },
  // Both languages of a section.
  {
    name: 'sideBySide',
    path: '/side-by-side/:id/',
    inEditions: true,
    of: 'sections',
    under: REPORT,
    weight: 9_400,
    anchorsOf: ['parts'],
  },
  {
    name: 'figure',
    path: '/statistics/:id/',
    of: 'statistics',
    under: { page: 'statistics', label: ({ headings }) => headings.statistics },
    shared: 'figure',
    weight: 8_170,
    anchors: ['history', 'mentions', 'data', 'cite', 'embed'],
    anchorsOf: ['derived'],
  },
  { name: 'card', path: '/embed/:id/', of: 'statistics', listed: false, kept: false, weight: 2_080 },
  // The card as an edition had it, for good.
  {
    name: 'pinnedCard',
    path: '/embed/:id/:year/',
    of: 'statistics',
    listed: false,
    kept: false,
    weight: 2_080,
  },
  // What is shown where there is no network and the page was not kept.
  {
    name: 'notKept',
    path: '/not-kept/',
    title: ({ headings }) => headings.notKept,
    listed: false,
    weight: 4_070,
  },
  {
    name: 'missing',
    path: '/404.html',
    title: ({ headings }) => headings.notFound,
    listed: false,
    weight: 4_000,
  },
] as const satisfies readonly PageKind[];

/** The name of a page, or of a kind of pages. */
export type PageName = (typeof TABLE)[number]['name'];

/** Every page of the site: the one table that navigation, lists of pages, links, shared pictures and budgets are made from. */
export const PAGES: readonly (PageKind & { readonly name: PageName })[] = TABLE;

/** What the table says of a page. */
export function pageKind(name: PageName): PageKind {
  const found = PAGES.find((page) => page.name === name);
  if (!found) throw new Error(`no page is called ${name}`);
  return found;
}

/**
 * The address of a page, free of language and base.
 * @example pagePath('figure', 'reading-rooms') // => '/statistics/reading-rooms/'
 */
export function pagePath(name: PageName, id = '', year = ''): string {
  return pageKind(name).path.replace(':id', id).replace(':year', year);
}

/**
 * The address of an article; that of a group is its place on the page of all.
 * @example articlePath('served', 'readers') // => '/served/#readers'
 */
export function articlePath(room: Room, slug: string): string {
  if (room === 'sections') return pagePath('section', slug);
  return room === 'served' ? `${pagePath('served')}#${slug}` : `/${slug}/`;
}

/**
 * The address of a place on a page that stands once.
 * @example placePath(REPORT) // => '/#report'
 */
export function placePath({ page, anchor }: PagePlace<PageName>): string {
  return pagePath(page) + (anchor === undefined ? '' : `#${anchor}`);
}

/**
 * An address as an older edition has it: under its year, where the page is one that each edition has its own of.
 * @example editionPath('/sections/values/#reading', '2023') // => '/2023/sections/values/#reading'
 */
export function editionPath(path: string, edition: string | undefined): string {
  const bare = path.replace(/#.*/s, '');
  const isOwn = edition !== undefined && !/^\/\d{4}\//.test(bare) && pageAt(bare)?.inEditions;
  return isOwn ? `/${edition}${path}` : path;
}

/**
 * The kind of the page at an address free of language and base; nothing where no page has it.
 * @example pageAt('/statistics/reading-rooms/')?.name // => 'figure'
 */
export function pageAt(path: string): PageKind | undefined {
  return PATTERNS.find(({ pattern }) => pattern.test(path))?.page;
}

const PATTERNS = PAGES.map((page: PageKind) => ({
  page,
  pattern: new RegExp(`^${page.inEditions ? '(?:/\\d{4})?' : ''}${page.path.replaceAll(/:\w+/g, '[^/]+')}$`),
}));
