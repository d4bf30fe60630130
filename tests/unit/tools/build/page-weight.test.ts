import { randomBytes } from 'node:crypto';
import { brotliCompressSync } from 'node:zlib';
import { describe, expect, test } from 'vitest';
import { pageAt } from '../../../../src/content/pages.ts';
import { overweight } from '../../../../src/tools/measure/budget.ts';
import { pageWeights } from '../../../../src/tools/measure/page-weight.ts';
import { temporaryFolder } from '../../../support/temporary-folder.ts';

const bytes = (text: string): number => brotliCompressSync(text).length;

describe('the weight of a page', () => {
  test('is its HTML and the style sheets that block it', () => {
    const html =
      '<link rel="stylesheet" href="/zt/a.css"><link rel="stylesheet" media="print" href="/zt/p.css"><p>字</p>';
    const folder = temporaryFolder({ 'index.html': html, 'a.css': 'a{color:red}', 'p.css': 'b{color:red}' });
    expect(pageWeights(folder, '/zt/')).toEqual([
      { page: '/', firstRender: bytes(html) + bytes('a{color:red}'), scripts: 0, onDemand: 0, fonts: 0 },
    ]);
  });

  test('counts inline scripts, external ones and what they import, and neither data nor what is loaded on use', () => {
    const html =
      '<script>one()</script><script type="application/ld+json">{}</script><script type="module" src="/a.js"></script>';
    const folder = temporaryFolder({
      'x/index.html': html,
      'a.js': 'import"./b.js";import("./used.js")',
      'b.js': 'two()',
      'used.js': 'later()',
    });
    expect(pageWeights(folder, '/')[0]).toMatchObject({
      page: '/x/',
      scripts: bytes('one()') + bytes('import"./b.js";import("./used.js")') + bytes('two()'),
    });
  });

  test('counts apart what is fetched only when it is used: modules on demand, what they import, and data', () => {
    const html = '<form data-index="/find/index.json"></form><script type="module" src="/a.js"></script>';
    const entry = 'import("./later.js");import(`./other.js`)';
    const folder = temporaryFolder({
      'index.html': html,
      'a.js': entry,
      'later.js': 'import"./deep.js";',
      'deep.js': 'deep()',
      'other.js': 'other()',
      'find/index.json': '[1]',
    });
    expect(pageWeights(folder, '/')[0]).toMatchObject({
      scripts: bytes(entry),
      onDemand: bytes('import"./deep.js";') + bytes('deep()') + bytes('other()') + bytes('[1]'),
    });
  });

  test('counts every font that its styles name', () => {
    const font = randomBytes(64).toString('hex');
    const folder = temporaryFolder({
      'en/index.html': '<style>@font-face{src:url(/f/a.woff2)}@font-face{src:url(/f/a.woff2)}</style>',
      'f/a.woff2': font,
    });
    expect(pageWeights(folder, '/')[0]?.fonts).toBe(font.length);
  });
});

describe('the gates', () => {
  // Each kind of page says its own: src/content/pages.ts.
  const gate = pageAt('/data/')?.weight ?? Number.NaN;
  const light = { page: '/data/', firstRender: gate, scripts: 4_500, onDemand: 60_000, fonts: 80_000 };

  test('let through what is exactly at them', () => {
    const { weight: firstRender = Number.NaN, scripts = Number.NaN } = pageAt('/statistics/') ?? {};
    const board = { ...light, page: '/en/statistics/', firstRender, scripts };
    expect(overweight([light, board])).toEqual([]);
  });

  test('name the page and the measure that is one byte over', () => {
    expect(overweight([{ ...light, firstRender: gate + 1 }])).toEqual([
      { page: '/data/', what: 'firstRender', bytes: gate + 1, gate },
    ]);
    const heavy = { ...light, scripts: 4_501, onDemand: 60_001, fonts: 80_001 };
    expect(overweight([heavy]).map(({ what }) => what)).toEqual(['scripts', 'onDemand', 'fonts']);
  });
});
