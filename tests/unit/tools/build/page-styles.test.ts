import { describe, expect, test } from 'vitest';
import { pageElements } from '../../../../src/tools/build/html-page.ts';
import { ownStyles } from '../../../../src/tools/build/page-styles.ts';

/** The style of a page as it is sent. */
const styleOf = (css: string, body: string, scripts: Readonly<Record<string, string>> = {}) =>
  ownStyles(scripts)(pageElements(body))(css);

describe('a page’s own styles', () => {
  test('are the rules whose classes stand in it, and those without a class.', () => {
    expect(styleOf('.a{color:red}.b{color:#00f}p{margin:0}', '<p class="a">')).toBe(
      '.a{color:red}p{margin:0}',
    );
  });

  test('keep a rule of which one selector can match.', () => {
    expect(styleOf('.a,.b{color:red}', '<i class="x b">')).toContain('.b{color:red}');
  });

  test('keep what a script of the page may set, and what one that it loads may set.', () => {
    const scripts = {
      'search.js': 'import("./marks.js")',
      'marks.js': "mark.className = 'found'",
      'other.js': "p.className = 'lost'",
    };
    const body = '<script src="/_astro/search.js"></script>';
    expect(styleOf('.found{color:red}.lost{margin:0}', body, scripts)).toBe('.found{color:red}');
  });

  test('know a class by its name however it is escaped.', () => {
    const css = '.md\\:w-2\\/5{width:40%}.\\[\\&_p\\]\\:m-0 p{margin:0}.x{margin:0}';
    expect(styleOf(css, '<i class="md:w-2/5 [&amp;_p]:m-0">')).toBe(css.replace('.x{margin:0}', ''));
  });

  test('keep a property that has the name of a class.', () => {
    const css = 'table{width:100%;border-collapse:collapse}.border-collapse{border-collapse:collapse}';
    expect(styleOf(css, '<table>')).toContain('border-collapse:collapse');
  });

  test('lose nothing inside media, layers and supports.', () => {
    const css = '@layer a{@media print{.a{color:red}.b{color:red}}}';
    expect(styleOf(css, '<i class="a">')).toContain('@layer a{@media print{.a{color:red}}}');
  });

  test('lose the values that no rule of the page uses, and those that only such values used.', () => {
    const css = ':root{--a:red;--b:var(--c);--c:blue}.a{color:var(--a)}.b{color:var(--b)}';
    expect(styleOf(css, '<i class="a">')).toBe(':root{--a:red}.a{color:var(--a)}');
  });
});
