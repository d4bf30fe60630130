import { expect, test } from 'vitest';
import { withoutIdleSpace } from '../../../../src/tools/build/idle-space.ts';

test('White space around what begins a line goes, and between words and links one space stays.', () => {
  expect(
    withoutIdleSpace('<ul>\n <li> one  <a>two</a> <b>three</b> </li>\n</ul> <p class="x">four</p>'),
  ).toBe('<ul><li>one <a>two</a> <b>three</b></li></ul><p class="x">four</p>');
});

test('A space that keeps words together stays what it is.', () => {
  const kept = '<p>31\u00A0December</p><p>\u3000一</p>';
  expect(withoutIdleSpace(kept)).toBe(kept);
});

test('What is written as it is to be read, and what has a hash, stays as it is.', () => {
  const kept = '<pre>a\n  <p> b </p></pre><style>a { b: c }</style><script>let  a = "<p> "</script>';
  expect(withoutIdleSpace(`<div> ${kept} </div>`)).toBe(`<div>${kept}</div>`);
});
