import { matchesGlob } from 'node:path';
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
  test('are the same for nginx and for hosts that read _headers', () => {
    const conf = nginxConf(project, { ...DEBIAN, base: '/zt/wm/', scripts });
    const hosts = headersFile(files, '/zt/wm/', scripts);
    for (const zone of ZONES) {
      const headers = Object.entries(headersOf(zone, scripts));
      expect(conf).toContain(
        headers.map(([name, value]) => `add_header ${name} "${value}" always;`).join('\n    '),
      );
      expect(hosts).toContain(headers.map(([name, value]) => `  ${name}: ${value}\n`).join(''));
    }
    expect(conf).not.toMatch(/\{\{|\}\}/);
  });

  test('have one rule for each file, since hosts join what two rules say', () => {
    const rules = headersFile(files, '/', scripts)
      .split('\n')
      .filter((line) => line.startsWith('/'));
    for (const file of files) {
      const path = `/${file.replace(/(^|\/)index\.html$/, '$1')}`;
      const fitting = rules.filter((rule) =>
        rule.endsWith('*') ? path.startsWith(rule.slice(0, -1)) || matchesGlob(path, rule) : path === rule,
      );
      expect(fitting, path).toHaveLength(1);
    }
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
