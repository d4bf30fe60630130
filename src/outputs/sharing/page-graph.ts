import { editionPath } from '../../content/pages.ts';
import type { HonourEntry } from '../../content/queries/honours.ts';
import type { SitePage } from '../../content/queries/pages.ts';
import { LANGUAGE, type Locale } from '../../figure/locale.ts';
import { pageAddress } from '../data/address.ts';
import { sourceNodes } from '../data/json-ld.ts';
import type { LinkedReport } from '../data/report.ts';

/** A thing of a page's structured data; only what stands in the content is said of it. */
export type Node = Readonly<Record<string, unknown>> & { readonly '@type': string };

/** The structured data of a page: what it is about, and the way to it. */
export function pageGraph(root: URL, { name, locale, title, trail }: SitePage, nodes: readonly Node[]) {
  const way = trail.map(({ path: to, label }) => ({
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

/** The nodes of the home page: the federation with its honours, and the report with its source; each section says that it is a part. */
export function homeNodes(
  linked: LinkedReport,
  { locale, edition, path, title, description }: SitePage,
  honours: readonly HonourEntry[],
): Node[] {
  const { root, report } = linked;
  const { settings } = report;
  return [
    {
      '@type': 'Organization',
      '@id': organisationId(root),
      name: settings.organisation[locale],
      ...(honours.length > 0 && { award: honours.map(({ honour }) => honour.title[locale]) }),
    },
    {
      '@type': 'Report',
      '@id': reportId(root, locale, edition),
      name: title,
      description,
      url: pageAddress(root, locale, path),
      inLanguage: LANGUAGE[locale].tag,
      about: { '@id': organisationId(root) },
      isBasedOn: sourceNodes(locale, linked),
    },
  ];
}

/** The node of a section: a part of the report. */
export function sectionNode(root: URL, { locale, edition, path, title }: SitePage): Node {
  return {
    '@type': 'Article',
    '@id': pageAddress(root, locale, path),
    headline: title,
    isPartOf: { '@id': reportId(root, locale, edition) },
  };
}

/** One and the same body in both languages. */
function organisationId(root: URL): string {
  return pageAddress(root, 'zh', '/#organisation');
}

function reportId(root: URL, locale: Locale, edition: string | undefined): string {
  return pageAddress(root, locale, editionPath('/#report', edition));
}
