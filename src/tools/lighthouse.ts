import { cpSync, mkdtempSync, readdirSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { provideBrowser } from './browser/browser.ts';
import { lighthouseMedians, MEASURE_NAMES } from './browser/lighthouse.ts';
import { command, taking } from './command/command.ts';
import { precompress } from './publish/precompressed.ts';
import { serveDist } from './serve/serve.ts';
import { provideSite } from './build/site.ts';
import { table } from './measure/table.ts';

/** A page of each kind that stands for itself: a card for other sites and the page for a wrong address are not to be found by search. */
const kindsIn = (dist: string) => [
  '',
  aPageOf(dist, 'sections'),
  aPageOf(dist, 'side-by-side'),
  'statistics/',
  aPageOf(dist, 'statistics'),
  'honours/',
  'glossary/',
  'data/',
  'about/',
  'search/',
  'print/',
  'site-map/',
];

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
    const site = await serveDist({ dist }, 4390);
    const rows = [['page', ...MEASURE_NAMES]];
    try {
      for (const path of kindsIn(dist).flatMap((path) => [path, `en/${path}`])) {
        rows.push([`/${path}`, ...(await lighthouseMedians(site.address + path, browser, runs))]);
        say(table(rows.slice(-1)));
      }
    } finally {
      site.stop();
      rmSync(dist, { recursive: true, force: true });
    }
    say(`\n${table(rows)}\n\n手机，${runs}次取中位数 · Mobile, median of ${runs}`);
  },
);

await command(measuring);

/** A page of a folder. */
function aPageOf(dist: string, folder: string): string {
  const pages = readdirSync(join(dist, folder), { withFileTypes: true }).filter((entry) =>
    entry.isDirectory(),
  );
  return `${folder}/${pages[0]?.name}/`;
}
