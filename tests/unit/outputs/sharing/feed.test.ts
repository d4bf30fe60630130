import { expect, test } from 'vitest';
import { atomFeed } from '../../../../src/outputs/sharing/feed.ts';
import { pageElements } from '../../../../src/tools/build/html-page.ts';
import { realReport } from '../data/real-report.ts';

const { settings } = realReport();
const changes = [
  {
    date: '2026-12-01',
    path: '/honours/',
    zh: '新增一项荣誉 & 更正',
    en: 'One honour more <and> a correction',
  },
  { date: '2026-11-22', path: '/', zh: '第一版', en: 'First version' },
];
const feed = (root: string) =>
  atomFeed('en', new URL(root), settings, { path: '/feed.xml', page: '/', title: 'Changes', changes });
const all = (xml: string, tag: string) =>
  [...xml.matchAll(new RegExp(`<${tag}>([^<]*)</${tag}>`, 'g'))].map(([, text]) => text);

test('a feed says who, when and where, and its newest change is its own date', () => {
  const xml = feed('https://example.cn/zt/wm/');
  expect(all(xml, 'updated')).toEqual([
    '2026-12-01T00:00:00+08:00',
    '2026-12-01T00:00:00+08:00',
    '2026-11-22T00:00:00+08:00',
  ]);
  expect(all(xml, 'name')).toEqual([settings.organisation.en]);
  expect(
    pageElements(xml)
      .filter(({ name }) => name === 'link')
      .map(({ attributes }) => attributes.get('href')),
  ).toEqual([
    'https://example.cn/zt/wm/en/feed.xml',
    'https://example.cn/zt/wm/en/',
    'https://example.cn/zt/wm/en/honours/',
    'https://example.cn/zt/wm/en/',
  ]);
});

test('an entry keeps its id when the site moves, and no two ids are the same', () => {
  const ids = all(feed('https://example.cn/zt/wm/'), 'id');
  expect(all(feed('https://another.example/'), 'id')).toEqual(ids);
  expect(new Set(ids).size).toBe(3);
  for (const id of ids) expect(id).toMatch(/^urn:uuid:[\da-f]{8}(-[\da-f]{4}){3}-[\da-f]{12}$/);
});

test('no text of an editor’s can break the feed', () => {
  expect(feed('https://example.cn/')).toContain('One honour more &#60;and&#62; a correction');
});
