import { parseArgs } from 'node:util';
import { project } from '../../src/tools/build/project.ts';
import { provideSite } from '../../src/tools/build/site.ts';
import { command } from '../../src/tools/command/command.ts';
import { serveDist } from '../../src/tools/serve/serve.ts';
import type { Driver } from './driver.ts';
import type { Flow } from './flows.ts';
import { OLD, OTHER } from './tried.ts';

/** WebDriver may come back before the scripts have run. */
const LOADED =
  "new Promise((go) => (document.readyState === 'complete' ? go() : addEventListener('load', () => go())))";

/**
 * `npm run test:old` does what readers do in real old browsers, on every kind of page; with `--others` in those of other makers too. One that
 * cannot be had here is left out, and it is said why.
 */
await command(async ({ args, progress }) => {
  const { values } = parseArgs({ args: [...args], options: { others: { type: 'boolean', default: false } } });
  await provideSite(project, progress);
  // It looks for its pages in the built site as soon as it is loaded.
  const { FLOWS } = await import('./flows.ts');
  using site = await serveDist(project, 4470);
  let failed = 0;
  for (const { name, start } of values.others ? [...OLD, ...OTHER] : OLD) {
    const browser = await start();
    if (typeof browser === 'string') {
      progress.say(`– ${name}：跳过 · left out: ${browser}`);
      continue;
    }
    try {
      failed += await tried(FLOWS, name, browser, site.address, progress.say);
    } finally {
      await browser.close();
    }
  }
  return failed === 0 ? 0 : 1;
});

/** Does everything in one browser, tells of it, and gives how much went wrong. */
async function tried(
  flows: readonly Flow[],
  name: string,
  browser: Driver,
  site: string,
  say: (line: string) => void,
): Promise<number> {
  let failed = 0;
  for (const { what, addresses, look } of flows) {
    const problems: string[] = [];
    for (const address of addresses) {
      await browser.open(site + address);
      await browser.run(LOADED);
      const found = await browser.run(`(${look})()`).catch((error: unknown) => [String(error)]);
      if (!Array.isArray(found)) problems.push(`/${address}: ${found}`);
      else for (const problem of found) problems.push(`/${address}: ${problem}`);
    }
    if (addresses.length === 0) problems.push('there is no such page');
    say(`  ${problems.length === 0 ? '✓' : '✗'} ${name}: ${what}`);
    for (const problem of problems) say(`      ${problem}`);
    if (problems.length > 0) failed += 1;
  }
  return failed;
}
