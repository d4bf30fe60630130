import { createHash } from 'node:crypto';
import { expect, test } from 'vitest';
import { withNewHashes, withOwnHashes } from '../../../../src/tools/build/content-policy.ts';

const hash = (text: string) => `'sha256-${createHash('sha256').update(text).digest('base64')}'`;
const page = (policy: string) =>
  `<head><meta http-equiv="content-security-policy" content="default-src 'self';script-src 'self' ${policy};"><style>a{b:c}</style><script>let x=1</script></head>`;

test('A page’s policy keeps the hashes of its own script and style, and drops those of others.', () => {
  const own = `${hash('let x=1')} ${hash('a{b:c}')}`;
  const tight = withOwnHashes(page(`${hash('runtime')} ${own} ${hash('another')}`));
  expect(tight).toContain(`content="default-src 'self';script-src 'self' ${own};"`);
});

test('A page that already names only its own is left as it is.', () => {
  const already = page(`${hash('let x=1')}`);
  expect(withOwnHashes(already)).toBe(already);
});

test('A style that was changed has its new hash in the policy, and the others keep theirs.', () => {
  const before = page(`${hash('let x=1')} ${hash('a{b:c}')}`);
  const after = withNewHashes(before, before.replace('a{b:c}', 'd{e:f}'));
  expect(after).toContain(`script-src 'self' ${hash('let x=1')} ${hash('d{e:f}')};`);
});
