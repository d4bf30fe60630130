import { createHash } from 'node:crypto';
import { expect, test } from 'vitest';
import { tightened } from '../../../../src/tools/build/content-policy.ts';
import { pageElements } from '../../../../src/tools/build/html-page.ts';

const hash = (text: string) => `'sha256-${createHash('sha256').update(text).digest('base64')}'`;
const page = (policy: string, style = 'a{b:c}') =>
  `<head><meta http-equiv="content-security-policy" content="default-src 'self';script-src 'self' ${policy};"><title>“a{b:c}”</title><style>${style}</style><script>let x=1</script></head>`;
const tight = (html: string, own = (css: string) => css) =>
  tightened({ html, elements: pageElements(html) }, own).html;

test('A page’s policy keeps the hashes of its own script and style, and drops those of others.', () => {
  const own = `${hash('let x=1')} ${hash('a{b:c}')}`;
  expect(tight(page(`${hash('runtime')} ${own} ${hash('another')}`))).toBe(page(own));
});

test('A page that already names only its own is left as it is.', () => {
  const already = page(`${hash('let x=1')}`);
  expect(tight(already)).toBe(already);
});

test('A style that was changed has its new hash in the policy, and the others keep theirs.', () => {
  const before = page(`${hash('let x=1')} ${hash('a{b:c}')}`);
  expect(tight(before, () => 'd{e:f}')).toBe(page(`${hash('let x=1')} ${hash('d{e:f}')}`, 'd{e:f}'));
});

test('The styles of a page stand together in its last one, and its policy names that one alone.', () => {
  const both = page(`${hash('let x=1')} ${hash('a{b:c}')} ${hash('x{y:z}')}`).replace(
    '<title>',
    '<style>x{y:z}</style><title>',
  );
  const together = 'x{y:z}\na{b:c}';
  expect(tight(both)).toBe(page(`${hash('let x=1')} ${hash(together)}`, together));
});
