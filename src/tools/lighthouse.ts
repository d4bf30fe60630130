import { parseArgs } from 'node:util';
import { browserArguments, provideBrowser } from './browser/browser.ts';
import { command, say } from './command/command.ts';
import { progress } from './command/progress.ts';
import { lighthouseMedian } from './browser/lighthouse.ts';
import { project } from './build/project.ts';
import { serveDist } from './serve/serve.ts';
import { provideSite } from './build/site.ts';
import { table } from './measure/table.ts';

/** A page of each kind that stands for itself: a card for other sites and the page for a wrong address are not to be found by search. */
const kinds = [
  '',
  'sections/foundations/',
  'side-by-side/foundations/',
  'statistics/',
  'statistics/reading-rooms/',
  'honours/',
  'glossary/',
  'data/',
  'about/',
  'search/',
  'print/',
  'site-map/',
];
const paths = kinds.flatMap((path) => [path, `en/${path}`]);
const { values } = parseArgs({ options: { runs: { type: 'string', default: '3' } } });
const runs = Number(values.runs);

await command(async () => {
  const browser = provideBrowser();
  await provideSite(project, progress);
  const site = await serveDist(project, 4390);
  const rows: (string | number)[][] = [
    ['page', 'performance', 'accessibility', 'best practices', 'SEO', 'LCP ms', 'CLS', 'TBT ms'],
  ];
  try {
    for (const path of paths) {
      const result = await lighthouseMedian(site.address + path, browser, browserArguments(), runs);
      const { performance, accessibility, bestPractices, seo, lcp, cls, tbt } = result;
      rows.push([
        `/${path}`,
        performance,
        accessibility,
        bestPractices,
        seo,
        Math.round(lcp),
        cls.toFixed(3),
        Math.round(tbt),
      ]);
      say(table(rows.slice(-1)));
    }
  } finally {
    site.stop();
  }
  say(`\n${table(rows)}\n\n手机，${runs}次取中位数 · Mobile, median of ${runs}`);
  return 0;
});
