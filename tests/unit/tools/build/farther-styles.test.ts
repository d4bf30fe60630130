import { describe, expect, test } from 'vitest';
import {
  beginningOf,
  dividedStyle,
  FARTHER,
  fartherSheet,
} from '../../../../src/tools/build/farther-styles.ts';
import { pageElements } from '../../../../src/tools/build/html-page.ts';
import { whatPageHas } from '../../../../src/tools/build/selectors.ts';

/** The style of a page in two. */
const divided = (css: string, body: string, seldom = '') => {
  const beginning = beginningOf(pageElements(body));
  return beginning && dividedStyle(css, seldom, whatPageHas(beginning, new Set()));
};

describe('What is farther down a page', () => {
  test('has its rules in a sheet of its own, and those that the beginning needs too are there.', () => {
    const css = 'p{margin:0}.a{color:red}@media (min-width:45rem){.a{color:#00f}.b{color:#00f}}.b{color:red}';
    expect(divided(css, `<p class="a">${FARTHER}<p class="b">`)).toEqual({
      beginning: 'p{margin:0}.a{color:red}@media (min-width:45rem){.a{color:#00f}}',
      farther: '@media (min-width:45rem){.b{color:#00f}}.b{color:red}',
    });
  });

  test('has the rule of which the beginning needs only a part.', () => {
    expect(
      divided('.a>p,.b>p{margin:0}:is(.a,.b)>p{color:red}', `<i class="a"><p></i>${FARTHER}<i class="b"><p>`),
    ).toEqual({
      beginning: '.a>p{margin:0}.a>p{color:red}',
      farther: '.b>p{margin:0}:is(.a,.b)>p{color:red}',
    });
  });

  test('leaves faces and values with the beginning.', () => {
    const css = ':root{--a:red}@font-face{font-family:A;src:url(a.woff2)}';
    expect(divided(`${css}.b{color:var(--a)}`, `<p>${FARTHER}<p class="b">`)).toEqual({
      beginning: css,
      farther: '.b{color:var(--a)}',
    });
  });

  test('is what seldom media have it, over what its own sheet says.', () => {
    const seldom = '@media print{p{margin:0}.b{color:#000}}';
    expect(divided('.b{color:red}', `<p>${FARTHER}<p class="b">`, seldom)).toEqual({
      beginning: '',
      farther: '.b{color:red}@media print{.b{color:#000}}',
    });
  });

  test('waits for nothing where the page says nothing of it.', () => {
    expect(divided('.b{color:red}', '<p class="b">')).toBeUndefined();
  });

  test('names its sheet by what it says, for every medium.', () => {
    const { file, link } = fartherSheet('a{b:c}', '/report/');
    expect(link).toBe(`<link rel="stylesheet" href="/report/${file}">`);
    expect(fartherSheet('a{b:d}', '/report/').file).not.toBe(file);
  });
});
