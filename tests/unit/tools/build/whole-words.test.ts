import { expect, test } from 'vitest';
import { withWholeWords } from '../../../../src/tools/build/whole-words.ts';

const marked = (text: string) => withWholeWords(`<body><p>${text}</p></body>`);

test('A short word with a hyphen stays on one line.', () => {
  expect(marked('an e-card, E-cards and a well-known Heart-Warming card')).toBe(
    '<body><p>an <span class="whole">e-card</span>, <span class="whole">E-cards</span> and a <span class="joined">well-known</span> <span class="joined">Heart-Warming</span> card</p></body>',
  );
  expect(marked('grass-roots’ up-to-date')).toBe(
    '<body><p><span class="joined">grass-roots</span>’ <span class="joined">up-to-date</span></p></body>',
  );
});

test('A long word with a hyphen may be broken, as a narrow column has no room for it, and a name of a file is left as it is.', () => {
  for (const text of [
    'a mass-organisation station',
    'open-data.json',
    'cards/grass-roots/',
    '1990-2023',
    'a - b',
  ])
    expect(marked(text)).toBe(`<body><p>${text}</p></body>`);
});

test('A Chinese date inside a sentence stays on one line, and one that stands alone is left as it is.', () => {
  expect(withWholeWords('<body><p>约2023年，到2024年5月1日为止</p><td>2023年</td></body>')).toBe(
    '<body><p>约<span class="whole">2023年</span>，到<span class="whole">2024年5月1日</span>为止</p><td>2023年</td></body>',
  );
});

test('What follows an address stays on one line.', () => {
  expect(marked('网址后面加上“?mode=elder”')).toBe(
    '<body><p>网址后面加上“<span class="whole">?mode=elder</span>”</p></body>',
  );
});

test('Addresses, code, attributes and the head stay as they are.', () => {
  const kept =
    '<title>e-card</title><body><a title="e-card" href="/e-card/">x</a><code>e-card</code><p>/cards/e-card/</p><script>"e-card"</script></body>';
  expect(withWholeWords(kept)).toBe(kept);
});
