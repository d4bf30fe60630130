import { cpSync, mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { provideBrowser } from './browser/browser.ts';
import { lighthouseMedians, MEASURE_NAMES } from './browser/lighthouse.ts';
import { command, taking } from './command/command.ts';
import { builtFiles, servedPath } from './build/built-folder.ts';
import { pageAt } from '../content/pages.ts';
import { parsePath } from '../figure/locale.ts';
import { precompress } from './publish/precompressed.ts';
import { serveDist } from './serve/serve.ts';
import { provideSite } from './build/site.ts';
import { table } from './measure/table.ts';

const measuring = taking(
  'lighthouse',
  { options: { runs: { type: 'string', default: '3' } } },
  async ({ values, project, progress }) => {
    const { say } = progress;
    const runs = Number(values.runs);
    const browser = provideBrowser();
    await provideSite(project, progress);
    const dist = mkdtempSync(join(tmpdir(), 'report-lighthouse-'));
    cpSync(project.dist, dist, { recursive: true });
    // As a host sends it; how small exactly matters less than waiting for it.
    precompress(dist, 5);
    using site = await serveDist({ dist }, 4390);
    const rows = [['page', ...MEASURE_NAMES]];
    try {
      for (const path of aPageOfEachKind(dist)) {
        rows.push([`/${path}`, ...(await lighthouseMedians(site.address + path, browser, runs))]);
        say(table(rows.slice(-1)));
      }
    } finally {
      rmSync(dist, { recursive: true, force: true });
    }
    say(`\n${table(rows)}\n\n手机，${runs}次取中位数 · Mobile, median of ${runs}`);
  },
);

await command(measuring);

/** A page of each kind in each language; a card for other sites and the page for a wrong address are not to be found by search. */
function aPageOfEachKind(dist: string): string[] {
  const pages = builtFiles(dist)
    .filter((file) => file.endsWith('.html'))
    .map(servedPath);
  const kinds = Map.groupBy(pages, (page) => {
    const { locale, path } = parsePath(`/${page}`, '/');
    const kind = pageAt(path);
    return kind && kind.listed !== false ? `${kind.name} ${locale}` : '';
  });
  kinds.delete('');
  return [...kinds.values()].flatMap(([first = '']) => first);
}
