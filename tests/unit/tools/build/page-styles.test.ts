import { describe, expect, test } from 'vitest';
import { ownStyles } from '../../../../src/tools/build/page-styles.ts';

const page = (css: string, body: string) => `<style>${css}</style>${body}`;

describe('a page’s own styles', () => {
  test('are the rules whose classes stand in it, and those without a class.', () => {
    const html = page('.a{color:red}.b{color:#00f}p{margin:0}', '<p class="a">');
    expect(ownStyles({})(html)).toBe(page('.a{color:red}p{margin:0}', '<p class="a">'));
  });

  test('keep a rule of which one selector can match.', () => {
    expect(ownStyles({})(page('.a,.b{color:red}', '<i class="x b">'))).toContain('.b{color:red}');
  });

  test('keep what a script of the page may set, and what one that it loads may set.', () => {
    const scripts = {
      'search.js': 'import("./marks.js")',
      'marks.js': "mark.className = 'found'",
      'other.js': "p.className = 'lost'",
    };
    const html = page('.found{color:red}.lost{margin:0}', '<script src="/_astro/search.js"></script>');
    expect(ownStyles(scripts)(html)).toBe(
      page('.found{color:red}', '<script src="/_astro/search.js"></script>'),
    );
  });

  test('know a class by its name however it is escaped.', () => {
    const html = page('.md\\:w-2\\/5{width:40%}.x{margin:0}', '<i class="md:w-2/5">');
    expect(ownStyles({})(html)).toContain('<style>.md\\:w-2\\/5{width:40%}</style>');
  });

  test('keep a property that has the name of a class.', () => {
    const css = 'table{width:100%;border-collapse:collapse}.border-collapse{border-collapse:collapse}';
    expect(ownStyles({})(page(css, '<table>'))).toContain('border-collapse:collapse');
  });

  test('lose nothing inside media, layers and supports.', () => {
    const css = '@layer a{@media print{.a{color:red}.b{color:red}}}';
    expect(ownStyles({})(page(css, '<i class="a">'))).toContain('@layer a{@media print{.a{color:red}}}');
  });
});
