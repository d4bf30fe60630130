import { describe, expect, test } from 'vitest';
import { headersOf, inlineScripts, ZONES, zoneOf } from '../../../../src/tools/build/headers.ts';
import { readSite } from '../../../../src/tools/build/built-site.ts';
import { headersFile } from '../../../../src/tools/build/host-files.ts';
import { project } from '../../../../src/tools/build/project.ts';
import { DEBIAN, nginxConf } from '../../../../src/tools/publish/nginx.ts';
import { temporaryFolder } from '../../../support/temporary-folder.ts';

const scripts = ["'sha256-own='"];
const files = [
  'index.html',
  '404.html',
  'favicon.svg',
  '_astro/a.1f.js',
  'about/index.html',
  'embed/a/index.html',
  'data/index.html',
  'data/statistics.csv',
  'data/statistics.json',
  'en/index.html',
  'en/manifest.webmanifest',
  'en/about/index.html',
  'en/embed/a/index.html',
];

describe('the headers of the site', () => {
  /** The rules of `_headers` that fit an address, each with its headers. */
  const fitting = (path: string) =>
    headersFile(files, '/zt/wm/', scripts)
      .split(/\n(?=\/)/)
      .map((text) => {
        const [rule = '', ...lines] = text.trim().split('\n');
        const headers = lines.map((line) =>
          line
            .trim()
            .split(/: (.*)/s)
            .slice(0, 2),
        );
        return { rule, headers: new Map(headers.map(([name = '', value = '']) => [name, value])) };
      })
      .filter(({ rule }) => (rule.endsWith('*') ? path.startsWith(rule.slice(0, -1)) : path === rule));
  const served = (file: string) => `/zt/wm/${file.replace(/(^|\/)index\.html$/, '$1')}`;

  test('are the same for nginx and for hosts that read _headers, but for one that these say in another way', () => {
    const conf = nginxConf(project, { ...DEBIAN, base: '/zt/wm/', scripts });
    for (const zone of ZONES) {
      const headers = Object.entries(headersOf(zone, scripts));
      expect(conf).toContain(
        headers.map(([name, value]) => `add_header ${name} "${value}" always;`).join('\n    '),
      );
    }
    expect(conf).not.toMatch(/\{\{|\}\}/);
    for (const file of files.filter((one) => one !== 'data/index.html')) {
      const own = headersOf(zoneOf(file), scripts);
      const all = fitting(served(file)).flatMap(({ headers }) => [...headers]);
      expect(Object.fromEntries(all), file).toEqual({
        ...own,
        // X-Frame-Options says so too, and where it is not said anyone may frame.
        'Content-Security-Policy': own['Content-Security-Policy']?.replace(/; frame-ancestors .*$/, ''),
      });
    }
  });

  test('stand in one rule each for any file, since hosts join what two rules say', () => {
    for (const file of files) {
      const names = fitting(served(file)).flatMap(({ headers }) => [...headers.keys()]);
      expect(names, file).toEqual([...new Set(names)]);
    }
  });

  test('are sent with an address that nobody made, too', () => {
    const [rule, ...more] = fitting('/zt/wm/no/such/page/');
    expect(more).toEqual([]);
    for (const name of ['Content-Security-Policy', 'X-Content-Type-Options', 'Referrer-Policy'])
      expect(rule?.headers.get(name), name).toBe(
        headersOf('page', scripts)[name]?.replace(/; frame-ancestors .*$/, ''),
      );
  });

  // Scored by https://developer.mozilla.org/en-US/observatory/docs/tests_and_scoring, from the headers alone.
  test('are worth an A+ by the rules of Mozilla’s HTTP Observatory, once the site is on https', () => {
    const page = headersOf('page', scripts);
    const policy = new Map(
      (page['Content-Security-Policy'] ?? '').split('; ').map((one) => {
        const [name = '', ...sources] = one.split(' ');
        return [name, sources];
      }),
    );
    for (const name of ['script-src', 'object-src', 'base-uri', 'form-action', 'frame-ancestors']) {
      const sources = policy.get(name) ?? ['*'];
      expect(
        sources.filter((source) => /unsafe|^\*$|^https?:|^data:/.test(source)),
        name,
      ).toEqual([]);
    }
    expect(policy.get('frame-ancestors')).toEqual(["'none'"]);
    expect(page).toMatchObject({
      'X-Content-Type-Options': 'nosniff',
      'Referrer-Policy': 'strict-origin-when-cross-origin',
      'Cross-Origin-Resource-Policy': 'same-origin',
    });
    expect(page).not.toHaveProperty('Access-Control-Allow-Origin');
  });

  test('let other sites frame a card, and nothing else', () => {
    const framed = ZONES.filter((zone) =>
      headersOf(zone, scripts)['Content-Security-Policy']?.includes('frame-ancestors *'),
    );
    expect(framed).toEqual(['card']);
    expect(headersOf('card', scripts)).not.toHaveProperty('X-Frame-Options');
  });

  test.each([
    ['index.html', 'page'],
    ['en/sections/services/index.html', 'page'],
    ['sw.js', 'page'],
    ['embed/activities/index.html', 'card'],
    ['en/embed/activities/index.html', 'card'],
    ['data/statistics.csv', 'open'],
    ['data/SHA256SUMS', 'open'],
    ['charts/a.zh.png', 'open'],
    ['_astro/a.1f.svg', 'hashed'],
  ])('%s is in the zone %s', (file, zone) => {
    expect(zoneOf(file)).toBe(zone);
  });

  test('name the scripts that the pages’ own policies allow, and none that only stands in a text', () => {
    const page = (scripts: string) =>
      `<meta http-equiv="content-security-policy" content="default-src 'self';script-src 'self' ${scripts};style-src 'self' 'sha256-c='">`;
    const folder = temporaryFolder({
      'a.html': `${page("'sha256-b=' 'sha256-a='")}<meta content='"><script>alert(1)</script>'>`,
      'b/index.html': page("'sha256-a='"),
    });
    expect(inlineScripts(readSite(folder))).toEqual(["'sha256-a='", "'sha256-b='"]);
  });
});
