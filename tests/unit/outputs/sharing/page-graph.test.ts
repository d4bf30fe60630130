import { expect, test } from 'vitest';
import type { SitePage } from '../../../../src/content/queries/pages.ts';
import { jsonLdText } from '../../../../src/outputs/data/json-ld.ts';
import { homeNodes, pageGraph, sectionNode } from '../../../../src/outputs/sharing/page-graph.ts';
import { hostileReport } from '../data/hostile-report.ts';
import { realReport } from '../data/real-report.ts';

const root = new URL('https://example.cn/zt/wm/');
const page: SitePage = {
  name: 'section',
  locale: 'en',
  edition: undefined,
  id: 'values',
  path: '/sections/values/',
  inEditions: [],
  title: 'Values',
  description: 'What they are',
  trail: [
    { path: '/', label: 'Home' },
    { path: '/#report', label: 'Report' },
  ],
};
const home: SitePage = { ...page, name: 'home', locale: 'zh', id: '', path: '/', trail: [] };

test('the federation has every honour of the content, and no logo, founder or date that nobody stated', () => {
  const report = realReport();
  const [organisation, described] = homeNodes({ report, root }, home, report.honours);
  expect(organisation?.['award']).toEqual(report.honours.map(({ honour }) => honour.title.zh));
  expect(Object.keys(organisation ?? {})).toEqual(['@type', '@id', 'name', 'award']);
  expect(Object.keys(described ?? {})).not.toContain('datePublished');
  expect(described).toMatchObject({
    isBasedOn: report.sources.map(({ source }) => ({ '@type': 'Article', name: source.title.zh })),
  });
});

test('a section is a part of the report in its own language, and the way to it is told', () => {
  const node = sectionNode(root, page);
  expect(node['isPartOf']).toEqual({ '@id': 'https://example.cn/zt/wm/en/#report' });
  const { '@graph': graph } = pageGraph(root, page, [node]);
  const items = graph.at(-1)?.['itemListElement'];
  expect(items).toEqual([
    { '@type': 'ListItem', position: 1, name: 'Home', item: 'https://example.cn/zt/wm/en/' },
    { '@type': 'ListItem', position: 2, name: 'Report', item: 'https://example.cn/zt/wm/en/#report' },
    { '@type': 'ListItem', position: 3, name: 'Values' },
  ]);
});

test('no title or honour can end the script element', () => {
  const report = hostileReport();
  const nodes = homeNodes({ report, root }, home, report.honours);
  const text = jsonLdText(pageGraph(root, { ...page, title: '</script><script>' }, nodes));
  expect(text).not.toContain('<');
  expect(JSON.parse(text)).toHaveProperty('@graph');
});
