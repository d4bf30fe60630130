import { describe, expect, test } from 'vitest';
import { pageElements } from '../../../../src/tools/build/html-page.ts';
import { ownStyles } from '../../../../src/tools/build/page-styles.ts';

/** The style of a page as it is sent. */
const styleOf = (css: string, body: string, scripts: Readonly<Record<string, string>> = {}) =>
  ownStyles(scripts)(pageElements(body)).sent(css);

describe('a page’s own styles', () => {
  test('are the rules that something in it can match.', () => {
    expect(styleOf('.a{color:red}.b{color:#00f}p{margin:0}q{margin:0}', '<p class="a">')).toBe(
      '.a{color:red}p{margin:0}',
    );
  });

  test('know one element from another, and what it may come to be from what it is.', () => {
    const css = 'p.b{margin:0}p.a:hover{margin:1px}.a .b{margin:2px}[data-x]>.b:not(.c):checked{margin:3px}';
    expect(styleOf(css, '<p class="a"><i class="b">')).toBe(css.replace('p.b{margin:0}', ''));
  });

  test('keep a rule that no element need have a name for.', () => {
    expect(styleOf('[data-x]:hover{margin:0}', '<p>')).toBe('[data-x]:hover{margin:0}');
  });

  test('are in the languages of its own.', () => {
    const css = ':lang(zh){margin:0}p:lang(en){margin:1px}i:lang(en){margin:2px}';
    const body = '<html lang="zh-CN"><p>文</p><div lang="en-GB"><i>text</i></div></html>';
    expect(styleOf(css, body)).toBe(':lang(zh){margin:0}i:lang(en){margin:2px}');
  });

  test('have the faces that they name, and no other.', () => {
    const face = (family: string) => `@font-face{font-family:${family};src:url(${family.at(-1)}.woff2)}`;
    const rules = 'html:lang(zh){--own:Own Han, serif}.a{font-family:Own,var(--own)}.b{font-family:Lost}';
    const css = face('Own') + face('Own Han') + face('Own Rest') + face('Lost') + rules;
    const names = (body: string) => styleOf(css, body).match(/(?<=@font-face\{font-family:)[^;]+/g);
    expect(names('<html lang="zh-CN"><p class="a">')).toEqual(['Own', 'Own Han']);
    expect(names('<html lang="en"><p class="a">')).toEqual(['Own']);
  });

  test('lose the alternatives that match nothing, and the rule with the last of them.', () => {
    const css = ':is(.a,.b)>p{margin:0}:is(.b,.c)>p{margin:1px}';
    expect(styleOf(css, '<div class="a"><p>')).toBe('.a>p{margin:0}');
    expect(styleOf(':is(.a p,.b){margin:0}', '<div class="a"><p>')).toBe('.a p{margin:0}');
  });

  test('ask of one element all that stands beside a list of alternatives, and that it has no class.', () => {
    const css =
      '.a:is(ul,ol) li{margin:0}.b:where(.c,:not(.d)) li{margin:1px}:is(ul,ol):where(:not([class]))>li{margin:2px}';
    expect(styleOf(css, '<ol class="a"></ol><p class="b"><ul class="x"><li>')).toBe(
      '.a:is(ol) li{margin:0}.b:where(:not(.d)) li{margin:1px}',
    );
    expect(styleOf('ul:where(:not([class])){margin:0}', '<ul><li>')).toContain('margin');
  });

  test('lose a rule that asks for something inside which the page has not.', () => {
    const css =
      '.a:has(.b)>p{margin:0}.a:has(>.c)>p{margin:1px}.a:has(.b,.c){margin:2px}p:not(:has(.b)){margin:3px}';
    expect(styleOf(css, '<div class="a"><p><i class="c">')).toBe(css.replace('.a:has(.b)>p{margin:0}', ''));
  });

  test('keep a rule of which one selector can match.', () => {
    expect(styleOf('.a,.b{color:red}', '<i class="x b">')).toContain('.b{color:red}');
  });

  test('ask nothing of a container that nothing on the page is.', () => {
    const css =
      '.a{container:wall/inline-size}.b{container-name:shelf}@container wall (width>=9rem){p{margin:0}}@container shelf (width>=9rem){p{margin:1px}}@container other (width>=9rem){p{margin:2px}}';
    const [room = '', , wall = '', shelf = '', other = ''] = css.split(/(?<=\})(?=[.@])/);
    expect(styleOf(css, '<div class="a"><p>')).toBe(room + wall + other);
    expect(styleOf(css, '<div class="b"><p>')).toBe(`.b{container-name:shelf}${shelf}${other}`);
  });

  test('keep what a script of the page may set, and what one that it loads may set.', () => {
    const scripts = {
      'search.js': 'import("./marks.js")',
      'marks.js': "mark.className = 'found'; mark.style.display = tall",
      'other.js': "p.className = 'lost'",
    };
    const body = '<script src="/_astro/search.js"></script>';
    expect(styleOf('.found{color:red}.lost,.display{margin:0}', body, scripts)).toBe('.found{color:red}');
  });

  test('have what a script puts in in the language of the page, unless it sets another.', () => {
    const css = 'h1:lang(en){margin:0}h1:lang(zh){margin:1px}';
    const page = (script: string) =>
      styleOf(css, '<html lang="zh-CN"><i lang="en">x</i><script src="/a.js"></script></html>', {
        'a.js': script,
      });
    expect(page("made('h1')")).toBe('h1:lang(zh){margin:1px}');
    expect(page("made('h1').setAttribute('lang', other)")).toBe(css);
    const there = '<html lang="zh-CN"><h1 lang="en">x</h1><script src="/a.js"></script></html>';
    expect(styleOf(css, there, { 'a.js': "made('h1')" })).toBe(css);
  });

  test('know a class by its name however it is escaped.', () => {
    const css = '.md\\:w-2\\/5{width:40%}.\\[\\&_p\\]\\:m-0 p{margin:0}.x{margin:0}';
    expect(styleOf(css, '<i class="md:w-2/5 [&amp;_p]:m-0"><p>')).toBe(css.replace('.x{margin:0}', ''));
  });

  test('keep a property that has the name of a class.', () => {
    const css = 'table{width:100%;border-collapse:collapse}.border-collapse{border-collapse:collapse}';
    expect(styleOf(css, '<table>')).toContain('border-collapse:collapse');
  });

  test('lose nothing inside media and supports.', () => {
    const css = '@supports (a:b){@media (scripting:none){.a{color:red}.b{color:red}}}';
    expect(styleOf(css, '<i class="a">')).toBe('@supports (a:b){@media (scripting:none){.a{color:red}}}');
  });

  test('are written out for browsers that know neither layers nor ranges.', () => {
    const css =
      '@layer a,b;@layer b{.a{margin:0}}@layer a{.a{color:red;margin:2px}}@media (width>=45rem){.a{margin:1px}}';
    expect(styleOf(css, '<i class="a">')).toBe(
      '.a{color:red;margin:0}@media (min-width:45rem){.a{margin:1px}}',
    );
  });

  test('draw a frame without the value that a utility class would bring for its kind.', () => {
    const css =
      '@property --tw-border-style{syntax:"*";inherits:false;initial-value:solid}' +
      '.a{border-bottom-style:var(--tw-border-style);border-bottom-width:1px}';
    expect(styleOf(css, '<i class="a">')).toBe('.a{border-bottom-width:1px}');
  });

  test('lose the values that no rule of the page uses, and those that only such values used.', () => {
    const css = ':root{--a:red;--b:var(--c);--c:blue}.a{color:var(--a)}.b{color:var(--b)}';
    expect(styleOf(css, '<i class="a">')).toBe(':root{--a:red}.a{color:var(--a)}');
  });
});
