import { describe, expect, test } from 'vitest';
import { readSite } from '../../../../src/tools/build/built-site.ts';
import { linkProblems } from '../../../../src/tools/build/links.ts';
import { temporaryFolder } from '../../../support/temporary-folder.ts';

const root = { base: '/', site: undefined };

function page(body: string, head = ''): string {
  return `<!doctype html><html lang="zh-CN"><head><title>t</title>${head}</head><body>${body}</body></html>`;
}

/** The problems of a site with one page that holds the given markup, beside a page about/ with the id method. */
function problemsOf(
  body: string,
  head = '',
  address: { base: string; site: string | undefined } = root,
): string[] {
  const folder = temporaryFolder({
    'index.html': page(body, head),
    'about/index.html': page('<h2 id="method">方法</h2>'),
    '统计.csv': 'a',
    'styles/site.css': 'a{}',
  });
  return linkProblems(readSite(folder), address).map(
    ({ page, link, message }) => `${page} ${link} ${message.en}`,
  );
}

describe('links of a built site', () => {
  test.each([
    ['a page', '<a href="/about/">'],
    ['an id of another page', '<a href="/about/#method">'],
    ['an id of the same page', '<a href="#here"><p id="here">'],
    ['the top of the page', '<a href="#">'],
    ['a relative address', '<a href="about/">'],
    ['an encoded file name', '<a href="/%E7%BB%9F%E8%AE%A1.csv">'],
    ['a query', '<a href="/about/?from=home#method">'],
    ['another host', '<a href="https://example.org/nowhere">'],
    ['mail', '<a href="mailto:someone@example.org">'],
    ['a data address', '<img src="data:image/gif;base64,AAAA">'],
    ['a text fragment', '<a href="/about/#:~:text=方法">'],
  ])('accept %s', (_, body) => {
    expect(problemsOf(body)).toEqual([]);
  });

  test.each([
    ['a missing page', '<a href="/nowhere/">', '/nowhere/ has no built file'],
    ['a missing id', '<a href="/about/#aims">', '/about/#aims names an id that its page does not have'],
    ['a missing id on the same page', '<a href="#here">', '#here names an id that its page does not have'],
    ['a page without its final slash', '<a href="/about">', '/about lacks its final slash'],
    ['a missing picture', '<img src="/a.png">', '/a.png has no built file'],
    ['a missing picture of a set', '<img src="/统计.csv" srcset="/a.png 2x">', '/a.png has no built file'],
    ['a missing use', '<svg><use href="#star"/></svg>', '#star names an id that its page does not have'],
    [
      'a missing url() in a style',
      '<style>@font-face{src:url("/a.woff2")}</style>',
      '/a.woff2 has no built file',
    ],
    ['a broken escape', '<a href="/%E7%/">', '/%E7%/ is not a valid address'],
    ['an impossible address', '<a href="http://[">', 'http://[ is not a valid address'],
  ])('refuse %s', (_, body, problem) => {
    expect(problemsOf(body)).toEqual([`index.html ${problem}`]);
  });

  test('judge alternate and canonical addresses by the site’s own host', () => {
    const head =
      '<link rel="canonical" href="https://own.example/"><link rel="alternate" hreflang="en" href="https://own.example/en/">';
    expect(problemsOf('', head)).toEqual(['index.html https://own.example/en/ has no built file']);
  });

  test('judge the host that the publisher named', () => {
    const address = { base: '/', site: 'https://own.example/' };
    expect(problemsOf('<a href="https://own.example/no/">', '', address)).toEqual([
      'index.html https://own.example/no/ has no built file',
    ]);
  });

  test('stay under the base path', () => {
    const address = { base: '/zt/wm/', site: undefined };
    expect(problemsOf('<a href="/zt/wm/about/#method"><a href="/about/">', '', address)).toEqual([
      'index.html /about/ is outside the base path of the site',
    ]);
  });

  test('are also read in style sheets, site maps, manifests and robots.txt', () => {
    const folder = temporaryFolder({
      'index.html': page('', '<link rel="canonical" href="https://own.example/">'),
      'a.css': '/* url(no.png) */ a { background: url(b.png) }',
      'sitemap-0.xml':
        '<loc>https://own.example/c/</loc><xhtml:link hreflang="en" href="https://own.example/d/"/>',
      'site.webmanifest': '{"start_url": "/", "icons": [{"src": "/e.png"}]}',
      'robots.txt': 'User-agent: *\nSitemap: https://own.example/f.xml\n',
    });
    expect(linkProblems(readSite(folder), root).map(({ link }) => link)).toEqual([
      'b.png',
      'https://own.example/f.xml',
      '/e.png',
      'https://own.example/c/',
      'https://own.example/d/',
    ]);
  });

  test('are named in Chinese and English', () => {
    const folder = temporaryFolder({ 'index.html': page('<a href="/nowhere/">') });
    expect(linkProblems(readSite(folder), root)).toEqual([
      {
        page: 'index.html',
        link: '/nowhere/',
        message: { zh: '没有对应的已生成文件', en: 'has no built file' },
      },
    ]);
  });
});
