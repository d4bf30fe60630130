import { cpSync, mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { provideBrowser } from './browser/browser.ts';
import { lighthouseMedians, MEASURE_NAMES } from './browser/lighthouse.ts';
import { command, taking } from './command/command.ts';
import { precompress } from './publish/precompressed.ts';
import { aPageOfEachKind } from './measure/kinds.ts';
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
