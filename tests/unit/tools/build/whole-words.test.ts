import { expect, test } from 'vitest';
import { withWholeWords } from '../../../../src/tools/build/whole-words.ts';

test('A word with one letter before its hyphen stays on one line, and others may be broken.', () => {
  expect(withWholeWords('<body><p>an e-card, E-cards and a well-known card</p></body>')).toBe(
    '<body><p>an <span class="whole">e-card</span>, <span class="whole">E-cards</span> and a well-known card</p></body>',
  );
});

test('A Chinese date inside a sentence stays on one line, and one that stands alone is left as it is.', () => {
  expect(withWholeWords('<body><p>约2023年，到2024年5月1日为止</p><td>2023年</td></body>')).toBe(
    '<body><p>约<span class="whole">2023年</span>，到<span class="whole">2024年5月1日</span>为止</p><td>2023年</td></body>',
  );
});

test('Addresses, code, attributes and the head stay as they are.', () => {
  const kept =
    '<title>e-card</title><body><a title="e-card" href="/e-card/">x</a><code>e-card</code><p>/cards/e-card/</p><script>"e-card"</script></body>';
  expect(withWholeWords(kept)).toBe(kept);
});
