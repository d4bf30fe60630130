import { expect, test } from 'vitest';
import { partedStyle, seldomSheet } from '../../../../src/tools/build/seldom-styles.ts';

test('What only paper, forced colours or more contrast want leaves a style, within what it stood in.', () => {
  const css =
    '@layer base{a{b:c}@media print{a{b:d}}}@media (forced-colors:active){p{e:f}}@media print,(width>=45rem){q{g:h}}i{j:k}';
  expect(partedStyle(css)).toEqual({
    often: '@layer base{a{b:c}}@media print,(width>=45rem){q{g:h}}i{j:k}',
    seldom: '@layer base{@media print{a{b:d}}}@media (forced-colors:active){p{e:f}}',
  });
});

test('A bracket in a string or an address, and a rule without a block, part nothing.', () => {
  const css =
    '@layer base,more;a:before{content:"}@media print{"}b{background:url(x{y.svg)}.print\\:hidden{c:d}';
  expect(partedStyle(css)).toEqual({ often: css, seldom: '' });
});

test('The sheet of one style has one name, under the base of the site, and no screen waits for it.', () => {
  const { file, link } = seldomSheet('@media print{a{b:c}}', '/report/');
  expect(file).toMatch(/^_astro\/seldom\.[\w-]{8}\.css$/);
  expect(link).toContain(`href="/report/${file}"`);
  expect(link).toMatch(/media="print,/);
  expect(seldomSheet('@media print{a{b:d}}', '/report/').file).not.toBe(file);
});
