import { join } from 'node:path';
import { expect, test } from 'vitest';
import { builtFiles, builtText } from '../../src/tools/build/built-folder.ts';
import { readSite } from '../../src/tools/build/built-site.ts';
import { linkProblems } from '../../src/tools/build/links.ts';
import { builtBase } from '../../src/tools/serve/serve.ts';
import { projectCopy, startBuild } from '../support/project-copy.ts';

test('a site built for a sub-path has every link under it and right', async () => {
  const copy = projectCopy();
  const address = { base: '/zt/wm/', site: 'https://www.example.org' };
  const { status, output } = await startBuild(copy, { SITE_BASE: address.base, SITE_URL: address.site })
    .ended;

  expect(status, output).toBe(0);
  expect(linkProblems(readSite(copy.dist), address)).toEqual([]);
  expect(builtBase(copy.dist)).toBe(address.base);
  // The worker finds its files by where it stands; only its own address has the base.
  const worker = builtText(copy.dist, 'sw.js');
  expect(worker).not.toContain('/zt/wm/');
  const scripts = builtFiles(join(copy.dist, '_astro')).filter((file) => file.endsWith('.js'));
  expect(scripts.some((file) => builtText(copy.dist, `_astro/${file}`).includes('/zt/wm/sw.js'))).toBe(true);
  expect(builtText(copy.dist, join('en', 'index.html'))).toContain('https://www.example.org/zt/wm/en/');
});
