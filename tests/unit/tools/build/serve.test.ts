import { writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { expect, test } from 'vitest';
import { serveDist } from '../../../../src/tools/serve/serve.ts';
import { temporaryFolder } from '../../../support/temporary-folder.ts';

const page = (hash: string) =>
  `<!doctype html><meta http-equiv="content-security-policy" content="script-src 'self' 'sha256-${hash}='"><p>${hash}`;

test('The header names the script of the build that is served, also of one that was published meanwhile.', async () => {
  const dist = temporaryFolder({ 'index.html': page('first'), '404.html': page('first') });
  using site = await serveDist({ dist }, 4640);
  const allowed = async () => {
    const policy = (await fetch(site.address)).headers.get('content-security-policy') ?? '';
    return /'sha256-(\w+)='/.exec(policy)?.[1];
  };
  expect(await allowed()).toBe('first');
  // A build writes its worker last.
  for (const file of ['404.html', 'index.html', 'sw.js']) writeFileSync(join(dist, file), page('second'));
  expect(await allowed()).toBe('second');
});
