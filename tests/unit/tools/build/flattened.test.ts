import { expect, test } from 'vitest';
import { flattened, raised } from '../../../../src/tools/build/flattened.ts';
import { withoutRanges } from '../../../../src/tools/build/media-ranges.ts';

test('Rules stand in the order of their layers, and last those of none.', () => {
  const css =
    '@layer a,b;p{margin:1px}@layer b{p{margin:2px}@media print{p{margin:3px}}}@layer a{p{margin:4px}}@layer b{p{margin:5px}}';
  expect(flattened(css)).toBe(
    'p{margin:4px}p{margin:2px}@media print{p{margin:3px}}p{margin:5px}p{margin:1px}',
  );
});

test('A sheet that is loaded later is stronger than any rule of a page, in each of its selectors.', () => {
  expect(raised('.a,b::before{margin:0}@media print{:root{margin:0}}')).toBe(
    '.a:not(#a#a),b:not(#a#a)::before{margin:0}@media print{:root:not(#a#a){margin:0}}',
  );
});

test('The steps of an animation are not selectors.', () => {
  expect(raised('@keyframes a{from{margin:0}}')).toBe('@keyframes a{from{margin:0}}');
});

test.each([
  ['(width < 45rem)', '(max-width: 44.99rem)'],
  ['screen and (width<45rem)', 'screen and (max-width: 44.99rem)'],
  ['(22.5rem <= width < 45rem)', '(min-width: 22.5rem) and (max-width: 44.99rem)'],
  ['(min-width:45rem) and (not (min-width:69rem))', '(min-width:45rem) and (max-width: 68.99rem)'],
  ['not all and (width>=45rem)', 'not all and (width>=45rem)'],
])('The range %s is written %s.', (range, plain) => {
  expect(withoutRanges(`@media ${range}{p{margin:0}}`)).toBe(`@media ${plain}{p{margin:0}}`);
});
