import { pagePath } from '../../content/pages.ts';
import type { SitePage } from '../../content/queries/pages.ts';
import { LANGUAGE, type Locale } from '../../figure/locale.ts';
import { dictionary } from '../../words/dictionary.ts';
import { pageAddress } from '../data/address.ts';
import { sourceNodes, type LinkedReport } from '../data/json-ld.ts';

/** A thing of a page's structured data; only what stands in the content is said of it. */
export type Node = Readonly<Record<string, unknown>> & { readonly '@type': string };

/** The structured data of a page: what it is about, and the way to it. */
export function pageGraph(root: URL, { name, locale, title, trail }: SitePage, nodes: readonly Node[]) {
  const home = { path: '/', label: dictionary(locale).header.home };
  const way = [home, ...trail].map(({ path: to, label }) => ({
    name: label,
    item: pageAddress(root, locale, to),
  }));
  const items = [...way, { name: title }].map((item, index) => ({
    '@type': 'ListItem',
    position: index + 1,
    ...item,
  }));
  const crumbs = { '@type': 'BreadcrumbList', itemListElement: items };
  return { '@context': 'https://schema.org', '@graph': name === 'home' ? nodes : [...nodes, crumbs] };
}

/** The nodes of the home page: the federation with its honours, and the report with its sections and its source. */
export function homeNodes(locale: Locale, linked: LinkedReport, slugs: readonly string[]): Node[] {
  const { root, report } = linked;
  const { settings, honours } = report;
  return [
    {
      '@type': 'Organization',
      '@id': organisationId(root),
      name: settings.organisation[locale],
      award: honours.map(({ honour }) => honour.title[locale]),
    },
    {
      '@type': 'Report',
      '@id': reportId(locale, root),
      name: settings.title[locale],
      description: settings.description[locale],
      url: pageAddress(root, locale, '/'),
      inLanguage: LANGUAGE[locale].tag,
      about: { '@id': organisationId(root) },
      isBasedOn: sourceNodes(locale, linked),
      hasPart: slugs.map((slug) => ({ '@id': pageAddress(root, locale, pagePath('section', slug)) })),
    },
  ];
}

/** The node of a section: a part of the report. */
export function sectionNode(root: URL, { locale, path, title }: SitePage): Node {
  return {
    '@type': 'Article',
    '@id': pageAddress(root, locale, path),
    headline: title,
    isPartOf: { '@id': reportId(locale, root) },
  };
}

/** One and the same body in both languages. */
function organisationId(root: URL): string {
  return pageAddress(root, 'zh', '/#organisation');
}

function reportId(locale: Locale, root: URL): string {
  return pageAddress(root, locale, '/#report');
}
