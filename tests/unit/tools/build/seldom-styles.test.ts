import { expect, test } from 'vitest';
import { partedStyle, seldomSheet } from '../../../../src/tools/build/seldom-styles.ts';

test('What only paper, forced colours or more contrast want leaves a style, within what it stood in.', () => {
  const css =
    'a{b:c}@supports (b:d){a{b:d}@media print{a{b:e}}}@media (forced-colors: active){p{e:f}}@media print,(min-width:45rem){q{g:h}}i{j:k}';
  expect(partedStyle(css)).toEqual({
    often: 'a{b:c}@supports (b:d){a{b:d}}@media print,(min-width:45rem){q{g:h}}i{j:k}',
    seldom: '@supports (b:d){@media print{a{b:e}}}@media (forced-colors: active){p{e:f}}',
  });
});

test('The sheet of one style has one name, under the base of the site, and no screen waits for it.', () => {
  const { file, link } = seldomSheet('@media print{a{b:c}}', '/report/');
  expect(file).toMatch(/^_astro\/seldom\.[\w-]{8}\.css$/);
  expect(link).toContain(`href="/report/${file}"`);
  expect(link).toMatch(/media="print,/);
  expect(seldomSheet('@media print{a{b:d}}', '/report/').file).not.toBe(file);
});
